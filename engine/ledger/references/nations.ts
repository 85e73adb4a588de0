import type { Facts } from '../../facts/facts.ts'
import type { Word } from '../../facts/words.ts'
import { countryWords } from '../../names/countries.ts'

/** A country that a paragraph names, by whatever name: `russia` for “Russia”, “Russian” and “Moscow”. */
export interface Nation {
  readonly country: string
  readonly start: number
}

/** The countries that every paragraph of a story names, in order. */
export const nationsOf = (facts: readonly Facts[]): readonly (readonly Nation[])[] =>
  facts.map(({ words }) => nationsIn(words))

function nationsIn(words: readonly Word[]): readonly Nation[] {
  const found: Nation[] = []
  for (let at = 0; at < words.length; at++) {
    const { text, base, start } = words[at]!
    const code = text.charCodeAt(0)
    if (code < 65 || code > 90) continue
    const word = (base.endsWith('.') ? base.slice(0, -1) : base).toLowerCase()
    const next = words[at + 1]
    const country = (next && countryWords.get(`${word} ${next.base.toLowerCase()}`)) ?? countryWords.get(word)
    if (country && (word !== 'us' || text === 'US')) found.push({ country, start })
  }
  return found
}
