import type { CopyMark } from '../facts/copy-marks.ts'
import { firstPast, firstWhere } from '../in-order.ts'
import type { Span } from '../story.ts'

/** Whether a stretch shares a character with one of those in a list. */
export function touchesOne(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[firstPast(spans, start)]
  return next !== undefined && next.start < end
}

/** The one of a list that starts at an offset. */
export function startingAt<S extends Span>(spans: readonly S[], start: number): S | undefined {
  const next = spans[firstPast(spans, start)]
  return next?.start === start ? next : undefined
}

/** What an editor has let stand in a paragraph: by one of the marks, or by either. */
export const accepted = (copyMarks: readonly CopyMark[], by?: 'CQ' | 'STET'): readonly Span[] =>
  copyMarks.flatMap(({ kind, covers }) => (kind === 'TK' || (by && by !== kind) ? [] : covers))

/** Whether an editor has let a stretch stand, or a part of it: by one of the marks, or by either. */
export function hasMark(copyMarks: readonly CopyMark[], { start, end }: Span, by?: 'CQ' | 'STET'): boolean {
  for (let at = firstWhere(copyMarks, ({ covers }) => covers.end > start); at < copyMarks.length; at++) {
    const { kind, covers } = copyMarks[at]!
    if (covers.start >= end) return false
    if (kind !== 'TK' && (by === undefined || by === kind)) return true
  }
  return false
}
