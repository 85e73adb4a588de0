import type { Span } from '../story.ts'
import type { Word } from './words.ts'

/** A mark of the trade in the copy, and the words that it speaks of. */
export interface CopyMark extends Span {
  readonly kind: 'CQ' | 'STET' | 'TK'
  /** What is accepted: for CQ the name, number or word just before; for STET the word before, or the one after at the start. */
  readonly covers: Span
}

export function copyMarks(_text: string, _words: readonly Word[]): readonly CopyMark[] {
  return []
}
