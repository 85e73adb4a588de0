import type { Span } from '../story.ts'
import type { Word } from './words.ts'

/** A quotation mark and which way it faces; `either` for a straight one that could do both. */
export interface QuotationMark extends Span {
  readonly kind: 'double' | 'single'
  readonly side: 'open' | 'close' | 'either'
}

export function quotationMarks(_text: string, _words: readonly Word[]): readonly QuotationMark[] {
  return []
}
