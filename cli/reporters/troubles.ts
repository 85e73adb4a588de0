import type { Output } from '../io.ts'
import { harmless } from './paint.ts'

/** Tells on standard error what went wrong with the command, not with the copy. */
export const telling = (err: Output) => (trouble: string) => err.write(`wirelint: ${harmless(trouble)}\n`)
