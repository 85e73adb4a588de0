import type { Span } from '../story.ts'
import type { Mention } from './mentions.ts'
import type { QuotationMark } from './quotation.ts'
import type { Sentence, Word } from './words.ts'

/** Somebody says something: the verb, and who. */
export interface Attribution {
  readonly verb: Span
  readonly speaker?: Span
}

export function attributions(
  _text: string,
  _words: readonly Word[],
  _sentences: readonly Sentence[],
  _mentions: readonly Mention[],
  _marks: readonly QuotationMark[]
): readonly Attribution[] {
  return []
}
