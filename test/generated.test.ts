import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtInStyles, nameLists, resolveStyle, rules, writtenStyles } from '#engine'
import { generated } from '../scripts/generate.ts'

const root = new URL('../', import.meta.url)

describe('what is generated', () => {
  for (const path of generated().keys())
    it(`${path} is as the rules say`, () => {
      // Read now, not when the tests were listed: what is rewritten may have been edited since.
      const text = generated().get(path)!
      const url = new URL(path, root)
      const stands = existsSync(url) ? readFileSync(url, 'utf8') : ''
      if (stands !== text && !process.env['CI']) writeFileSync(url, text)
      assert.equal(
        stands,
        text,
        `${path} was stale${process.env['CI'] ? ': run npm run generate' : ' and is rewritten'}`
      )
    })
})

/** The JSON files of a folder, without their ending. */
const jsonIn = (folder: string) =>
  readdirSync(new URL(folder, root))
    .filter(file => file.endsWith('.json'))
    .map(file => file.slice(0, -'.json'.length))
    .sort()

describe('the house is in order', () => {
  it('every rule is listed once, by id', () => {
    const ids = rules.map(({ id }) => id)
    assert.deepEqual(ids, [...new Set(ids)].sort())
  })
  it('every rule has its two files, and every file its rule', () => {
    const files = readdirSync(new URL('engine/rules', root))
    const stems = (end: string) => files.filter(file => file.endsWith(end)).map(file => file.slice(0, -end.length))
    const ids = rules.map(({ id }) => id)
    assert.deepEqual(stems('.md').sort(), ids)
    assert.deepEqual(
      stems('.ts')
        .filter(stem => !['rule', 'index', 'pages.test'].includes(stem))
        .sort(),
      ids
    )
  })
  it('every style file comes with the engine', () => {
    assert.deepEqual(jsonIn('styles'), Object.keys(builtInStyles).sort())
  })
  it('every list of names comes with the engine', () =>
    assert.deepEqual(jsonIn('styles/names'), Object.keys(nameLists()).sort()))
  it('every name is listed once', () => {
    const names = Object.values(nameLists()).flatMap(list => Object.keys(list))
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      []
    )
  })
  it('what is written of a name can be read, and only of houses that there are', () => {
    for (const [name, data] of Object.entries(writtenStyles))
      assert.deepEqual(resolveStyle({ name, data: data() }, rules, builtInStyles).troubles, [])
    const houses = Object.values(nameLists()).flatMap(list =>
      Object.values(list).flatMap(entry => Object.keys(entry.in ?? {}))
    )
    for (const house of new Set(houses)) assert.ok(Object.hasOwn(builtInStyles, house), house)
  })
})
