import { isChinese } from './chinese.ts'
import { isKorean } from './korean.ts'
import { folded } from './name-words.ts'
import { isWestern, spokenBy } from './origins.ts'
import { families, type Language } from './spelling-families.ts'
import { familyFirst } from './syllables.ts'

/** What a name shows of itself before it is compared with another. */
export interface Reading {
  /** The words that count: folded, without articles and particles, `Abdelmajid` as two. */
  readonly words: readonly string[]
  /** Those words in one. */
  readonly together: string
  /** Every letter, articles too. */
  readonly letters: string
  /** Each word folded, with its hyphens. */
  readonly plain: readonly string[]
  readonly isKorean: boolean
  readonly isChinese: boolean
  readonly isFamilyFirst: boolean
  /** The languages that its given names show, and those that its letters let guess. */
  readonly known: readonly Language[]
  readonly guessed: readonly Language[]
  readonly hasArticle: boolean
  readonly isWestern: boolean
  /** “Rudolf Nureyev”: whatever the given name, the surname has come through Russian. */
  readonly hasSlavicEnd: boolean
  /** “Al Leiter”, “El Paso Electric”: it may be an article. */
  readonly startsWithArticle: boolean
}

/** A name is compared with many: what it shows is found once. */
export function readingOf(name: readonly string[]): Reading {
  const key = name.join(' ')
  const known = remembered.get(key)
  if (known) return known
  const reading = read(name)
  if (remembered.size >= most) remembered.clear()
  remembered.set(key, reading)
  return reading
}

const remembered = new Map<string, Reading>()
/** As many names as a few dozen stories have. */
const most = 4096

function read(name: readonly string[]): Reading {
  const words = core(name)
  const plain = name.map(word => folded(word).replace(/[^a-z'-]/g, ''))
  const known = new Set(words.flatMap(spokenBy))
  const hasArticle = name.some(word => article.test(word))
  const guessed = guessable.filter(language =>
    words.some(word => word.length > 3 && families[language].shows.test(word))
  )
  return {
    words,
    together: words.join(''),
    letters: plain.join('').replace(/[^a-z]/g, ''),
    plain,
    isKorean: isKorean(plain),
    isChinese: isChinese(plain),
    isFamilyFirst: familyFirst(name),
    known: [...known],
    guessed,
    hasArticle,
    isWestern: words.some(isWestern),
    hasSlavicEnd: slavicEnd.test(words[words.length - 1] ?? ''),
    startsWithArticle: /^(?:[AE]l|De|La|Le)(?:-|$)/.test(name[0] ?? '')
  }
}

const article = /^(?:al|el|bin|ibn|ul)(?:-|$)/i

const slavicEnd = /(?:o[vf]f?|e[vf]f?|[oe]va|[st]z?k[iy]|skiy|skij|enko|vich|vitch|[yij]an|dze|shvili)$/

const guessable = [
  'slavic',
  'belarusian',
  'georgian',
  'arabic',
  'turkic',
  'greek',
  'hebrew',
  'indic',
  'mongolian',
  'german'
] as const satisfies readonly Language[]

function core(name: readonly string[]): readonly string[] {
  return name
    .flatMap(word =>
      folded(word)
        .replace(ezafe, '-')
        .split(/[\s-]+/)
    )
    .map(word => word.replace(/[^a-z]/g, ''))
    .filter(word => word !== '' && !particles.has(word))
    .flatMap(word => word.replace(joinedArticle, '').replace(servant, 'abd ').split(' '))
    .filter(word => word !== '')
}

/** “Mazar-i-Sharif”, “Mazar-e Sharif” */
const ezafe = /-[ie](?:-|$)/g
const particles = new Set('al el ul as ad ar at az an ash ed ud eddin bin ibn ben de la le von van der'.split(' '))
/** “Albinali” is al-Binali. */
const joinedArticle = /^[ae]l(?=[^aeiou][a-z]{3})/
/** “Abdelmajid” and “Abdul Majid”, “Abdurrahman” and “Abdul Rahman”, but not “Abdullah” */
const servant =
  /^abd(?:[aeou]?l(?!l?ah?$)|[aeu]r(?=r|$)|[aeu]s(?=s|$)|our(?=r|$))(?=[^aeiou][a-z]{2}|$|[aeiou][^aeiou][a-z])/
