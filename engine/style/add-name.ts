import { apply, type Edit } from '../finding.ts'
import { placesIn } from '../places.ts'
import type { WrittenTrouble } from './json.ts'
import { readJson, setInJson } from './json.ts'
import { nameKey, tidy } from './name-key.ts'
import { columnsOf, isMany, isTable, type NameColumn, type NameList, nameColumns, readNameList } from './name-list.ts'
import { readTable } from './table.ts'

/** What a desk wants to have on its list, by the columns of a table. */
export interface DeskName {
  readonly name: string
  readonly kind?: string
  readonly variants?: readonly string[]
  readonly accepted?: readonly string[]
  readonly wrong?: readonly string[]
  readonly title?: string
  readonly born?: string
  readonly surname?: string
  readonly native?: readonly string[]
  readonly different?: readonly string[]
  readonly note?: string
}

export interface Added {
  /** The list with the name in it. What else was there is as it was, to the letter. */
  readonly text: string
  /** The name that the row is of; another than was given where that is a spelling of it. */
  readonly name: string
  readonly did: 'added' | 'changed' | 'nothing'
  /** What is wrong with the list all the same. */
  readonly troubles: readonly WrittenTrouble[]
}

/**
 * Puts a name on a desk’s list, or more of it into the row that it has already. Fails, in words, where the list is
 * broken or contradicts it.
 * @param text The list as it is; nothing where there is none yet.
 */
export function addName(file: string, text: string | undefined, name: DeskName): Added | { readonly failure: string } {
  const before = text?.trim() ? text : isTable(file) ? newTable(file) : '{}\n'
  const broken = brokenIn(file, before)
  if (broken) return { failure: broken }
  const wanted = cleaned(name)
  if (wanted.name === '') return { failure: 'The name is empty.' }
  const odd = isTable(file) && [wanted.name, ...many.flatMap(column => wanted[column] ?? [])].find(hasSeparator)
  if (odd) return { failure: `“${odd}” cannot be on the list: “;” and “|” stand between its spellings.` }
  const { list, troubles } = readNameList(file, before)
  const row = rowFor(wanted, list)
  if ('failure' in row) return row
  const changes = changesOf(row.wanted, list.names[row.name])
  const isNew = !Object.hasOwn(list.names, row.name)
  if (!isNew && changes.size === 0) return { text: before, name: row.name, did: 'nothing', troubles }
  const after = isTable(file) ? inTable(before, row.name, changes) : inJson(before, row.name, changes)
  const told = new Set(troubles.map(({ says }) => says))
  const now = readNameList(file, after)
  const fresh = now.troubles.find(({ says }) => !told.has(says))
  if (fresh) return { failure: fresh.says }
  if (!Object.hasOwn(now.list.names, row.name)) return { failure: `What is there of “${row.name}” is broken.` }
  return { text: after, name: row.name, did: isNew ? 'added' : 'changed', troubles: now.troubles }
}

/**
 * The text of a configuration that names this list too. Fails, in words, where the configuration is broken.
 * @param text The configuration as it is; nothing where there is none yet.
 */
export function withNameList(text: string | undefined, path: string): string | { readonly failure: string } {
  if (!text?.trim()) return `${JSON.stringify({ nameLists: [path] }, null, 2)}\n`
  const { data, troubles } = readJson(text)
  const [first] = troubles
  if (first) return { failure: `It is broken in line ${first.line}: ${first.says}` }
  const lists = (data as { readonly nameLists?: unknown } | undefined)?.nameLists
  return setInJson(text, ['nameLists'], [...(Array.isArray(lists) ? lists : []), path])
}

const columns = Object.keys(nameColumns) as readonly NameColumn[]
const many = ['variants', 'accepted', 'wrong', 'native', 'different'] as const

const hasSeparator = (text: string) => /[;|]/.test(text)

const newTable = (file: string) => `${columns.join(/\.tsv$/i.test(file) ? '\t' : ',')}\n`

/** Why nothing can be put into this list: it would not be read. */
function brokenIn(file: string, text: string): string | undefined {
  if (!isTable(file)) {
    const { data, troubles } = readJson(text)
    const [first] = troubles
    if (first) return `It is broken in line ${first.line}: ${first.says}`
    return typeof data === 'object' && !Array.isArray(data) ? undefined : 'It is no list of names.'
  }
  const table = readTable(text)
  if (!columnsOf(table).includes('name')) return 'Its first row does not name the columns; one of them is “name”.'
  const broken = table.rows.find(row => row.broken)
  return broken && `It is broken in line ${placesIn(text)(broken.start).line}: ${broken.broken}`
}

