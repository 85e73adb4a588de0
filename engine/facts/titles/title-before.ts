import {
  churchTitles,
  corporateTitles,
  courtesyTitles,
  demonyms,
  formalTitles,
  jobDescriptions,
  looseJobs,
  partyWords,
  relations,
  titleModifiers
} from '../../names/title-words.ts'
import { isCapital, type Word } from '../words.ts'

/** The words before a name that say what the person is: they are `words.slice(first, last)`. */
export interface TitleWords {
  /** With all that belongs to the title: `Acme Corp. senior vice president`. An article or a possessive is left out. */
  readonly first: number
  readonly last: number
  /** Where the title proper begins: `vice president`. */
  readonly head: number
  readonly kind: TitleKind
  /** The title proper could as well stand before a company, a team or a thing: `rival Acme`. */
  readonly loose: boolean
}

/** `formal`: an office or a rank. `corporate`: of a company or a party. `job`: what somebody does. `relation`: kin. */
export type TitleKind = 'formal' | 'corporate' | 'job' | 'relation'

/** The longest title that ends directly before `words[index]`, where a name begins. Courtesy titles are none. */
export function titleBefore(words: readonly Word[], index: number): TitleWords | undefined {
  const found = keyBefore(words, index, heads) ?? officeBefore(words, index)
  if (!found) return undefined
  const { first: head, key } = found
  return {
    first: widened(words, head, index),
    last: index,
    head,
    kind: heads.kinds.get(key)!,
    loose: looseJobs.has(key)
  }
}

/** A word as the lists have it: lower case, without the point of an abbreviation or what is tied on with a hyphen. */
export const titleKey = (word: Word) => {
  let key = word.lower
  if (key.endsWith('.')) key = key.slice(0, -1)
  if (!key.includes('-')) return key
  for (const tied of tiedBefore) if (key.startsWith(tied)) key = key.slice(tied.length)
  for (const tied of tiedBehind) if (key.endsWith(tied)) key = key.slice(0, -tied.length)
  return key
}

const tiedBefore = ['then-', 'ex-', 'now-']
const tiedBehind = ['-elect', '-designate', '-in-waiting', '-general-designate']

/** How many letters are tied on before a title: five of `then-Senator`. */
export const lengthTiedBefore = ({ lower }: Word) => tiedBefore.find(tied => lower.startsWith(tied))?.length ?? 0

/** And behind it: six of `Senator-elect`. */
export const lengthTiedBehind = ({ lower }: Word) => tiedBehind.find(tied => lower.endsWith(tied))?.length ?? 0

interface Lexicon {
  readonly kinds: ReadonlyMap<string, TitleKind>
  /** The number of words in the longest key that ends in this word. */
  readonly longest: ReadonlyMap<string, number>
}

const lexicon = (...sets: readonly (readonly [TitleKind, ReadonlySet<string>])[]): Lexicon => {
  const kinds = new Map<string, TitleKind>()
  const longest = new Map<string, number>()
  for (const [kind, keys] of sets)
    for (const key of keys) {
      if (!kinds.has(key)) kinds.set(key, kind)
      const parts = key.split(' ')
      const last = parts[parts.length - 1]!
      longest.set(last, Math.max(parts.length, longest.get(last) ?? 0))
    }
  return { kinds, longest }
}

const heads = lexicon(
  ['formal', formalTitles],
  ['corporate', corporateTitles],
  ['job', jobDescriptions],
  ['relation', relations]
)

const belonging = lexicon(
  ['formal', formalTitles],
  ['corporate', corporateTitles],
  ['job', jobDescriptions],
  ['job', titleModifiers],
  ['job', partyWords],
  ['job', demonyms]
)

/** The longest key that ends before `words[end]`, the words of which nothing parts but spaces. */
function keyBefore(words: readonly Word[], end: number, { kinds, longest }: Lexicon) {
  const last = wordBefore(words, end)
  if (last === undefined) return undefined
  const most = longest.get(titleKey(words[last]!)) ?? 0
  let found: { readonly first: number; readonly key: string } | undefined
  let key = ''
  for (let at: number | undefined = last, count = 0; at !== undefined && count < most; count++) {
    const part = titleKey(words[at]!)
    key = key === '' ? part : `${part} ${key}`
    if (kinds.has(key)) found = { first: at, key }
    at = wordBefore(words, at)
  }
  return found
}

