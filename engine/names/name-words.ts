import { givenNames } from './given-names.ts'
import { calendar, demonyms, ordinaryWords, places, thingWords } from './not-people.ts'
import { chineseSurnames, commonSurnames, koreanSurnames, vietnameseSurnames } from './surnames.ts'
import { corporateTitles, courtesyTitles, formalTitles, jobDescriptions } from './title-words.ts'

/** What a capitalised word may be in or beside a person’s name; a word can be several. */
export const kinds = {
  given: 1,
  surname: 2,
  place: 4,
  nation: 8,
  thing: 16,
  title: 32,
  courtesy: 64,
  calendar: 128,
  ordinary: 256,
  /** A surname that stands before the given names. */
  familyFirst: 512
} as const

/** What is known of a word, as a sum of `kinds`. Takes any spelling: capitals, accents, a point, hyphens. */
export function kindsOf(lower: string): number {
  const key = folded(lower)
  const known = table.get(key)
  if (known !== undefined) return known
  if (!key.includes('-')) return 0
  let first = -1
  for (const part of key.split('-')) {
    const found = table.get(part) ?? 0
    // “Moscow-Pyongyang”, “Anglo-American”: no name of a person, but “Kirsten-Jordan” may be.
    if (found & (kinds.place | kinds.nation | kinds.thing) && !(found & (kinds.given | kinds.surname)))
      return kinds.nation
    if (first < 0) first = found
  }
  return first & (kinds.given | kinds.surname)
}

/** Lower case without accents and without the point of an abbreviation. */
export function folded(word: string): string {
  let key = word.toLowerCase()
  if (key.length > 2 && key.endsWith('.')) key = key.slice(0, -1)
  if (!beyondAscii.test(key)) return key
  return key
    .normalize('NFD')
    .replace(marks, '')
    .replace(letters, letter => plain[letter]!)
}

const beyondAscii = /[^\u0020-\u007e]/
const marks = /\p{M}/gu
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  ʼ: "'"
}
const letters = /[łøđðþıßæœ’‘ʼ]/g

const table = new Map<string, number>()
for (const [kind, words] of [
  [kinds.given, givenNames],
  [kinds.surname, commonSurnames],
  [kinds.surname | kinds.familyFirst, chineseSurnames],
  [kinds.surname | kinds.familyFirst, koreanSurnames],
  [kinds.surname | kinds.familyFirst, vietnameseSurnames],
  [kinds.place, places],
  [kinds.nation, demonyms],
  [kinds.thing, thingWords],
  [kinds.title, lastWords(formalTitles)],
  [kinds.title, lastWords(corporateTitles)],
  [kinds.title, lastWords(jobDescriptions)],
  [kinds.courtesy, courtesyTitles],
  [kinds.calendar, calendar],
  [kinds.ordinary, ordinaryWords]
] as const)
  for (const word of words) {
    const key = folded(word)
    table.set(key, (table.get(key) ?? 0) | kind)
  }

/** `minister` of `prime minister`: where a title ends, a name may begin. */
function lastWords(titles: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...titles].map(title => title.slice(title.lastIndexOf(' ') + 1)))
}
