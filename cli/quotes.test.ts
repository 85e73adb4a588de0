import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { desk } from '../test/kit/desk.ts'

const road = [
  'Mayor Mira Tolvan spoke on Monday. “The road is open,” she said.',
  '“We heard a bang,” police said.',
  'Rain fell on the town of 3,000 that night.',
  '“There is no more money for the lights.”',
  ''
].join('\n\n')
const files = { 'road.txt': road, 'rain.txt': 'Rain fell on the town of 3,000.\n' }

const sha256 = (words: string) => createHash('sha256').update(words).digest('hex')

describe('quotes', () => {
  it('lists what is quoted, where, and who said it', async () => {
    const { out, code } = await desk(files).wirelint('quotes road.txt rain.txt')
    assert.equal(
      out,
      [
        'road.txt',
        '',
        '  1:36  Mira Tolvan (“she”)',
        '    “The road is open,”',
        '',
        '  3:1  police',
        '    “We heard a bang,”',
        '',
        '  7:1  no speaker found',
        '    “There is no more money for the lights.”',
        '',
        '3 quotations in 2 files; 1 without a speaker.',
        ''
      ].join('\n')
    )
    assert.equal(code, 0)
  })

  it('says so where nobody is quoted', async () => {
    assert.equal((await desk(files).wirelint('quotes rain.txt')).out, 'No quotations in 1 file.\n')
  })

  it('is there as JSON, each with the hash of its words', async () => {
    const { out, code } = await desk(files).wirelint('quotes road.txt missing.txt --format json')
    const { version, files: read, quotations } = JSON.parse(out)
    assert.equal(version, 1)
    assert.deepEqual(read, [
      { path: 'road.txt', error: null },
      { path: 'missing.txt', error: { message: 'There is no such file.' } }
    ])
    assert.deepEqual(quotations[0], {
      path: 'road.txt',
      story: 0,
      start: { line: 1, column: 36, offset: 35 },
      end: { line: 1, column: 55, offset: 54 },
      words: 'The road is open,',
      sha256: sha256('The road is open,'),
      speaker: 'Mira Tolvan',
      how: 'pronoun',
      saidBy: { start: 55, end: 58, text: 'she' },
      cue: { start: 59, end: 63, text: 'said' },
      needsSpeaker: false,
      continues: false
    })
    assert.equal(quotations[1].speaker, null)
    assert.equal(quotations[2].needsSpeaker, true)
    assert.equal(code, 2)
  })

  it('is there for a spreadsheet, which runs no part of it', async () => {
    const world = desk({ 'a, b.txt': 'Coach Ana Roe wept. “=SUM(A1) is all, ‘she’ wrote,” Roe said.\n' })
    const { out } = await world.wirelint('quotes . --format csv')
    assert.equal(
      out,
      [
        '\uFEFFfile,line,column,start,end,speaker,how,said by,cue,needs speaker,continues,words,sha256',
        `"a, b.txt",1,21,20,51,Ana Roe,named,Roe,said,,,"'=SUM(A1) is all, ‘she’ wrote,",${sha256('=SUM(A1) is all, ‘she’ wrote,')}`,
        ''
      ].join('\r\n')
    )
  })

  const wrapped =
    'Mayor Mira Tolvan spoke on Monday at the fair of the town. “The road is\n' +
    'open, and nobody will ever close it again as long as she is mayor here,\n' +
    'she has said so to all of them,” Tolvan said.\n'
  const copies: readonly (readonly [name: string, text: string | Uint8Array])[] = [
    ['unix.txt', wrapped],
    ['windows.txt', wrapped.replaceAll('\n', '\r\n')],
    ['utf16.txt', Buffer.from(`\uFEFF${wrapped}`, 'utf16le')],
    ['marked.md', wrapped.replace('nobody', '**nobody**').replace('said so', 'said&#32;so')]
  ]
  for (const [name, text] of copies)
    it(`gives the same words the same hash: ${name}`, async () => {
      const { out } = await desk({ [name]: text }).wirelint(`quotes ${name} --format json`)
      const [quotation] = JSON.parse(out).quotations
      const words =
        'The road is open, and nobody will ever close it again as long as she is mayor here, she has said so to all of them,'
      assert.equal(quotation.words, words)
      assert.equal(quotation.sha256, sha256(words))
    })

  const asked: readonly (readonly [options: string, said: RegExp])[] = [
    ['--speaker tolvan', /^road\.txt\n\n {2}1:36 .*\n.*\n\n1 of 3 quotations in 1 file\.\n$/],
    ['--speaker "MIRA TÓLVAN"', /1 of 3 quotations/],
    ['--speaker police', /3:1 {2}police\n/],
    ['--speaker nobody', /^0 of 3 quotations in 1 file\.\n$/],
    ['--without-speaker', /^road\.txt\n\n {2}7:1 {2}no speaker found\n.*\n\n1 of 3 quotations in 1 file/]
  ]
  for (const [options, said] of asked)
    it(`lists what is asked for: ${options}`, async () => {
      assert.match((await desk(files).wirelint(`quotes road.txt ${options}`)).out, said)
    })

  it('takes standard input, and goes on past a file that cannot be read', async () => {
    const line = 'quotes missing.txt - --stdin-filename wire.txt'
    const { out, err, code } = await desk().wirelint(line, { stdin: road })
    assert.match(out, /^wire\.txt\n[\s\S]*\n3 quotations in 1 file; 1 without a speaker\.\n$/)
    assert.match(err, /missing\.txt: There is no such file\./)
    assert.equal(code, 2)
  })

  it('fits a terminal, and does what the copy says to none', async () => {
    const world = desk({ 'a.txt': `Coach Ana Roe wept. “\x1b[31m${'So it goes and goes. '.repeat(9)}” Roe said.\n` })
    const { out } = await world.wirelint('quotes a.txt', { columns: 60, env: { NO_COLOR: '1' } })
    assert.ok(out.split('\n').every(line => line.length <= 60))
    assert.ok(!out.includes('\x1b'))
  })

  const slips: readonly (readonly [args: string, err: RegExp])[] = [
    ['quotes --format cvs', /Did you mean “csv”\?/],
    ['quotes --speaker Roe --without-speaker', /cannot be used with/],
    ['quotes --style reters', /Did you mean “reuters”\?/]
  ]
  for (const [args, expected] of slips)
    it(`tells of a slip: ${args}`, async () => {
      const { err, code } = await desk(files).wirelint(args)
      assert.match(err, expected)
      assert.equal(code, 2)
    })
})
