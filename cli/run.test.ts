import assert from 'node:assert/strict'
import { rules } from '#engine'
import { desk } from '../test/kit/desk.ts'
import { pageFor } from './reporters/page.ts'

const files = { 'a.txt': 'To sea.\n', 'desk/b.txt': 'To sea.\n' }

describe('a slip of the hand', () => {
  const cases: readonly (readonly [args: string, err: RegExp])[] = [
    ['chek a.txt', /unknown command 'chek'\n\(Did you mean check\?\)\n$/],
    ['a.txt', /To check copy: wirelint check a\.txt/],
    ['desk/', /To check copy: wirelint check desk\//],
    ['"my copy.txt" --fix', /To check copy: wirelint check "my copy\.txt" --fix/],
    ['desk', /To check copy: wirelint check desk\n/],
    ['--fix a.txt', /To check copy: wirelint check --fix a\.txt/],
    ['zzzzzz', /unknown command 'zzzzzz'\n.*`wirelint --help` lists what there is\./],
    ['rules --zzzzzz', /unknown option '--zzzzzz'\n.*`wirelint rules --help` lists what there is\./],
    ['help zzzzzz', /There is no command “zzzzzz”\./],
    ['check --fxi a.txt', /unknown option '--fxi'\n\(Did you mean --fix\?\)/],
    [
      'check --style reters a.txt',
      /no style “reters”\. Did you mean “reuters”\? Allowed: ap, guardian, nyt, reuters, wire/
    ],
    ['check --format jsno a.txt', /'jsno' is invalid\. Did you mean “json”\? Allowed: pretty, json, jsonl, /],
    ['check --level warnings a.txt', /Did you mean “warning”\?/],
    ['check --fail-on nothing a.txt', /Allowed: note, warning, error, never\./],
    ['explain house-nam', /no rule “house-nam”\. Did you mean “house-name”\?/],
    ['explain age', /no rule “age”\. Did you mean “age-agreement” or “age-comma”/],
    ['explain zzzzzzzzzz', /no rule “zzzzzzzzzz”\. `wirelint rules` lists them\./],
    ['explain', /missing required argument 'rule'/],
    ['rules --style gardian', /Did you mean “guardian”\?/],
    ['init --style gardian', /Did you mean “guardian”\?/],
    ['check "*.doc"', /“\*\.doc” matches no file\./],
    ['', /Usage: wirelint/]
  ]
  for (const [args, expected] of cases)
    it(`is answered: wirelint ${args}`, async () => {
      const { code, out, err } = await desk(files).wirelint(args)
      assert.match(err, expected)
      assert.deepEqual([out, code], ['', 2])
    })
})

describe('a file that cannot be checked', () => {
  it('is told of, and the rest is checked', async () => {
    const place = desk({ ...files, 'picture.txt': Uint8Array.of(0x89, 0x50, 0, 1), 'b.txt': 'TK people came.\n' })
    const { out, err, code } = await place.wirelint('check picture.txt gone.txt a.txt b.txt')
    assert.equal(err, 'wirelint: picture.txt: It is not text.\nwirelint: gone.txt: There is no such file.\n')
    assert.match(out, /^b\.txt\n[\s\S]*in 1 of 2 files; 2 files could not be checked\.\n$/)
    assert.equal(code, 2)
  })

  it('may be empty', async () => {
    const { out, code } = await desk({ 'a.txt': '' }).wirelint('check a.txt')
    assert.deepEqual([out, code], ['No findings in 1 file.\n', 0])
  })
})

describe('a rule that breaks', () => {
  let mend = () => {}
  before(async () => {
    // As the command has it, which loads what it is asked for.
    const { rules } = await import('#engine')
    const rule = rules.find(({ id }) => id === 'copy-mark') as { check: unknown }
    const { check } = rule
    mend = () => {
      rule.check = check
    }
    rule.check = () => {
      throw new Error('out of ink')
    }
  })
  after(() => mend())

  it('loses its own findings only, and is told of once a story', async () => {
    const { out, err, code } = await desk({ 'a.txt': 'TK came.\n\nTK went to Kiev.\n' }).wirelint('check a.txt')
    assert.equal(err, 'wirelint: a.txt: the rule copy-mark broke and found nothing: out of ink\n')
    assert.match(out, /“Kiev”/)
    assert.equal(code, 2)
  })
})

describe('help', () => {
  for (const args of ['--help', 'help', 'check --help', 'help rules', 'explain -h', 'init -h'])
    it(`wirelint ${args}`, async () => {
      const { code, out, err } = await desk().wirelint(args)
      assert.match(out, /Usage: wirelint[\s\S]*Examples:\n {2}wirelint /)
      for (const line of out.split('\n')) assert.ok(line.length <= 80, line)
      assert.deepEqual([err, code], ['', 0])
    })

  it('wirelint --version', async () => {
    assert.match((await desk().wirelint('--version')).out, /^\d+\.\d+\.\d+\n$/)
  })
})

describe('wirelint rules', () => {
  it('lists every rule with its level and what it asks', async () => {
    const { out, code } = await desk().wirelint('rules')
    for (const { id } of rules)
      assert.match(out, new RegExp(`^${id} +(error|warning|note|off) +(safe|suggestion|–) `, 'm'))
    assert.equal(code, 0)
  })

  it('lists them in the style that holds here', async () => {
    const place = desk({ '.wirelint.json': '{ "rules": { "copy-mark": "note" } }' })
    assert.match((await place.wirelint('rules')).out, /^copy-mark +note /m)
  })

  it('lists them as JSON', async () => {
    const { out } = await desk().wirelint('rules --format json')
    const listed = JSON.parse(out) as readonly Record<string, unknown>[]
    assert.deepEqual(
      listed.map(({ id }) => id),
      rules.map(({ id }) => id)
    )
    for (const key of ['level', 'options', 'from', 'fix', 'says', 'because', 'url']) assert.ok(key in listed[0]!, key)
  })
})

describe('wirelint explain', () => {
  for (const { id } of rules)
    it(id, async () => {
      const { out, code } = await desk().wirelint(`explain ${id}`)
      assert.ok(out.startsWith(`${id}\n\n`), out)
      assert.doesNotMatch(out, /<!--|\{~~|\{==|\{>>|```|Edge cases/)
      assert.equal(code, 0)
    })

  it('reads out the editor’s marks', async () => {
    const { out } = await desk().wirelint('explain copy-mark')
    assert.match(out, /^ {4}Mayor \[TK: still to come\] said/m)
  })

  it('leaves no mark of Markdown, no empty line in a table, and no space within a mark', async () => {
    const page =
      '# a-rule\n\n_Said_ takes no side; snake_case_words do.\n\n| option | |\n|---|---|\n| `level` | How grave: `off` is not. |\n'
    const fence = '\n```copy ap\n{--Mr. --}Roe and {++Ana ++}Paz came.\n```\n'
    assert.equal(
      pageFor(page + fence, 80, (_, text) => text),
      `a-rule

Said takes no side; snake_case_words do.

  option
  level   How grave: “off” is not.

  In ap style:
    [Mr. → nothing] Roe and [nothing → Ana] Paz came.
`
    )
  })
})

describe('wirelint init', () => {
  it('writes a configuration that holds', async () => {
    const place = desk(files)
    const { out, code } = await place.wirelint('init --style ap')
    assert.equal(out, 'Wrote .wirelint.json: ap style, for the stories in this folder and below.\n')
    assert.equal(JSON.parse(place.read('.wirelint.json')).extends, 'ap')
    assert.equal(code, 0)
    assert.deepEqual((await place.wirelint('check a.txt')).err, '')
  })

  it('overwrites none', async () => {
    const place = desk({ '.wirelint.json': '{}' })
    const { err, code } = await place.wirelint('init')
    assert.match(err, /There is a \.wirelint\.json here already/)
    assert.deepEqual([place.read('.wirelint.json'), code], ['{}', 2])
  })
})
