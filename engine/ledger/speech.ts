import type { Facts } from '../facts/facts.ts'
import { type Block, type Span, touches } from '../story.ts'

/** Which words of a story are somebody’s own: what stands between quotation marks, over all paragraphs. */
export interface Speech {
  /** The stretches of each block inside direct speech, marks left out, in order. */
  readonly spans: readonly (readonly Span[])[]
  /** Whether a stretch of a block shares a character with direct speech. */
  touches(block: number, span: Span): boolean
}

export function speechOf(blocks: readonly Block[], _facts: readonly Facts[]): Speech {
  const spans = blocks.map(({ quoted, text }): readonly Span[] => (quoted ? [{ start: 0, end: text.length }] : []))
  return { spans, touches: (block, span) => (spans[block] ?? []).some(speech => touches(speech, span)) }
}
