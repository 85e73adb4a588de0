import type { Span } from '../story.ts'
import type { QuotationMark } from './quotation.ts'
import { tagAfter } from './tags/after.ts'
import { leadIn, tagBefore } from './tags/before.ts'
import { firstWordFrom, type Sentence, type Word } from './words.ts'

/** What tells whose words a quotation is: `Paz said`, `said Paz, the mayor`, `– Jo Paz`. */
export interface Tag {
  /** The quotation stands before it, after it, or opens the next paragraph. */
  readonly of: 'before' | 'after' | 'next'
  /** The edge of the quotation: where its closing mark ends, where its opening mark starts, the paragraph’s end. */
  readonly edge: number
  /** The verb, `according to`, or the dash of a signature. */
  readonly cue: Span
  /** The whole of the speaker’s phrase: `Paz, the mayor of Lyon`. */
  readonly speaker?: Span
}

/** What the finders of tags see of a paragraph. */
export interface Seen {
  readonly words: readonly Word[]
  readonly isMark: (word: Word) => boolean
}

/** The tags of a paragraph’s quotations, in order. */
export function tags(
  words: readonly Word[],
  sentences: readonly Sentence[],
  marks: readonly QuotationMark[]
): readonly Tag[] {
  const starts = new Set(marks.map(({ start }) => start))
  const seen = { words, isMark: (word: Word) => starts.has(word.start) }
  const found: Tag[] = []
  let sentence = 0
  for (const { side, start, end } of marks) {
    const index = firstWordFrom(words, start)
    // A mark that opens a sentence may end the one before: “Paz was blunt. “No.””
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first < index) sentence++
    const before = side === 'close' ? undefined : tagBefore(seen, sentences[sentence], index)
    if (before) found.push({ of: 'after', edge: start, ...before })
    const after = side === 'open' ? undefined : tagAfter(seen, index + 1)
    if (after) found.push({ of: 'before', edge: end, ...after })
  }
  const last = words.at(-1)
  const next = last?.text === ':' ? leadIn(seen, sentences.at(-1)) : undefined
  if (next) found.push({ of: 'next', edge: last!.end, ...next })
  return found
}
