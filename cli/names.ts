import { archive, placesIn } from '#engine'
import { checkAll } from './check-all.ts'
import { enginesFor, type StyleChoice } from './config.ts'
import { findInputs } from './files.ts'
import type { ExitCode, Io } from './io.ts'
import { painter } from './reporters/paint.ts'
import { inOrder, listed, printPeople } from './reporters/people.ts'
import { progressOn } from './reporters/progress.ts'
import { telling } from './reporters/troubles.ts'

export const nameFormats = ['text', 'json', 'csv'] as const
export const nameOrders = ['first', 'name', 'count'] as const

export interface NamesOptions extends StyleChoice {
  readonly format: (typeof nameFormats)[number]
  readonly sort: (typeof nameOrders)[number]
  readonly stdinFilename: string
  readonly color?: boolean
}

/** `wirelint names`: who is in the stories, each person once. */
export async function listNames(args: readonly string[], options: NamesOptions, io: Io): Promise<ExitCode> {
  const tell = telling(io.err)
  const engines = enginesFor(options, io.cwd)
  if ('failure' in engines) {
    await tell(engines.failure)
    return 2
  }
  const { inputs, troubles } = await findInputs(args, io.cwd, options.stdinFilename)
  const progress = progressOn(io.err, () => performance.now())
  const told = new Set<string>()
  const complain = async (troubles: readonly string[]) => {
    for (const trouble of troubles) {
      if (told.has(trouble)) continue
      told.add(trouble)
      await progress.clear()
      await tell(trouble)
    }
  }
  await complain(troubles)
  const names = archive()
  const files: { path: string; error: { message: string } | null }[] = []
  const work = { task: 'check', roll: 'called' } as const
  for await (const { path, source, people, failure, troubles } of checkAll(inputs, {
    work,
    choice: options,
    engines,
    io
  })) {
    await complain(failure === undefined ? troubles : [...troubles, `${path}: ${failure}`])
    names.add(path, people, placesIn(source))
    files.push({ path, error: failure === undefined ? null : { message: failure } })
    await progress.show(files.length, inputs.length)
  }
  await progress.clear()
  const people = inOrder(names.people().map(listed), options.sort)
  await printPeople(people, files, options.format, { out: io.out, paint: painter(options.color, io.out, io.env) })
  return told.size > 0 ? 2 : 0
}
