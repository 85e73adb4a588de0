import { folded } from '../../names/name-words.ts'
import type { Style } from '../../style/style.ts'

/** Whether the style’s list says of two names, in full or by their surnames, that they are two people’s or things’. */
export function toldApart(style: Style): (a: string, b: string) => boolean {
  const known = others.get(style) ?? othersOf(style)
  others.set(style, known)
  return (a, b) => known.get(folded(a))?.has(folded(b)) === true
}

/** Whom each name of a list is not. */
type Others = ReadonlyMap<string, ReadonlySet<string>>

const others = new WeakMap<Style, Others>()

function othersOf({ names }: Style): Others {
  const told = new Map<string, Set<string>>()
  const tell = (a: string, b: string) => {
    for (const [one, other] of [
      [folded(a), folded(b)],
      [folded(b), folded(a)]
    ] as const)
      told.set(one, (told.get(one) ?? new Set()).add(other))
  }
  for (const [key, { write, later, distinct = [], kind }] of names)
    for (const other of distinct)
      for (const name of new Set([key, write ?? key])) {
        tell(name, other)
        if (kind !== 'person') continue
        // “Brian Hassell” is not “Bryan Hasell”: then Hassell is not Hasell either.
        const [surname, another] = [later ?? lastOf(name), lastOf(other)]
        if (folded(surname) !== folded(another)) tell(surname, another)
      }
  return told
}

const lastOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1)
