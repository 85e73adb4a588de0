import type { Span } from './story.ts'

// Words and facts stand in the order of the text. A paragraph can be a megabyte long, so they are looked up by halves.

/** A stretch of whatever text. */
type Bounds = Pick<Span, 'start' | 'end'>

/** The index of the first of a list in order that does not start before an offset; its length where none does. */
export const firstFrom = (list: readonly Pick<Span, 'start'>[], offset: number): number =>
  firstWhere(list, ({ start }) => start >= offset)

/** The index of the first of a list in order that ends after an offset; its length where none does. */
export const firstPast = (list: readonly Bounds[], offset: number): number =>
  firstWhere(list, ({ end }) => end > offset)

/** Those of a list in order that share a character with a stretch. */
export function touching<S extends Bounds>(list: readonly S[], { start, end }: Bounds): readonly S[] {
  const first = firstPast(list, start)
  let past = first
  while (past < list.length && list[past]!.start < end) past++
  return list.slice(first, past)
}

/** The index of the first that something holds for, in a list of which it holds from some place on. */
export function firstWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
