import { folded } from '../../names/name-words.ts'
import { keyOf } from '../../names/surname-forms.ts'
import type { HouseEntry, Style } from '../../style/style.ts'

/** The people of the style’s list by every spelling of the whole name, and by a surname that only one of them bears. */
export function housePeople(style: Style): ReadonlyMap<string, HouseEntry> {
  const known = read.get(style)
  if (known) return known
  const made = new Map<string, HouseEntry>()
  const shared = new Map<string, HouseEntry | undefined>()
  for (const [key, entry] of style.names) {
    if (entry.kind !== 'person') continue
    const listed = { ...entry, write: entry.write ?? key }
    for (const spelling of [key, listed.write, ...(entry.also ?? []), ...(entry.wrong ?? [])])
      if (spelling.includes(' ')) made.set(foldedName(spelling), listed)
    const surname = keyOf([entry.later ?? key.slice(key.lastIndexOf(' ') + 1)])
    if (key.includes(' ')) shared.set(surname, shared.has(surname) ? undefined : listed)
  }
  for (const [surname, entry] of shared) if (entry && !made.has(surname)) made.set(surname, entry)
  read.set(style, made)
  return made
}

const foldedName = (name: string) => (name.includes('.') ? name.split(' ').map(folded).join(' ') : folded(name))

const read = new WeakMap<Style, ReadonlyMap<string, HouseEntry>>()
