import { resolve } from 'node:path'
import { type Sheet, type SheetForm, type StorySheet, sheetForms, storySheets } from '#sheet'
import { eachStory, type ListOptions } from './each-story.ts'
import type { ExitCode, Io } from './io.ts'
import { isStory, takesPlaceOf } from './outlets.ts'
import { reportFile } from './report-file.ts'
import { telling } from './reporters/troubles.ts'
import { version } from './version.ts'

export const sheetFormats = Object.keys(sheetForms) as readonly SheetForm[]

export interface SheetOptions extends ListOptions {
  /** By default the one that the file’s name ends in; else Markdown. */
  readonly format?: SheetForm
}

/** `wirelint report`: the sign-off sheet of the stories. */
export async function makeSheet(args: readonly string[], options: SheetOptions, io: Io): Promise<ExitCode> {
  const { outputFile } = options
  const stories: StorySheet[] = []
  const read = await eachStory(args, options, 'review', io, async ({ path, source, style, reviews }) => {
    stories.push(...(await storySheets({ path, source, style, stories: reviews })))
  })
  if (!read) return 2
  const sheet: Sheet = { version: 1, wirelint: version, made: io.now().toISOString(), files: read.files, stories }
  const text = sheetForms[options.format ?? formOf(outputFile)](sheet)
  if (outputFile === undefined) {
    await io.out.write(text)
    return read.code
  }
  const paths = read.files.map(({ path }) => path)
  const failed = takesPlaceOf([outputFile], paths, io.cwd) ? isStory : await put(resolve(io.cwd, outputFile), text)
  if (failed === undefined) return read.code
  await telling(io.err)(`${outputFile}: ${failed}`)
  return 2
}

/** Why it could not be written, if so. */
async function put(file: string, text: string): Promise<string | undefined> {
  const opened = await reportFile(file)
  if ('failure' in opened) return opened.failure
  await opened.out.write(text)
  return (await opened.finish())?.failure
}

const formOf = (file = ''): SheetForm => (/\.html?$/i.test(file) ? 'html' : /\.json$/i.test(file) ? 'json' : 'markdown')
