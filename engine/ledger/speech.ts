import type { Facts } from '../facts/facts.ts'
import type { QuotationMark } from '../facts/quotation.ts'
import { firstWhere } from '../in-order.ts'
import type { Block, Span } from '../story.ts'
import { toldOnce } from './told-once.ts'

/** One quotation in a block. The span is its words, without the outer marks. */
export interface Quotation extends Span {
  /** Absent where it runs on from the paragraph before, or where the opening mark was forgotten. */
  readonly open?: QuotationMark
  /** Absent where it runs on into the next paragraph, or where the closing mark was forgotten. */
  readonly close?: QuotationMark
  /** Carries on a quotation that the body paragraph before did not close. */
  readonly continues: boolean
  /** How many other quotations of the block it stands in. */
  readonly depth: number
}

/** Which words of a story are somebody’s own: what stands between quotation marks, over all paragraphs. */
export interface Speech {
  /** The stretches of a block inside direct speech, marks left out, in order. */
  spansIn(block: number): readonly Span[]
  /** The quotations of a block, by where they start. */
  quotationsIn(block: number): readonly Quotation[]
  /** Whether a stretch of a block shares a character with direct speech. */
  touches(block: number, span: Span): boolean
}

/**
 * Reads the marks of all paragraphs as quotations. When in doubt words are locked, but never beyond their paragraph:
 * a mark that is never closed must not lock the reporter’s own words in the next one.
 */
export function speechOf(blocks: readonly Block[], facts: readonly Facts[]): Speech {
  let running: QuotationMark['kind'] | undefined
  const quotations: (readonly Quotation[])[] = []
  const spans: (readonly Span[])[] = []
  for (const [index, { role, text, quoted }] of blocks.entries()) {
    if (quoted) {
      const all = [{ start: 0, end: text.length, continues: false, depth: 0 }]
      quotations.push(all)
      spans.push(all)
      continue
    }
    // Captions, credits and cross-heads stand between paragraphs without breaking what is being said.
    const read = readAfter(role === 'body' ? running : undefined)(
      facts[index]!.quotationMarks,
      facts[index]!.sentences,
      text
    )
    if (role === 'body') running = read.unclosed
    quotations.push(read.quotations)
    spans.push(read.spans)
  }
  return speechIn(
    block => quotations[block] ?? [],
    block => spans[block] ?? []
  )
}

/** Speech, by how it is looked up. */
export const speechIn = (quotationsIn: Speech['quotationsIn'], spansIn: Speech['spansIn']): Speech => ({
  quotationsIn,
  spansIn,
  touches: (block, span) => touchesAny(spansIn(block), span)
})

/** How a paragraph is read where what was said before it is not closed, or where nothing is. */
const readAfter = (running: QuotationMark['kind'] | undefined) =>
  running === undefined ? readAfresh : running === 'single' ? readAfterSingle : readAfterDouble

const reading = (running: QuotationMark['kind'] | undefined) =>
  toldOnce((marks: readonly QuotationMark[], sentences: Facts['sentences'], text: string) => {
    const { quotations, unclosed } = quotationsIn(text, marks, sentences, running)
    const outer = quotations.filter(({ depth }) => depth === 0)
    return { quotations, unclosed, spans: withoutMarks(outer, marks) }
  })

const readAfresh = reading(undefined)
const readAfterSingle = reading('single')
const readAfterDouble = reading('double')

interface Open {
  readonly kind: QuotationMark['kind']
  readonly mark?: QuotationMark
  readonly continues: boolean
}

function quotationsIn(
  text: string,
  marks: readonly QuotationMark[],
  sentences: Facts['sentences'],
  running: QuotationMark['kind'] | undefined
): { readonly quotations: readonly Quotation[]; readonly unclosed?: QuotationMark['kind'] } {
  const [first] = marks
  if (!first) return { quotations: [] }
  const quotations: Quotation[] = []
  const open: Open[] = []
  const end = (at: number, close?: QuotationMark) => {
    const { mark, continues } = open.pop()!
    quotations.push({
      start: mark?.end ?? 0,
      end: at,
      continues,
      depth: open.length,
      ...(mark && { open: mark }),
      ...(close && { close })
    })
  }
  const nests = !running && isNested(marks)
  const opensParagraph = text.slice(0, first.start).trim() === ''
  if (running && !opensParagraph && first.kind === running && first.side !== 'open')
    open.push({ kind: running, continues: true })

  let closedAt = 0
  /** A mark that opened what was open already: one of the two was never closed, so the next stray one reaches back. */
  let doubled = false
  for (const mark of marks) {
    const { kind } = mark
    const depth = open.findLastIndex(one => one.kind === kind)
    if (mark.side === 'open' && nests) open.push({ kind, mark, continues: false })
    else if (mark.side === 'open' || (mark.side === 'either' && depth < 0)) {
      doubled ||= depth >= 0
      while (depth >= 0 && open.length > depth + 1) end(mark.start)
      if (depth < 0) open.push({ kind, mark, continues: mark === first && opensParagraph && kind === running })
    } else if (depth >= 0) {
      while (open.length > depth + 1) end(mark.start)
      end(mark.start, mark)
      closedAt = mark.end
    } else if (open.length === 0) {
      const start = doubled ? closedAt : Math.max(closedAt, sentenceStart(sentences, mark.start))
      quotations.push({ start, end: mark.start, close: mark, continues: false, depth: 0 })
      closedAt = mark.end
    }
  }
  const unclosed = open[0]?.kind
  while (open.length > 0) end(text.length)
  quotations.sort((a, b) => a.start - b.start || a.depth - b.depth)
  return { quotations, ...(unclosed && { unclosed }) }
}

/** Double marks inside double ones, by mistake or by another house’s style: “They “ran” off.” Two at most, all closed. */
function isNested(marks: readonly QuotationMark[]): boolean {
  let open = 0
  let most = 0
  for (const { kind, side } of marks) {
    if (kind === 'single') continue
    if (side === 'either') return false
    open += side === 'open' ? 1 : -1
    if (open < 0 || open > 2) return false
    most = Math.max(most, open)
  }
  return open === 0 && most === 2
}

/** The start of the sentence that holds what stands before `at`. */
function sentenceStart(sentences: Facts['sentences'], at: number): number {
  return sentences[firstWhere(sentences, ({ end }) => end >= at)]?.start ?? 0
}

/** Outer quotations without the marks of those inside them, so that a mark can be mended and no word can. */
function withoutMarks(outer: readonly Span[], marks: readonly Span[]): readonly Span[] {
  const spans: Span[] = []
  let next = 0
  for (const { start, end } of outer) {
    let from = start
    while (next < marks.length && marks[next]!.start < end) {
      const mark = marks[next++]!
      if (mark.start < start) continue
      if (mark.start > from) spans.push({ start: from, end: mark.start })
      from = mark.end
    }
    if (from < end) spans.push({ start: from, end })
  }
  return spans
}

export function touchesAny(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[firstWhere(spans, span => span.end > start)]
  return next !== undefined && next.start < end
}
