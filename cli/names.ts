import type { StyleChoice } from './config.ts'
import { findInputs } from './files.ts'
import type { ExitCode, Io } from './io.ts'
import { telling } from './reporters/troubles.ts'

export const nameFormats = ['text', 'json', 'csv'] as const

export interface NamesOptions extends StyleChoice {
  readonly format: (typeof nameFormats)[number]
}

/** `wirelint names`: who is in the stories. */
export async function listNames(files: readonly string[], _options: NamesOptions, io: Io): Promise<ExitCode> {
  const tell = telling(io.err)
  const { troubles } = await findInputs(files, io.cwd, '<stdin>')
  for (const trouble of troubles) await tell(trouble)
  return troubles.length > 0 ? 2 : 0
}
