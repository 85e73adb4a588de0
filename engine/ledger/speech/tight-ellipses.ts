import type { Facts } from '../../facts/facts.ts'
import type { Span } from '../../story.ts'
import { toldOfFacts } from '../looked-at.ts'
import type { Speech } from '../speech.ts'

/** Ellipses inside a paragraph’s quotations that lack a space to the words of their sentence: “We won...the cup”. */
export function tightEllipses(facts: Facts, { quotationsIn, touches }: Speech, block: number): readonly Span[] {
  if (quotationsIn(block).length === 0) return []
  const all = ellipses(facts)
  if (all.length === 0) return []
  const { words } = facts
  return all.flatMap(at => {
    const word = words[at]!
    const [before, after] = [words[at - 1], words[at + 1]]
    if (before?.kind !== 'word' || after?.kind !== 'word' || !/^\p{Ll}/u.test(after.text)) return []
    if (word.apart && after.apart) return []
    const span = { start: before.end, end: after.start }
    return [before, word, after].every(one => touches(block, one)) ? [span] : []
  })
}

const ellipses = toldOfFacts(({ words }: Facts) =>
  words.flatMap(({ text }, at) => (text === '...' || text === '…' ? [at] : []))
)
