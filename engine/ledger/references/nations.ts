import type { Facts } from '../../facts/facts.ts'
import type { Sentence, Word } from '../../facts/words.ts'
import { countryWords } from '../../names/countries.ts'

/** A country that a paragraph names, by whatever name: `russia` for “Russia”, “Russian” and “Moscow”. */
export interface Nation {
  readonly country: string
  /** Its first word is `words[first]`, and the word after it `words[next]`. */
  readonly first: number
  readonly next: number
}

/** The countries that a sentence names, in order. */
export function nationsIn({ words }: Facts, { first, last }: Pick<Sentence, 'first' | 'last'>): readonly Nation[] {
  const found: Nation[] = []
  for (let at = first; at < last; at++) {
    const { text, lower, base } = words[at]!
    const code = text.charCodeAt(0)
    if (code < 65 || code > 90) continue
    const word = nameOf(words[at]!)
    const next = words[at + 1]
    const long = next && countryWords.get(`${word} ${nameOf(next)}`)
    const country = long ?? countryWords.get(word)
    if (country && (lower !== 'us' || base === 'US')) found.push({ country, first: at, next: long ? at + 2 : at + 1 })
  }
  return found
}

const nameOf = ({ base }: Word) => (base.endsWith('.') ? base.slice(0, -1) : base).toLowerCase()
