import type { ExitCode, Io } from './io.ts'

export interface NamesAddOptions {
  readonly file?: string
}

/** `wirelint names add`: puts a name on the desk’s own list. */
export async function addName(_name: string, _options: NamesAddOptions, _io: Io): Promise<ExitCode> {
  return 2
}
