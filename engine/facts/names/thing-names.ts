import { folded, kinds, kindsOf } from '../../names/name-words.ts'
import { isCapital, type Word } from '../words.ts'

/** Words that stand in the name of a thing: `Ford` of “Ford Motor Co”, `Clinton` of “the Clinton Foundation”. Folded. */
export function thingNames(words: readonly Word[]): readonly string[] {
  const things: string[] = []
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!
    // “Robertson, Stephens & Co”, “Jefferies and Co”; a feed may have left its “&amp;”
    if (word.text === '&' || word.text === '&amp') things.push(folded(words[at - 1]!.base))
    if (word.lower === 'and' && words[at + 1] && companies.has(words[at + 1]!.text))
      things.push(folded(words[at - 1]!.base))
    if (!isCapital(word) || !(kindsOf(word.lower) & kinds.thing)) continue
    for (let from = at - 1; from >= 0 && at - from < 3 && isCapital(words[from]!) && words[from + 1]!.apart; from--)
      things.push(folded(words[from]!.base))
  }
  return things
}

const companies = new Set(['Co', 'Co.', 'Sons', 'Bros', 'Bros.', 'Partners', 'Associates'])
