import { kinds, kindsOf } from '../../names/name-words.ts'
import { courtesyTitles } from '../../names/title-words.ts'
import { wordSet } from '../../names/word-set.ts'
import { titleKey } from '../titles/title-before.ts'
import type { Word } from '../words.ts'

/** `UN` is the United Nations, but `Un` a part of `Kim Jong Un`. */
export const kindOf = (word: Word) => {
  const { lower, base, text } = word
  if (base.length === 2 && blocs.has(base)) return kinds.nation
  const kind = kindsOf(base === text ? lower : lower.slice(0, base.length))
  // “President-Elect Ana Roe”, “Ex-Mayor Ana Roe”
  return kind === 0 && text.includes('-') ? kindsOf(titleKey(word)) & kinds.title : kind
}

const blocs = new Set(['US', 'UK', 'UN', 'EU'])

export const isCapital = (text: string) => {
  const code = text.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : capitalStart.test(text)
}

export const isCapitalOrPrefixed = (text: string) =>
  isCapital(text) || ((text.includes('-') || text.includes("'")) && prefixed.test(text))

export const isInitial = (text: string) => initial.test(text)

export const titleCase = (text: string) =>
  text === text.toUpperCase() ? text.slice(0, 1) + text.slice(1).toLowerCase() : text

export function countTokens(words: readonly Word[], first: number, last: number): number {
  let count = 0
  for (let at = first; at < last; at++)
    if (!particles.has(words[at]!.text) && !(at + 1 < last && capitalParticles.has(words[at]!.text))) count++
  return count
}

export function isPossessive(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.text !== word.base) return true
  const next = words[at + 1]
  return (
    next !== undefined &&
    !next.apart &&
    (next.text === "'" || next.text === '’') &&
    /s$/i.test(word.text) &&
    words[at + 2]?.apart === true &&
    words[at + 2]!.kind === 'word'
  )
}

export function courtesyBefore(words: readonly Word[], first: number): Word | undefined {
  const word = words[first - 1]
  return word?.kind === 'word' && isCapital(word.text) && courtesyTitles.has(titleKey(word)) ? word : undefined
}

const capitalStart = /^\p{Lu}/u

const prefixed = /^(?:al|el|as|ad|ar|at|az|an|ul|bin|ben|d|dell|l)[-'’]\p{Lu}/u

const initial = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}{1,2}$/u

export const notNames = kinds.place | kinds.nation | kinds.thing | kinds.calendar | kinds.title

export const suffixes = wordSet('Jr. Jr Sr. Sr II III IV VI VII VIII IX XI XII XIII XIV XV XVI')

export const particles = wordSet(
  'de del della di da dos das du des la le van von der den zu zum zur bin ibn bint al el ul ben y wa arap ole'
)

export const capitalParticles = wordSet('De Del Della Di Da Dos Du La Le Van Von Der El Bin')

export const openingParticles = wordSet('de del della di da dos du van von bin ibn al el')

export const articles = wordSet('a an the his her their its white black red blue')

/** The words of a list, parted by white space. */

export const isSpeechVerb = (word: Word | undefined) => word !== undefined && speechVerbs.has(word.lower)

const speechVerbs = wordSet(
  'said says told tells added adds wrote writes noted notes asked argued explained warned testified recalled insisted acknowledged conceded tweeted replied responded continued concluded observed'
)
