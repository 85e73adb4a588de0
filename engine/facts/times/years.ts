import type { Span } from '../../story.ts'
import type { Word } from '../words.ts'

/** A year that the paragraph speaks of: `1986`, `1980s`, `1941-45` (the first). */
export interface Year extends Span {
  readonly year: number
}

export function years(words: readonly Word[]): readonly Year[] {
  const found: Year[] = []
  for (const { kind, text, start, end } of words) {
    if (kind !== 'word' || text.length < 4 || !yearLike.test(text)) continue
    found.push({ start, end, year: Number.parseInt(text, 10) })
  }
  return found
}

/** “2,000 men” and “2000th” are no years; “1200” is likelier a number of things. */
const yearLike = /^(?:1[4-9]|20)\d\d(?:'?s)?(?:-(?:\d\d|\d{4}))?$/
