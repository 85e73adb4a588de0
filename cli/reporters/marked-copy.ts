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
  /** The edits that delete or insert it. */
  readonly edits: readonly Edit[]
}

/** An edit of the fix of a finding. */
export interface Edit extends Change {
  readonly by: Marked
  /** Which one it is of the edits of the text, from 0. */
  readonly index: number
  /** Of two that overlap the first is shown. The other one is where the first is filtered out. */
  readonly isShown: boolean
}

/** The lines of a text with the findings’ places and edits marked. */
export function markedLines(
  source: string,
  findings: readonly Marked[],
  edits: readonly Edit[]
): readonly MarkedLine[] {
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

function* piecesOf(
  source: string,
  bounds: readonly number[],
  findings: readonly Marked[],
  edits: readonly Edit[]
): Generator<Piece> {
  const last = bounds.at(-1)!
  const [findingsAt, editsAt] = [touching(findings), touching(edits)]
  for (const [index, start] of bounds.entries()) {
    const end = bounds[index + 1] ?? last
    const changes = editsAt(start, end)
    for (const edit of changes.filter(edit => edit.start === start && edit.end === start))
      yield { text: edit.text, kind: 'inserted', of: [edit.by], edits: [edit] }
    if (start === end) continue
    const over = changes.filter(edit => edit.start <= start && end <= edit.end)
    const placed = findingsAt(start, end).filter(finding => finding.start <= start && end <= finding.end)
    const of = [...new Set([...placed, ...over.map(({ by }) => by)])]
    yield { text: source.slice(start, end), kind: over.length > 0 ? 'deleted' : 'kept', of, edits: over }
    for (const edit of over)
      if (edit.end === end && edit.text) yield { text: edit.text, kind: 'inserted', of: [edit.by], edits: [edit] }
  }
}

/** All edits in the order of the text. Those that are shown keep apart from each other. */
export function editsOf(findings: readonly Marked[]): readonly Edit[] {
  let before: Change | undefined
  return inOrder(findings.flatMap(by => by.edits.map(edit => ({ ...edit, by })))).map((edit, index) => {
    const isInsertion = edit.start === edit.end || before?.start === before?.end
    const isShown = !before || edit.start > before.end || (edit.start === before.end && !isInsertion)
    if (isShown) before = edit
    return { ...edit, index, isShown }
  })
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
