import assert from 'node:assert/strict'
import { createEngine } from '../engine.ts'
import { rules } from '../rules/index.ts'
import { builtInStyles } from './built-in.ts'
import { readStyleFile } from './written.ts'

/** The style `ap` with a desk’s list. */
function desk(list: string, house = 'ap') {
  const read = readStyleFile(
    { name: '.wirelint.json', text: JSON.stringify({ extends: house, nameLists: ['names.csv'] }) },
    rules,
    builtInStyles,
    name => ({ name, text: list })
  )
  assert.deepEqual(read.troubles, [])
  return read.style
}

/** What `house-name` and `name-spelling` find, as `found → first fix`. */
function found(list: string, text: string, house?: string) {
  const { findings } = createEngine(desk(list, house), rules).lint(text, 'plain')
  return findings
    .filter(({ rule }) => rule === 'house-name' || rule === 'name-spelling')
    .map(({ at, fixes: [fix] }) => `${text.slice(at.start, at.end)} → ${fix?.edits[0]?.text}`)
}

describe('a desk’s list over its style', () => {
  const cases: readonly (readonly [what: string, list: string, text: string, ...found: string[]])[] = [
    [
      'adds names',
      'name,variants\nAna Petrova,Anna Petrova',
      'Anna Petrova, the harbor chief, left.',
      'Anna Petrova → Ana Petrova'
    ],
    [
      'adds misspellings',
      'name,wrong\nAna Petrova,Ana Pertova',
      'Ana Pertova, the harbor chief, left.',
      'Ana Pertova → Ana Petrova'
    ],
    [
      'has its own word on a name of the style',
      'name,kind\nKiev,place',
      'They left Kyiv for Kiev on Monday.',
      'Kyiv → Kiev'
    ],
    [
      '… that it lists with the style’s spelling',
      'name,kind,variants\nKyjiw,place,Kyiv',
      'They left Kyiv and Kiev for Kyjiw.',
      'Kyiv → Kyjiw',
      'Kiev → Kyjiw'
    ],
    [
      '… that it writes with other marks',
      'name\nRecep Tayyip Erdoğan',
      'Recep Tayyip Erdoğan, the president of Turkey, spoke. Erdoğan left.'
    ],
    [
      '… of a person, whose surname follows',
      'name\nVolodymyr Zelensky',
      'Volodymyr Zelensky, the president of Ukraine, spoke. Zelenskyy left.',
      'Zelenskyy → Zelensky'
    ],
    [
      '… of a person, by the surname alone',
      'name,kind\nZelensky,person',
      'Volodymyr Zelenskyy, the president of Ukraine, spoke. Zelenskyy left for Kyiv. Zelensky slept.',
      'Volodymyr Zelenskyy → Volodymyr Zelensky'
    ],
    [
      'accepts a spelling beside the style’s',
      'name,kind,accepted\nKyiv,place,Kiev',
      'They left Kyiv for Kiev on Monday.'
    ],
    [
      'takes a side where the style takes none',
      'name,variants\nAraqchi,Araghchi',
      'Abbas Araghchi, the foreign minister, spoke. Araqchi left.',
      'Abbas Araghchi → Abbas Araqchi'
    ],
    [
      '… or takes both',
      'name,accepted\nAraqchi,Araghchi',
      'Abbas Araghchi, the foreign minister, spoke. Abbas Araqchi left. Araqchi and Araghchi slept.'
    ],
    [
      'accepts a surname by the whole name',
      'name,accepted\nBo Chastain,Bo Chastian',
      'Bo Chastain, the coach, left.\n\nChastian said on Monday he slept.'
    ],
    ['tells nothing new of what it does not name', 'name\nAna Petrova', 'They left for Kiev on Monday.', 'Kiev → Kyiv']
  ]
  for (const [what, list, text, ...expected] of cases) it(what, () => assert.deepEqual(found(list, text), expected))

  it('keeps what the style knows of a name that it only adds to', () => {
    const { names } = desk('name,note\nKyiv,Ask the desk')
    const { from, note, ...rest } = names.get('Kyiv')!
    const { from: _, ...before } = desk('name\nAna Petrova').names.get('Kyiv')!
    assert.deepEqual([from, note], ['names.csv', 'Ask the desk'])
    assert.deepEqual({ ...rest, also: [...rest.also!].sort() }, { ...before, also: [...before.also!].sort() })
  })

  it('makes two names of the style’s one where it has a row for both', () => {
    const { names } = desk('name,kind\nKiev,place\nKyiv,place')
    assert.equal(names.get('Kyiv')?.write, 'Kyiv')
    assert.equal(names.get('Kiev')?.write, 'Kiev')
  })

  it('has the last word of the list that is named first, and of the nearest file', () => {
    const files: Readonly<Record<string, string>> = {
      'a.csv': 'name,title\nAna Roe,mayor',
      'b.csv': 'name,title,born\nAna Roe,baker,1970',
      'c.csv': 'name,title,born,note\nAna Roe,cook,1971,old',
      'house.json': '{ "extends": "ap", "nameLists": ["c.csv"] }'
    }
    const { style, lists, troubles } = readStyleFile(
      { name: 'x.json', text: '{ "extends": "./house.json", "nameLists": ["a.csv", "b.csv"] }' },
      rules,
      builtInStyles,
      path => ({ name: path.replace('./', ''), text: files[path.replace('./', '')]! })
    )
    assert.deepEqual(troubles, [])
    assert.deepEqual(lists, ['a.csv', 'b.csv', 'c.csv'])
    const { title, born, note } = style.names.get('Ana Roe')!
    assert.deepEqual([title, born, note], ['mayor', '1970', 'old'])
  })
})

describe('what a configuration says of lists', () => {
  const troubles = (nameLists: unknown, open: string | { name: string; text: string } = 'There is none.') =>
    readStyleFile(
      { name: 'a.json', text: JSON.stringify({ nameLists }) },
      rules,
      builtInStyles,
      () => open
    ).troubles.map(({ file, line, column, says }) => `${file}:${line}:${column} ${says}`)
  it('may be wrong', () => {
    assert.deepEqual(troubles('names.csv'), ['a.json:1:14 "nameLists" is a list of files: ["names.csv"].'])
    assert.deepEqual(troubles([1]), ['a.json:1:15 A list of names is the path of a file, not 1.'])
    assert.deepEqual(troubles(['names.xlsx']), [
      'a.json:1:15 A list of names is a .csv, .tsv or .json file, not “names.xlsx”.'
    ])
    assert.deepEqual(troubles(['names.csv']), ['a.json:1:15 There is none.'])
  })
  it('may be right and the list wrong', () =>
    assert.match(
      troubles(['b.csv'], { name: 'b.csv', text: 'name,title\n,x' })[0]!,
      /^b\.csv:2:1 This row has no name/
    ))
})
