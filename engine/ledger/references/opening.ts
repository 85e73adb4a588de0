import type { Person, Reference } from '../people.ts'
import { isHeading } from './bare-surname.ts'
import type { Introducing } from './unintroduced.ts'

/** The reporter’s own first reference in the body, which has to introduce. What stands between a headline and the story is not the story. */
export function openingOf(person: Person, { blocks, facts }: Introducing): Reference | undefined {
  const own = person.references.filter(
    ({ block, inSpeech, mention, by }) =>
      blocks[block]!.role === 'body' && !inSpeech && !mention.attributive && by !== 'given'
  )
  // “LIMA, Peru (AP) — President Ana Paz met Prime Minister Roe.”: behind a dateline is the story.
  const opening = own.find(
    ({ by, block }) =>
      by !== 'surname' || blocks[block - 1]?.role === 'dateline' || !isHeading(facts[block]!, block, person)
  )
  return opening?.by === 'surname' && opening !== own[0] ? undefined : opening
}
