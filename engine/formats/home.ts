import type { Block, Piece, Span } from '../story.ts'

/** Where a stretch of a block’s text stands in the source. */
export function home({ pieces }: Pick<Block, 'pieces'>, { start, end }: Span): Span<'source'> {
  const first = pieces[at(pieces, start)]
  const last = pieces[at(pieces, Math.max(start, end - 1))]
  if (!first || !last) return { start: 0, end: 0 }
  const from = sourceOffset(first, start)
  return { start: from, end: start === end ? from : sourceEnd(last, end) }
}

/** Whether a stretch was written in one piece, so that an edit of it breaks no markup. */
export function unbroken({ pieces }: Pick<Block, 'pieces'>, { start, end }: Span): boolean {
  const first = at(pieces, start)
  return first === at(pieces, Math.max(start, end - 1))
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

const isVerbatim = ({ start, end, sourceStart, sourceEnd }: Piece) => end - start === sourceEnd - sourceStart

const sourceOffset = (piece: Piece, offset: number) =>
  isVerbatim(piece) ? piece.sourceStart + (offset - piece.start) : piece.sourceStart

const sourceEnd = (piece: Piece, offset: number) =>
  isVerbatim(piece) ? piece.sourceStart + (offset - piece.start) : piece.sourceEnd
