import type { Io, Output } from '../io.ts'
import { harmless } from './paint.ts'

/** Tells on standard error what went wrong with the command, not with the copy. */
export const telling = (err: Output) => (trouble: string) => err.write(`wirelint: ${harmless(trouble)}\n`)

/** Tells why the command cannot do its work, and ends it so. */
export async function fail(failure: string, { err }: Pick<Io, 'err'>): Promise<2> {
  await telling(err)(failure)
  return 2
}
