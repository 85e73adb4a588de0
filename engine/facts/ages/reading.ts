import type { Phrase } from './phrase.ts'
import type { Seen } from './seen.ts'
import { type After, followsBe, followsDeterminer, isFiniteVerb, isPersonNoun } from './surroundings.ts'

/** What an age is meant as, and whether that is beyond doubt. */
export interface Reading {
  readonly kind: 'attributive' | 'noun' | 'predicate'
  readonly sure: boolean
}

const attributive: Reading = { kind: 'attributive', sure: true }
const noun: Reading = { kind: 'noun', sure: true }
const predicate: Reading = { kind: 'predicate', sure: true }

/** As what an age is meant; undefined where its neighbours do not tell, so that its hyphens are left alone. */
export function readingOf(seen: Seen, phrase: Phrase, what: After): Reading | undefined {
  const { parts } = seen
  const { unit, old, tail } = phrase
  if (parts[old]!.lower !== 'old') return noun
  if (tail) return smallTail.has(tail.lower) ? predicate : attributive
  return parts[unit]!.lower.endsWith('s') ? ofYears(seen, phrase, what) : ofYear(seen, phrase, what)
}

/** What may hang on an age by one hyphen too many: “17 years-old-at the time”. */
export const smallTail: ReadonlySet<string> = new Set(['at', 'when', 'and', 'in'])

/** `5 years old`, `5-years-old` … */
function ofYears({ words }: Seen, phrase: Phrase, what: After): Reading | undefined {
  const { word, next, number } = phrase
  const determined = followsDeterminer(words, word)
  const goesOn = what === 'name' || what === 'word'
  const somebody = isSomebody(words, next, what)
  if (isSpaced(phrase)) {
    if (!determined) return predicate
    // “a 5 years old boy”, but “over the five years old rivals have made peace”
    const article = articles.has(words[word - 1]!.lower)
    return goesOn && number.value > 1 && (article || somebody) ? attributive : undefined
  }
  if (determined) return goesOn && !isFiniteVerb(words, next) ? attributive : noun
  if (somebody) return attributive
  if (!goesOn || followsBe(words, word)) return predicate
  // “200-years-old walls”, but “Roe, 12-years old last week”
  return phrase.numberTie === 'hyphen' && phrase.oldTie === 'hyphen' ? attributive : undefined
}

/** `5-year-old`, `5 year old` … */
function ofYear({ words }: Seen, phrase: Phrase, what: After): Reading | undefined {
  const { word, next, number } = phrase
  const determined = followsDeterminer(words, word)
  const goesOn = what === 'name' || what === 'word'
  const verb = isFiniteVerb(words, next)
  if (phrase.numberTie === 'hyphen' && phrase.oldTie === 'hyphen') return goesOn && !verb ? attributive : noun
  if (followsBe(words, word)) {
    if (isSomebody(words, next, what)) return attributive
    // “was 12 year old when”: a letter is missing, or an article.
    return goesOn ? undefined : { kind: 'predicate', sure: number.value === 1 }
  }
  // “at one year old”, “under 1 year old”
  if (number.value === 1 && isSpaced(phrase) && !(determined && goesOn)) return predicate
  if (goesOn && !verb) return attributive
  return determined || followsDeterminer(words, word - 1) || verb ? noun : undefined
}

const articles = new Set(['a', 'an'])

const isSpaced = ({ numberTie, oldTie }: Phrase) => numberTie === 'space' && oldTie === 'space'

const isSomebody = (words: Seen['words'], next: number, what: After) =>
  what === 'name' || (what === 'word' && isPersonNoun(words[next]!))
