import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { nameLists } from '#engine'

/** What an entry says for every desk, or for one house. */
interface Cell {
  readonly kind?: string
  readonly write?: string
  readonly later?: string
  readonly also?: readonly string[]
  readonly accept?: readonly string[]
  readonly wrong?: readonly string[]
  readonly except?: readonly string[]
  readonly unsure?: boolean
  readonly source?: string
  readonly in?: Readonly<Record<string, Cell>>
}

const names = Object.values(nameLists()).flatMap(list => Object.entries(list as Readonly<Record<string, Cell>>))
const cellsOf = (entry: Cell) => [entry, ...Object.values(entry.in ?? {})]
const right = ({ write, also = [], accept = [] }: Cell) => [...(write === undefined ? [] : [write]), ...accept, ...also]

/** The marks that head the rows of the tables in docs/sources.md. */
const marks = new Set(
  [...readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8').matchAll(/^\| (\S+) \|/gm)].map(
    ([, mark]) => mark
  )
)

describe('the list of names', () => {
  it('has six hundred names and more', () => assert.ok(names.length >= 600, `${names.length}`))

  it('says where each spelling comes from, or that it is not sure', () => {
    const bare = names.flatMap(([name, entry]) => {
      const isVouched = (cell: Cell) => cell.source !== undefined || cell.unsure === true
      const houses = Object.entries(entry.in ?? {})
      const without = houses.filter(([, cell]) => cell.write && !isVouched(cell) && !isVouched(entry))
      const says = isVouched(entry) || houses.some(([, cell]) => isVouched(cell))
      return says ? without.map(([house]) => `${name}, ${house}`) : [name]
    })
    assert.deepEqual(bare, [])
  })

  it('gives no source that docs/sources.md does not explain', () => {
    const used = names.flatMap(([, entry]) => cellsOf(entry).flatMap(({ source }) => source?.split(/, */) ?? []))
    assert.deepEqual(
      [...new Set(used)].filter(mark => !marks.has(mark)),
      []
    )
  })

  it('has no spelling twice in one entry', () => {
    const twice = names.flatMap(([name, entry]) =>
      cellsOf(entry).flatMap(cell => {
        const forms = [...right(cell), ...(cell.wrong ?? []), ...(cell.except ?? [])]
        return forms.filter((form, at) => forms.indexOf(form) !== at).map(form => `${name}: ${form}`)
      })
    )
    assert.deepEqual(twice, [])
  })

  it('calls no spelling wrong that it takes elsewhere', () => {
    const taken = new Map(
      names.flatMap(([name, entry]) => cellsOf(entry).flatMap(cell => right(cell).map(form => [form, name] as const)))
    )
    const wrong = names.flatMap(([name, entry]) =>
      cellsOf(entry).flatMap(cell => (cell.wrong ?? []).map(form => [name, form] as const))
    )
    assert.deepEqual(
      wrong.filter(([, form]) => taken.has(form)).map(([name, form]) => `${name}: ${form}, of ${taken.get(form)}`),
      []
    )
  })

  /** Two people may share a surname; a whole name, a place or a company is of one entry only. */
  it('has no whole spelling under two names', () => {
    const owners = new Map<string, string>()
    const shared: string[] = []
    for (const [name, entry] of names)
      for (const form of new Set(cellsOf(entry).flatMap(cell => [...right(cell), ...(cell.wrong ?? [])]))) {
        if (entry.kind === 'person' && !form.replace(/^[ae]l[- ]/i, '').includes(' ')) continue
        const owner = owners.get(form)
        if (owner !== undefined && owner !== name) shared.push(`${form}: ${owner}, ${name}`)
        owners.set(form, name)
      }
    assert.deepEqual(shared, [])
  })
})
