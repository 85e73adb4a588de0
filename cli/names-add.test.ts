import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { desk } from '../test/kit/desk.ts'

const config = '{ "nameLists": ["names.csv"] }\n'
const table = 'name,variants,accepted\nAna Roe,Anna Roe,\n'
const story = 'Anna Petrova, the harbor chief, left.\n'

describe('wirelint names add', () => {
  it('begins the list and the configuration, and the next check knows the name', async () => {
    const place = desk({ 'a.txt': story })
    const { out, err, code } = await place.wirelint('names add "Ana Petrova" --variant "Anna Petrova"')
    assert.deepEqual([err, code], ['', 0])
    assert.equal(out, 'Added “Ana Petrova” to names.csv. names.csv is new. .wirelint.json is new and names it.\n')
    assert.deepEqual(place.paths(), ['.wirelint.json', 'a.txt', 'names.csv'])
    const checked = await place.wirelint('check a.txt')
    assert.match(checked.out, /“Anna Petrova” is “Ana Petrova” in this style/)
    assert.equal(checked.err, '')
  })

  it('begins a table with the mark by which Excel knows UTF-8', async () => {
    const place = desk()
    await place.wirelint('names add "Zoë Roe"')
    assert.deepEqual([...place.bytes('names.csv').subarray(0, 3)], [0xef, 0xbb, 0xbf])
    assert.match(place.read('names.csv'), /^\ufeffname,kind,.*\nZoë Roe,,.*\n$/)
  })

  it('says in one line what it has done', async () => {
    const place = desk({ '.wirelint.json': config, 'names.csv': table })
    const said = async (args: string) => (await place.wirelint(`names add ${args}`)).out
    assert.equal(await said('"Bo Li" --born 1970'), 'Added “Bo Li” to names.csv.\n')
    assert.equal(await said('"Bo Li" --accept "Bo Ly"'), 'Changed “Bo Li” in names.csv.\n')
    assert.equal(await said('"Bo Li" --accept "Bo Ly"'), '“Bo Li” is in names.csv already.\n')
    assert.equal(place.read('names.csv'), 'name,variants,accepted,born\nAna Roe,Anna Roe,\nBo Li,,Bo Ly,1970\n')
    assert.equal(place.read('.wirelint.json'), config)
  })

  it('tells what is wrong with the list all the same', async () => {
    const place = desk({ '.wirelint.json': config, 'names.csv': 'name,varients\nAna Roe,Anna Roe\n' })
    const { out, err, code } = await place.wirelint('names add "Bo Li" --variant "Bo Ly"')
    assert.deepEqual([out, code], ['Added “Bo Li” to names.csv.\n', 0])
    assert.match(err, /names\.csv:1:6: .*“varients”.*“variants”/)
  })

  it('takes everything that a list can say', async () => {
    const place = desk()
    await place.wirelint(
      'names add "Ana Roe" --variant "Anna Roe" --variant "Ane Roe" --accept "A. Roe" --wrong "Ana Row" --different "Al Roe" --title mayor --born 1970-01-02 --surname Roe --kind person --native "Ана Роу" --note "Asked, 2024"'
    )
    const row = 'Ana Roe,person,Anna Roe; Ane Roe,A. Roe,Ana Row,mayor,1970-01-02,Roe,Ана Роу,Al Roe,"Asked, 2024"\n'
    assert.equal(place.read('names.csv').split(/(?<=\n)/)[1], row)
  })

  it('keeps encoding, byte-order mark, separator and line ends', async () => {
    const windows = desk({
      '.wirelint.json': config,
      'names.csv': Buffer.from('name;note\r\nJos\xe9 Roe;x\r\n', 'latin1')
    })
    await windows.wirelint('names add "Zo\u00eb Roe" --note "a;b"')
    assert.equal(windows.bytes('names.csv').toString('latin1'), 'name;note\r\nJos\xe9 Roe;x\r\nZo\xeb Roe;"a;b"\r\n')
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
    const excel = desk({ '.wirelint.json': config, 'names.csv': utf16('name\tnote\r\nJosé Roe\tx\r\n') })
    await excel.wirelint('names add "Bo Li"')
    assert.deepEqual(excel.bytes('names.csv'), utf16('name\tnote\r\nJosé Roe\tx\r\nBo Li\t\r\n'))
  })

  it('goes to the first list that the nearest configuration names, from any folder below', async () => {
    const place = desk({
      '.wirelint.json': '{ "nameLists": ["lists/metro.json", "names.csv"] }',
      'lists/metro.json': '{}',
      'names.csv': table,
      'today/a.txt': story
    })
    await place.wirelint('names add "Bo Li" --title mayor')
    assert.deepEqual(JSON.parse(place.read('lists/metro.json')), { 'Bo Li': { title: 'mayor' } })
    assert.equal(place.read('names.csv'), table)
  })

  it('goes to the list of the style that the configuration extends', async () => {
    const place = desk({
      '.wirelint.json': '{ "extends": "./house/house.json" }',
      'house/house.json': config,
      'house/names.csv': table
    })
    const { out } = await place.wirelint('names add "Bo Li"')
    assert.equal(out, 'Added “Bo Li” to house/names.csv.\n')
  })

  it('names the list in the configuration that is there', async () => {
    const place = desk({ '.wirelint.json': '{\n  // ours\n  "extends": "ap"\n}\n', 'names.csv': table })
    const { out } = await place.wirelint('names add "Bo Li"')
    assert.equal(out, 'Added “Bo Li” to names.csv. .wirelint.json names it.\n')
    assert.match(
      place.read('.wirelint.json'),
      /\/\/ ours\n {2}"extends": "ap",\n {2}"nameLists": \[\n {4}"names\.csv"\n {2}\]\n/
    )
  })

  it('goes to another list with --file', async () => {
    const place = desk({ '.wirelint.json': config, 'names.csv': table })
    const { out } = await place.wirelint('names add "Bo Li" --file more.tsv')
    assert.equal(out, 'Added “Bo Li” to more.tsv. more.tsv is new. .wirelint.json names it.\n')
    assert.deepEqual(JSON.parse(place.read('.wirelint.json')), { nameLists: ['names.csv', 'more.tsv'] })
  })

  const refused: readonly (readonly [
    what: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    args: string,
    err: string
  ])[] = [
    [
      'a list without columns',
      { 'names.csv': 'Ana Roe,Anna Roe\n' },
      '"Bo Li"',
      'names.csv: Its first row does not name the columns; one of them is “name”.'
    ],
    [
      'a date that is none',
      {},
      '"Bo Li" --born 1.2.70',
      'names.csv: “1.2.70” is no date. Write 1955-05-21, or the year alone: 1955.'
    ],
    [
      'a variant that is a name',
      { 'names.csv': table },
      '"Bo Li" --variant "Ana Roe"',
      'names.csv: “Ana Roe” has a row of its own in line 2, so it is no spelling of “Bo Li”.'
    ],
    [
      'a letter that the encoding lacks',
      { 'names.csv': Buffer.from('name\nJos\xe9 Roe\n', 'latin1') },
      '"Łukasz Roe"',
      'names.csv: “Ł” at 3:1 cannot be written in Windows-1252. Save the file as UTF-8 first.'
    ],
    [
      'a spreadsheet’s own file',
      {},
      '"Bo Li" --file names.xlsx',
      'A list of names is a .csv, .tsv or .json file, not “names.xlsx”.'
    ],
    ['what is no text', { 'names.csv': Uint8Array.of(0x89, 0) }, '"Bo Li"', 'names.csv: It is not text.'],
    ['a folder that is not there', {}, '"Bo Li" --file gone/names.csv', 'gone/names.csv: Its folder is not there.'],
    [
      'a broken configuration that would have to name it',
      { '.wirelint.json': '{ "extends" }' },
      '"Bo Li"',
      '.wirelint.json: It is broken in line 1: A colon is missing here.'
    ]
  ]
  for (const [what, files, args, expected] of refused)
    it(`refuses ${what}, and changes nothing`, async () => {
      const place = desk({ '.wirelint.json': config, ...files })
      const before = place.paths().map(path => place.read(path))
      const { out, err, code } = await place.wirelint(`names add ${args}`)
      assert.deepEqual([out, err, code], ['', `wirelint: ${expected}\n`, 2])
      assert.deepEqual(
        place.paths().map(path => place.read(path)),
        before
      )
    })
})

