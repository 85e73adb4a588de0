import type { Facts } from '../facts/facts.ts'
import { folded, kinds, kindsOf } from '../names/name-words.ts'

/** Whether a surname alone need not be the person: `Jordan`, `Young`, `Ford`. */
export const isDoubtful = (surname: string) =>
  brands.has(folded(surname)) ||
  (kindsOf(folded(surname)) & (kinds.place | kinds.nation | kinds.thing | kinds.ordinary | kinds.calendar)) !== 0

/** Surnames that a reader takes for a company, or a disease, first. */
const brands = new Set(
  `mcdonald macy moody lloyd ford dell disney wells hilton marriott chrysler merck pfizer goldman lehman schwab kellogg heinz hershey ferrari
  honda toyota suzuki tesla benz renault peugeot citroen michelin bosch siemens philips nestle cadbury barclay rothschild lazard merrill
  prada gucci armani versace chanel dior hermes cartier harrod tiffany nordstrom penney sears walgreen hoover gillette colgate revlon
  parkinson alzheimer crohn hodgkin huntington asperger tourette`.split(/\s+/)
)

/** Words that this story has in the name of a thing: `Ford` of “Ford Motor Co”, `Clinton` of “the Clinton Foundation”. */
export function thingNames(facts: readonly Facts[]): ReadonlySet<string> {
  const things = new Set<string>()
  for (const { words } of facts)
    for (let at = 1; at < words.length; at++) {
      const word = words[at]!
      // “Robertson, Stephens & Co”, “Jefferies and Co”; a feed may have left its “&amp;”
      if (word.text === '&' || word.text === '&amp') things.add(folded(words[at - 1]!.base))
      if (word.lower === 'and' && words[at + 1] && companies.has(words[at + 1]!.text))
        things.add(folded(words[at - 1]!.base))
      if (!isCapital(word.text) || !(kindsOf(word.lower) & kinds.thing)) continue
      for (
        let from = at - 1;
        from >= 0 && at - from < 3 && isCapital(words[from]!.text) && words[from + 1]!.apart;
        from--
      )
        things.add(folded(words[from]!.base))
    }
  return things
}

const companies = new Set(['Co', 'Co.', 'Sons', 'Bros', 'Bros.', 'Partners', 'Associates'])

const isCapital = (text: string) => text[0]! !== text[0]!.toLowerCase()
