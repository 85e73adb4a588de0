import assert from 'node:assert/strict'
import { blockRule } from '../rules/rule.ts'
import { oneOf } from './options.ts'
import { resolveStyle, type Style } from './style.ts'

const rule = (id: string, level: 'warning' | 'off') =>
  blockRule({
    id,
    says: '',
    because: '',
    level,
    options: { form: oneOf(['figures', 'words'], 'figures', '') },
    *check() {}
  })

const rules = [rule('age-format', 'warning'), rule('title-case', 'off')]

const known = {
  wire: { names: { Kyiv: { kind: 'place', also: ['Kiev'] } } },
  ap: { rules: { 'age-format': { form: 'words' } }, names: { Kyiv: { write: 'Kyiv' } } }
}

function house(data: object): Style {
  const { style, troubles } = resolveStyle({ name: 'house', data: { extends: 'ap', ...data } }, rules, known)
  assert.deepEqual(troubles, [])
  return style
}

describe('a style laid over others', () => {
  it('keeps what it does not speak of', () => {
    const { rules, names } = house({})
    assert.deepEqual(rules.get('age-format'), { level: 'warning', options: { form: 'words' }, from: 'ap' })
    assert.deepEqual(names.get('Kyiv'), { kind: 'place', also: ['Kiev'], write: 'Kyiv', from: 'ap' })
  })

  const speakers: readonly (readonly [name: string, id: string, setting: unknown, from: string])[] = [
    ['sets an option', 'age-format', { form: 'figures' }, 'house'],
    ['sets an option and the level', 'age-format', { form: 'figures', level: 'error' }, 'house'],
    ['only changes the level', 'age-format', 'error', 'ap'],
    ['turns a rule on', 'title-case', 'note', 'house']
  ]
  for (const [name, id, setting, from] of speakers)
    it(`that ${name}: the rule comes from ${from}`, () =>
      assert.equal(house({ rules: { [id]: setting } }).rules.get(id)!.from, from))

  const spellers: readonly (readonly [name: string, entry: object, from: string])[] = [
    ['writes a name its own way', { write: 'Kiev' }, 'house'],
    ['only changes the level of a name', { level: 'note' }, 'ap']
  ]
  for (const [name, entry, from] of spellers)
    it(`that ${name}: the name comes from ${from}`, () =>
      assert.equal(house({ names: { Kyiv: entry } }).names.get('Kyiv')!.from, from))
})

describe('what makes no sense in a style', () => {
  const nonsense: readonly (readonly [data: unknown, path: readonly string[]])[] = [
    [null, []],
    [[], []],
    ['ap', []],
    [{ extends: null }, ['extends']],
    [{ extends: 'toString' }, ['extends']],
    [{ description: 5 }, ['description']],
    [{ $schema: {} }, ['$schema']],
    [{ rules: [] }, ['rules']],
    [{ rules: { constructor: 'off' } }, ['rules', 'constructor']],
    [{ rules: { 'age-format': null } }, ['rules', 'age-format']],
    [{ rules: { 'age-format': { constructor: 1 } } }, ['rules', 'age-format', 'constructor']],
    [{ names: { Kyiv: 'Kyiv' } }, ['names', 'Kyiv']],
    [{ names: { Kyiv: { toString: 'Kyiv' } } }, ['names', 'Kyiv', 'toString']],
    [{ names: { Kyiv: { also: ['Kiev', 5] } } }, ['names', 'Kyiv', 'also']],
    [{ names: { Kyiv: { since: 1.5 } } }, ['names', 'Kyiv', 'since']]
  ]
  for (const [data, path] of nonsense)
    it(`is told: ${JSON.stringify(data)}`, () => {
      const { style, troubles } = resolveStyle({ name: 'house', data }, rules, known)
      assert.deepEqual(
        troubles.map(({ path }) => path),
        [path]
      )
      assert.equal(style.rules.get('age-format')!.level, 'warning')
    })
})
