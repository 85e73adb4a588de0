import type { Span } from '../story.ts'
import type { Mention } from './mentions.ts'
import type { Sentence, Word } from './words.ts'

/** A formal title or a job description in the copy. */
export interface Title extends Span {
  readonly text: string
  /** `formal`: capital before a name (president). `job`: never a capital (spokesman). */
  readonly kind: 'formal' | 'job'
  readonly position: 'before name' | 'after name' | 'alone'
}

export function titles(
  _text: string,
  _words: readonly Word[],
  _sentences: readonly Sentence[],
  _mentions: readonly Mention[]
): readonly Title[] {
  return []
}
