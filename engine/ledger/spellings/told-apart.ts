import { folded } from '../../names/name-words.ts'
import type { Style } from '../../style/style.ts'

/** Whether the style’s list says of two names, in full or by their surnames, that they are two people’s or things’. */
export function toldApart(style: Style): (a: string, b: string) => boolean {
  const known = pairs.get(style) ?? pairsOf(style)
  pairs.set(style, known)
  return (a, b) => known.has(pair(a, b))
}

const pairs = new WeakMap<Style, ReadonlySet<string>>()

function pairsOf({ names }: Style): ReadonlySet<string> {
  const told = new Set<string>()
  for (const [key, { write, later, distinct = [], kind }] of names)
    for (const other of distinct)
      for (const name of new Set([key, write ?? key])) {
        told.add(pair(name, other))
        if (kind !== 'person') continue
        // “Brian Hassell” is not “Bryan Hasell”: then Hassell is not Hasell either.
        const [surname, another] = [later ?? lastOf(name), lastOf(other)]
        if (folded(surname) !== folded(another)) told.add(pair(surname, another))
      }
  return told
}

const lastOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1)

const pair = (a: string, b: string) => [folded(a), folded(b)].sort().join('\n')
