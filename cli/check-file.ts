import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Finding, Format } from '#engine'
import { type Engines, reading } from './config.ts'
import { type Decoded, decode, encode, type Failure } from './encoding.ts'
import { formatOf, type Input } from './files.ts'
import type { Io } from './io.ts'
import { mend } from './mend.ts'
import { write } from './write.ts'

/** What to do with what can be mended: tell of it, write it, or show it. */
export type Task = 'check' | 'fix' | 'diff'

export interface CheckedFile {
  readonly path: string
  readonly format: Format
  /** The text that the findings are of: after `fix`, what is in the file now. */
  readonly source: string
  readonly findings: readonly Finding[]
  /** What `fix` has written or `diff` is to show, and how many fixes it holds. */
  readonly mended: string
  readonly fixes: number
  /** Why there is nothing to report. */
  readonly failure?: string
  /** What went wrong that is not the file’s fault. */
  readonly troubles: readonly string[]
}

export async function checkFile(input: Input, task: Task, engines: Engines, io: Io): Promise<CheckedFile> {
  const { path } = input
  const format = formatOf(path)
  const nothing = { path, format, source: '', findings: [], mended: '', fixes: 0, troubles: [] }
  const read = await textOf(input, io)
  if ('failure' in read) return { ...nothing, ...read }
  const engine = engines.forFolder(dirname(input.file ?? resolve(io.cwd, path)))
  const mended = task === 'check' ? { text: read.text, fixes: 0 } : mend(engine, read.text, format)
  if (task === 'fix') {
    const failed = await deliver(input, read, mended.text, io)
    if (failed) return { ...nothing, ...failed }
  }
  const source = task === 'fix' ? mended.text : read.text
  const { findings, troubles } = engine.lint(source, format)
  return {
    path,
    format,
    source,
    findings,
    mended: mended.text,
    fixes: mended.fixes,
    troubles: [
      ...engines.troubles().map(({ file, line, column, says }) => `${file}:${line}:${column}: ${says}`),
      ...troubles.map(({ rule, says }) => `${path}: the rule ${rule} broke and found nothing: ${says}`)
    ]
  }
}

async function textOf({ path, file }: Input, { stdin }: Io): Promise<Decoded | Failure> {
  try {
    return decode(file ? await readFile(file) : await stdin())
  } catch (error) {
    return { failure: reading(error, path) }
  }
}

/** Puts a mended text where it came from, in its own encoding. A file that does not change is not touched. */
async function deliver({ path, file }: Input, read: Decoded, text: string, io: Io): Promise<Failure | undefined> {
  if (file && text === read.text) return undefined
  const bytes = encode({ ...read, text })
  if ('failure' in bytes) return bytes
  if (file) return write(file, path, bytes)
  await io.out.write(bytes)
  return undefined
}
