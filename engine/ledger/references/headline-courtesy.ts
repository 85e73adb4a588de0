import type { Facts } from '../../facts/facts.ts'
import { genderOfCourtesy } from '../../names/genders.ts'
import type { Block } from '../../story.ts'
import { gendersOf, kinOf } from '../people/genders.ts'
import type { Person } from '../people.ts'
import type { CourtesyTitle } from './courtesy-titles.ts'

/** “Mr. Roe quits”, in a headline without quotation marks, of somebody whom the body introduces and who alone is called so. */
export function* headlineCourtesies(
  blocks: readonly Block[],
  facts: readonly Facts[],
  people: readonly Person[]
): Iterable<Pick<CourtesyTitle, 'block' | 'mention'>> {
  const kinIn = kinOf(facts)
  for (const person of people) {
    const { introduced, family, entry, references } = person
    if (!introduced || family.length > 1 || entry?.known) continue
    for (const { block, mention, inSpeech } of references) {
      const { courtesy, attributive } = mention
      if (blocks[block]!.role !== 'headline' || !courtesy || attributive || inSpeech) continue
      // “Mrs. Roe” over a story of Robert Roe is his wife.
      const { own, kin } = gendersOf(person, kinIn)
      const gender = genderOfCourtesy(courtesy.text)
      if (own.size > 1 || (gender && kin.has(gender))) continue
      if (facts[block]!.quotationMarks.length === 0) yield { block, mention: { ...mention, courtesy } }
    }
  }
}
