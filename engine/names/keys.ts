import { isChinese, sameChinese } from './chinese.ts'
import { groupsOf, headOf } from './given-name-groups.ts'
import { distance } from './hearing.ts'
import { isKorean, isKoreanWord, sameKorean, turned } from './korean.ts'
import { folded, kinds, kindsOf } from './name-words.ts'
import { neverMerged } from './never-merged.ts'
import { isWestern, spokenBy } from './origins.ts'
import { isGendered } from './slips.ts'
import { families, type Language } from './spelling-families.ts'
import { familyFirst } from './syllables.ts'

/** By what two names are one: only accents, hyphens, spaces, articles or capitals differ, or they are the same by ear. */
export type Sameness = 'marks' | 'sounds'

/**
 * Whether two names can be two spellings of one, by what their letters may sound like in the language they show, or by
 * a given name that has a form in each of two languages: `Mykola` and `Nikolai`.
 */
export const sameName = (a: readonly string[], b: readonly string[]): Sameness | undefined =>
  compared(a, b, sameGivenName)

/** The same, by the rules of romanisation alone: no given name is known to be another one. */
export const sameByRule = (a: readonly string[], b: readonly string[]): Sameness | undefined => compared(a, b, noOther)

const noOther = () => false

/** Whether two given names are one, through whatever language: `Sergei`, `Serhiy`. */
export function sameGivenName(a: string, b: string): boolean {
  const [one, other] = [folded(a), folded(b)]
  if (one === other) return true
  const groups = groupsOf(other)
  return groups.length > 0 && groupsOf(one).some(group => groups.includes(group))
}

/** What the spellings of one given name have in common; of any other word, its letters. */
export function givenNameKey(name: string): string {
  const key = folded(name)
  const [group] = groupsOf(key)
  return group === undefined ? key : headOf(group)
}

type SameGiven = (a: string, b: string) => boolean

function compared(a: readonly string[], b: readonly string[], sameGiven: SameGiven): Sameness | undefined {
  const [one, other] = [core(a), core(b)]
  if (one.length === 0 || other.length === 0) return undefined
  const [together, apart] = [one.join(''), other.join('')]
  if (together === apart) return saysLess(a, b) ? undefined : 'marks'
  if (Math.abs(together.length - apart.length) > 8 || neverMerged(one.join(' '), other.join(' '))) return undefined
  const [plain, plainOther] = [a.map(plainly), b.map(plainly)]
  if (isVietnamese(a) || isVietnamese(b)) return undefined
  if (isKorean(plain) && isKorean(plainOther))
    return sameKorean(plain, plainOther) || sameChinese(plain, plainOther) ? 'sounds' : undefined
  if (plain.length === 2 && plainOther.length === 2 && isKorean(turned(plain)) && isKorean(turned(plainOther)))
    if (sameKorean(turned(plain), turned(plainOther))) return 'sounds'
  if (isChinese(plain) && isChinese(plainOther)) return sameChinese(plain, plainOther) ? 'sounds' : undefined
  if (familyFirst(a) || familyFirst(b)) return undefined
  if (one.length === 1 && other.length === 1 && isKoreanWord(one[0]!) && isKoreanWord(other[0]!))
    return distance(one[0]!, other[0]!, 'korean', 0) === 0 ? 'sounds' : undefined
  // “Muhammad” and “Mohammed”: a given name alone is spelled as its bearer likes.
  if (one.length === 1 && other.length === 1 && sameGivenName(one[0]!, other[0]!)) return undefined
  const isSame = (language: Language) =>
    one.length === other.length
      ? sameWords(one, other, language, sameGiven)
      : Math.abs(together.length - apart.length) < 4 && sameWords([together], [apart], language, noOther)
  return languages(a, b, one, other).some(isSame) ? 'sounds' : undefined
}

/** “Al Leiter” and “Leiter”, “El Paso Electric” and “Paso Electric”: what is an article in Arabic may be none. */
function saysLess(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return false
  const own = core(a)
  const isArabic = own.some(word => spokenBy(word).includes('arabic') || families.arabic.shows.test(word))
  return !isArabic && isArticle.test(a[0]!) !== isArticle.test(b[0]!)
}

