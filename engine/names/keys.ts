import { isPinyin, sameChinese } from './chinese.ts'
import { groupsOf, headOf } from './given-name-groups.ts'
import { distance } from './hearing.ts'
import { isKorean, isKoreanWord, sameKorean, turned } from './korean.ts'
import { folded, kinds, kindsOf } from './name-words.ts'
import { neverMerged } from './never-merged.ts'
import { type Reading, readingOf } from './reading.ts'
import { isGendered } from './slips.ts'
import type { Language } from './spelling-families.ts'

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
  const [one, other] = [readingOf(a), readingOf(b)]
  const [{ together }, { together: apart }] = [one, other]
  if (together === '' || apart === '') return undefined
  if (one.letters === other.letters) return 'marks'
  if (together === apart) return saysLess(one, other) ? undefined : 'marks'
  if (Math.abs(together.length - apart.length) > 8) return undefined
  if (neverMerged(one.words.join(' '), other.words.join(' '))) return undefined
  return inSyllables(one, other) ?? (bySound(one, other, sameGiven) ? 'sounds' : undefined)
}

/** “Al Leiter” and “Leiter”, “El Paso Electric” and “Paso Electric”: what is an article in Arabic may be none. */
const saysLess = (a: Reading, b: Reading) => a.startsWithArticle !== b.startsWithArticle && !isArabic(a) && !isArabic(b)

const isArabic = ({ known, guessed }: Reading) => known.includes('arabic') || guessed.includes('arabic')

/** Names of Chinese and Korean are told by their syllables, or not at all. */
function inSyllables(a: Reading, b: Reading): Sameness | undefined {
  const isOneKorean = (one: readonly string[], other: readonly string[]) =>
    isKorean(one) && isKorean(other) && !(isPinyin(one) && isPinyin(other)) && sameKorean(one, other)
  if (isOneKorean(a.plain, b.plain)) return 'sounds'
  if (a.plain.length === 2 && b.plain.length === 2 && isOneKorean(turned(a.plain), turned(b.plain))) return 'sounds'
  if (a.isChinese && b.isChinese && sameChinese(a.plain, b.plain)) return 'sounds'
  const [[word], [other]] = [a.words, b.words] as [[string], [string]]
  const isPlace = a.words.length === 1 && b.words.length === 1 && isKoreanWord(word) && isKoreanWord(other)
  return isPlace && distance(word, other, 'korean', 0) === 0 ? 'sounds' : undefined
}

function bySound(a: Reading, b: Reading, sameGiven: SameGiven): boolean {
  if (a.isFamilyFirst || b.isFamilyFirst || (a.isKorean && b.isKorean)) return false
  if (a.isChinese && b.isChinese && a.words.length > 1) return false
  const [one, other] = [a.words, b.words]
  // “Muhammad” and “Mohammed”: a given name alone is spelled as its bearer likes.
  if (one.length === 1 && other.length === 1 && sameGivenName(one[0]!, other[0]!)) return false
  const isSame = (language: Language, most: number) =>
    one.length === other.length
      ? sameWords(one, other, language, most, sameGiven)
      : Math.abs(a.together.length - b.together.length) < 4 &&
        sameWords([a.together], [b.together], language, most, noOther)
  const shown = languages(a, b)
  if (shown.some(language => isSame(language, Math.min(one.length, 3)))) return true
  // “Sorman” and “Surman”: what shows no language may be from where vowels are not written.
  const isUnknown =
    shown.length === 1 &&
    shown[0] === 'any' &&
    !(isKoreanWord(a.together) && isKoreanWord(b.together)) &&
    one.every((word, at) => !isEnglish(word, other[at] ?? ''))
  return isUnknown && isSame('arabic', 0)
}

/** The languages that two names show, the surest first. */
function languages(a: Reading, b: Reading): readonly Language[] {
  const known = new Set([...a.known, ...b.known])
  if (a.hasArticle || b.hasArticle) known.add('arabic')
  if (known.size === 0 && (a.isWestern || b.isWestern)) return a.hasSlavicEnd && b.hasSlavicEnd ? emigrant : western
  const isSure = known.size > 0
  for (const language of [...a.guessed, ...b.guessed]) if (!isSure || !weak.has(language)) known.add(language)
  known.add('any')
  return [...known]
}

/** “Rudolf Nureyev”, “Rudolf Noureev” */
const emigrant: readonly Language[] = ['slavic']

const western: readonly Language[] = ['german']

/** Languages that a letter or two hardly show where the given name shows another. */
const weak: ReadonlySet<Language> = new Set(['arabic', 'hebrew', 'indic', 'mongolian', 'greek'])

function sameWords(
  one: readonly string[],
  other: readonly string[],
  language: Language,
  most: number,
  sameGiven: SameGiven
): boolean {
  let spent = 0
  for (const [at, word] of one.entries()) {
    const counterpart = other[at]!
    if (word === counterpart) continue
    if ((at < one.length - 1 || one.length > 2) && sameGiven(word, counterpart)) continue
    const shorter = Math.min(word.length, counterpart.length)
    if (shorter < 3) return false
    const own = shorter < 5 ? 0 : Math.min(most - spent, shorter < 8 ? 1 : 2)
    const cost = distance(word, counterpart, language, own)
    if (cost > own) return false
    spent += cost
    if (neverMerged(word, counterpart) || isGendered(word, counterpart)) return false
    if ((language !== 'arabic' && isOrdinary(word) && isOrdinary(counterpart)) || isDemonym(word, counterpart))
      return false
    if (isOtherMan(word, counterpart)) return false
    if (language === 'any' && isEnglish(word, counterpart)) return false
  }
  return true
}

/** “Foundation” and “Fondation” are words, whatever they sound like. */
const isOrdinary = (word: string) => (kindsOf(word) & (kinds.ordinary | kinds.thing | kinds.nation)) !== 0

/** “Israel” and “Israeli” */
const isDemonym = (a: string, b: string) =>
  ((kindsOf(a) & kinds.place) !== 0 && (kindsOf(b) & kinds.nation) !== 0) ||
  ((kindsOf(b) & kinds.place) !== 0 && (kindsOf(a) & kinds.nation) !== 0)

/** “Stephen” and “Steven”, “Clark” and “Clarke” are names in their own right. */
const isKnown = (word: string) =>
  (kindsOf(word) & (kinds.given | kinds.surname | kinds.familyFirst | kinds.place)) !== 0

const isEnglish = (a: string, b: string) => a !== b && (isOrdinary(a) || isOrdinary(b) || (isKnown(a) && isKnown(b)))

/** “Hoffman” and “Hoffmann” are two families. */
const isOtherMan = (a: string, b: string) =>
  (a.endsWith('mann') && b.endsWith('man')) || (b.endsWith('mann') && a.endsWith('man'))
