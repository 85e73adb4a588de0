import type { Span } from '../story.ts'
import { wordSet } from './tags/phrase.ts'
import type { Word } from './words.ts'

/** What the copy has heard without saying from whom: `reportedly`, `it was reported that`, `is believed to`. */
export function hearsay(words: readonly Word[]): readonly Span[] {
  const found: Span[] = []
  for (const [at, { lower, start, end }] of words.entries()) {
    if (hedges.has(lower)) found.push({ start, end })
    const [before, after] = [words[at - 1]?.lower ?? '', words[at + 1]]
    if (!heard.has(lower) || !/^(?:is|was|are|were)$/.test(before) || !after) continue
    const first = words[at - 2]?.lower === 'it' && after.lower === 'that' ? words[at - 2] : words[at - 1]
    if (after.lower === 'to' || first !== words[at - 1]) found.push({ start: first!.start, end: after.end })
  }
  return found
}

const hedges = wordSet('reportedly allegedly')
const heard = wordSet('reported believed understood rumored rumoured thought')
