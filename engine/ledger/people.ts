import type { Facts } from '../facts/facts.ts'
import type { Mention } from '../facts/mentions.ts'
import type { Block } from '../story.ts'
import type { Style } from '../style/style.ts'
import type { Speech } from './speech.ts'

export interface Reference {
  readonly block: number
  readonly mention: Mention
  /** Inside direct speech: no evidence for the reporter’s own spelling or order, and never edited. */
  readonly inSpeech: boolean
}

/** One person of the story, with every reference in story order: headline, deck, captions and body alike. */
export interface Person {
  /** The fullest form of the name: `Vladimir Putin`. */
  readonly name: string
  /** What a later reference is expected to be: `Putin`, `Kim`, `Min Aung Hlaing`. */
  readonly surname: string
  readonly references: readonly Reference[]
}

export function peopleOf(
  _blocks: readonly Block[],
  _facts: readonly Facts[],
  _speech: Speech,
  _style: Style
): readonly Person[] {
  return []
}