/** The index of the word directly before `words[end]`: nothing between them but a space, or an abbreviation’s point. */
function wordBefore(words: readonly Word[], end: number): number | undefined {
  const next = words[end]
  if (next && !next.apart) return undefined
  const before = words[end - 1]
  if (before?.kind === 'word') return isPossessive(before) ? undefined : end - 1
  // “Insp. Jo Lee”: the parser takes the point of a rare abbreviation for a mark.
  const word = words[end - 2]
  if (before?.text !== '.' || before.apart || word?.kind !== 'word') return undefined
  // “its CFO. Acme said”: the end of a sentence
  return word.text.length <= 4 && /^\p{Lu}.*\p{Ll}/u.test(word.text) && heads.kinds.has(word.lower)
    ? end - 2
    : undefined
}

/** “Minister for Foreign Affairs Jo Lee”: an office with its field. */
function officeBefore(words: readonly Word[], end: number) {
  let at = wordBefore(words, end)
  for (let count = 0; at !== undefined && count < longestOffice; count++) {
    const word = words[at]!
    if (word.lower === 'of' || word.lower === 'for') {
      const found = keyBefore(words, at, heads)
      if (found) return isCapital(words[at + 1]!) || words[at + 1]!.lower === 'the' ? ofOffice(found) : undefined
    } else if (!isCapital(word) && !linking.has(word.lower)) return undefined
    at = wordBefore(words, at)
  }
  return undefined
}

const ofOffice = (found: { readonly first: number; readonly key: string }) => {
  const kind = heads.kinds.get(found.key)
  return (kind === 'formal' || kind === 'corporate') && !churchTitles.has(found.key) ? found : undefined
}

const longestOffice = 8

/** Where the title begins with all that belongs to it: modifiers, nations, other titles, the names of organisations, ages. */
function widened(words: readonly Word[], head: number, end: number): number {
  let first = head
  while (end - first < longestTitle) {
    const before = keyBefore(words, first, belonging)?.first ?? organisationBefore(words, first)
    if (before === undefined) return first
    first = before
  }
  return first
}

const longestTitle = 14

function organisationBefore(words: readonly Word[], end: number): number | undefined {
  const at = wordBefore(words, end)
  if (at === undefined) return undefined
  const word = words[at]!
  if (courtesyTitles.has(titleKey(word))) return undefined
  if (isCapital(word) && !notInNames.has(word.lower)) return at
  // “33-year-old striker”, “award-winning Paris-based director”
  if (word.lower.includes('-')) return at
  if (!linking.has(word.lower) || word.lower === 'the') return undefined
  // “president and CEO”
  if (word.lower === 'and') return keyBefore(words, at, heads)?.first
  // “Bank of England governor”, but “a spokesman for President Jo Roe”, “Guests of President Jo Roe”
  const before = wordBefore(words, at)
  if (before === undefined || !isCapital(words[before]!) || notInNames.has(words[before]!.lower)) return undefined
  const opens = wordBefore(words, before) === undefined && words[before - 1]?.text !== ','
  return opens && !bodies.has(words[before]!.lower) ? undefined : before
}

const isPossessive = ({ text, base }: Word) => base !== text || /s'$/.test(text)

const linking = new Set(['of', 'for', 'and', 'the', '&'])

/** What an organisation’s name begins with, so that a sentence can begin with it too. */
const bodies = new Set(
  'bank university ministry department house church board bureau city county state court council college institute office'.split(
    ' '
  )
)

/** Words with a capital only because a sentence begins there, and the days on which things happen. */
const notInNames = new Set(
  `the a an and but or so yet nor as at by for from in into of off on out over to with without when while where if after before since until
  though although because that this these those his her its their our my your he she it they we i you who whom what which why how then
  there here now today yesterday tomorrow also both even only once like unlike under against about during despite amid among says said
  told asked monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb aug sept oct nov dec many some most several two three four five six seven eight nine ten one`.split(
    /\s+/
  )
)
