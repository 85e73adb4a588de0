import assert from 'node:assert/strict'
import { blockRule } from '../rules/rule.ts'
import type { WrittenTrouble } from './json.ts'
import { oneOf } from './options.ts'
import { readStyle, readStyleFile, type StyleFile } from './written.ts'

const rules = [
  blockRule({
    id: 'age-format',
    says: '',
    because: '',
    level: 'warning',
    options: { form: oneOf(['figures', 'words'], 'figures', '') },
    *check() {}
  })
]
const known = { wire: {}, ap: { extends: 'wire', rules: { 'age-format': 'error' } } }

/** Each trouble as `line:column slice says`. */
const shown = (text: string, troubles: readonly WrittenTrouble[]) =>
  troubles.map(({ line, column, start, end, says }) => `${line}:${column} ${text.slice(start, end)} ${says}`)

describe('a style as it was typed', () => {
  const cases: readonly (readonly [name: string, text: string, troubles: readonly RegExp[]])[] = [
    ['nothing at all', '', []],
    ['comments and trailing commas', '{\n// ours\n"extends": "ap", /* a */ "rules": {},\n}', []],
    ['a byte-order mark', '\ufeff{ "extends": "ap" }', []],
    ['a mistake after a byte-order mark', '\ufeff{ "extends": "app" }', [/^1:15 "app" /]],
    [
      'a mistyped setting',
      '{ "extend": "ap" }',
      [/^1:3 "extend" There is no setting “extend”. Did you mean “extends”\?/]
    ],
    ['a mistyped style', '{\n  "extends": "app"\n}', [/^2:14 "app" There is no style “app”. Did you mean “ap”\?/]],
    ['a mistyped rule', '{ "rules": {\r\n "age-fromat": "off" } }', [/^2:2 "age-fromat" .*Did you mean “age-format”/]],
    ['a mistyped level', '{ "rules": { "age-format": "eror" } }', [/^1:28 "eror" .*Did you mean “error”.*Allowed:/]],
    [
      'a mistyped option',
      '{ "rules": { "age-format": { "from": "words" } } }',
      [/^1:30 "from" There is no option of age-format “from”.* Did you mean “form”/]
    ],
    [
      'a mistyped value of an option',
      '{ "rules": { "age-format": { "form": "word" } } }',
      [/^1:38 "word" “form” is one of figures, words, not “word”. Did you mean “words”/]
    ],
    ['a list in place of an object', '[1]', [/^1:1 \[1\] A style is one JSON object/]],
    ['a missing comma', '{ "extends": "ap"\n  "rules": {} }', [/^2:3 "rules" A comma is missing before this/]],
    ['a missing brace', '{ "extends": "ap"', [/^1:18 {2}A closing brace \} is missing here/]],
    ['no JSON', 'extends: ap', [/^1:1 extends Names and texts stand in double quotes/]],
    ['a name without quotes', '{ extends: "ap" }', [/^1:3 extends Names and texts stand in double quotes/]],
    ['single quotes', "{ 'extends': 'ap' }", [/^1:3 'extends' Names and texts stand in double quotes/]],
    ['two slips on two lines', '{\n extends: "ap",\n rules: {} }', [/^2:2 extends /, /^3:2 rules /]],
    ['a key that stands there twice', '{ "extends": "ap", "extends": "wire" }', [/^1:20 "extends" .*a second time/]]
  ]
  for (const [name, text, expected] of cases)
    it(name, () => {
      const told = shown(text, readStyle('house', text, rules, known).troubles)
      assert.equal(told.length, expected.length, told.join('\n'))
      for (const [index, trouble] of told.entries()) assert.match(trouble, expected[index]!)
    })

  it('works as far as it is right', () => {
    const { style } = readStyle('house', '{ "extends": "ap", "rules": { "age-fromat": 1 } "names": {', rules, known)
    assert.equal(style.rules.get('age-format')?.level, 'error')
  })
})

describe('a style’s file and those that it extends', () => {
  const open =
    (files: Readonly<Record<string, string>>) =>
    (path: string): StyleFile | string => {
      const name = path.replace('./', '')
      return files[name] === undefined ? `There is no file ${name}.` : { name, text: files[name] }
    }
  const read = (files: Readonly<Record<string, string>>, base?: string) =>
    readStyleFile({ name: 'a.json', text: files['a.json']! }, rules, known, open(files), base)

  it('lies over them all', () => {
    const { style, troubles, files } = read({
      'a.json': '{ "extends": "./b.json" }',
      'b.json': '{ "extends": "c.json", "rules": { "age-format": { "form": "words" } } }',
      'c.json': '{ "extends": "ap" }'
    })
    assert.deepEqual(troubles, [])
    assert.deepEqual(files, ['a.json', 'b.json', 'c.json'])
    assert.deepEqual(style.rules.get('age-format'), { level: 'error', options: { form: 'words' }, from: 'b.json' })
  })

  it('tells each trouble in the file that has it', () => {
    const { troubles } = read({ 'a.json': '{ "extends": "./b.json", "rulse": {} }', 'b.json': '{ "names": [] }' })
    assert.deepEqual(
      troubles.map(({ file, column }) => `${file}:${column}`),
      ['a.json:26', 'b.json:12']
    )
  })

  it('says that a file is missing, and where it is named', () => {
    const { troubles } = read({ 'a.json': '{ "extends": "./b.json" }' })
    assert.deepEqual(
      troubles.map(({ column, says }) => `${column} ${says}`),
      ['14 There is no file b.json.']
    )
  })

  it('refuses to go round in circles', () => {
    const { troubles } = read({ 'a.json': '{ "extends": "./b.json" }', 'b.json': '{ "extends": "./a.json" }' })
    assert.deepEqual(
      troubles.map(({ file, says }) => `${file} ${says}`),
      ['b.json A style cannot extend itself: a.json → b.json → a.json.']
    )
  })

  it('can be laid over another base', () => {
    const files = { 'a.json': '{ "extends": "nowhere", "rules": { "age-format": { "form": "words" } } }' }
    const { style, troubles } = read(files, 'ap')
    assert.deepEqual(troubles, [])
    assert.deepEqual(style.rules.get('age-format'), { level: 'error', options: { form: 'words' }, from: 'a.json' })
  })
})
