import type { Attribution } from '../../facts/attributions.ts'
import type { Facts } from '../../facts/facts.ts'
import type { QuotationMark } from '../../facts/quotation.ts'
import type { Block } from '../../story.ts'
import type { Quotation, Speech } from '../speech.ts'

/** A double quotation mark without a partner, and the one that it lacks. */
export interface Unpaired {
  readonly mark: QuotationMark
  readonly lacks: 'open' | 'close'
  /** Where the missing one evidently goes: at the start or at the end of a paragraph that is somebody’s to its edge. */
  readonly place?: number
}

/**
 * The double marks of each paragraph that have no partner, in order. One that carries on in the next paragraph, which
 * opens again, needs none. Single marks are not told: they may be apostrophes.
 */
export function unpairedMarks(
  blocks: readonly Block[],
  facts: readonly Facts[],
  { quotationsIn }: Speech
): readonly (readonly Unpaired[])[] {
  const unpaired: (readonly Unpaired[])[] = []
  let isCarriedOn = false
  for (let at = blocks.length - 1; at >= 0; at--) {
    const { role, quoted } = blocks[at]!
    const found = quoted ? [] : unpairedIn(blocks[at]!, facts[at]!, quotationsIn(at))
    const isOpen = isCarriedOn && role === 'body' && found.at(-1)?.lacks === 'close'
    unpaired.push(isOpen ? found.slice(0, -1) : found)
    if (role === 'body' && !quoted) isCarriedOn = quotationsIn(at)[0]?.continues ?? false
  }
  return unpaired.reverse()
}

/** “Yes, she said.” is the reporter’s; “I said no” and “they say no” may stand in what somebody says. */
const isReported = ({ form, speaker }: Attribution) => form === 'past' && speaker !== undefined && !speaker.plural

/** Where another mark stands open already, it is the earlier one that was never closed: “Yes, she said. “But not now.” */
function unpairedIn(block: Block, facts: Facts, quotations: readonly Quotation[]): readonly Unpaired[] {
  const { quotationMarks } = facts
  if (quotationMarks.length === 0) return []
  const { text } = block
  const { attributions } = facts
  const quotationOf = new Map<QuotationMark, Quotation>()
  for (const one of quotations) for (const mark of [one.open, one.close]) if (mark) quotationOf.set(mark, one)
  const reported = attributions.filter(isReported)
  let next = 0
  const unpaired: Unpaired[] = []
  let latest: QuotationMark | undefined
  for (const mark of quotationMarks) {
    if (mark.kind === 'single') continue
    const { open, close, continues } = quotationOf.get(mark) ?? {}
    if (open && close) latest = mark === open ? mark : latest
    else if (open) {
      const place = isSpokenToTheEnd(text, facts, mark) ? { place: text.trimEnd().length } : {}
      unpaired.push({ mark, lacks: 'close', ...place })
      latest = undefined
    } else if (close || mark.side === 'close' || !latest)
      unpaired.push({ mark, lacks: 'open', ...(continues && { place: text.search(/\S/) }) })
    else {
      // Two paragraphs run together on the way, each opening with a mark, lack nothing that print would have had.
      const isJoined = /[.!?]\s+$/.test(text.slice(Math.max(0, mark.start - 3), mark.start))
      while (reported[next] && reported[next]!.start < latest.start) next++
      const isBroken = !isJoined || (reported[next]?.start ?? mark.start) < mark.start
      if (isBroken) unpaired.push({ mark: latest, lacks: 'close' })
      latest = isBroken ? undefined : mark
    }
  }
  return unpaired
}

/** “We lost. We will be back. – a sentence at least, and no verb after the mark that tells of it. */
const isSpokenToTheEnd = (text: string, { attributions, tags }: Facts, { start, end }: QuotationMark) =>
  /^\s?\p{Lu}/u.test(text.slice(end, end + 3)) &&
  /[.!?…]\s*$/.test(text.slice(-3)) &&
  !attributions.some(one => isReported(one) && one.start > start) &&
  !tags.some(({ cue }) => cue.start > start)