const isArticle = /^(?:[AE]l|De|La|Le)$/

function sameWords(
  one: readonly string[],
  other: readonly string[],
  language: Language,
  sameGiven: SameGiven
): boolean {
  let spent = 0
  const allowance = liberties(one)
  for (const [at, word] of one.entries()) {
    const counterpart = other[at]!
    if (word === counterpart || (at < one.length - 1 || one.length > 2 ? sameGiven(word, counterpart) : false)) continue
    if (neverMerged(word, counterpart) || isGendered(word, counterpart)) return false
    if (isOrdinary(word) || isOrdinary(counterpart)) return false
    if (language === 'any' && isKnown(word) && isKnown(counterpart)) return false
    const shorter = Math.min(word.length, counterpart.length)
    if (shorter < 3) return false
    const own = shorter < 5 ? 0 : Math.min(allowance - spent, shorter < 8 ? 1 : 2)
    const cost = distance(word, counterpart, language, own)
    if (cost > own) return false
    spent += cost
  }
  return true
}

/** How much may be stretched in all: a place of one word stands with nothing to vouch for it. */
const liberties = (words: readonly string[]) => Math.min(words.length, 3)

/** “Foundation” and “Fondation” are words, whatever they sound like. */
const isOrdinary = (word: string) => (kindsOf(word) & (kinds.ordinary | kinds.thing | kinds.nation)) !== 0

/** “Stephen” and “Steven”, “Clark” and “Clarke” are names in their own right. */
const isKnown = (word: string) => (kindsOf(word) & (kinds.given | kinds.surname | kinds.familyFirst | kinds.place)) !== 0

const plainly = (word: string) => folded(word).replace(/[^a-z'-]/g, '')

const isVietnamese = (name: readonly string[]) => familyFirst(name) && name.length > 2 && !isKorean(name.map(plainly))

/** The words that count: folded, without articles and particles, `Abdelmajid` as two. */
function core(name: readonly string[]): readonly string[] {
  return name
    .flatMap(word => folded(word).split(/[\s-]+/))
    .map(word => word.replace(/[^a-z]/g, ''))
    .filter(word => word !== '' && !particles.has(word))
    .flatMap(word => word.replace(joinedArticle, '').replace(servant, '$1 ').split(' '))
}

const particles = new Set('al el ul as ad ar at az an ash ed ud eddin bin ibn ben de la le von van der'.split(' '))
/** “Albinali” is al-Binali. */
const joinedArticle = /^[ae]l(?=[^aeiou][a-z]{3})/
const servant = /^(abd[eua]l)(?!lah|la$)(?=[^aeiou][a-z]{3})/

const hasArticle = (name: readonly string[]) => name.some(word => /^(?:al|el|bin|ibn|ul)(?:-|$)/i.test(word))

/** The languages that two names show, the surest first. */
function languages(
  a: readonly string[],
  b: readonly string[],
  one: readonly string[],
  other: readonly string[]
): readonly Language[] {
  const words = [...one, ...other]
  const shown = new Set<Language>()
  if (hasArticle(a) || hasArticle(b)) shown.add('arabic')
  for (const word of words) for (const language of spokenBy(word)) shown.add(language)
  const isSure = shown.size > 0
  if (!isSure && words.some(isWestern)) return western
  for (const language of guessed) {
    if (isSure && weakly.has(language)) continue
    if (words.some(word => word.length > 3 && families[language].shows.test(word))) shown.add(language)
  }
  shown.add('any')
  return [...shown]
}

const western: readonly Language[] = ['german']

/** Languages that a letter or two hardly show where the given name shows another. */
const weakly: ReadonlySet<Language> = new Set(['arabic', 'hebrew', 'indic', 'mongolian', 'greek'])

const guessed = ['slavic', 'belarusian', 'arabic', 'turkic', 'greek', 'hebrew', 'indic', 'mongolian', 'german'] as const
