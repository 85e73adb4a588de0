import type { Edit } from './finding.ts'

/** The one edit that makes a text of another: of the stretch in which they differ. */
export function difference(before: string, after: string): Edit<'source'> {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return { at: { start, end: before.length - end }, text: after.slice(start, after.length - end) }
}
