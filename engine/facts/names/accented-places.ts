import { kinds, kindsOf } from '../../names/name-words.ts'
import { accented } from '../../names/without-accents.ts'
import type { Span } from '../../story.ts'
import { isCapital, type Word } from '../words.ts'

/** A place whose name has accents: `Málaga` of “in Málaga, Spain”. What it is the sentence has to say. */
export interface AccentedPlace extends Span {
  readonly found: string
}

export function accentedPlaces(text: string, words: readonly Word[]): readonly AccentedPlace[] {
  if (!accented.test(text)) return []
  const places: AccentedPlace[] = []
  for (let index = 1; index < words.length; index++) {
    if (!accented.test(words[index]!.text) || !isCapital(words[index]!)) continue
    let first = index
    while (first > 0 && words[first]!.apart && isCapital(words[first - 1]!) && words[first - 1]!.kind === 'word')
      first--
    let last = index
    while (words[last]!.base === words[last]!.text && words[last + 1]?.apart && isCapital(words[last + 1]!)) last++
    if (last - first < 3 && isPlace(words, first, last)) {
      const { start } = words[first]!
      const { end, text: word, base } = words[last]!
      const to = end - (word.length - base.length)
      places.push({ start, end: to, found: text.slice(start, to) })
    }
    index = last
  }
  return places
}

/** “in Málaga, Spain”, “near Düsseldorf, Germany”: a company has no country after a comma. */
function isPlace(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1]
  if (!before || !where.has(before.lower)) return false
  const land = words[last + 2]
  if (words[last + 1]?.text !== ',' || !land || !isCapital(land)) return false
  const two = `${land.lower} ${words[last + 3]?.base.toLowerCase() ?? ''}`
  return (kindsOf(land.base) & kinds.place) !== 0 || (kindsOf(two) & kinds.place) !== 0
}

const where = new Set(['in', 'near', 'outside', 'from', 'around', 'to', 'at', 'of'])
