import assert from 'node:assert/strict'
import { desk, houseList } from '../test/kit/desk.ts'

const files = {
  '.wirelint.json': houseList,
  'story.txt': 'They went to Port Elery and then to Kiev by ship.\n',
  'clean.txt': 'They went by ship.\n'
}

describe('the report for people', () => {
  it('says where, how grave, what, why and what to do', async () => {
    const { out, err, code } = await desk(files).wirelint('check story.txt clean.txt')
    assert.equal(
      out,
      `story.txt

  1:14  error  “Port Elery” is misspelled.  house-name
    They went to Port Elery and then to Kiev by ship.
                 ^^^^^^^^^^
    One house, one spelling: readers search for it, and libraries file by it.
    fix: Write “Port Ellery”

  1:37  warning  “Kiev” is “Kyiv” in this style.  house-name
    They went to Port Elery and then to Kiev by ship.
                                        ^^^^
    The name changed in 2019; older years keep the old one.
    suggestion: Write “Kyiv”

1 error, 1 warning in 1 of 2 files; 1 can be fixed with --fix.
`
    )
    assert.equal(err, '')
    assert.equal(code, 1)
  })

  it('is short where there is nothing to say', async () => {
    const { out, code } = await desk(files).wirelint('check clean.txt')
    assert.equal(out, 'No findings in 1 file.\n')
    assert.equal(code, 0)
  })

  it('cuts a long line around the place to the width of the terminal', async () => {
    const long = `${'all along the old sea wall '.repeat(20)}to Port Elery ${'and its market '.repeat(20)}.`
    const { out } = await desk({ ...files, 'long.txt': long }).wirelint('check --no-color long.txt', { columns: 60 })
    const lines = out.split('\n')
    for (const line of lines) assert.ok(line.length <= 60, line)
    const at = lines.findIndex(line => line.includes('^'))
    assert.equal(lines[at - 1], '    …the old sea wall to Port Elery and its market and its…')
    assert.equal(lines[at], '                         ^^^^^^^^^^')
  })

  it('has no control characters of the copy’s', async () => {
    const copy = 'They went to Port Elery by ship.\t\x1b[31mRed\x1b[0m \x9b2J \u202esea.\n'
    const { out } = await desk({ ...files, 'odd.txt': copy }).wirelint('check odd.txt')
    assert.match(out, /They went to Port Elery by ship\. ␛\[31mRed␛\[0m �2J �sea\./)
  })

  it('ends with the count, unless it is to be quiet', async () => {
    const { out } = await desk(files).wirelint('check --quiet story.txt')
    assert.match(out, /Write “Kyiv”\n\n$/)
    assert.equal((await desk(files).wirelint('check --quiet clean.txt')).out, '')
  })

  it('leaves out what is below the level asked for, and says so', async () => {
    const { out } = await desk(files).wirelint('check --level error story.txt')
    assert.doesNotMatch(out, /Kiev.*Kyiv/)
    assert.match(out, /1 error in 1 file; 1 can be fixed with --fix; 1 below the level shown\.\n$/)
  })

  it('shows notes after all, but as such', async () => {
    const copy = '“We want TK boats,” the mayor said.\n'
    const { out, code } = await desk({ 'story.txt': copy }).wirelint('check story.txt')
    assert.match(out, /^ {2}1:10 {2}note {2}/m)
    assert.match(out, /1 note in 1 file\.\n$/)
    assert.equal(code, 0)
  })
})

describe('colour', () => {
  const isColoured = async (args: string, world: Parameters<ReturnType<typeof desk>['wirelint']>[1]) =>
    (await desk(files).wirelint(`check story.txt ${args}`, world)).out.includes('\x1b[31m')
  const terminal = { columns: 80 }
  const cases: readonly (readonly [name: string, args: string, world: object, expected: boolean])[] = [
    ['is there on a terminal', '', terminal, true],
    ['is not there in a pipe', '', {}, false],
    ['is not there against NO_COLOR', '', { ...terminal, env: { NO_COLOR: '1' } }, false],
    ['is not there on a dumb terminal', '', { ...terminal, env: { TERM: 'dumb' } }, false],
    ['is forced by FORCE_COLOR', '', { env: { FORCE_COLOR: '1' } }, true],
    ['is forced by --color', '--color', {}, true],
    ['is forbidden by --no-color', '--no-color', terminal, false]
  ]
  for (const [name, args, world, expected] of cases)
    it(name, async () => assert.equal(await isColoured(args, world), expected))
})

describe('the exit code', () => {
  const cases: readonly (readonly [args: string, code: number])[] = [
    ['clean.txt', 0],
    ['story.txt', 1],
    ['story.txt --fail-on never', 0],
    ['warned.txt', 0],
    ['warned.txt --fail-on warning', 1],
    ['warned.txt --fail-on note', 1],
    ['warned.txt --fail-on warning --level error', 1],
    ['clean.txt missing.txt', 2],
    ['story.txt missing.txt', 2]
  ]
  for (const [args, expected] of cases)
    it(`of check ${args} is ${expected}`, async () => {
      const { code } = await desk({ ...files, 'warned.txt': 'They went to Kiev.\n' }).wirelint(`check ${args}`)
      assert.equal(code, expected)
    })
})

describe('a reader who leaves', () => {
  it('stops the work', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, 'To Port Elery.\n']))
    const { out } = await desk({ ...files, ...many }).wirelint('check . --format jsonl', { closesAfter: 3 })
    assert.equal(out.trim().split('\n').length, 3)
  })
})

describe('progress', () => {
  it('is not shown on a short run', async () => {
    assert.equal((await desk(files).wirelint('check .', { columns: 80 })).err, '')
  })
})
