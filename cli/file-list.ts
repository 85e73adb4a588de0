import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { reading } from './config.ts'
import type { Failure } from './encoding.ts'
import type { Io } from './io.ts'

/** The paths in a list of files: one a line, or each ended by a zero, as `find -print0` and `git diff -z` write them. */
export async function fileList(path: string, io: Io): Promise<readonly string[] | Failure> {
  try {
    const bytes = path === '-' ? await io.stdin() : readFileSync(resolve(io.cwd, path))
    const text = Buffer.from(bytes)
      .toString()
      .replace(/^\ufeff/, '')
    return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter(line => line.trim() !== '')
  } catch (error) {
    return { failure: `${path}: ${reading(error)}` }
  }
}
