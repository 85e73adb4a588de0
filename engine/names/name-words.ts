import { prepared } from '../prepared.ts'
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
  familyFirst: 512,
  /** What somebody does, no office: `baker`, which with a capital may be a surname. */
  job: 1024
} as const

/** What is known of a word, as a sum of `kinds`. Takes any spelling: capitals, accents, a point, hyphens. */
export function kindsOf(word: string): number {
  const known = table.get(word)
  if (known !== undefined) return known
  const key = folded(word)
  if (key !== word) {
    const found = table.get(key)
    if (found !== undefined) return found
  }
  return key.includes('-') ? kindsOfParts(key.split('-')) : 0
}

function kindsOfParts(parts: readonly string[]): number {
  const found = parts.map(part => table.get(part) ?? 0)
  // “Lieutenant-Colonel”
  if (found.every(kind => kind & kinds.title)) return kinds.title
  // “Moscow-Pyongyang”, “Anglo-American”: no name of a person, but “Kirsten-Jordan” may be.
  if (found.some(kind => kind & (kinds.place | kinds.nation | kinds.thing) && !(kind & isName))) return kinds.nation
  return found[0]! & isName
}

const isName = kinds.given | kinds.surname

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

/** Forms of address that other languages put before a name. */
const honorifics = 'datuk dato tan-sri haji hajji pak ustad ustaz don dona doña shri smt da ag pm'

/** The words of each sum of kinds, with a space between them. */
const wordsOfKinds = prepared('words by kinds', () => {
  const words: Record<number, string> = {}
  for (const [word, kind] of kindsByWord()) words[kind] = words[kind] === undefined ? word : `${words[kind]} ${word}`
  return words
})

const table = new Map<string, number>()
for (const [kind, words] of Object.entries(wordsOfKinds()))
  for (const word of words.split(' ')) table.set(word, Number(kind))

/** Puts the lists together. */
function kindsByWord(): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  const add = (kind: number, key: string) => {
    const before = table.get(key) ?? 0
    // “Minister” is a title, whoever else is called a minister.
    table.set(key, kind & kinds.job && before & kinds.title ? before : before | kind)
  }
  // Long lists, which are written folded.
  for (const [kind, words] of [
    [kinds.given, givenNames()],
    [kinds.surname, commonSurnames],
    [kinds.surname | kinds.familyFirst, chineseSurnames],
    [kinds.surname | kinds.familyFirst, koreanSurnames],
    [kinds.surname | kinds.familyFirst, vietnameseSurnames],
    [kinds.place, places()],
    [kinds.thing, thingWords()]
  ] as const)
    for (const word of words) add(kind, word)
  for (const [kind, words] of [
    [kinds.nation, demonyms()],
    [kinds.courtesy, courtesyTitles],
    [kinds.calendar, calendar()],
    [kinds.ordinary, ordinaryWords()]
  ] as const)
    for (const word of words) add(kind, folded(word))
  const titles = new Set<string>()
  for (const [kind, words] of [
    [kinds.title, formalTitles],
    [kinds.title, corporateTitles],
    [kinds.title | kinds.job, jobDescriptions]
  ] as const)
    for (const title of words) {
      const key = folded(lastWord(title))
      add(kind, key)
      titles.add(key)
    }
  // “Presidents Reagan and Clinton”
  for (const word of titles)
    if (!word.endsWith('s') && !table.has(`${word}s`))
      table.set(`${word}s`, table.get(word)! & (kinds.title | kinds.job))
  for (const word of honorifics.split(' ')) table.set(word, (table.get(word) ?? 0) | kinds.title)
  // “Imran Khan”: the title is rarer than the name.
  table.set('khan', kinds.surname)
  // “St. Louis” is no title before a name.
  // “Marquis Teague”, “Earl Warren” in news are given names.
  for (const word of ['marquis', 'earl', 'dean']) table.set(word, kinds.given)
  // “Chief Justice John Roe”, “Empress Dowager Cixi”
  for (const word of ['justice', 'dowager']) table.set(word, kinds.title)
  for (const word of ['st', 'saint']) table.set(word, kinds.thing)
  return table
}

/** `minister` of `prime minister`: where a title ends, a name may begin. */
function lastWord(title: string): string {
  return title.slice(title.lastIndexOf(' ') + 1)
}
