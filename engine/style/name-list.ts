import { placesIn } from '../places.ts'
import type { Span } from '../story.ts'
import { readJson, type WrittenTrouble } from './json.ts'
import { nameKey, tidy } from './name-key.ts'
import { nearest } from './nearest.ts'
import { nameFields, readEntry } from './style.ts'
import { type Cell, readTable, type Table, type TableRow } from './table.ts'
import { plainYears } from './titles.ts'

/** A desk’s own list of names: entries as a style’s `names` has them. */
export interface NameList {
  /** The list’s file, in the words of the door that opened it. */
  readonly name: string
  readonly names: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** What the file of a list may be called. The schema says the same. */
export const listPattern = /\.(?:csv|tsv|json)$/i

/**
 * Read a desk’s list of names: a table as a spreadsheet writes it (`.csv`, `.tsv`), or JSON.
 * What is broken is told, with its place, and left out; the rest works. Never throws.
 */
export function readNameList(
  name: string,
  text: string
): { readonly list: NameList; readonly troubles: readonly WrittenTrouble[] } {
  const place = placesIn(text)
  const troubles: WrittenTrouble[] = []
  const tell: Tell = (says, { start, end }) => {
    const { line, column } = place(start)
    troubles.push({ says, start, end, line, column })
  }
  const rows = isTable(name) ? rowsOfTable(text, tell) : rowsOfJson(text, troubles)
  const lineOf = (row: Row) => place(row.at('name').start).line
  return { list: { name, names: checked(rows, lineOf, tell) }, troubles: troubles.sort((a, b) => a.start - b.start) }
}

/** The columns of a table, and what they are in an entry. */
export const nameColumns = {
  name: 'write',
  kind: 'kind',
  variants: 'also',
  accepted: 'accept',
  wrong: 'wrong',
  title: 'title',
  born: 'born',
  surname: 'later',
  native: 'native',
  different: 'distinct',
  note: 'note'
} as const

export type NameColumn = keyof typeof nameColumns

/** The columns of a table by the order in which it has them; nothing where no first row names them. */
export function columnsOf({ rows: [first] }: Table): readonly (NameColumn | undefined)[] {
  return first?.cells.map(({ text }) => columnCalled(text)) ?? []
}

/** What separates the spellings in one cell. */
const valuesIn = (cell: string): readonly string[] =>
  cell
    .split(/[;|\n]/)
    .map(tidy)
    .filter(value => value !== '')

/** Whether a column has several values in a cell. */
export const isMany = (column: NameColumn) => nameFields[nameColumns[column]]!.type === 'array'

/** Whether a list is a table, by its file’s name; else it is JSON. */
export const isTable = (file: string) => !/\.json$/i.test(file)

type Tell = (says: string, at: Span<'source'>) => void

/** One name of a list, and where it and what is said of it stand. */
interface Row {
  readonly name: string
  readonly entry: Readonly<Record<string, unknown>>
  at(field: string, value?: string): Span<'source'>
}

function rowsOfTable(text: string, tell: Tell): readonly Row[] {
  const table = readTable(text)
  const [first, ...rows] = table.rows
  if (!first) return []
  const columns = columnsOf(table)
  if (first.broken) tell(first.broken, first)
  else if (!columns.includes('name'))
    tell(`The first row names the columns; there is no “name” among them. ${allowed}`, first)
  if (!columns.includes('name')) return []
  const known = columns.map((column, at) => (column && columns.indexOf(column) === at ? column : undefined))
  for (const [at, cell] of first.cells.entries())
    if (cell.text !== '' && !known[at]) tell(columnTrouble(cell, columns[at]), cell)
  return rows.flatMap(row => rowOf(row, known, tell) ?? [])
}

function columnTrouble({ text }: Cell, column: NameColumn | undefined): string {
  if (column) return `There is a column “${column}” already: this one is not read.`
  const near = nearest(text, Object.keys(nameColumns))
  return `There is no column “${text}”; it is not read.${near ? ` Did you mean “${near}”?` : ''} ${allowed}`
}

const allowed = `Allowed: ${Object.keys(nameColumns).join(', ')}.`

/** What people call the columns. */
const otherNames: Readonly<Record<string, NameColumn>> = {
  variant: 'variants',
  accept: 'accepted',
  'birth date': 'born',
  birthdate: 'born',
  'date of birth': 'born',
  'surname form': 'surname',
  'different people': 'different',
  notes: 'note'
}

function columnCalled(text: string): NameColumn | undefined {
  const name = tidy(text).toLowerCase().replaceAll('_', ' ')
  if (Object.hasOwn(nameColumns, name)) return name as NameColumn
  return Object.hasOwn(otherNames, name) ? otherNames[name] : undefined
}

function rowOf(row: TableRow, columns: readonly (NameColumn | undefined)[], tell: Tell): Row | undefined {
  if (row.broken) {
    tell(row.broken, row)
    return undefined
  }
  const { cells } = row
  const spare = cells.slice(columns.length).find(({ text }) => text !== '')
  if (spare) {
    tell(
      'This row has more cells than there are columns. A cell with a comma in it needs quotation marks around it.',
      spare
    )
    return undefined
  }
  const opened = cells.find(({ text, start, end }) => text.startsWith('"') && end - start === text.length)
  if (opened) {
    tell('Before the opening quotation mark of a cell there is no space.', opened)
    return undefined
  }
  const cellOf = (column: NameColumn) => cells[columns.indexOf(column)]
  const entry: Record<string, unknown> = {}
  for (const [at, { text }] of cells.entries()) {
    const column = columns[at]
    if (!column || text === '') continue
    entry[nameColumns[column]] = isMany(column) ? valuesIn(text) : column === 'kind' ? kindCalled(text) : tidy(text)
  }
  const name = tidy(cellOf('name')?.text ?? '')
  if (name === '') {
    tell('This row has no name.', row)
    return undefined
  }
  return {
    name,
    entry,
    at(field, value) {
      const column = (Object.keys(nameColumns) as NameColumn[]).find(
        column => column === field || nameColumns[column] === field
      )
      const cell = (column && cellOf(column)) ?? row
      return value === undefined || !('text' in cell) ? cell : within(cell, value)
    }
  }
}

/** Where one of the spellings in a cell stands. */
function within(cell: Cell, value: string): Span<'source'> {
  const at = cell.text.indexOf(value)
  const before = Math.floor((cell.end - cell.start - cell.text.length) / 2)
  return at < 0 || before > 1 ? cell : { start: cell.start + before + at, end: cell.start + before + at + value.length }
}

const kindCalled = (text: string) => {
  const kind = tidy(text).toLowerCase()
  return kind === 'organization' ? 'organisation' : kind
}

function rowsOfJson(text: string, troubles: WrittenTrouble[]): readonly Row[] {
  const { data, troubles: inJson, place } = readJson(text)
  troubles.push(...inJson)
  if (data === undefined) return []
  if (!isObject(data)) {
    troubles.push(
      place({
        path: [],
        says: 'A list of names is one JSON object: { "Kyiv": { "kind": "place", "also": ["Kiev"] } }.'
      })
    )
    return []
  }
  return Object.entries(data).flatMap(([name, value]): readonly Row[] => {
    if (name === '$schema') return []
    const { entry, troubles: inEntry } = readEntry(value, [name])
    troubles.push(...inEntry.map(place))
    if (!entry) return []
    const at = (field: string, value?: string) => {
      const written = entry[field]
      const index = Array.isArray(written) && value !== undefined ? written.indexOf(value) : -1
      return place({ path: [name, field, ...(index < 0 ? [] : [index])], says: '' })
    }
    return [{ name: tidy(name), entry: { ...entry, write: entry['write'] ?? name }, at }]
  })
}

/** The entries of those rows that say what can be, by name; what they contradict each other in is told. */
function checked(rows: readonly Row[], lineOf: (row: Row) => number, tell: Tell): NameList['names'] {
  const names: Record<string, Readonly<Record<string, unknown>>> = {}
  const byName = new Map<string, Row>()
  for (const row of rows) {
    const same = byName.get(nameKey(row.name))
    if (same) tell(`“${row.name}” has a row already: “${same.name}” in line ${lineOf(same)}.`, row.at('name'))
    else byName.set(nameKey(row.name), row)
  }
  const spellings = new Map<string, Row>()
  for (const row of byName.values()) {
    if ([row.name, ...texts(row)].some(text => text.includes('\ufffd'))) {
      tell('Some letters of this row cannot be read. Save the list as “CSV UTF-8”.', row.at('name'))
      continue
    }
    const { entry: read, troubles } = readEntry(row.entry, [])
    for (const { path, says } of troubles) tell(says, row.at(String(path[0])))
    if (!read || troubles.some(({ path }) => path[0] === 'kind')) continue
    const entry: Record<string, unknown> = { ...read }
    const born = entry['born']
    if (typeof born === 'string' && !isDate(born)) {
      tell(`“${born}” is no date. Write 1955-05-21, or the year alone: 1955.`, row.at('born'))
      delete entry['born']
    }
    const title = entry['title']
    const time = typeof title === 'string' ? brokenTime(title) : undefined
    if (time) {
      tell(`“${time}” is no time of a title. Write (2019–2023), (2019-05-02–), (–2023).`, row.at('title'))
      delete entry['title']
    }
    const isFree = (field: string) => (value: string) => {
      const says = clash(value, field, row, { byName, spellings, lineOf })
      if (says) tell(says, row.at(field, value))
      return says === undefined
    }
    for (const field of spellingFields)
      if (Array.isArray(entry[field])) entry[field] = entry[field].filter(isFree(field))
    names[row.name] = entry
  }
  return names
}

const texts = ({ entry }: Row) => Object.values(entry).flat().map(String)

const spellingFields = ['accept', 'also', 'wrong', 'distinct'] as const

interface Met {
  readonly byName: ReadonlyMap<string, Row>
  /** The rows that the spellings met so far belong to. */
  readonly spellings: Map<string, Row>
  readonly lineOf: (row: Row) => number
}

/** Why a spelling cannot be what its row says it is. */
function clash(value: string, field: string, row: Row, { byName, spellings, lineOf }: Met): string | undefined {
  const key = nameKey(value)
  // “Robert Corey, Jr.” has a comma of its own.
  if (/,(?! ?(?:Jr|Sr|I{2,3}|IV)\b)/.test(value))
    return `“${value}”: a comma does not part spellings. Write a semicolon between them.`
  if (field === 'distinct')
    return value === row.name || spellings.get(key) === row
      ? `“${value}” cannot be a spelling of “${row.name}” and somebody else.`
      : undefined
  const other = byName.get(key)
  if (other && other !== row)
    return `“${value}” has a row of its own in line ${lineOf(other)}, so it is no spelling of “${row.name}”.`
  const before = spellings.get(key)
  // A surname alone can be that of several people.
  if (before && before !== row && value.includes(' '))
    return `“${value}” is a spelling of “${before.name}” in line ${lineOf(before)} already.`
  spellings.set(key, row)
  return undefined
}

/** `1955`, `1955-05`, `1955-05-21`, and no 30th of February. */
function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text)
  if (!parts) return false
  const [year = 0, month = 1, day = 1] = parts.slice(1).map(part => (part === undefined ? 1 : Number(part)))
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

/** The brackets at the end of a title that begin as a time and are none: `(2019 to 2023)`, `(2019-13–)`. */
const brokenTime = (title: string): string | undefined =>
  title
    .split(';')
    .map(part => /\([\d–][^()]*\)$/.exec(part.trim().replace(plainYears, '($1–$2)'))?.[0])
    .find(time => {
      const days = time?.slice(1, -1).split('–')
      return (
        days && !(days.length === 2 && days.some(day => day !== '') && days.every(day => day === '' || isDate(day)))
      )
    })

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
