import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addName, type DeskName, withNameList } from './add-name.ts'
import { readNameList } from './name-list.ts'

const header = 'name,variants,accepted'

describe('a name put on the desk’s list', () => {
  const cases: readonly (readonly [what: string, before: string | undefined, name: DeskName, after: string])[] = [
    [
      'begins one',
      undefined,
      { name: 'Ana Roe', variants: ['Anna Roe', 'Ane Roe'] },
      'name,kind,variants,accepted,wrong,title,born,surname,native,different,note\nAna Roe,,Anna Roe; Ane Roe,,,,,,,,\n'
    ],
    [
      'comes last',
      `${header}\nBo Li,,\n`,
      { name: 'Ana Roe', variants: ['Anna Roe'] },
      `${header}\nBo Li,,\nAna Roe,Anna Roe,\n`
    ],
    [
      'comes after a last line that does not end',
      `${header}\nBo Li`,
      { name: 'Ana Roe' },
      `${header}\nBo Li\nAna Roe,,\n`
    ],
    [
      'comes before empty rows',
      `${header}\r\nBo Li,,\r\n,,\r\n\r\n`,
      { name: 'Ana Roe' },
      `${header}\r\nBo Li,,\r\nAna Roe,,\r\n,,\r\n\r\n`
    ],
    [
      'goes into its row',
      `${header}\n ana roe , "Anna Roe"\nAna Roe,"Anna Roe",\nBo  Li,,\n`,
      { name: 'Bo Li', accepted: ['Bo Ly'] },
      `${header}\n ana roe , "Anna Roe"\nAna Roe,"Anna Roe",\nBo  Li,,Bo Ly\n`
    ],
    [
      'goes into a short row',
      `${header}\r\nAna Roe\r\nBo Li\r\n`,
      { name: 'Ana Roe', accepted: ['Anna Roe'] },
      `${header}\r\nAna Roe,,Anna Roe\r\nBo Li\r\n`
    ],
    [
      'joins what is there',
      `${header}\nAna Roe,Anna Roe,\n`,
      { name: 'Ána Roe', variants: ['Ane Roe', 'Anna Roe'] },
      `${header}\nAna Roe,Anna Roe; Ane Roe,\n`
    ],
    [
      'makes right what was a variant',
      `${header}\nAna Roe,Anna Roe; Ane Roe,\n`,
      { name: 'Ana Roe', accepted: ['Anna Roe'] },
      `${header}\nAna Roe,Ane Roe,Anna Roe\n`
    ],
    [
      'joins the row of the name that it is accepted beside',
      `${header}\nAna Roe,,\n`,
      { name: 'Anna Roe', accepted: ['Ana Roe'] },
      `${header}\nAna Roe,,Anna Roe\n`
    ],
    [
      'brings its column',
      'name;title\nAna Roe;mayor\nBo Li\n',
      { name: 'Bo Li', different: ['Bo Ly'], note: 'a "b"; c' },
      'name;title;different;note\nAna Roe;mayor\nBo Li;;Bo Ly;"a ""b""; c"\n'
    ],
    [
      'takes “|” where “;” is the separator',
      'name;variants\n',
      { name: 'Bo Li', variants: ['Bo Ly', 'B. Li'] },
      'name;variants\nBo Li;Bo Ly | B. Li\n'
    ],
    [
      'has quotation marks where it has a comma',
      `${header}\n`,
      { name: 'Al Roe, Jr.' },
      `${header}\n"Al Roe, Jr.",,\n`
    ],
    ['keeps to tabs', 'name\tborn\n', { name: 'Al Roe', born: '1970' }, 'name\tborn\nAl Roe\t1970\n'],
    [
      'changes nothing that is so already',
      `${header}\nAna Roe,Anna Roe,`,
      { name: 'Ana Roe', variants: ['Anna Roe'] },
      `${header}\nAna Roe,Anna Roe,`
    ]
  ]
  for (const [what, before, name, after] of cases)
    it(what, () => {
      const added = addName('names.csv', before, name)
      assert.ok('text' in added, JSON.stringify(added))
      assert.equal(added.text, after)
      assert.equal(added.did === 'nothing', before === after)
    })

  it('goes into JSON, where comments stay', () => {
    const before = '{\n  // ours\n  "Bo Li": { "also": ["Bo Ly"] }\n}\n'
    const added = addName('names.json', before, { name: 'Bo Li', variants: ['B. Li'], title: 'mayor' })
    assert.ok('text' in added)
    assert.match(added.text, /\/\/ ours/)
    assert.deepEqual(readNameList('names.json', added.text).list.names, {
      'Bo Li': { write: 'Bo Li', also: ['Bo Ly', 'B. Li'], title: 'mayor' }
    })
    const fresh = addName('names.json', undefined, { name: 'Ana Roe', surname: 'Roe' })
    assert.ok('text' in fresh)
    assert.deepEqual(JSON.parse(fresh.text), { 'Ana Roe': { later: 'Roe' } })
  })

  const refused: readonly (readonly [what: string, file: string, before: string, name: DeskName, failure: RegExp])[] = [
    [
      'a table without its first row',
      'a.csv',
      'Ana Roe,Anna Roe\n',
      { name: 'Bo Li' },
      /first row does not name the columns/
    ],
    [
      'an open quotation mark',
      'a.csv',
      `${header}\n"Ana Roe\n`,
      { name: 'Bo Li' },
      /broken in line 2: A quotation mark opens here/
    ],
    ['broken JSON', 'a.json', '{\n', { name: 'Bo Li' }, /broken in line 2: A closing brace/],
    ['no name', 'a.csv', `${header}\n`, { name: ' ' }, /empty/],
    ['a name with a semicolon', 'a.csv', `${header}\n`, { name: 'Bo; Li' }, /“Bo; Li” cannot be on the list/],
    ['a date that is none', 'a.csv', `${header}\n`, { name: 'Bo Li', born: '1970-13-01' }, /is no date/],
    ['a kind that there is not', 'a.csv', `${header}\n`, { name: 'Bo Li', kind: 'peron' }, /Did you mean “person”/],
    [
      'a variant that has a row',
      'a.csv',
      `${header}\nAna Roe\n`,
      { name: 'Anna Roe', variants: ['Ana Roe'] },
      /has a row of its own in line 2/
    ],
    [
      'a name that is a variant',
      'a.csv',
      `${header}\nAna Roe,Anna Roe\n`,
      { name: 'Anna Roe' },
      /not written for “Ana Roe”/
    ],
    ['a name whose row is broken', 'a.csv', 'name,kind\nAna Roe,plce\n', { name: 'Ana Roe' }, /“Ana Roe” is broken/]
  ]
  for (const [what, file, before, name, failure] of refused)
    it(`is refused for ${what}`, () => {
      const added = addName(file, before, name)
      assert.match('failure' in added ? added.failure : 'added', failure)
    })

  const words = fc.stringMatching(/^[A-Z][a-zé'",]{0,6} [A-Z][a-z]{1,6}$/)
  const spellings = fc.array(words, { maxLength: 3 })
  const separator = fc.constantFrom(',', ';', '\t')

  it('is there afterwards, and all else as it was', () => {
    fc.assert(
      fc.property(
        separator,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(words, { maxLength: 4 }),
        fc.record({ name: words, variants: spellings, accepted: spellings, note: fc.string() }),
        (separator, eol, others, name) => {
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
          const rows = others.map(other => `${quote(other)}${separator}`)
          const before = [`name${separator}variants`, ...rows, ''].join(eol)
          const added = addName('a.csv', before, name)
          if ('failure' in added) return
          for (const row of rows) assert.ok(others.includes(added.name) || added.text.includes(eol + row + eol))
          assert.deepEqual(addName('a.csv', added.text, name), { ...added, did: 'nothing' })
          const { list } = readNameList('a.csv', added.text)
          assert.ok(Object.hasOwn(list.names, added.name))
        }
      )
    )
  })
})

describe('a configuration that is to name a list', () => {
  const cases: readonly (readonly [before: string | undefined, after: string])[] = [
    [undefined, '{\n  "nameLists": [\n    "names.csv"\n  ]\n}\n'],
    ['{}', '{\n  "nameLists": [\n    "names.csv"\n  ]\n}'],
    ['\ufeff{ "nameLists": ["a.csv"] }', '\ufeff{ "nameLists": ["a.csv", "names.csv"] }'],
    [
      '{\n  // ours\n  "extends": "ap"\n}\n',
      '{\n  // ours\n  "extends": "ap",\n  "nameLists": [\n    "names.csv"\n  ]\n}\n'
    ]
  ]
  for (const [before, after] of cases)
    it(JSON.stringify(before) ?? 'new', () => {
      const text = withNameList(before, 'names.csv')
      if (typeof text === 'string') assert.equal(text.replace(/\s/g, ''), after.replace(/\s/g, ''))
      else assert.fail(text.failure)
    })

  it('is left alone where it is broken', () => {
    assert.deepEqual(withNameList('{ "a" 1 }', 'a.csv'), {
      failure: 'It is broken in line 1: A colon is missing here.'
    })
  })
})
