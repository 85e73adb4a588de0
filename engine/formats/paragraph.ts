import type { Block, Piece, Role, Span } from '../story.ts'

/** A paragraph whose part in the story is not known yet. */
export interface Paragraph extends Omit<Block, 'role'> {
  /** What the format says of it: `# Markdown headings` are headlines, `- items` are body. */
  readonly told?: Role
}

/** A paragraph that stands in the source as it is. */
export const verbatim = (source: string, { start, end }: Span<'source'>): Paragraph => ({
  text: source.slice(start, end),
  pieces: [{ start: 0, end: end - start, sourceStart: start, sourceEnd: end }]
})

/** A part of a paragraph, without the white space around it. Never cuts through a character reference. */
export function cut<P extends Pick<Block, 'text' | 'pieces'>>(paragraph: P, start: number, end: number): P {
  const { text, pieces } = paragraph
  let [from, to] = [whole(pieces, start, 'end'), whole(pieces, end, 'start')]
  while (from < to && isBlank(text.charCodeAt(from))) from++
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  if (from === 0 && to === text.length) return paragraph
  const kept: Piece[] = []
  for (const piece of pieces) {
    if (piece.end <= from || piece.start >= to) continue
    const head = Math.max(0, from - piece.start)
    const tail = Math.max(0, piece.end - to)
    kept.push({
      start: piece.start + head - from,
      end: piece.end - tail - from,
      sourceStart: piece.sourceStart + head,
      sourceEnd: piece.sourceEnd - tail
    })
  }
  return { ...paragraph, text: text.slice(from, to), pieces: kept }
}

/** White space, and what is as invisible at a paragraph’s edge: control characters, a byte order mark. */
export const isBlank = (code: number) =>
  code <= 32 || (code >= 0x7f && (code <= 0xa0 || (code >= 0x2000 && code <= 0x200b) || blanks.has(code)))

const blanks: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff])

/** An offset, moved out of a piece that cannot be cut. */
function whole(pieces: readonly Piece[], offset: number, to: 'start' | 'end'): number {
  if (pieces.length === 1) return offset
  const piece = pieces.find(piece => piece.start < offset && offset < piece.end)
  return piece && piece.end - piece.start !== piece.sourceEnd - piece.sourceStart ? piece[to] : offset
}
