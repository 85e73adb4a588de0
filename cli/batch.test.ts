import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundle } from '../scripts/bundle.ts'
import { desk, houseList, type World } from '../test/kit/desk.ts'
import type { MentionRow } from './story-line.ts'

const lines = (...records: readonly (object | string)[]) =>
  `${records.map(record => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')}\n`

/** What the tests look at of a record. */
interface Told {
  readonly id: string | number | null
  readonly date?: string
  readonly findings: readonly { readonly rule: string }[]
  readonly mentions: readonly MentionRow[]
  readonly quotations: readonly { readonly words: string; readonly speaker: string | null }[]
  readonly error: { readonly message: string; readonly line: number } | null
}

const records = (out: string): readonly Told[] =>
  out.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))

async function batch(stdin: World['stdin'], args = '', world: World = {}) {
  const place = desk({ '.wirelint.json': houseList, 'desk.json': houseList })
  const { out, err, code } = await place.wirelint(`batch ${args}`, { ...world, ...(stdin !== undefined && { stdin }) })
  return { told: records(out), err, code }
}

const story = 'KYIV — Mayor Dana Marlowe, 52, came to Kiev on Friday.\n\n“The sea is high,” Marlowe said.\n'

describe('wirelint batch', () => {
  it('tells a record a line, in order', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => index)
    const { told, err, code } = await batch(lines(...ids.map(id => ({ id, text: 'To sea.' }))))
    assert.deepEqual(
      told.map(({ id }) => id),
      ids
    )
    assert.deepEqual([err, code], ['', 0])
  })

  it('tells findings as the JSON report does', async () => {
    const text = 'She went to Kiev.'
    const place = desk({ 'a.txt': text })
    const { files } = JSON.parse((await place.wirelint('check a.txt --format json')).out)
    const { told, code } = await batch(lines({ id: 'a', date: '2014-03-01', text }))
    assert.deepEqual(told, [{ id: 'a', date: '2014-03-01', format: 'plain', findings: files[0].findings, error: null }])
    assert.equal(files[0].findings.length, 1)
    assert.equal(code, 0)
  })

  it('tells mentions as rows', async () => {
    const { told } = await batch(lines({ id: 7, date: '2014-03-01', text: story }), '--emit mentions')
    const [{ id, date, mentions }] = told as [Told]
    assert.deepEqual([id, date], [7, '2014-03-01'])
    assert.deepEqual(
      mentions.map(({ surface, by, title, age }) => [surface, by, title, age]),
      [
        ['Dana Marlowe', 'full', 'Mayor', 52],
        ['Marlowe', 'surname', null, 52]
      ]
    )
    for (const { start, end, surface } of mentions) assert.equal(story.slice(start, end), surface)
    const keys = new Set(mentions.map(({ key }) => key))
    assert.equal(keys.size, 1)
  })

  it('gives the spellings of one name one key', async () => {
    const spellings = ['Mohammed Shaheen', 'Muhammad Shahin', 'Mohamed Shahine']
    const texts = spellings.map(name => ({ text: `${name} came to the harbor on Friday.` }))
    const { told } = await batch(lines(...texts), '--emit mentions')
    const keys = new Set(told.flatMap(({ mentions }) => mentions.map(({ key }) => key)))
    assert.equal(told.flatMap(({ mentions }) => mentions).length, 3)
    assert.equal(keys.size, 1)
  })

  it('tells quotations with their speakers', async () => {
    const { told } = await batch(lines({ id: 1, text: story }), '--emit quotes')
    const [{ quotations }] = told as [Told]
    assert.deepEqual(
      quotations.map(({ words, speaker }) => [words, speaker]),
      [['The sea is high,', 'Dana Marlowe']]
    )
    assert.ok(!('path' in quotations[0]!))
  })

  it('reads Markdown where a story says that it is', async () => {
    const text = 'To [Kiev](https://kiev.example).'
    const { told } = await batch(lines({ text, format: 'markdown' }, { text: '`Kiev`', format: 'markdown' }))
    assert.deepEqual(
      told.map(({ findings }) => findings.length),
      [1, 0]
    )
  })

  it('holds each story to its own style, else to that of the command line', async () => {
    const text = 'The boy, fifteen, and Port Elery.'
    const stories = lines({ text }, { text, style: 'guardian' }, { text, style: 'ap' })
    const plain = await batch(stories)
    const rulesOf = ({ findings }: Told) => findings.map(({ rule }) => rule)
    assert.ok(!plain.told.some(told => rulesOf(told).includes('house-name')), 'no configuration is looked for')
    const configured = await batch(stories, '--config desk.json')
    for (const told of configured.told) assert.ok(rulesOf(told).includes('house-name'))
    assert.deepEqual((await batch(stories, '--style ap')).told[0]!.findings, plain.told[2]!.findings)
  })

  it('makes a record of each line that is no story, and goes on', async () => {
    const { told, err, code } = await batch(
      lines(
        { id: 1, text: 'To sea.' },
        '{"id": 2, "text": "To',
        '',
        '[]',
        { id: 4 },
        { id: 5, text: 'To sea.', format: 'docx' },
        { id: 6, text: 'To sea.', style: 'gardian' },
        { id: 7, text: 'To sea.', style: '../secret.json' },
        { id: {}, text: 'To sea.' },
        { id: 8, text: 'To sea.' },
        '{"id": 9007199254740993, "text": "To sea."}'
      )
    )
    assert.deepEqual(
      told.map(({ id, error }) => [id, error?.line ?? null]),
      [
        [1, null],
        [null, 2],
        [null, 4],
        [4, 5],
        [5, 6],
        [6, 7],
        [7, 8],
        [null, 9],
        [8, null],
        [null, 11]
      ]
    )
    assert.match(told[1]!.error!.message, /^Line 2: It is not JSON: /)
    assert.match(told[5]!.error!.message, /^Line 7: There is no style “gardian”\. Did you mean “guardian”\?/)
    for (const { findings } of told) assert.deepEqual(findings, [])
    assert.match(err, /^wirelint: Line 2: It is not JSON/)
    assert.equal(code, 0)
  })

  it('tells of bytes that are not UTF-8, and reads characters that pieces of a pipe cut in two', async () => {
    const good = `${JSON.stringify({ id: 'é'.repeat(1999), text: 'To Kyiv.' })}\r\n`
    const bytes = Buffer.concat([
      Buffer.from(`\ufeff${good}`),
      Buffer.from('{"id":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n'),
      Buffer.from(good.trim())
    ])
    const { told, code } = await batch(bytes)
    assert.deepEqual(
      told.map(({ id, error }) => [String(id ?? '').length, error?.message ?? null]),
      [
        [1999, null],
        [0, 'Line 2: It is not UTF-8.'],
        [1999, null]
      ]
    )
    assert.equal(code, 0)
  })

  it('reads a line as long as a book', async () => {
    const { told } = await batch(lines({ id: 1, text: 'To sea. '.repeat(60_000) }, { id: 2, text: 'To Kiev.' }))
    assert.deepEqual(
      told.map(({ id, findings }) => [id, findings.length]),
      [
        [1, 0],
        [2, 1]
      ]
    )
  })

  it('of nothing tells nothing', async () => {
    assert.deepEqual(await batch(''), { told: [], err: '', code: 0 })
  })

  it('stops when nobody reads on, and says so by its exit code', async () => {
    const many = lines(...Array.from({ length: 50 }, () => ({ text: 'To sea.' })))
    const { told, code } = await batch(many, '', { closesAfter: 3 })
    assert.equal(told.length, 3)
    assert.equal(code, 2)
  })

  const wrong: readonly (readonly [args: string, err: RegExp])[] = [
    ['--emit names', /Allowed: findings, mentions, quotes/],
    ['--style gardian', /There is no style “gardian”\. Did you mean “guardian”\?/],
    ['--config gone.json', /“gone\.json”: There is no such file\./],
    ['--concurrency 0', /It is a number of threads, auto or off\./]
  ]
  for (const [args, expected] of wrong)
    it(`refuses ${args}`, async () => {
      const { told, err, code } = await batch('', args)
      assert.match(err, expected)
      assert.deepEqual([told, code], [[], 2])
    })
})

