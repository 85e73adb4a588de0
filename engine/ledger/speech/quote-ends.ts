import type { Facts } from '../../facts/facts.ts'
import { firstWordFrom } from '../../facts/words.ts'
import type { Block, Span } from '../../story.ts'
import type { Quotation } from '../speech.ts'
import { toldOnce } from '../told-once.ts'

/** Where a quotation ends: its last closing marks, and the comma or point beside them. */
export interface QuoteEnd {
  /** The closing marks that stand together: one, or one for each quotation that ends here. */
  readonly marks: Span
  /** A comma or point right before the marks, and right after them. */
  readonly inside?: Span
  readonly outside?: Span
  /** The words are a whole sentence that somebody said, or part of the reporter’s; neither where that is in doubt. */
  readonly is?: 'sentence' | 'fragment'
}

/** The ends of a paragraph’s quotations, where a comma or a point can be on the wrong side of the marks. */
export const quoteEnds = (block: Block, facts: Facts, quotations: readonly Quotation[]): readonly QuoteEnd[] =>
  quotations.length === 0 ? [] : endsOf(quotations, block.text, facts.words, facts.tags)

const endsOf = toldOnce(
  (quotations: readonly Quotation[], text: string, words: Facts['words'], tags: Facts['tags']): readonly QuoteEnd[] => {
    const closed = quotations.flatMap(one => (one.close && one.open ? [[one.close.start, one] as const] : []))
    const closing = new Map(closed.sort(([a], [b]) => a - b))
    const tagged = new Set(tags.map(({ of, edge }) => `${of} ${edge}`))
    const ends: QuoteEnd[] = []
    let passed = 0
    for (const [start, quotation] of closing) {
      if (start < passed) continue
      let last = quotation
      // “‘No,’ ” has a space between the two.
      for (
        let next = closing.get(last.close!.end) ?? closing.get(last.close!.end + 1);
        next && next.depth < last.depth;
      )
        [last, next] = [next, closing.get(next.close!.end) ?? closing.get(next.close!.end + 1)]
      const end = last.close!.end
      passed = end
      const before = text.slice(Math.max(0, start - 3), start)
      // “the U.S.” keeps its point.
      const isAbbreviated = /(?:^|\P{L})\p{L}\.$/u.test(before)
      const inside = !isAbbreviated && /[\p{L}\p{M}\d)\]%][.,]$/u.test(before) && { start: start - 1, end: start }
      const outside = /[\p{L}\p{M}\d)\]%]$/u.test(before) &&
        /^[.,](?:[\s)\]"'“‘–—-]|$)/.test(text.slice(end, end + 2)) && { start: end, end: end + 1 }
      if (!inside && !outside) continue
      const is = kindOf(text, words, tagged, last)
      ends.push({ marks: { start, end }, ...(inside && { inside }), ...(outside && { outside }), ...(is && { is }) })
    }
    return ends
  }
)

/** Whether the words are somebody’s sentence, with a tag beside it, or a part of the reporter’s. */
function kindOf(
  text: string,
  words: Facts['words'],
  tagged: ReadonlySet<string>,
  { open, close, start, end, continues }: Quotation
): QuoteEnd['is'] {
  const from = firstWordFrom(words, start)
  const to = firstWordFrom(words, end)
  const said = words.slice(from, to).filter(({ kind }) => kind === 'word')
  const [first] = said
  if (!first || continues) return undefined
  const lead = text
    .slice(Math.max(0, open!.start - 3), open!.start)
    .trimEnd()
    .at(-1)
  if (/^\p{Ll}/u.test(first.text)) {
    const isPart = lead !== undefined && /[\p{L}\d]/u.test(lead)
    return isPart && !words.slice(from, to - 1).some(({ text }) => /^[.!?…]$/.test(text)) ? 'fragment' : undefined
  }
  const small = said.filter(({ text }) => /^\p{Ll}/u.test(text)).length
  if (!/^\p{Lu}/u.test(first.text) || said.length < 2 || small * 2 < said.length) return undefined
  const isTagged = tagged.has(`before ${close!.end}`) || tagged.has(`after ${open!.start}`)
  return isTagged ? 'sentence' : undefined
}
