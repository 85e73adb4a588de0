import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readNameList } from './name-list.ts'

/** What a list says of each name, and each trouble as `line:column slice says`. */
function read(text: string, file = 'names.csv') {
  const { list, troubles } = readNameList(file, text)
  return {
    names: list.names,
    troubles: troubles.map(
      ({ line, column, start, end, says }) => `${line}:${column} ${text.slice(start, end)} → ${says}`
    )
  }
}

describe('a desk’s list of names', () => {
  const all = { write: 'Ana Roe', also: ['Anna Roe', 'Ane Roe'], title: 'mayor', born: '1955-05-21' }
  const tables: readonly (readonly [name: string, text: string])[] = [
    ['with commas', 'name,variants,title,born\nAna Roe,Anna Roe; Ane Roe,mayor,1955-05-21\n'],
    ['with semicolons', 'name;variants;title;born\nAna Roe;Anna Roe | Ane Roe;mayor;1955-05-21\n'],
    ['with semicolons in cells too', 'name;variants;title;born\nAna Roe;"Anna Roe; Ane Roe";mayor;1955-05-21\n'],
    ['with tabs', 'name\tvariants\ttitle\tborn\nAna Roe\tAnna Roe;Ane Roe\tmayor\t1955-05-21'],
    ['in any order', 'title,born,variants,name\nmayor,1955-05-21,Anna Roe|Ane Roe,Ana Roe\n'],
    ['with other words for the columns', 'Name,Variant,TITLE,Birth date\nAna Roe,Anna Roe;Ane Roe,mayor,1955-05-21\n'],
    ['as Windows ends lines', 'name,variants,title,born\r\nAna Roe,Anna Roe; Ane Roe,mayor,1955-05-21\r\n'],
    ['as old Macs ended lines', 'name,variants,title,born\rAna Roe,Anna Roe; Ane Roe,mayor,1955-05-21\r'],
    [
      'in quotation marks',
      '"name","variants","title","born"\r\n"Ana Roe","Anna Roe;\r\nAne Roe","mayor","1955-05-21"\r\n'
    ],
    [
      'with empty rows and columns',
      '\ufeffname,variants,title,born,,\n,,,,,\nAna Roe,Anna Roe; Ane Roe,mayor,1955-05-21,,\n\n'
    ],
    [
      'with what tells Excel the separator',
      'sep=;\nname;variants;title;born\nAna Roe;Anna Roe|Ane Roe;mayor;1955-05-21'
    ],
    ['with spaces everywhere', 'name , variants,title,born\n Ana  Roe , Anna Roe ;; Ane\u00a0Roe,mayor ,1955-05-21 \n']
  ]
  for (const [name, text] of tables)
    it(`is read ${name}`, () => assert.deepEqual(read(text), { names: { 'Ana Roe': all }, troubles: [] }))

  it('is read with every column', () => {
    const header = 'name,kind,variants,accepted,wrong,title,born,surname,native,different,note'
    const row = 'Ana Roe,Person,Anna Roe,A. Roe,Anna Row,mayor,1955,Roe,Ана Роу,Ana Rowe; Al Roe,"Asked her, 2024"'
    assert.deepEqual(read(`${header}\n${row}\n`).names, {
      'Ana Roe': {
        write: 'Ana Roe',
        kind: 'person',
        also: ['Anna Roe'],
        accept: ['A. Roe'],
        wrong: ['Anna Row'],
        title: 'mayor',
        born: '1955',
        later: 'Roe',
        native: ['Ана Роу'],
        distinct: ['Ana Rowe', 'Al Roe'],
        note: 'Asked her, 2024'
      }
    })
  })

  it('is read as JSON, as a style has names', () => {
    const text = '// ours\n{ "Ana Roe": { "also": ["Anna Roe"] }, "Kiev": { "kind": "place", "write": "Kyiv" }, }'
    assert.deepEqual(read(text, 'names.json'), {
      names: { 'Ana Roe': { write: 'Ana Roe', also: ['Anna Roe'] }, Kiev: { kind: 'place', write: 'Kyiv' } },
      troubles: []
    })
  })

  const broken: readonly (readonly [name: string, text: string, ...troubles: RegExp[]])[] = [
    ['nothing at all', ''],
    ['no first row', 'Ana Roe,Anna Roe\n', /^1:1 Ana Roe,Anna Roe → .* there is no “name” .*Allowed: name, kind, /],
    [
      'a mistyped column',
      'name,varients\nAna Roe,Anna Roe',
      /^1:6 varients → There is no column “varients”; .*mean “variants”/
    ],
    ['a column twice', 'name,title,title\nAna Roe,a,b', /^1:12 title → There is a column “title” already/],
    ['a row without a name', 'name,title\n,mayor\n', /^2:1 ,mayor → This row has no name/],
    ['a day that never was', 'name,born\nAna Roe,1955-02-30', /^2:9 1955-02-30 → .* is no date\. Write 1955-05-21, or/],
    [
      'a time that is none',
      'name,title\nAna Roe,mayor (2019 to 2023)',
      /^2:9 .* → “\(2019 to 2023\)” is no time of a title\. Write/
    ],
    ['a date as a spreadsheet rewrites it', 'name,born\nAna Roe,5/21/1955', /^2:9 5\/21\/1955 → .* is no date/],
    [
      'a mistyped kind',
      'name,kind\nPort Elery,plase',
      /^2:12 plase → .*person, place, organisation, term.*mean “place”/
    ],
    ['a name twice', 'name\nAna Roe\nána roe', /^3:1 ána roe → “ána roe” has a row already: “Ana Roe” in line 2/],
    [
      'a variant that has a row',
      'name,variants\nAna Roe,"Al Roe; Anna Roe"\nAnna Roe,',
      /^2:18 Anna Roe → “Anna Roe” has a row of its own in line 3/
    ],
    [
      'a variant of two',
      'name,variants\nAna Roe,A. Roe\nAl Roe,A. Roe',
      /^3:8 A\. Roe → .* spelling of “Ana Roe” in line 2/
    ],
    [
      'one person as two',
      'name,variants,different\nAna Roe,Anna Roe,Anna Roe',
      /^2:18 Anna Roe → .* and somebody else/
    ],
    [
      'a comma in a row',
      'name,title\nAna Roe,mayor, retired',
      /^2:16 retired → This row has more cells than there are columns/
    ],
    [
      'commas between spellings',
      'name;variants\nAna Roe;Anna Roe, Ane Roe',
      /^2:9 Anna Roe, Ane Roe → .* Write a semicolon/
    ],
    [
      'a quotation mark left open',
      'name\nAl Roe\n"Ana Roe\nBo Li\n',
      /^3:1 "Ana Roe\nBo Li → A quotation mark opens here/
    ],
    [
      'quotation marks in a cell',
      'name\n"Ana "Anna" Roe"\nBo Li',
      /^2:1 "Ana "Anna" Roe" → The quotation marks of this row/
    ],
    ['a space before a quotation mark', 'name,note\nAna Roe, "a"', /^2:10 "a" → Before the opening quotation mark/],
    ['letters that cannot be read', 'name\nAna R\ufffde', /^2:1 Ana R.e → Some letters .* “CSV UTF-8”/]
  ]
  for (const [name, text, ...expected] of broken)
    it(`with ${name} says so`, () => {
      const { troubles } = read(text)
      assert.equal(troubles.length, expected.length, troubles.join('\n'))
      for (const [index, trouble] of troubles.entries()) assert.match(trouble, expected[index]!)
    })

  it('that is broken JSON says so', () => {
    const text = '{ "Ana Roe": { "als": [] }\n "Anna Roe": 1 }'
    assert.match(
      read(text, 'names.json').troubles.join('\n'),
      /^1:16 "als" → There is no field of a name “als”\. Did you mean “also”\?.*\n2:2 /
    )
    assert.match(read('[]', 'names.json').troubles.join(), /^1:1 \[\] → A list of names is one JSON object/)
  })

  it('works as far as it is right', () => {
    const { names } = read('name,kind,born,varients\nAna Roe,person,yesterday,x\n,,,\nBo Li,plce\nAl Roe\n')
    assert.deepEqual(names, {
      'Ana Roe': { write: 'Ana Roe', kind: 'person' },
      'Al Roe': { write: 'Al Roe' }
    })
  })

  it('takes a junior’s comma, and a surname that several have', () => {
    const text = 'name,variants\nAl Roe,"Al Roe, Jr.; Row"\nAna Roe,Row\n'
    assert.deepEqual(read(text).troubles, [])
  })

  const piece = fc.constantFrom(
    'name',
    'born',
    'Ana Roe',
    'Ána',
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\ufeff',
    'sep=;',
    '{',
    '}',
    ':',
    '[',
    '😀',
    '\0'
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
  )

  it('may be any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('a.csv', 'a.json'), (text, file) => {
        for (const { start, end, line, column } of readNameList(file, text).troubles) {
          assert.ok(0 <= start && start <= end && end <= text.length)
          assert.ok(line > 0 && column > 0)
        }
      }),
      { numRuns: 2000 }
    )
  })
})
