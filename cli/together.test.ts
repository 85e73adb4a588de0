import assert from 'node:assert/strict'
import { Ajv } from 'ajv'
import { desk } from '../test/kit/desk.ts'
import type { FileReport, ReportedFinding, Summary } from './reporters/report.ts'
import { reportSchema } from './reporters/report-schema.ts'

const files = {
  'monday.txt': 'Coach Sergey Shabaykin spoke on Monday. Shabaykin wept.\n',
  'tuesday.txt': 'Coach Sergei Shabaikin spoke on Tuesday.\n',
  'late/friday.txt': 'On Friday came coach Sergei Shabaikin.\n'
}
const isReport = new Ajv({ allErrors: true }).compile<unknown>(reportSchema)

describe('check --together', () => {
  it('tells after all files who is spelled differently, where, why and what to do', async () => {
    const { out, code } = await desk(files).wirelint('check --together .')
    assert.equal(
      out,
      [
        'Across stories',
        '',
        '  warning  “Sergey Shabaykin” is “Sergei Shabaikin” in 2 other stories.',
        '    name-spelling',
        '    monday.txt:1:7',
        '    Both stand for one spelling in another alphabet; a desk keeps to one in',
        '    ours.',
        '    see late/friday.txt:1:22: “coach Sergei Shabaikin” here',
        '    see tuesday.txt:1:7: “Coach Sergei Shabaikin” here',
        '    suggestion: Write “Sergei Shabaikin”',
        '',
        '1 warning in 1 of 3 files.',
        ''
      ].join('\n')
    )
    assert.equal(code, 0)
  })

  it('says nothing of it without being asked', async () => {
    const { out } = await desk(files).wirelint('check .')
    assert.equal(out, 'No findings in 3 files.\n')
  })

  it('counts for --fail-on and keeps to --level', async () => {
    assert.equal((await desk(files).wirelint('check --together --fail-on warning .')).code, 1)
    const { out } = await desk(files).wirelint('check --together --level error .')
    assert.equal(out, 'No findings in 3 files; 1 below the level shown.\n')
  })

  it('puts it into the JSON report, by file, after all files', async () => {
    const { out } = await desk(files).wirelint('check --together --format json .')
    const report = JSON.parse(out) as { across: readonly FileReport[]; summary: Summary }
    assert.ok(isReport(report) === true, JSON.stringify(isReport.errors, null, 2))
    const [{ path, findings }] = report.across as [FileReport]
    assert.equal(path, 'monday.txt')
    const [{ rule, entry, level, start, seeAlso, fixes }] = findings as [ReportedFinding]
    assert.deepEqual([rule, entry, level, start.offset], ['name-spelling', 'N1', 'warning', 6])
    assert.deepEqual(
      seeAlso.map(({ path }) => path),
      ['late/friday.txt', 'tuesday.txt']
    )
    assert.deepEqual(fixes, [
      {
        title: 'Write “Sergei Shabaikin”',
        safe: false,
        edits: [
          { start: 6, end: 22, text: 'Sergei Shabaikin' },
          { start: 40, end: 49, text: 'Shabaikin' }
        ]
      }
    ])
    assert.equal(report.summary.warnings, 1)
  })

  it('has an empty list where all is well, and none where nobody asked', async () => {
    assert.deepEqual(
      JSON.parse((await desk(files).wirelint('check --together --format json monday.txt')).out).across,
      []
    )
    assert.equal(JSON.parse((await desk(files).wirelint('check --format json .')).out).across, undefined)
  })

  it('puts it into further lines of the JSON lines', async () => {
    const { out } = await desk(files).wirelint('check --together --format jsonl .')
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    assert.deepEqual(
      lines.map(({ path, findings }) => [path, findings.length]),
      [
        ['late/friday.txt', 0],
        ['monday.txt', 0],
        ['tuesday.txt', 0],
        ['monday.txt', 1]
      ]
    )
  })

  it('leaves files alone whose style has the rule off', async () => {
    const off = { ...files, '.wirelint.json': '{ "rules": { "name-spelling": "off" } }' }
    assert.equal((await desk(off).wirelint('check --together .')).out, 'No findings in 3 files.\n')
  })

  it('goes on past a file that cannot be read', async () => {
    const { out, err, code } = await desk({ ...files, 'broken.txt': Uint8Array.of(0x89, 0x50, 0, 0) }).wirelint(
      'check --together .'
    )
    assert.match(out, /“Sergey Shabaykin” is “Sergei Shabaikin”/)
    assert.match(err, /broken\.txt: It is not text\./)
    assert.equal(code, 2)
  })

  it('compares standard input as well', async () => {
    const { out } = await desk(files).wirelint('check --together - tuesday.txt', { stdin: files['monday.txt'] })
    assert.match(out, /tuesday\.txt:1:7\n/)
    assert.match(out, /see <stdin>:1:7: “Coach Sergey Shabaykin” here/)
  })

  it('mends nothing of it by itself', async () => {
    const place = desk(files)
    await place.wirelint('check --together --fix .')
    assert.equal(place.read('monday.txt'), files['monday.txt'])
  })

  it('asks about an age that no birthday explains', async () => {
    const place = desk({
      'a.txt': 'Coach Mira Tolvan, 41, left.\n',
      'b.txt': 'Coach Mira Tolvan, 47, came back.\n'
    })
    const { out } = await place.wirelint('check --together .')
    assert.match(out, /note {2}“Mira Tolvan” is 47 here and 41 in another story\. {2}age-agreement\n +b\.txt:1:20/)
    const off = desk({
      'a.txt': place.read('a.txt'),
      'b.txt': place.read('b.txt'),
      '.wirelint.json': '{ "rules": { "age-agreement": "off" } }'
    })
    assert.equal((await off.wirelint('check --together .')).out, 'No findings in 2 files.\n')
  })

  it('is no diff', async () => {
    const { err, code } = await desk(files).wirelint('check --together --diff .')
    assert.match(err, /'--together' cannot be used with option '--diff'/)
    assert.equal(code, 2)
  })
})
