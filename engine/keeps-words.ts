import type { Span } from './story.ts'

/**
 * Whether an edit leaves every word as it was: it puts marks for marks, and neither joins two words nor parts one.
 * What a mark is, is said here once and narrowly: quotation marks, comma and point, brackets, the ellipsis.
 */
export function keepsWords(text: string, { start, end }: Span, put: string): boolean {
  const out = text.slice(start, end)
  if (!onlyMarks.test(out) || !onlyMarks.test(put)) return false
  const before = text[start - 1] ?? ''
  const after = text.slice(end, end + 2)
  // “By .5 percent”, “2,000”: no point or comma of a figure is moved, and nothing between it and the figure.
  if (/^[.,]?\d/.test(after) && (/[.,]$/.test(out) || /[.,]$/.test(put) || /[\d.,]/.test(before))) return false
  const isInside = isLetter.test(before) && isLetter.test(after)
  return !isInside || parting.some(kind => kind.test(out) && kind.test(put))
}

const onlyMarks = /^[\s"＂“”„‟«»″'`´‘’‚‹›.,…()[\]]*$/
const isLetter = /^[\p{L}\p{M}\d]/u

/** What stands between two letters is an apostrophe, a decimal point, a space: all but a bracket, “[t]he”, and an ellipsis. */
const parting: readonly RegExp[] = [/^[()[\]]$/, /^\s*(?:\.{3}|…|\. \. \.)\s*$/]
