import { countryWords } from '../../names/countries.ts'
import { kinds, kindsOf } from '../../names/name-words.ts'
import { companyOffices, crowns, plainJobs, portfolios, settledRanks, stateOffices } from '../../names/title-words.ts'
import type { Title } from '../titles.ts'
import { isCapital, type Word } from '../words.ts'
import { titleKey } from './title-before.ts'

/** Words that make a title: `words.slice(first, last)`, and the key that the lists have them under. */
export interface TitleAt {
  readonly first: number
  readonly last: number
  readonly key: string
}

/** The longest title that begins at `words[at]`, with the field of a minister: `Minister for Foreign Affairs`. */
export function titleAt(words: readonly Word[], at: number, limit: number, byFirstWord = alone): TitleAt | undefined {
  const first = words[at]
  if (!first || at >= limit) return undefined
  for (const parts of byFirstWord.get(keyOf(first)) ?? []) {
    const last = at + parts.length
    if (last > limit) continue
    if (!parts.every((part, index) => isPart(words[at + index]!, part, index === parts.length - 1))) continue
    const field = !/(?:minister|secretary|high commissioner)$/.test(parts.join(' '))
      ? last
      : parts.length > 1 && isOfPlace(words, last, limit)
        ? last
        : fieldEnd(words, last, limit)
    return field === undefined ? undefined : { first: at, last: field, key: parts.join(' ') }
  }
  return undefined
}

const isPart = (word: Word, part: string, isLast: boolean) =>
  (isCapital(word) || smallWords.has(part)) && (isLast ? keyOf(word) : titleKey(word)) === part

const keyOf = (word: Word) =>
  titleKey(word.base === word.text ? word : { ...word, lower: word.lower.slice(0, word.base.length) })

/** “Foreign Minister of Austria”: the field is told already. */
function isOfPlace(words: readonly Word[], from: number, limit: number): boolean {
  if (words[from]?.lower !== 'of') return false
  const at = words[from + 1]?.lower === 'the' ? from + 2 : from + 1
  const [place, next, beyond] = words.slice(at, Math.min(at + 3, limit))
  if (!place || !isCapital(place)) return false
  if (!next || !isCapital(next)) return (kindsOf(place.lower) & kinds.place) !== 0
  const name = `${place.lower} ${next.lower.slice(0, next.base.length)}`
  return !isCapital(beyond) && (countryWords.has(name) || unions.has(name))
}

const unions = new Set(['united states', 'united kingdom'])

/** Where the field of a minister ends; undefined where it is of a kind that nobody knows. */
function fieldEnd(words: readonly Word[], from: number, limit: number): number | undefined {
  if (from >= limit || (words[from]!.lower !== 'of' && words[from]!.lower !== 'for')) return from
  let last = from
  for (let at = from + 1; at < limit; at++) {
    const word = words[at]!
    if (word.kind === 'mark' && !(word.text === ',' && words[at + 1] && isCapital(words[at + 1]!))) break
    if (portfolios.has(word.base.toLowerCase())) last = at + 1
    else if (isCapital(word)) return undefined
    else if (!smallWords.has(word.lower) && word.kind === 'word') break
  }
  return last === from ? undefined : last
}

/** What a title is; undefined where the houses do not say how to write it. */
export const kindOf = (key: string): Title['kind'] | undefined =>
  stateOffices.has(key) ? 'office' : settledRanks.has(key) ? 'rank' : plainJobs.has(key) ? 'job' : ministry(key)

/** `commodities minister`, `secretary of commerce`: more of them than a list can hold. */
function ministry(key: string): 'office' | undefined {
  if (!key.endsWith(' minister') && !/^(?:minister|(?:under )?secretary) (?:of|for) /.test(key)) return undefined
  const rest = key.split(' ').filter(part => part !== 'minister' && part !== 'secretary' && part !== 'under')
  return rest.every(part => portfolios.has(part) || deputies.has(part) || smallWords.has(part)) ? 'office' : undefined
}

type ByFirstWord = ReadonlyMap<string, readonly (readonly string[])[]>

const byFirstWord = (keys: Iterable<string>): ByFirstWord => {
  const found = new Map<string, (readonly string[])[]>()
  for (const key of [...keys].sort((a, b) => b.split(' ').length - a.split(' ').length)) {
    const parts = key.split(' ')
    found.set(parts[0]!, [...(found.get(parts[0]!) ?? []), parts])
  }
  return found
}

/** The titles that can be told without a name beside them, by their first word, the longest first. */
// “cooperating with the Justice investigation”: a department.
const alone = byFirstWord([
  ...[...stateOffices].filter(key => key !== 'justice'),
  ...crowns,
  'minister',
  'first lady',
  'first gentleman',
  'second lady',
  'second gentleman'
])

/** And those that can be told where a name and a comma stand before them. */
export const afterNames = byFirstWord([
  ...stateOffices,
  ...crowns,
  ...companyOffices,
  'minister',
  'first lady',
  'first gentleman',
  'second lady',
  'second gentleman'
])

export const deputies = new Set(['deputy', 'vice', 'assistant', 'first'])
/** They have no capital in any title. */
export const smallWords = new Set(['of', 'the', 'and', 'for', ','])
