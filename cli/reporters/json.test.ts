import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { desk, houseList } from '../../test/kit/desk.ts'
import type { FileReport, Summary } from './report.ts'
import { reportSchema } from './report-schema.ts'

const isReport = new Ajv({ allErrors: true }).compile(reportSchema)

const files = {
  '.wirelint.json': houseList,
  'desk/story.txt': 'A\r\n😀 To Port Elery and Kiev.\r\n',
  'desk/notes.md': '# To *Port* Elery\n\nTo Port Elery.\n',
  'desk/picture.txt': Uint8Array.of(0x89, 0x50, 0, 0)
}

const check = async (args: string, world = {}) => {
  const ran = await desk(files).wirelint(`check ${args} --format json`, world)
  const report = JSON.parse(ran.out) as { version: number; files: readonly FileReport[]; summary: Summary }
  assert.ok(isReport(report), JSON.stringify(isReport.errors, null, 2))
  return { ...ran, ...report }
}

describe('the JSON report', () => {
  it('has the schema that is handed out', () => {
    const written = readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')
    assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(reportSchema)))
  })

  it('keeps to its schema, whatever there is to report', async () => {
    const { files, summary, code } = await check('desk missing.txt')
    assert.deepEqual(
      files.map(({ path, format, error }) => [path, format, error?.message]),
      [
        ['desk/notes.md', 'markdown', undefined],
        ['desk/picture.txt', 'plain', 'It is not text.'],
        ['desk/story.txt', 'plain', undefined],
        ['missing.txt', 'plain', 'There is no such file.']
      ]
    )
    assert.equal(summary.files, 4)
    assert.equal(code, 2)
  })

  it('is complete where nothing was found', async () => {
    const { files, summary } = await check('- ')
    assert.deepEqual(files, [{ path: '<stdin>', format: 'plain', findings: [], error: null }])
    assert.deepEqual(summary, { files: 1, errors: 0, warnings: 0, notes: 0, safeFixes: 0 })
  })

  it('counts lines and columns from 1 and offsets from 0, in UTF-16 code units', async () => {
    const { files, summary } = await check('desk/story.txt')
    const [name] = files[0]!.findings
    assert.deepEqual(name?.start, { line: 2, column: 7, offset: 9 })
    assert.deepEqual(name?.end, { line: 2, column: 17, offset: 19 })
    assert.deepEqual(name?.fixes[0]?.edits, [{ start: 9, end: 19, text: 'Port Ellery' }])
    assert.deepEqual([summary.errors, summary.warnings, summary.safeFixes], [1, 1, 1])
  })

  it('says which style a finding comes from, and where its rule is explained', async () => {
    const { files } = await check('desk/story.txt')
    assert.deepEqual(
      files[0]!.findings.map(({ style }) => style),
      ['.wirelint.json', 'wire']
    )
    assert.equal(
      files[0]!.findings[0]?.url,
      'https://github.com/wirelint/wirelint/blob/main/engine/rules/house-name.md'
    )
  })

  it('calls standard input by the name that it was given', async () => {
    const { files } = await check('- --stdin-filename desk/draft.md', { stdin: 'To Port Elery.' })
    assert.deepEqual([files[0]?.path, files[0]?.format, files[0]?.findings.length], ['desk/draft.md', 'markdown', 1])
  })

  it('leaves out what is below the level asked for', async () => {
    const { files, summary } = await check('desk/story.txt --level error')
    assert.equal(files[0]?.findings.length, 1)
    assert.equal(summary.warnings, 0)
  })
})

describe('the report in lines', () => {
  it('is a file a line, in the order of the input', async () => {
    const args = 'check desk/story.txt desk/picture.txt - desk/notes.md --format jsonl'
    const { out } = await desk(files).wirelint(args, { stdin: 'To sea.' })
    const lines = out.trimEnd().split('\n')
    const reports = lines.map(line => JSON.parse(line) as FileReport)
    assert.deepEqual(
      reports.map(({ path }) => path),
      ['desk/story.txt', 'desk/picture.txt', '<stdin>', 'desk/notes.md']
    )
    const summary = { files: 0, errors: 0, warnings: 0, notes: 0, safeFixes: 0 }
    assert.ok(isReport({ version: 1, files: reports, summary }), JSON.stringify(isReport.errors))
  })
})
