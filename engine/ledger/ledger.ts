import type { Facts } from '../facts/facts.ts'
import type { Block } from '../story.ts'
import type { Style } from '../style/style.ts'
import { type Person, peopleOf } from './people.ts'
import { type Speech, speechOf } from './speech.ts'

/** What only the whole story tells. */
export interface Ledger {
  readonly speech: Speech
  /** Everyone in the story, by first mention. */
  readonly people: readonly Person[]
}

export function meet(blocks: readonly Block[], facts: readonly Facts[], style: Style): Ledger {
  const speech = speechOf(blocks, facts)
  return { speech, people: peopleOf(blocks, facts, speech, style) }
}
