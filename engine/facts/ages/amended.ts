import type { Span } from '../../story.ts'
import type { Amendment } from '../ages.ts'

/** A stretch of text with its amendments made. */
export function amended(text: string, at: Span, amends: readonly Amendment[]): string {
  let done = ''
  let from = at.start
  for (const { start, end, text: by } of [...amends].sort((a, b) => a.start - b.start || b.end - a.end)) {
    // The gap of “twenty five” goes with the number.
    if (start < from) continue
    done += text.slice(from, start) + by
    from = end
  }
  return done + text.slice(from, at.end)
}
