import { folded } from './name-words.ts'
import { neverMerged } from './never-merged.ts'
import { isGendered } from './slips.ts'
import { families, givenNameClasses, koreanSurnameClasses } from './spelling-families.ts'
import { commonSurnames, koreanSurnames } from './surnames.ts'
import { familyFirst } from './syllables.ts'

/**
 * Whether two names can be two spellings of one, by what their letters may sound like in the language they show.
 * `marks`: the same letters, only accents, hyphens, spaces or capitals differ. `sounds`: the same by ear.
 */
export function sameName(a: readonly string[], b: readonly string[]): 'marks' | 'sounds' | undefined {
  const [one, other] = [core(a), core(b)]
  if (one.length === 0 || other.length === 0) return undefined
  const [together, apart] = [one.join(''), other.join('')]
  if (together === apart) return 'marks'
  if (neverMerged(one.join(' '), other.join(' '))) return undefined
  if (isKorean(a) || isKorean(b)) return sameKorean(a, b) ? 'sounds' : undefined
  if (familyFirst(a) || familyFirst(b)) return undefined
  const shown = languages([...one, ...other], hasArticle(a) || hasArticle(b) ? ['arabic'] : [])
  const isSame = (language: Language) =>
    one.length === other.length
      ? one.every((word, at) => sameWord(word, other[at]!, language))
      : Math.abs(together.length - apart.length) < 4 && sameWord(together, apart, language)
  return shown.some(isSame) ? 'sounds' : undefined
}

type Language = keyof typeof families

/** The words that count: folded, without articles and particles, `Abdelmajid` as two. */
function core(name: readonly string[]): readonly string[] {
  return name
    .flatMap(word => folded(word).split(/[\s-]+/))
    .map(word => word.replace(/[^a-z]/g, ''))
    .filter(word => word !== '' && !particles.has(word))
    .flatMap(word => word.replace(joinedArticle, '').replace(servant, '$1 ').split(' '))
}

const particles = new Set('al el ul as ad ar at az an ash ed ud bin ibn ben de la le von van der'.split(' '))
/** “Albinali” is al-Binali. */
const joinedArticle = /^[ae]l(?=[^aeiou][a-z]{3})/
const servant = /^(abd[eua]l)(?!lah|la$)(?=[^aeiou][a-z]{3})/

const hasArticle = (name: readonly string[]) => name.some(word => /^(?:al|el|bin|ibn|ul)(?:-|$)/i.test(word))

/** Whether two given names are one, through whatever language: `Sergei`, `Serhiy`. */
export const sameGivenName = (a: string, b: string): boolean => givenNameKey(a) === givenNameKey(b)

/** What the spellings of one given name have in common; of any other word, its letters. */
export function givenNameKey(name: string): string {
  const key = folded(name)
  return givenNameClasses[classOf.get(key) ?? -1]?.[0] ?? key
}

const classOf = new Map<string, number>()
givenNameClasses.forEach((names, index) => {
  for (const name of names) if (!classOf.has(name)) classOf.set(name, index)
})

const firstArabic = givenNameClasses.findIndex(names => names.includes('abdullah'))
const firstGreek = givenNameClasses.findIndex(names => names.includes('yorgos'))
const slavicGiven = new Set(givenNameClasses.slice(0, firstArabic).flat())
const arabicGiven = new Set(givenNameClasses.slice(firstArabic, firstGreek).flat())

/** The languages that a name shows, the surest first. */
function languages(words: readonly string[], known: readonly Language[]): readonly Language[] {
  const shown: Language[] = [...known]
  const shows = (language: Language) => words.some(word => word.length > 3 && families[language].shows.test(word))
  if (words.some(word => slavicGiven.has(word)) || shows('slavic')) shown.push('slavic')
  if (words.some(word => arabicGiven.has(word)) || shows('arabic')) shown.push('arabic')
  if (shows('greek')) shown.push('greek')
  if (shows('german')) shown.push('german')
  if (shows('any')) shown.push('any')
  return shown
}

function sameWord(a: string, b: string, language: Language): boolean {
  if (a === b) return true
  if (neverMerged(a, b)) return false
  const known = classOf.get(a)
  if (known !== undefined && known === classOf.get(b)) return true
  if (language === 'any' && commonSurnames.has(a) && commonSurnames.has(b)) return false
  if (Math.min(a.length, b.length) < 3 || isGendered(a, b)) return false
  return alike(soundsOf(a, language), soundsOf(b, language), tables[language].weak)
}

const isKorean = (name: readonly string[]) =>
  koreanSurnames.has(folded(name[0] ?? '').split('-')[0]!) && familyFirst(name)

const koreanClass = new Map<string, Set<number>>()
koreanSurnameClasses.forEach((names, index) => {
  for (const name of names) koreanClass.set(name, (koreanClass.get(name) ?? new Set()).add(index))
})

function sameKorean(a: readonly string[], b: readonly string[]): boolean {
  const [surname, ...given] = core(a)
  const [other, ...others] = core(b)
  const shared =
    surname === other || [...(koreanClass.get(surname!) ?? [])].some(at => koreanClass.get(other!)?.has(at))
  return shared && alike(soundsOf(given.join(''), 'korean'), soundsOf(others.join(''), 'korean'), tables.korean.weak)
}

/** One mask of sounds for each grapheme, the longest first; doubled ones are one. */
function soundsOf(word: string, language: Language): readonly number[] {
  const { of, longest } = tables[language]
  const sounds: number[] = []
  for (let at = 0; at < word.length; ) {
    let length = Math.min(longest, word.length - at)
    while (length > 0 && !of.has(word.slice(at, at + length))) length--
    const sound = of.get(word.slice(at, at + length))
    at += Math.max(length, 1)
    if (sound && sound !== sounds[sounds.length - 1]) sounds.push(sound)
  }
  return sounds
}

/** Whether two words can sound alike: every sound of one meets one of the other, but for weak ones. */
function alike(a: readonly number[], b: readonly number[], weak: number): boolean {
  const reach = (i: number, j: number): boolean => {
    while (i < a.length && j < b.length && (a[i]! & b[j]!) !== 0) {
      if (isWeak(a[i]!) && reach(i + 1, j)) return true
      if (isWeak(b[j]!) && reach(i, j + 1)) return true
      i++
      j++
    }
    if (i === a.length && j === b.length) return true
    if (i < a.length && isWeak(a[i]!)) return reach(i + 1, j)
    if (j < b.length && isWeak(b[j]!)) return reach(i, j + 1)
    return false
  }
  const isWeak = (sound: number) => (sound & ~weak) === 0
  return reach(0, 0)
}

interface Table {
  readonly of: ReadonlyMap<string, number>
  readonly longest: number
  /** The sounds that a spelling may leave out. */
  readonly weak: number
}

const tables = Object.fromEntries(
  Object.entries(families).map(([language, { sounds, weak }]) => {
    const letters = new Map<string, number>()
    const mask = (text: string) => {
      let sum = 0
      for (const letter of text) {
        if (!letters.has(letter)) letters.set(letter, 2 ** (letters.size % 31))
        sum |= letters.get(letter)!
      }
      return sum
    }
    const of = new Map<string, number>()
    for (const pair of sounds.trim().split(/\s+/)) {
      const [grapheme, heard] = pair.split(':') as [string, string]
      of.set(grapheme, mask(heard))
    }
    return [language, { of, longest: Math.max(...[...of.keys()].map(key => key.length)), weak: mask(weak) }]
  })
) as unknown as Readonly<Record<Language, Table>>