describe('wirelint batch as a process', () => {
  const cli = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url))
  before(async () => {
    await bundle('cli.cjs')
    await bundle('command.cjs')
  })

  it('tells the same in threads and without', () => {
    const input = lines(
      ...Array.from({ length: 500 }, (_, id) =>
        id % 100 === 50 ? 'no story' : { id, text: `${story.repeat(id % 4)}` }
      )
    )
    const [alone, inTwo, auto] = ['off', '2', 'auto'].map(concurrency =>
      spawnSync(process.execPath, [cli, 'batch', '--concurrency', concurrency], { input, encoding: 'utf8' })
    )
    assert.equal(alone!.stdout.split('\n').length, 501)
    for (const { stdout, stderr, status } of [inTwo!, auto!])
      assert.deepEqual([stdout, stderr, status], [alone!.stdout, alone!.stderr, 0])
  })

  it('answers each line before the next one comes', async () => {
    const asked = spawn(process.execPath, [cli, 'batch', '--concurrency', '2'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const gone = new Promise(resolve => asked.once('exit', resolve))
    let out = ''
    asked.stdout.on('data', text => {
      out += text
    })
    for (let id = 1; id <= 5; id++) {
      asked.stdin.write(lines({ id, text: 'To Kiev.' }))
      while (records(out.slice(0, out.lastIndexOf('\n') + 1)).length < id)
        await new Promise(resolve => setTimeout(resolve, 5))
    }
    asked.stdin.end()
    assert.equal(await gone, 0)
  })
})
