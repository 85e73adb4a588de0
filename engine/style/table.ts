import papaparse from 'papaparse'
import type { Span } from '../story.ts'

/** One cell of a table; the span is of the text, quotation marks and all. */
export interface Cell extends Span<'source'> {
  /** What it holds, without quotation marks and the spaces around it. */
  readonly text: string
}

/** A row of a table; the span leaves the end of the line out. Empty rows are left out. */
export interface TableRow extends Span<'source'> {
  readonly cells: readonly Cell[]
  /** Why its cells cannot be told apart. */
  readonly broken?: string
}

/** A table as a spreadsheet writes it: comma, semicolon or tab between cells, `"` around those that have one in them. */
export interface Table {
  readonly separator: string
  readonly rows: readonly TableRow[]
}

/** Reads any text as a table, with every cell’s place. What separates cells is seen by the first row. */
export function readTable(text: string): Table {
  // The same length, so that all offsets hold: line ends as one character, and no byte-order mark.
  const even = text.replace(/^\ufeff/, ' ').replace(/\r\n?/g, end => (end.length > 1 ? ' \n' : '\n'))
  const told = excelSeparator.exec(even)
  const from = told?.[0].length ?? 0
  const separator = told?.[1] ?? separatorOf(even)
  const rows: TableRow[] = []
  let start = from
  papaparse.parse(even.slice(from), {
    delimiter: separator,
    newline: '\n',
    fastMode: false,
    step({ data, errors, meta }) {
      const next = from + meta.cursor
      const row = { start, end: start + text.slice(start, next).replace(lineEnd, '').length }
      const broken = errors.map(({ code }) => quotationTroubles[code]).find(says => says !== undefined)
      if (broken) rows.push({ ...row, cells: [], broken })
      else if (data.some(text => text.trim() !== '')) rows.push({ ...row, cells: cellsOf(data, even, start) })
      start = next
    }
  })
  return { separator, rows }
}

const lineEnd = /\r\n$|\n$|\r$/

/** The first line by which Excel is told what separates cells. */
const excelSeparator = /^ ?sep=([,;\t|]) ?\n/i

const separatorOf = (text: string) => {
  const [first = ''] = text.trimStart().split('\n', 1)
  const often = (separator: string) => first.split(separator).length
  return [',', ';', '\t'].reduce((best, separator) => (often(separator) > often(best) ? separator : best))
}

/** A parsed cell is as long as it is written, but for its quotation marks and what is between them and the next cell. */
function cellsOf(data: readonly string[], text: string, from: number): readonly Cell[] {
  let start = from
  return data.map(cell => {
    const isQuoted = text[start] === '"'
    const written = isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell
    const before = isQuoted ? 0 : cell.length - cell.trimStart().length
    const length = isQuoted ? written.length : cell.trim().length
    const at = { start: start + before, end: start + before + length }
    start += written.length
    if (isQuoted) while (text[start] === ' ') start++
    start++
    return { ...at, text: cell.trim() }
  })
}

const quotationTroubles: Readonly<Record<string, string>> = {
  MissingQuotes: 'A quotation mark opens here and is never closed; it swallows the rest of the file.',
  InvalidQuotes:
    'The quotation marks of this row do not fit. Around a cell stand two, and one inside it is doubled: "".'
}