describe('the desk’s list of names', () => {
  it('is checked with the stories; what is wrong in it is told, and the rest works', async () => {
    const list = 'name,variants,born\nAna Petrova,Anna Petrova,yesterday\n'
    const { out, err, code } = await desk({ '.wirelint.json': config, 'names.csv': list, 'a.txt': story }).wirelint(
      'check a.txt'
    )
    assert.match(out, /“Anna Petrova” is “Ana Petrova” in this style/)
    assert.equal(err, 'wirelint: names.csv:2:26: “yesterday” is no date. Write 1955-05-21, or the year alone: 1955.\n')
    assert.equal(code, 2)
  })

  it('that is not there is told where it is named', async () => {
    const { err } = await desk({ '.wirelint.json': config, 'a.txt': story }).wirelint('check a.txt')
    assert.equal(err, 'wirelint: .wirelint.json:1:17: “names.csv”: There is no such file.\n')
  })

  it('is found beside the file that names it', async () => {
    const files = {
      'desk/.wirelint.json': config,
      'desk/names.csv': 'name,variants\nAna Petrova,Anna Petrova\n',
      'desk/a.txt': story
    }
    const { out } = await desk(files).wirelint('check desk')
    assert.match(out, /“Anna Petrova” is “Ana Petrova”/)
  })
})

describe('docs/desk-names.md', () => {
  const page = readFileSync(new URL('../docs/desk-names.md', import.meta.url), 'utf8')
  const fences = (language: string) =>
    Array.from(page.matchAll(new RegExp(`\n *\`\`\`${language}\n([^]*?)\`\`\``, 'g')), ([, text]) => text!)

  for (const [index, table] of fences('csv').entries())
    it(`has tables that can be read: ${index + 1}`, async () => {
      const { err } = await desk({ '.wirelint.json': config, 'names.csv': table, 'a.txt': story }).wirelint(
        'check a.txt'
      )
      assert.equal(err, '')
    })

  it('has commands that can be given', async () => {
    const place = desk()
    const commands = fences('sh').flatMap(text => text.trim().split(/\n\s*/))
    assert.ok(commands.length > 0)
    for (const command of commands) assert.equal((await place.wirelint(command.replace('wirelint ', ''))).err, '')
  })
})
