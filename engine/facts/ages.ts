import type { Span } from '../story.ts'
import type { Mention } from './mentions.ts'
import type { Sentence, Word } from './words.ts'

/** An age in the copy. */
export interface Age extends Span {
  readonly years: number
}

export function ages(
  _text: string,
  _words: readonly Word[],
  _sentences: readonly Sentence[],
  _mentions: readonly Mention[]
): readonly Age[] {
  return []
}
