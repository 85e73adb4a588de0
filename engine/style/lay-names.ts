import { nameKey } from './name-key.ts'
import type { NameList } from './name-list.ts'
import type { HouseEntry, NameEntry, Style } from './style.ts'

/**
 * The names of a style with a desk’s own list laid over them. A name that the style has under another spelling is still
 * that name: a desk that lists Kiev writes Kiev for Kyiv. The desk’s own come first, and so win over what they share
 * a spelling with.
 */
export function layNames(names: Style['names'], { name: from, names: listed }: NameList): Style['names'] {
  const rows = Object.entries(listed) as [string, Row][]
  const known = spellingsOf(names)
  const keys = new Map<string, string>()
  const taken = new Set<string>()
  // A row that has the very name of an entry comes before one that only has another spelling of it.
  for (const find of [sameName, sameSpelling])
    for (const [name, row] of rows) {
      const key = keys.has(name) ? undefined : find(name, row, known, names)
      if (key === undefined || taken.has(key)) continue
      keys.set(name, key)
      taken.add(key)
    }
  const laid = rows.map(([name, row]): [string, HouseEntry] => {
    const key = keys.get(name)
    return key === undefined ? [name, { kind: 'person', ...row, from }] : [key, over(names.get(key)!, row, from)]
  })
  return new Map([...laid, ...[...names].filter(([key]) => !taken.has(key))])
}

type Row = Partial<NameEntry>

interface Spellings {
  /** The key of the entry that has this name. */
  readonly names: ReadonlyMap<string, string>
  /** The key of the first entry that lists this spelling. */
  readonly others: ReadonlyMap<string, string>
}

function spellingsOf(names: Style['names']): Spellings {
  const index = { names: new Map<string, string>(), others: new Map<string, string>() }
  for (const [key, { write, also = [], accept = [], wrong = [] }] of names) {
    for (const name of [key, write ?? key]) if (!index.names.has(nameKey(name))) index.names.set(nameKey(name), key)
    for (const other of [...accept, ...also, ...wrong])
      if (!index.others.has(nameKey(other))) index.others.set(nameKey(other), key)
  }
  return index
}

const sameName = (name: string, _row: Row, known: Spellings) => known.names.get(nameKey(name))

function sameSpelling(name: string, row: Row, known: Spellings, names: Style['names']): string | undefined {
  const key = known.others.get(nameKey(name))
  if (key !== undefined && (!row.kind || row.kind === names.get(key)!.kind)) return key
  const own = [...(row.accept ?? []), ...(row.also ?? []), ...(row.wrong ?? [])].map(nameKey)
  return own.map(spelling => known.names.get(spelling)).find(key => key !== undefined)
}

/** What the desk says of a name comes before what its style says; the spellings that the style knows stay known. */
function over(base: HouseEntry, row: Row, from: string): HouseEntry {
  const { write: name, later, ...said } = row
  const isSurname = name !== undefined && base.kind === 'person' && !name.includes(' ')
  const write = (isSurname && inFull(base, name)) || (name ?? base.write)
  const surname = later ?? keptSurname(base, write)
  // What made the style’s own spelling special has nothing to do with another.
  const { since, unsure, safe, level, source, ...rest } = base
  const own = [write, surname, ...(row.accept ?? [])]
  const others = [...(row.also ?? []), ...(row.wrong ?? [])]
  const accept = union(without(base.accept, others), row.accept, namesWith(row.accept, base))
  const wrong = union(without(base.wrong, [...own, ...(row.also ?? [])]), row.wrong)
  const also = without(union(base.also, [base.write, base.later].filter(isText), row.also), [
    ...own,
    ...accept,
    ...wrong
  ])
  const entry = {
    ...rest,
    ...(write === base.write && { since, safe, level, source }),
    ...said,
    write,
    later: surname,
    accept: without(accept, [write]),
    also,
    wrong,
    distinct: union(base.distinct, row.distinct),
    native: union(base.native, row.native),
    from
  }
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => isSaid(value))) as unknown as HouseEntry
}

/** “Zelensky” alone on the list is the Volodymyr Zelenskyy of the style: the desk writes Volodymyr Zelensky. */
function inFull({ write, later, also = [] }: HouseEntry, surname: string): string | undefined {
  const known = [write ?? '', ...also].find(form => form.endsWith(` ${surname}`))
  if (known || !write?.includes(' ')) return known
  const before = later ?? write.slice(write.lastIndexOf(' ') + 1)
  return ` ${write} `.replace(` ${before} `, ` ${surname} `).trim()
}

/** Who takes Araqchi beside Araghchi takes Abbas Araqchi too. */
const namesWith = (accepted: readonly string[] = [], { kind, also = [] }: HouseEntry) =>
  also.filter(form => kind === 'person' && accepted.some(surname => form.endsWith(` ${surname}`)))

/** The surname that the style gives stays that of a name that has it: Kim of Kim Jong-un. */
const keptSurname = ({ write: before, later }: HouseEntry, write: string | undefined) =>
  write === before || (later && ` ${write} `.includes(` ${later} `)) ? later : undefined

const isSaid = (value: unknown) => value !== undefined && (!Array.isArray(value) || value.length > 0)

const isText = (text: string | undefined) => text !== undefined

const union = (...lists: readonly (readonly string[] | undefined)[]) => [...new Set(lists.flatMap(list => list ?? []))]

const without = (list: readonly string[] = [], out: readonly (string | undefined)[]) =>
  list.filter(text => !out.includes(text))
