import { resolve } from 'node:path'
import { checkAll } from './check-all.ts'
import type { CheckedFile, Work } from './check-file.ts'
import { enginesFor, type StyleChoice } from './config.ts'
import { findInputs } from './files.ts'
import type { ExitCode, Io } from './io.ts'
import type { ListedFile } from './reporters/listed-file.ts'
import { complaintsTo, type Progress, progressOn } from './reporters/progress.ts'
import { telling } from './reporters/troubles.ts'

export interface ListOptions extends StyleChoice {
  readonly stdinFilename: string
  /** Where the list goes: no search takes that for a story. */
  readonly outputFile?: string
  /** Searches look into what ignore files name, too. */
  readonly ignoreFiles?: false
  readonly color?: boolean
}

/**
 * Reads the stories that a list is made of, one after the other, and tells of what cannot be read, each trouble once.
 * Nothing where the choice of the style leads nowhere.
 */
export async function eachStory(
  args: readonly string[],
  options: ListOptions,
  also: Work['also'],
  io: Io,
  take: (story: CheckedFile, progress: Progress) => Promise<void>
): Promise<{ readonly files: readonly ListedFile[]; readonly code: ExitCode } | undefined> {
  const tell = telling(io.err)
  const engines = enginesFor(options, io.cwd)
  if ('failure' in engines) {
    await tell(engines.failure)
    return undefined
  }
  const { inputs, troubles } = await findInputs(args, io.cwd, options.stdinFilename, {
    ignoring: options.ignoreFiles === false ? 'all' : 'ignored',
    except: options.outputFile === undefined ? [] : [resolve(io.cwd, options.outputFile)]
  })
  const progress = progressOn(io.err, () => performance.now())
  const complaints = complaintsTo(tell, progress)
  await complaints.tell(troubles)
  const files: ListedFile[] = []
  for await (const story of checkAll(inputs, { work: { task: 'check', also }, choice: options, engines, io })) {
    if (io.out.closed()) break
    const { path, failure, troubles } = story
    await complaints.tell(failure === undefined ? troubles : [...troubles, `${path}: ${failure}`])
    await take(story, progress)
    files.push({ path, error: failure === undefined ? null : { message: failure } })
    await progress.show(files.length, inputs.length)
  }
  await progress.clear()
  return { files, code: complaints.count() > 0 ? 2 : 0 }
}
