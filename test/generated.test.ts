import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtInStyles, rules } from '#engine'
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
    const names = readdirSync(new URL('styles', root)).map(file => file.replace(/\.json$/, ''))
    assert.deepEqual(names.sort(), Object.keys(builtInStyles).sort())
  })
})
