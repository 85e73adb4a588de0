import assert from 'node:assert/strict'
import { desk } from '../test/kit/desk.ts'
import type { FileReport } from './reporters/report.ts'

/** A house list that knows one misspelling. */
const house = (wrong: string, more: object = {}) =>
  JSON.stringify({ names: { [`${wrong}!`]: { kind: 'place', write: 'Ellery', wrong: [wrong] } }, ...more })

const copy = { 'a.txt': 'To Elera, Elerb and Elerc.\n', 'desk/a.txt': 'To Elera, Elerb and Elerc.\n' }

/** What was found, as `text style`, a list a file. */
async function found(files: Readonly<Record<string, string>>, args: string) {
  const ran = await desk({ ...copy, ...files }).wirelint(`check ${args} --format jsonl`)
  const reports = ran.out
    .trim()
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as FileReport)
  const names = reports.map(({ findings }) => findings.map(({ message, style }) => `${/Eler./.exec(message)} ${style}`))
  return { ...ran, names }
}

describe('the configuration', () => {
  it('is the nearest one above the story', async () => {
    const files = { '.wirelint.json': house('Elera'), 'desk/.wirelint.json': house('Elerb') }
    const { names } = await found(files, 'a.txt desk/a.txt')
    assert.deepEqual(names, [['Elera .wirelint.json'], ['Elerb desk/.wirelint.json']])
  })

  it('holds for standard input by the folder of its name', async () => {
    const place = desk({ 'desk/.wirelint.json': house('Elera') })
    const at = async (name: string) =>
      (await place.wirelint(`check - --stdin-filename ${name}`, { stdin: 'To Elera.' })).code
    assert.deepEqual([await at('desk/a.txt'), await at('a.txt')], [1, 0])
  })

  it('is the one of --config for all', async () => {
    const files = { 'desk/.wirelint.json': house('Elera'), 'other.json': house('Elerb') }
    const { names } = await found(files, '--config other.json a.txt desk/a.txt')
    assert.deepEqual(names, [['Elerb other.json'], ['Elerb other.json']])
  })

  it('is none with --no-config', async () => {
    assert.deepEqual((await found({ '.wirelint.json': house('Elera') }, '--no-config a.txt')).names, [[]])
  })

  it('takes comments, trailing commas and a byte order mark', async () => {
    const written = `\ufeff// ours\n${house('Elera').slice(0, -1)},\n/* end */ }`
    const { names, err } = await found({ '.wirelint.json': written }, 'a.txt')
    assert.deepEqual([names, err], [[['Elera .wirelint.json']], ''])
  })

  it('extends a file beside it, and that one another', async () => {
    const files = {
      '.wirelint.json': house('Elera', { extends: './house/house.json' }),
      'house/house.json': house('Elerb', { extends: './base.json' }),
      'house/base.json': house('Elerc', { extends: 'ap' })
    }
    const { names, err } = await found(files, 'a.txt')
    assert.deepEqual(names, [['Elera .wirelint.json', 'Elerb house/house.json', 'Elerc house/base.json']])
    assert.equal(err, '')
  })
})

describe('--style', () => {
  it('takes a file', async () => {
    const { names } = await found({ 'house.json': house('Elera') }, '--style house.json a.txt')
    assert.deepEqual(names, [['Elera house.json']])
  })

  it('takes the place of what the configuration extends; the rest of that holds', async () => {
    const files = {
      '.wirelint.json': house('Elera', { extends: './b.json' }),
      'b.json': house('Elerb'),
      'c.json': house('Elerc')
    }
    const { names } = await found(files, '--style ./c.json a.txt desk/a.txt')
    const both = ['Elera .wirelint.json', 'Elerc c.json']
    assert.deepEqual(names, [both, both])
  })

  it('takes a style’s name', async () => {
    const place = desk({ 'a.txt': 'Pyongyang said Kim Jong Un, the North Korean leader, went.\n' })
    const under = async (style: string) => (await place.wirelint(`check --style ${style} a.txt --fail-on note`)).code
    assert.equal(await under('ap'), 0)
    assert.equal(await under('guardian'), 1)
  })
})

describe('a broken configuration', () => {
  it('is told with its place and what is allowed, once; what is right in it works, and all is checked', async () => {
    const broken = house('Elera', { extends: 'app', rulse: {} }).replaceAll(',"', ',\n"')
    const { names, err, code } = await found({ '.wirelint.json': broken }, 'a.txt desk/a.txt')
    assert.deepEqual(names, [['Elera .wirelint.json'], ['Elera .wirelint.json']])
    assert.match(err, /^wirelint: \.wirelint\.json:4:11: There is no style “app”\. Did you mean “ap”\? Allowed: ap, /m)
    assert.match(err, /^wirelint: \.wirelint\.json:5:1: There is no setting “rulse”\. Did you mean “rules”\?/m)
    assert.equal(err.trim().split('\n').length, 2)
    assert.equal(code, 2)
  })

  const cases: readonly (readonly [name: string, files: Readonly<Record<string, string>>, err: RegExp])[] = [
    [
      'that extends a missing file',
      { '.wirelint.json': '{ "extends": "./hous.json" }' },
      /\.wirelint\.json:1:14: “hous\.json”: There is no such file\./
    ],
    [
      'that extends itself by way of another',
      { '.wirelint.json': '{ "extends": "./b.json" }', 'b.json': '{ "extends": ".wirelint.json" }' },
      /b\.json:1:14: A style cannot extend itself: \.wirelint\.json → b\.json → \.wirelint\.json\./
    ],
    [
      'that is no JSON',
      { '.wirelint.json': 'extends: ap' },
      /\.wirelint\.json:1:1: Names and texts stand in double quotes/
    ],
    [
      'in a file that it extends',
      { '.wirelint.json': '{"extends":"./b.json"}', 'b.json': '{"rule":1}' },
      /b\.json:1:2: /
    ]
  ]
  for (const [name, files, expected] of cases)
    it(name, async () => {
      const { err, code } = await found(files, 'a.txt')
      assert.match(err, expected)
      assert.equal(code, 2)
    })

  it('that is no text', async () => {
    const { err, code } = await desk({ ...copy, 'desk/.wirelint.json': Uint8Array.of(0x89, 0) }).wirelint('check desk')
    assert.deepEqual([err, code], ['wirelint: desk/.wirelint.json:1:1: It is not text.\n', 2])
  })

  it('that was named and is not there stops the command', async () => {
    for (const args of ['--config gone.json a.txt', '--style gone.json a.txt']) {
      const { out, err, code } = await found({}, args)
      assert.deepEqual([out, err, code], ['', 'wirelint: “gone.json”: There is no such file.\n', 2])
    }
  })
})
