import type { Level } from '#engine'

/** A finding as it is marked in the copy. */
export interface Marked {
  readonly id: number
  readonly level: Level
  readonly start: number
  readonly end: number
  /** The edits of the fix that is shown, in order. */
  readonly edits: readonly Change[]
}

interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A line of copy in pieces; `start` and `end` are its offsets, without what ends the line. */
export interface MarkedLine {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
}

/** A stretch that is all marked alike. What is inserted stands behind what is deleted. */
export interface Piece {
  readonly text: string
  readonly kind: 'kept' | 'deleted' | 'inserted'
  /** Whose place or edit it is; nobody’s where it is copy without a mark. */
  readonly of: readonly Marked[]
}

/** The lines of a text with the findings’ places and edits marked. Of two edits that overlap the first is shown. */
export function markedLines(source: string, findings: readonly Marked[]): readonly MarkedLine[] {
  const edits = apart(findings)
  const cuts = new Set(findings.flatMap(({ start, end }) => [start, end]))
  for (const { start, end } of edits) cuts.add(start).add(end)
  const sorted = [...cuts].sort((a, b) => a - b)
  const [findingsAt, editsAt] = [touching(inOrder(findings)), touching(edits)]
  let cut = 0
  return linesOf(source).map(({ start, end }, index) => {
    const bounds = [start]
    for (; cut < sorted.length && sorted[cut]! < end; cut++) if (sorted[cut]! > start) bounds.push(sorted[cut]!)
    if (end > start) bounds.push(end)
    const pieces = [...piecesOf(source, bounds, findingsAt(start, end), editsAt(start, end))]
    return { number: index + 1, start, end, pieces }
  })
}

interface Owned extends Change {
  readonly by: Marked
}

function* piecesOf(
  source: string,
  bounds: readonly number[],
  findings: readonly Marked[],
  edits: readonly Owned[]
): Generator<Piece> {
  const last = bounds.at(-1)!
  const [findingsAt, editsAt] = [touching(findings), touching(edits)]
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1] ?? last
    const changes = editsAt(start, end)
    for (const { text, by } of changes.filter(edit => edit.start === start && edit.end === start))
      yield { text, kind: 'inserted', of: [by] }
    if (start === end) continue
    const edit = changes.find(edit => edit.start <= start && end <= edit.end)
    const of = findingsAt(start, end).filter(finding => finding.start <= start && end <= finding.end)
    const all = edit && !of.includes(edit.by) ? [...of, edit.by] : of
    yield { text: source.slice(start, end), kind: edit ? 'deleted' : 'kept', of: all }
    if (edit && edit.end === end && edit.text) yield { text: edit.text, kind: 'inserted', of: [edit.by] }
  }
}

/** The edits that keep apart from each other, in the order of the text. */
function apart(findings: readonly Marked[]): readonly Owned[] {
  const all = findings.flatMap(by => by.edits.map(edit => ({ ...edit, by })))
  const kept: Owned[] = []
  for (const edit of inOrder(all)) {
    const before = kept.at(-1)
    const isInsertion = edit.start === edit.end || before?.start === before?.end
    if (!before || edit.start > before.end || (edit.start === before.end && !isInsertion)) kept.push(edit)
  }
  return kept
}

/** Which of these, in the text’s order, touch a stretch; to be asked from the text’s beginning to its end. */
function touching<T extends { readonly start: number; readonly end: number }>(items: readonly T[]) {
  let next = 0
  let open: readonly T[] = []
  return (start: number, end: number): readonly T[] => {
    const from = next
    while (next < items.length && items[next]!.start <= end) next++
    open = [...open, ...items.slice(from, next)].filter(item => item.end >= start)
    return open
  }
}

const inOrder = <T extends { readonly start: number; readonly end: number }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => a.start - b.start || a.end - b.end)

function linesOf(source: string): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  for (const { 0: end, index } of source.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index })
    start = index + end.length
  }
  if (start < source.length) lines.push({ start, end: source.length })
  return lines
}
