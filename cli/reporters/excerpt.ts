import { harmless } from './paint.ts'
import { isPlain, widthOf } from './width.ts'

/** A line of copy cut to a width around a place, and the columns of the terminal at which the place then stands. */
export interface Excerpt {
  readonly line: string
  readonly before: number
  readonly marked: number
}

/** Where to look: offsets of the source, `start` being in the given column (from 1) of its line. */
interface Where {
  readonly start: number
  readonly end: number
  readonly column: number
}

/**
 * The line of copy around a place. A line that is too long is cut, between words if it can be, with “…” where it was.
 * A place that runs on into the next line, or is wider than the terminal, is marked as far as it is shown.
 */
export function excerpt(source: string, { start, end, column }: Where, width: number): Excerpt {
  const reach = width * 4
  const left = source.slice(start - Math.min(column - 1, reach), start)
  const place = firstLine(source.slice(start, Math.min(end, start + reach)))
  const right = place.length < end - start ? '' : firstLine(source.slice(end, end + reach))
  const cells = cellsOf(left + place + right)
  const first = cells.findIndex(({ end }) => end > left.length)
  const from = first < 0 ? cells.length : first
  const to = Math.max(
    from,
    cells.findLastIndex(({ start }) => start < left.length + place.length && place.length > 0) + 1
  )
  const isWhole = left.length === column - 1 && right.length < reach && total(cells) <= width
  const [open, close] = isWhole ? [0, cells.length] : window(cells, from, to, width)
  const dots = open > 0 || left.length < column - 1 ? '…' : ''
  const more = close < cells.length || right.length === reach ? '…' : ''
  return {
    line: `${dots}${cells
      .slice(open, close)
      .map(({ text }) => text)
      .join('')}${more}`,
    before: dots.length + total(cells.slice(open, from)),
    marked: Math.max(1, total(cells.slice(from, Math.min(to, close))))
  }
}

/** What a reader sees as one character, fit for the terminal, with its columns there and its offsets in the text. */
interface Cell {
  readonly text: string
  readonly width: number
  readonly start: number
  readonly end: number
}

const cellsOf = (line: string): readonly Cell[] =>
  isPlain(line)
    ? Array.from(harmless(line), (text, index) => ({ text, width: 1, start: index, end: index + 1 }))
    : Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line), ({ segment, index }) => {
        const text = harmless(segment)
        return { text, width: widthOf(text), start: index, end: index + segment.length }
      })

/** Which cells to show so that those from `from` to `to` are seen with as much on either side as there is room for. */
function window(cells: readonly Cell[], from: number, to: number, width: number): readonly [number, number] {
  const room = width - 2 - total(cells.slice(from, to))
  const rightNeeds = total(cells.slice(to))
  const leftRoom = Math.max(Math.floor(room / 2), room - rightNeeds)
  const open = betweenWords(cells, from - fitting(cells.slice(0, from).toReversed(), leftRoom), 1)
  const rightRoom = width - 2 - total(cells.slice(open, to))
  const close = to + fitting(cells.slice(to), rightRoom)
  if (room < 0) return [from, from + fitting(cells.slice(from), width - 2)]
  return [Math.min(open, from), Math.max(betweenWords(cells, close, -1), to)]
}

/** The nearest end of a word at or beyond a cut, if one is near. */
function betweenWords(cells: readonly Cell[], cut: number, step: 1 | -1): number {
  if (cut === 0 || cut === cells.length) return cut
  for (let at = cut, tries = 0; tries < longestScrap; at += step, tries++) {
    const beyond = cells[step > 0 ? at - 1 : at]
    if (beyond?.text === ' ') return at
  }
  return cut
}

/** A word is cut rather than that more than this of it is left out. */
const longestScrap = 16

/** How many of the cells fit into a number of columns. */
function fitting(cells: readonly Cell[], room: number): number {
  let left = room
  const over = cells.findIndex(({ width }) => {
    left -= width
    return left < 0
  })
  return over < 0 ? cells.length : over
}

const total = (cells: readonly Cell[]) => cells.reduce((sum, { width }) => sum + width, 0)

const firstLine = (text: string) => /^[^\r\n]*/.exec(text)![0]
