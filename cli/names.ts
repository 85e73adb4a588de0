import { archive, placesIn } from '#engine'
import { eachStory, type ListOptions } from './each-story.ts'
import type { ExitCode, Io } from './io.ts'
import { painter } from './reporters/paint.ts'
import { inOrder, listed, printPeople } from './reporters/people.ts'

export const nameFormats = ['text', 'json', 'csv'] as const
export const nameOrders = ['first', 'name', 'count'] as const

export interface NamesOptions extends ListOptions {
  readonly format: (typeof nameFormats)[number]
  readonly sort: (typeof nameOrders)[number]
}

/** `wirelint names`: who is in the stories, each person once. */
export async function listNames(args: readonly string[], options: NamesOptions, io: Io): Promise<ExitCode> {
  const names = archive()
  const read = await eachStory(args, options, 'people', io, async ({ path, source, people }) =>
    names.add(path, people, placesIn(source))
  )
  if (!read) return 2
  const people = inOrder(names.people().map(listed), options.sort)
  await printPeople(people, read.files, options.format, { out: io.out, paint: painter(options.color, io.out, io.env) })
  return read.code
}
