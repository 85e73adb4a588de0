import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import {
  builtInStyles,
  createEngine,
  isPath,
  nameFields,
  resolveStyle,
  rules,
  settingLevels,
  writtenStyles
} from '#engine'

const schema = JSON.parse(readFileSync(new URL('../schemas/style.schema.json', import.meta.url), 'utf8'))
const takes = new Ajv().compile(schema)

describe('every style that comes with Wirelint', () => {
  for (const [name, written] of Object.entries(writtenStyles))
    it(`${name} has no trouble`, () => {
      const data = written()
      const { style, troubles } = resolveStyle({ name, data }, rules, builtInStyles)
      assert.deepEqual(troubles, [])
      assert.deepEqual(style, resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles).style)
      assert.ok(takes(data), JSON.stringify(takes.errors))
      assert.deepEqual(createEngine(style, rules).lint('', 'plain').findings, [])
    })
})

/** What the editor underlines in a style, and what Wirelint itself tells of it, are the same. */
describe('the schema of styles takes what the engine takes', () => {
  const value = fc.oneof(
    fc.constantFrom(null, true, 0, 1, -1, 1.5, '', 'words', 'figures', ...settingLevels),
    fc.array(fc.constantFrom('Kiev', 5), { maxLength: 2 }),
    fc.constant({})
  )
  const some = (keys: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...keys, 'constructor', 'toString', 'levle'), value, {
      maxKeys: 2,
      noNullPrototype: true
    })
  const setting = fc.constantFrom(...rules).chain(rule =>
    fc.record({
      id: fc.constantFrom(rule.id, rule.id, 'no-rule'),
      setting: fc.oneof(value, some(['level', ...Object.keys(rule.options)]))
    })
  )
  const byId = (settings: readonly { readonly id: string; readonly setting: unknown }[]) =>
    Object.fromEntries(settings.map(({ id, setting }) => [id, setting]))
  const style = fc.record(
    {
      $schema: fc.constantFrom('./style.schema.json', 5),
      description: fc.constantFrom('Ours.', null),
      extends: fc.constantFrom('ap', 'wire', 'app', '', 5, null),
      rules: fc.oneof(value, fc.array(setting, { maxLength: 2 }).map(byId)),
      names: fc.oneof(
        value,
        fc.dictionary(fc.constantFrom('Kyiv', 'Ordek'), fc.oneof(value, some(Object.keys(nameFields))))
      )
    },
    { requiredKeys: [] }
  )

  it('whatever is written', () =>
    fc.assert(
      fc.property(style, written => {
        const { troubles } = resolveStyle(
          { name: 'house', data: JSON.parse(JSON.stringify(written)) },
          rules,
          builtInStyles
        )
        assert.equal(takes(written), troubles.length === 0, JSON.stringify(takes.errors ?? troubles))
      }),
      { numRuns: 2000 }
    ))

  for (const path of [
    './house.json',
    '../house.json',
    'house.json',
    'desk/house',
    '..\\house.json',
    '/desk/house',
    'house'
  ])
    it(`extends ${path}`, () => assert.equal(takes({ extends: path }), isPath(path)))
})
