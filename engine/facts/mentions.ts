import type { Role, Span } from '../story.ts'
import type { Sentence, Word } from './words.ts'

/** A person’s name in a paragraph. The span is the name alone: no title, no possessive ending. */
export interface Mention extends Span {
  /** As written, spaces made single, straight apostrophes: `Kim Jong Un`. */
  readonly name: string
  /** The name’s own tokens (given names, initials, particles, surname), without suffix: `['Kim', 'Jong', 'Un']`. */
  readonly parts: readonly string[]
  /** `Jr.`, `Sr.`, `III` … */
  readonly suffix?: string
  /** More than one name token, so that it can introduce somebody; or one alone. */
  readonly shape: 'full' | 'single'
  /** Title, rank or role words directly before: `Russian President` of `Russian President Vladimir Putin`. */
  readonly title?: Span & { readonly text: string }
  /** Mr., Mrs., Ms., Miss, Mx directly before. */
  readonly courtesy?: Span & { readonly text: string }
  /** What introduces the person in this sentence or the next, where something does. See `identifiers.ts`. */
  readonly identifier?: Span
  readonly possessive: boolean
  /** Stands before a noun like an adjective: `the Biden administration`. No reference to the person. */
  readonly attributive: boolean
  /** How sure it is that this is a person: `named` by a title, a known given name, an age or a verb of speech; else `shape` only. */
  readonly evidence: 'named' | 'shape'
}

export function mentions(_seen: {
  readonly text: string
  readonly role: Role
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
}): readonly Mention[] {
  return []
}
