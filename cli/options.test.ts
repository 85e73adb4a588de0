import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { desk, houseList } from '../test/kit/desk.ts'

const story = 'TK went to Port Elery and then to Kiev by ship.\n'
const files = { '.wirelint.json': houseList, 'story.txt': story }

describe('wirelint check --rule, --select, --ignore', () => {
  const found = async (args: string, place = desk(files)) => {
    const { out, code } = await place.wirelint(`check --format jsonl ${args} story.txt`)
    return {
      code,
      findings: JSON.parse(out).findings.map(({ rule, level }: Record<string, string>) => `${rule} ${level}`)
    }
  }

  it('say which rules hold and how grave they are', async () => {
    assert.deepEqual(await found(''), {
      code: 1,
      findings: ['copy-mark error', 'house-name error', 'house-name warning']
    })
    assert.deepEqual(await found('--rule copy-mark=note --rule house-name=off'), {
      code: 0,
      findings: ['copy-mark note']
    })
    assert.deepEqual((await found('--select "house-*"')).findings, ['house-name error', 'house-name warning'])
    assert.deepEqual((await found('--select age-format,copy-mark')).findings, ['copy-mark error'])
    assert.deepEqual((await found('--ignore house-name')).findings, ['copy-mark error'])
    assert.deepEqual((await found('--select "*" --ignore "h*e,copy-mark"')).findings, [])
  })

  it('turn on what the style has off, where it is named in full', async () => {
    const place = desk({ ...files, '.wirelint.json': '{ "rules": { "copy-mark": "off" } }' })
    assert.deepEqual((await found('--select "copy-*"', place)).findings, [])
    assert.deepEqual((await found('--select copy-mark', place)).findings, ['copy-mark error'])
    assert.deepEqual((await found('--select "copy-*" --rule copy-mark=warning', place)).findings, ['copy-mark warning'])
  })

  const slips: readonly (readonly [args: string, err: RegExp])[] = [
    ['--rule age-fromat=error', /no rule “age-fromat”\. Did you mean “age-format”\?/],
    ['--rule age-format', /--rule takes a rule and a level: --rule age-format=warning\./],
    ['--rule age-format=eror', /no level “eror”\. Did you mean “error”\? Allowed: note, warning, error, off\./],
    ['--select age-fromat', /no rule “age-fromat”\. Did you mean “age-format”\?/],
    ['--ignore "zz-*"', /no rule “zz-\*”\. `wirelint rules` lists them\./],
    ['--max-warnings -1', /It is a whole number, 0 or more\./],
    ['--concurrency 0', /It is a number of threads, auto or off\./],
    ['--file-list gone.lst', /gone\.lst: There is no such file\./],
    ['--file-list - -', /Standard input is either a story \(-\) or the list of files/]
  ]
  for (const [args, expected] of slips)
    it(`is answered: ${args}`, async () => {
      const { out, err, code } = await desk(files).wirelint(`check ${args} story.txt`)
      assert.match(err, expected)
      assert.deepEqual([out, code], ['', 2])
    })
})

describe('wirelint check --max-warnings', () => {
  it('fails where there are more, shown or not', async () => {
    const place = desk({ 'story.txt': 'They went to Kiev.\n' })
    assert.equal((await place.wirelint('check story.txt')).code, 0)
    assert.equal((await place.wirelint('check --max-warnings 1 story.txt')).code, 0)
    const { err, code } = await place.wirelint('check --max-warnings 0 --level error story.txt')
    assert.deepEqual([err, code], ['wirelint: 1 warning, and --max-warnings allows 0.\n', 1])
  })
})

describe('which files are checked', () => {
  const tree = {
    '.gitignore': 'old/\n*.draft.txt\n',
    '.wirelintignore': 'wire/**\n!wire/keep.txt\n',
    'a.txt': '',
    'b.draft.txt': '',
    'old/c.txt': '',
    'wire/d.txt': '',
    'wire/keep.txt': '',
    'desk/.gitignore': '!e.draft.txt\nf.txt\n',
    'desk/e.draft.txt': '',
    'desk/f.txt': '',
    'desk/old/g.txt': ''
  }
  const shown = async (args: string, world = {}) => {
    const { out, err, code } = await desk(tree).wirelint(`check --show-files ${args}`, world)
    return { files: out.trim().split('\n'), err, code }
  }

  it('are all but those that ignore files name', async () => {
    assert.deepEqual((await shown('.')).files, ['a.txt', 'desk/e.draft.txt', 'wire/keep.txt'])
    assert.deepEqual((await shown('"**/*.txt"')).files, ['a.txt', 'desk/e.draft.txt', 'wire/keep.txt'])
    assert.deepEqual((await shown('desk')).files, ['desk/e.draft.txt'])
    assert.equal((await shown('. --no-ignore')).files.length, 8)
  })

  it('are also those that are named', async () => {
    assert.deepEqual((await shown('b.draft.txt wire/d.txt')).files, ['b.draft.txt', 'wire/d.txt'])
    assert.deepEqual((await shown('old')).files, ['old/c.txt'])
  })

  it('are listed only where they are there', async () => {
    const { files, err, code } = await shown('gone.txt a.txt')
    assert.deepEqual([files, err, code], [['a.txt'], 'wirelint: gone.txt: There is no such file.\n', 2])
  })

  it('are none in a folder that begins with a dot, unless that is named', async () => {
    const place = desk({ 'a.txt': '', '.old/b.txt': '', '.c.txt': '' })
    const shown = async (args: string) => (await place.wirelint(`check --show-files ${args}`)).out
    assert.equal(await shown('. --no-ignore'), 'a.txt\n')
    assert.equal(await shown('.old .c.txt'), '.old/b.txt\n.c.txt\n')
  })

  it('are told of where all are ignored', async () => {
    const { err, code } = await shown('"wire/d*"')
    assert.match(err, /All copy in “wire\/d\*” is ignored \(\.gitignore, \.wirelintignore\); --no-ignore checks it\./)
    assert.equal(code, 2)
  })

  it('can be named by a list', async () => {
    const place = desk({ ...tree, 'odd [name].txt': '', list: 'a.txt\r\n\r\nodd [name].txt\r\ndesk\r\n' })
    const { out } = await place.wirelint('check --show-files --file-list list')
    assert.equal(out, 'a.txt\nodd [name].txt\ndesk/e.draft.txt\n')
    const zeros = await place.wirelint('check --show-files --file-list - wire/d.txt', { stdin: 'a.txt\0old/c.txt\0' })
    assert.equal(zeros.out, 'a.txt\nold/c.txt\nwire/d.txt\n')
  })

  it('may be none', async () => {
    const { out, err, code } = await desk(tree).wirelint('check --file-list -', { stdin: '' })
    assert.deepEqual([out, err, code], ['', '', 0])
  })
})

describe('a configuration that is not what it seems', () => {
  it('is told of: a link that leads nowhere', async () => {
    const place = desk({ 'a.txt': 'To sea.\n' })
    symlinkSync('gone.json', join(place.folder, '.wirelint.json'))
    const { err, code } = await place.wirelint('check a.txt')
    assert.deepEqual([err, code], ['wirelint: .wirelint.json:1:1: It is a link to a file that is not there.\n', 2])
  })

  it('is told of: a broken style to begin with', async () => {
    const place = desk({ 'house.json': '{ "rules": { "age-fromat": "off" } }' })
    const { err, code } = await place.wirelint('init --style house.json')
    assert.match(err, /^wirelint: house\.json:1:\d+: There is no rule “age-fromat”\. Did you mean “age-format”\?/)
    assert.deepEqual([place.paths(), code], [['house.json'], 2])
  })
})
