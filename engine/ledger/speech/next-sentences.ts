import type { Facts } from '../../facts/facts.ts'
import type { Sentence } from '../../facts/words.ts'
import { firstFrom } from '../../in-order.ts'
import type { Block } from '../../story.ts'

/** A sentence of a story: of which block, and where in it. */
export interface Told {
  readonly block: number
  readonly sentence: Sentence
}

/** In blocks. Captions and credits may stand between. */
const farthest = 3

/** The sentence that holds an offset of a block and some more after it, in the next paragraphs too. */
export function nextSentences(
  { blocks, facts }: { readonly blocks: readonly Block[]; readonly facts: readonly Facts[] },
  block: number,
  offset: number,
  more: number
): readonly Told[] {
  const told: Told[] = []
  for (let at = block; at < Math.min(blocks.length, block + farthest) && told.length <= more; at++) {
    if (blocks[at]!.role !== 'body') continue
    const { sentences } = facts[at]!
    const first = at > block ? 0 : firstFrom(sentences, offset + 1) - 1
    for (const sentence of sentences.slice(first, first + more + 1 - told.length)) told.push({ block: at, sentence })
  }
  return told
}
