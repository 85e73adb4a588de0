import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Failure } from './encoding.ts'
import { type Input, isStoryByName, realOf } from './files.ts'
import type { Io, Output } from './io.ts'
import type { ReportFile } from './report-file.ts'
import { type ReportFormat, reporterOf } from './reporters/formats.ts'
import type { Reporter } from './reporters/report.ts'
import type { Look } from './reporters/text.ts'

/** One report of a run: to a file, or to standard output. */
export interface Outlet {
  readonly format: ReportFormat
  readonly file?: string
}

export interface OpenReports {
  readonly reporter: Reporter
  /** Puts the files in their places, and tells which could not be written. */
  finish(): Promise<readonly string[]>
  /** Leaves what was in the files’ places there. Tells whether there is any such file. */
  discard(): Promise<boolean>
}

/** Why these reports cannot be made together, if so. */
export function clash(outlets: readonly Outlet[], cwd: string): string | undefined {
  const toOutput = outlets.filter(({ file }) => file === undefined).map(({ format }) => format)
  if (toOutput.length > 1) {
    const last = toOutput.at(-1)!
    return `Only one report can go to standard output, not ${toOutput.join(' and ')}. Give the others a file: --format ${last} -o FILE.`
  }
  const files = outlets.flatMap(({ file }) => (file === undefined ? [] : [resolve(cwd, file)]))
  const twice = files.find((file, index) => files.indexOf(file) < index)
  if (twice) return `Two reports cannot go to one file: ${relative(cwd, twice)}.`
  const story = outlets.find(
    ({ format, file }) => file && !inCopyFiles.has(format) && isStoryByName(resolve(cwd, file))
  )
  return story && `${story.file}: It is there, and by its name a story: name another file for the report.`
}

/** Reports that may lie in a file that is named as a story is. */
const inCopyFiles: ReadonlySet<ReportFormat> = new Set<ReportFormat>(['pretty', 'compact', 'github', 'markdown'])

/** The file, of those to be written, that would take the place of one of the stories, by whatever path or link. */
export function takesPlaceOf(
  files: readonly (string | undefined)[],
  stories: readonly string[],
  cwd: string
): string | undefined {
  const there = files.filter(file => file !== undefined && existsSync(resolve(cwd, file)))
  if (there.length === 0) return undefined
  const taken = new Set(stories.map(story => realOf(resolve(cwd, story))))
  return there.find(file => taken.has(realOf(resolve(cwd, file!))))
}

/** Where the stories lie, as far as they lie anywhere. */
export const pathsOf = (inputs: readonly Pick<Input, 'file'>[]): readonly string[] =>
  inputs.flatMap(({ file }) => file ?? [])

/** What is said of it. */
export const isStory = 'It is one of the stories: name another file.'

/** Opens the reports of a run. */
export async function openReports(
  outlets: readonly Outlet[],
  out: Output,
  look: { readonly io: Io; readonly color: boolean | undefined; readonly summary: Look['summary'] }
): Promise<OpenReports | Failure> {
  const reporters: Reporter[] = []
  const files: { readonly name: string; readonly opened: ReportFile }[] = []
  const finish = async () => {
    const failed = await Promise.all(files.map(async ({ name, opened }) => ({ name, wrong: await opened.finish() })))
    return failed.flatMap(({ name, wrong }) => (wrong ? [`${name}: ${wrong.failure}`] : []))
  }
  const discard = async () => {
    await Promise.all(files.map(({ opened }) => opened.discard()))
    return files.length > 0
  }
  for (const { format, file } of outlets) {
    if (file === undefined) {
      reporters.push(await reporterOf(format, out, look))
      continue
    }
    const { reportFile } = await import('./report-file.ts')
    const opened = await reportFile(resolve(look.io.cwd, file))
    if ('failure' in opened) {
      await discard()
      return { failure: `${file}: ${opened.failure}` }
    }
    files.push({ name: file, opened })
    reporters.push(await reporterOf(format, opened.out, { ...look, color: false }))
  }
  return { reporter: reporters.length === 1 ? reporters[0]! : together(reporters), finish, discard }
}

/** Several reporters as one. */
const together = (reporters: readonly Reporter[]): Reporter => ({
  async begin() {
    for (const reporter of reporters) await reporter.begin()
  },
  async file(report, checked) {
    for (const reporter of reporters) await reporter.file(report, checked)
  },
  async across(reports) {
    for (const reporter of reporters) await reporter.across?.(reports)
  },
  async end(outcome) {
    for (const reporter of reporters) await reporter.end(outcome)
  }
})
