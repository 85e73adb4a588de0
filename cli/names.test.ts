import assert from 'node:assert/strict'
import { desk } from '../test/kit/desk.ts'

const files = {
  'monday.txt': 'Coach Sergey Shabaykin spoke on Monday. Ana Roe, 31, wept. “Shabaykin is kind,” Roe said.\n',
  'tuesday.txt': 'Coach Sergei Shabaikin spoke on Tuesday. Shabaikin smiled.\n',
  'friday.txt': 'Coach Sergei Shabaikin met Mayor Mira Tolvan on Friday.\n',
  '.wirelint.json': '{ "names": { "Mira A. Tolvan": { "kind": "person", "also": ["Mira Tolvan"] } } }'
}
const stories = 'monday.txt tuesday.txt friday.txt'

describe('names', () => {
  it('lists everyone once, with title, age, first reference and every spelling', async () => {
    const { out, code } = await desk(files).wirelint(`names ${stories}`)
    assert.equal(
      out,
      [
        'name              age  title  stories  first reference',
        'Sergei Shabaikin       Coach  3        monday.txt:1:7',
        '  also spelled Sergey Shabaykin',
        '  Sergei Shabaikin 2, Shabaikin 1, Sergey Shabaykin 1, Shabaykin 1 (1 in speech)',
        'Ana Roe           31          1        monday.txt:1:41',
        '  Ana Roe 1, Roe 1',
        'Mira Tolvan            Mayor  1        friday.txt:1:34',
        '  house: Mira A. Tolvan',
        '  Mira Tolvan 1',
        '',
        '3 people in 3 files.',
        ''
      ].join('\n')
    )
    assert.equal(code, 0)
  })

  it('takes a surname that stands alone in some stories for no other spelling', async () => {
    const short = 'President Obama spoke on Monday. Obama left.\n'
    const { out } = await desk({ 'a.txt': short, 'b.txt': short, 'c.txt': 'President Barack Obama spoke.\n' }).wirelint(
      'names a.txt b.txt c.txt --format json'
    )
    const [{ name, alsoSpelled, stories }] = JSON.parse(out).people
    assert.deepEqual({ name, alsoSpelled, stories }, { name: 'Barack Obama', alsoSpelled: [], stories: 3 })
  })

  const orders: readonly (readonly [order: string, names: readonly string[]])[] = [
    ['first', ['Sergei Shabaikin', 'Ana Roe', 'Mira Tolvan']],
    ['name', ['Ana Roe', 'Sergei Shabaikin', 'Mira Tolvan']],
    ['count', ['Sergei Shabaikin', 'Ana Roe', 'Mira Tolvan']]
  ]
  for (const [order, names] of orders)
    it(`is sorted by ${order}`, async () => {
      const { out } = await desk(files).wirelint(`names ${stories} --sort ${order} --format json`)
      assert.deepEqual(
        JSON.parse(out).people.map(({ name }: { name: string }) => name),
        names
      )
    })

  it('is there as JSON', async () => {
    const { out } = await desk(files).wirelint('names monday.txt missing.txt --format json')
    const { version, files: read, people } = JSON.parse(out)
    assert.equal(version, 1)
    assert.deepEqual(read, [
      { path: 'monday.txt', error: null },
      { path: 'missing.txt', error: { message: 'There is no such file.' } }
    ])
    assert.deepEqual(people[1], {
      name: 'Ana Roe',
      surname: 'Roe',
      alsoSpelled: [],
      title: null,
      ages: [31],
      house: null,
      stories: 1,
      references: 2,
      inSpeech: 0,
      first: { path: 'monday.txt', line: 1, column: 41, offset: 40 },
      spellings: [
        { text: 'Ana Roe', count: 1, inSpeech: 0 },
        { text: 'Roe', count: 1, inSpeech: 0 }
      ]
    })
  })

  it('is there for a spreadsheet, which runs no part of it', async () => {
    const world = desk({ '=cmd, "a".txt': files['monday.txt'] })
    const { out } = await world.wirelint('names . --format csv')
    assert.equal(
      out,
      [
        '\uFEFFname,surname,also spelled,title,age,house,stories,references,in speech,file,line,column,spellings',
        `Sergey Shabaykin,Shabaykin,,Coach,,,1,2,1,"'=cmd, ""a"".txt",1,7,Sergey Shabaykin 1; Shabaykin 1`,
        `Ana Roe,Roe,,,31,,1,2,0,"'=cmd, ""a"".txt",1,41,Ana Roe 1; Roe 1`,
        ''
      ].join('\r\n')
    )
  })

  it('takes standard input', async () => {
    const { out } = await desk().wirelint('names - --stdin-filename wire.txt', { stdin: files['tuesday.txt'] })
    assert.match(out, /Sergei Shabaikin +Coach {2}wire\.txt:1:7\n/)
  })

  it('goes on past a file that cannot be read', async () => {
    const { out, err, code } = await desk(files).wirelint('names missing.txt tuesday.txt')
    assert.match(out, /1 person in 1 file\.\n$/)
    assert.match(err, /missing\.txt: There is no such file\./)
    assert.equal(code, 2)
  })

  it('says so where nobody is named', async () => {
    assert.equal((await desk({ 'a.txt': 'To sea.\n' }).wirelint('names a.txt')).out, 'Nobody in 1 file.\n')
  })

  const slips: readonly (readonly [args: string, err: RegExp])[] = [
    ['names --format cvs', /Did you mean “csv”\? Allowed: text, json, csv\./],
    ['names --sort age', /Allowed: first, name, count\./],
    ['names --style reters', /no style “reters”\. Did you mean “reuters”\?/]
  ]
  for (const [args, expected] of slips)
    it(`tells of a slip: ${args}`, async () => {
      const { err, code } = await desk(files).wirelint(args)
      assert.match(err, expected)
      assert.equal(code, 2)
    })

  it('is coloured where that is asked for', async () => {
    const { out } = await desk(files).wirelint('names monday.txt --color')
    assert.ok(out.includes('\x1b[1m'))
  })
})
