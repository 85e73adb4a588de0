import type { Block, Piece, Span } from '../story.ts'

/** Where a stretch of a block’s text stands in the source. */
export function home({ pieces }: Pick<Block, 'pieces'>, { start, end }: Span): Span<'source'> {
  const first = pieces[at(pieces, start)]
  const last = pieces[at(pieces, Math.max(start, end - 1))]
  if (!first || !last) return { start: 0, end: 0 }
  const from = sourceOffset(first, start, 'sourceStart')
  return { start: from, end: start === end ? from : sourceOffset(last, end, 'sourceEnd') }
}

/**
 * Whether a stretch was written without markup in it, so that an edit of it breaks none.
 * A character reference (`&amp;`) is no markup, but may only be replaced whole.
 */
export function unbroken({ pieces }: Pick<Block, 'pieces'>, { start, end }: Span): boolean {
  const first = at(pieces, start)
  const last = at(pieces, Math.max(start, end - 1))
  for (let index = first; index < last; index++)
    if (pieces[index]!.sourceEnd !== pieces[index + 1]!.sourceStart) return false
  return isEdge(pieces[first], start) && isEdge(pieces[last], end)
}

/** The piece that holds an offset: the last one that starts at or before it. */
function at(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Whether a piece stands in the source as it is; else it stands for something: `&` for `&amp;`. */
export const isVerbatim = ({ start, end, sourceStart, sourceEnd }: Piece) => end - start === sourceEnd - sourceStart

const isEdge = (piece: Piece | undefined, offset: number) =>
  !piece || isVerbatim(piece) || offset <= piece.start || offset >= piece.end

/** A piece that cannot be divided begins and ends where it does. */
const sourceOffset = (piece: Piece, offset: number, inside: 'sourceStart' | 'sourceEnd') =>
  isVerbatim(piece) || offset <= piece.start
    ? piece.sourceStart + (offset - piece.start)
    : offset >= piece.end
      ? piece.sourceEnd
      : piece[inside]
