import type { Role } from '../../story.ts'
import type { Mention } from '../mentions.ts'
import type { Sentence, Word } from '../words.ts'
import type { Part } from './parts.ts'

/** What the gatherers of ages look at. */
export interface Seen {
  readonly text: string
  readonly role: Role
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly parts: readonly Part[]
}