function cleaned({ name, ...more }: DeskName): DeskName {
  const said = Object.entries(more as Readonly<Record<string, string | readonly string[] | undefined>>)
  const clean = said.flatMap(([column, value]) => {
    if (value === undefined) return []
    if (typeof value === 'string') return tidy(value) ? [[column, tidy(value)]] : []
    const values = [...new Set(value.map(tidy))].filter(text => text !== '' && text !== tidy(name))
    return values.length > 0 ? [[column, values]] : []
  })
  return { ...(Object.fromEntries(clean) as Omit<DeskName, 'name'>), name: tidy(name) }
}

type Names = NameList['names']

/** The row that a name belongs to: its own, or that of the name which it is to be accepted beside. */
function rowFor(wanted: DeskName, { names }: NameList): { name: string; wanted: DeskName } | { failure: string } {
  const called = (name: string) => Object.keys(names).find(key => nameKey(key) === nameKey(name))
  const own = called(wanted.name)
  if (own !== undefined) return { name: own, wanted }
  for (const other of wanted.accepted ?? []) {
    const name = called(other)
    if (name === undefined) continue
    const accepted = [wanted.name, ...(wanted.accepted ?? [])].filter(spelling => spelling !== other)
    return { name, wanted: { ...wanted, name, accepted } }
  }
  for (const [name, entry] of Object.entries(names)) {
    if (has(entry, 'accept', wanted.name)) return { name, wanted }
    if (has(entry, 'also', wanted.name) || has(entry, 'wrong', wanted.name))
      return { failure: `“${wanted.name}” is there already as what is not written for “${name}”.` }
  }
  return { name: wanted.name, wanted }
}

const has = (entry: Names[string], field: string, name: string) =>
  valuesOf(entry, field).some(value => nameKey(value) === nameKey(name))

const valuesOf = (entry: Names[string] | undefined, field: string) => (entry?.[field] ?? []) as readonly string[]

type Changes = ReadonlyMap<NameColumn, string | readonly string[]>

/** The cells that will not be as they are. A spelling is one thing at a time: what is accepted is no longer wrong. */
function changesOf(wanted: DeskName, entry: Names[string] | undefined): Changes {
  const changes = new Map<NameColumn, string | readonly string[]>()
  const exclusive = ['variants', 'accepted', 'wrong', 'different'] as const
  for (const column of columns) {
    if (column === 'name') continue
    const value = wanted[column]
    if (!isMany(column)) {
      if (typeof value === 'string' && value !== entry?.[nameColumns[column]]) changes.set(column, value)
      continue
    }
    const before = valuesOf(entry, nameColumns[column])
    const elsewhere = exclusive.flatMap(other => (other === column || column === 'native' ? [] : (wanted[other] ?? [])))
    const kept = before.filter(spelling => !elsewhere.includes(spelling))
    const after = [...new Set([...kept, ...((value ?? []) as readonly string[])])]
    if (after.join('\n') !== before.join('\n')) changes.set(column, after)
  }
  return changes
}

/** The table with these cells in the row of a name. Columns that it lacks come last. */
function inTable(text: string, name: string, changes: Changes): string {
  const table = readTable(text)
  const { separator, rows } = table
  const [header] = rows as [(typeof rows)[number]]
  const known = columnsOf(table)
  const missing = [...changes.keys()].filter(column => !known.includes(column))
  const all = [...known, ...missing]
  const edits: Edit<'source'>[] = []
  const insert = (offset: number, text: string) => edits.push({ at: { start: offset, end: offset }, text })
  if (missing.length > 0) insert(header.end, missing.map(column => separator + column).join(''))
  const cell = (column: NameColumn | undefined) => {
    if (column === 'name') return quoted(name, separator)
    const value = column && changes.get(column)
    return value === undefined
      ? ''
      : quoted(typeof value === 'string' ? value : value.join(separator === ';' ? ' | ' : '; '), separator)
  }
  const row = rows.slice(1).find(({ cells }) => nameKey(cells[all.indexOf('name')]?.text ?? '') === nameKey(name))
  if (row) {
    const { cells, end } = row
    for (const [at, column] of all.entries())
      if (cells[at] && column && changes.has(column)) edits.push({ at: cells[at], text: cell(column) })
    const last = all.findLastIndex(column => column && changes.has(column))
    if (last >= cells.length)
      insert(
        end,
        all
          .slice(cells.length, last + 1)
          .map(column => separator + cell(column))
          .join('')
      )
  } else {
    const { end } = rows.at(-1)!
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
    insert(end, `${eol}${all.map(cell).join(separator)}${end === text.length ? eol : ''}`)
  }
  return apply(text, edits)
}

const quoted = (text: string, separator: string) =>
  text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

function inJson(text: string, name: string, changes: Changes): string {
  const { data } = readJson(text)
  const key = Object.keys(data as object).find(key => nameKey(key) === nameKey(name))
  if (key === undefined)
    return setInJson(
      text,
      [name],
      Object.fromEntries([...changes].map(([column, value]) => [nameColumns[column], value]))
    )
  return [...changes].reduce((text, [column, value]) => setInJson(text, [key, nameColumns[column]], value), text)
}
