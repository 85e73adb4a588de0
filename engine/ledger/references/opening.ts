import type { Person, Reference } from '../people.ts'
import { isHeading } from './bare-surname.ts'
import type { Introducing } from './unintroduced.ts'

/** The reporter’s own first reference in the body, which has to introduce. What stands between a headline and the story is not the story. */
export function openingOf(person: Person, { blocks, facts }: Introducing): Reference | undefined {
  const own = person.references.filter(
    ({ block, inSpeech, mention, by }) =>
      blocks[block]!.role === 'body' && !inSpeech && !mention.attributive && by !== 'given'
  )
  const opening = own.find(({ by, block }) => by !== 'surname' || !isHeading(facts[block]!, block, person))
  return opening?.by === 'surname' && opening !== own[0] ? undefined : opening
}
