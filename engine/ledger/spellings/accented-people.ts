import type { Facts } from '../../facts/facts.ts'
import { accented } from '../../names/without-accents.ts'
import type { Block, Span } from '../../story.ts'
import { hasMark, touchesOne } from '../in-order.ts'
import type { Ledger } from '../ledger.ts'
import { toldOfFacts } from '../looked-at.ts'

/** The accented spelling of a person of the story, wherever the reporter’s own copy has it. */
export interface AccentedPerson {
  readonly found: string
  readonly places: readonly (Span & { readonly block: number; readonly found: string })[]
}

/** Who the style’s list knows is left to the list. */
export function* accentedPeople(
  blocks: readonly Block[],
  facts: readonly Facts[],
  { people, speech }: Pick<Ledger, 'people' | 'speech'>
): Iterable<AccentedPerson> {
  for (const { references, introduced, doubtful, entry } of people) {
    // “Hôtel Lutetia”: a shape alone is no person.
    if (entry || doubtful || isWork.test(references[0]!.mention.name) || introduced?.mention.evidence !== 'named')
      continue
    const places = references.flatMap(({ block, mention, inSpeech }) => {
      if (inSpeech || mention.attributive || !accented.test(mention.name) || speech.touches(block, mention)) return []
      const { houseNames, copyMarks } = facts[block]!
      if (touchesOne(houseNames, mention) || hasMark(copyMarks, mention)) return []
      const { text } = blocks[block]!
      const { start, end } = mention
      return isGarbled(text, start, end) ? [] : { block, start, end, found: text.slice(start, end) }
    })
    if (places[0]) yield { found: places[0].found, places }
  }
}

/** “PeÃ±a Nieto” was garbled on its way here: its accents are the least of its troubles. */
const isGarbled = (text: string, start: number, end: number) =>
  garbled.test(text.slice(Math.max(0, start - 20), end + 20).normalize('NFC'))

const garbled = /[ÃÂ][\u0080-\u00bf]|[ÃÂ](?:\s|$)|Ã[ÂƒŸ‚]/

/** “She read Les Misérables.” */
const isWork = /^L[aeo]s? /

/** Whether the story is about people whose umlauts are written out: Schaeuble, but Orhan Gokce. */
export const isGerman = (facts: readonly Facts[]) => facts.some(one => namesGermans(one))

const namesGermans = toldOfFacts(({ words }: Facts) =>
  words.some(({ base, lower }) => germans.has(lower) || germans.has(base.toLowerCase()))
)

const germans = new Set(
  'german germans germany austrian austrians austria swiss switzerland bavaria bavarian berlin vienna zurich frankfurt munich bundestag'.split(
    ' '
  )
)
