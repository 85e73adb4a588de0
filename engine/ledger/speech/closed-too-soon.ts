import type { Facts } from '../../facts/facts.ts'
import type { QuotationMark } from '../../facts/quotation.ts'
import type { Block } from '../../story.ts'
import type { Quotation, Speech } from '../speech.ts'

/**
 * Closing marks that tell readers that somebody has finished, who goes on in the next paragraph: it is a quotation from
 * end to end, and says of nobody that he said it. A quotation that is a part of the reporter’s sentence must be closed.
 */
export function closedTooSoon(
  blocks: readonly Block[],
  facts: readonly Facts[],
  { quotationsIn }: Speech
): readonly { readonly block: number; readonly mark: QuotationMark }[] {
  const found: { block: number; mark: QuotationMark }[] = []
  let last: { readonly block: number; readonly mark: QuotationMark } | undefined
  for (const [block, one] of blocks.entries()) {
    if (one.role !== 'body' || one.quoted) continue
    const outer = quotationsIn(block).filter(({ depth }) => depth === 0)
    if (outer.length === 0) {
      last = undefined
      continue
    }
    const { text } = one
    const { tags } = facts[block]!
    if (last && tags.length === 0 && isWhole(text, outer)) found.push(last)
    const [end] = outer.slice(-1)
    const ends = end?.close?.kind === 'double' && text.slice(end.close.end).trim() === ''
    const isSentence = ends && /^\p{Lu}/u.test(text.slice(end.start, end.end)) && /[.!?…]$/.test(text.slice(0, end.end))
    const isStatement = isSentence && tags.some(({ speaker }) => speaker)
    last = isStatement ? { block, mark: end.close! } : undefined
  }
  return found
}

/** Whether a paragraph is one quotation. */
const isWhole = (text: string, [only, second]: readonly Quotation[]) =>
  only?.open?.kind === 'double' &&
  second === undefined &&
  text.slice(0, only.open.start).trim() === '' &&
  text.slice(only.close?.end ?? text.length).trim() === '' &&
  /\s\S+\s\S+\s\S+\s/.test(text)
