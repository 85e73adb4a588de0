import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  type Engine,
  type Finding,
  type Format,
  mend,
  type Read,
  type ReviewedStory,
  type RollEntry,
  type RuleSetting,
  type StoryQuotation,
  type Style
} from '#engine'
import { type Engines, reading } from './config.ts'
import { type Decoded, decode, encode, type Failure } from './encoding.ts'
import { formatOf, type Input } from './files.ts'
import type { Io } from './io.ts'
import type { SetAside } from './set-aside.ts'

/** What to do with what can be mended: tell of it, write it, or show it. */
export type Task = 'check' | 'fix' | 'diff'

/** What is to be done with every file. */
export interface Work {
  readonly task: Task
  /** What is asked besides: who is in the stories, what is quoted in them, or all that a desk signs for. */
  readonly also?: 'people' | 'quotations' | 'review' | undefined
}

export interface CheckedFile {
  readonly path: string
  readonly format: Format
  /** The text that the findings are of: after `fix`, what is in the file now. */
  readonly source: string
  readonly findings: readonly Finding[]
  /** Who is in it, where that was asked. */
  readonly people: readonly RollEntry[]
  /** What is quoted in it, where that was asked. */
  readonly quotations: readonly StoryQuotation[]
  /** What a desk signs for, story by story, where that was asked. */
  readonly reviews: readonly ReviewedStory[]
  /** Its style. */
  readonly style: Pick<Style, 'name' | 'over'>
  /** What its style says of spellings that differ from story to story. */
  readonly spelling?: Pick<RuleSetting, 'level' | 'from'>
  /** What its style says of ages that differ from story to story. */
  readonly ageing?: Pick<RuleSetting, 'level' | 'from'>
  /** What `fix` has written or `diff` is to show, and how many fixes it holds. */
  readonly mended: string
  readonly fixes: number
  /** Why there is nothing to report. */
  readonly failure?: string
  /** What went wrong that is not the file’s fault. */
  readonly troubles: readonly string[]
}

/** @param aside What is not to be mended either. */
export async function checkFile(
  input: Input,
  work: Work,
  engines: Engines,
  io: Io,
  aside?: SetAside
): Promise<CheckedFile> {
  const read = await textOf(input, io)
  if ('failure' in read) return unchecked(input, read)
  const engine = engines.forFolder(dirname(input.file ?? resolve(io.cwd, input.path)))
  const troubles = engines.troubles().map(({ file, line, column, says }) => `${file}:${line}:${column}: ${says}`)
  try {
    return await checkText(input, read, work, engine, { troubles, io, aside })
  } catch (error) {
    // A fault of the engine loses this file, not the rest of the run.
    return unchecked(
      input,
      { failure: `Wirelint broke on it: ${error instanceof Error ? error.message : error}` },
      troubles
    )
  }
}

async function checkText(
  input: Input,
  read: Decoded,
  { task, also }: Work,
  engine: Engine,
  {
    troubles,
    io,
    aside
  }: { readonly troubles: readonly string[]; readonly io: Io; readonly aside: SetAside | undefined }
): Promise<CheckedFile> {
  const { path } = input
  const format = formatOf(path)
  const lint = (text: string) => engine.lint(text, format).findings
  const left = aside && ((text: string, found: readonly Finding[]) => aside.left(path, text, format, found))
  const mended = task === 'check' ? { text: read.text, fixes: 0 } : mend(read.text, lint, left)
  const failed = task === 'fix' && (await deliver(input, read, mended.text, io))
  if (failed) return unchecked(input, failed, troubles)
  const source = task === 'fix' ? mended.text : read.text
  const checked = also === 'review' ? reviewed(engine, source, format) : looked(engine, source, format, also)
  const spelling = engine.style.rules.get('name-spelling')
  const ageing = engine.style.rules.get('age-agreement')
  const broken = checked.troubles.map(({ rule, says }) => `${path}: the rule ${rule} broke and found nothing: ${says}`)
  return {
    path,
    format,
    source,
    findings: checked.findings,
    people: checked.people,
    quotations: also === 'quotations' ? engine.quotations(source, format) : [],
    reviews: checked.reviews,
    style: { name: engine.style.name, over: engine.style.over },
    ...(spelling && { spelling: { level: spelling.level, from: spelling.from } }),
    ...(ageing && { ageing: { level: ageing.level, from: ageing.from } }),
    mended: mended.text,
    fixes: mended.fixes,
    troubles: [...troubles, ...broken]
  }
}

type Checked = Pick<CheckedFile, 'findings' | 'people' | 'reviews'> & Pick<Read, 'troubles'>

const looked = (engine: Engine, source: string, format: Format, also: Work['also']): Checked => ({
  ...(also === 'people' ? engine.read(source, format) : { ...engine.lint(source, format), people: [] }),
  reviews: []
})

function reviewed(engine: Engine, source: string, format: Format): Checked {
  const { stories, troubles } = engine.review(source, format)
  return {
    findings: stories.flatMap(({ findings }) => findings),
    people: stories.flatMap(({ people }) => people),
    reviews: stories,
    troubles
  }
}

/** A file of which there is nothing to report, and why. */
export const unchecked = ({ path }: Input, failure: Failure, troubles: readonly string[] = []): CheckedFile => ({
  path,
  format: formatOf(path),
  source: '',
  findings: [],
  people: [],
  quotations: [],
  reviews: [],
  style: { name: '', over: [] },
  mended: '',
  fixes: 0,
  troubles,
  ...failure
})

async function textOf({ file }: Input, { stdin }: Io): Promise<Decoded | Failure> {
  try {
    // A run has nothing else to do meanwhile, and a promise of a small file takes longer than the file.
    return decode(file ? readFileSync(file) : await stdin())
  } catch (error) {
    return { failure: reading(error) }
  }
}

/** Puts a mended text where it came from, in its own encoding. A file that does not change is not touched. */
async function deliver({ file }: Input, read: Decoded, text: string, io: Io): Promise<Failure | undefined> {
  if (file && text === read.text) return undefined
  const bytes = encode({ ...read, text })
  if ('failure' in bytes) return bytes
  if (file) return (await import('./write.ts')).write(file, bytes)
  await io.out.write(bytes)
  return undefined
}
