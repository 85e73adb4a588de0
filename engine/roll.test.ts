import assert from 'node:assert/strict'
import { builtInStyles, createEngine, type Format, type RollEntry, resolveStyle, rules } from '#engine'

const desk = {
  extends: 'ap',
  names: { 'Mira Tolvan': { kind: 'person', write: 'Mira Tolvan', wrong: ['Myra Tolvan'], distinct: ['Mara Tolvan'] } }
}
const engine = createEngine(resolveStyle({ name: 'desk', data: desk }, rules, builtInStyles).style, rules)
const read = (source: string, format: Format = 'plain') => engine.read(source, format)

/** “Ana Roe: Ana Roe 1, Roe 2 (1 said)” */
const told = ({ name, spellings }: RollEntry) =>
  `${name}: ${spellings.map(({ text, at, inSpeech }) => `${text} ${at.length}${inSpeech ? ` (${inSpeech} said)` : ''}`).join(', ')}`

describe('a roll', () => {
  const cases: readonly (readonly [name: string, copy: string, roll: readonly string[]])[] = [
    [
      'has everyone with every spelling, by first reference',
      'Coach Dmitry Zabelin praised Ana Roe on Monday. Zabelin wept.\n\nRoe laughed. “Zabelin is kind,” she said.\n',
      ['Dmitry Zabelin: Dmitry Zabelin 1, Zabelin 2 (1 said)', 'Ana Roe: Ana Roe 1, Roe 1']
    ],
    [
      'takes a name in capitals for the same spelling',
      'ZABELIN PRAISES ROE\n\nCoach Dmitry Zabelin praised Ana Roe on Monday. Zabelin wept.\n',
      ['Dmitry Zabelin: Zabelin 2, Dmitry Zabelin 1', 'Ana Roe: Roe 1, Ana Roe 1']
    ]
  ]
  for (const [name, copy, roll] of cases) it(name, () => assert.deepEqual(read(copy).people.map(told), roll))

  it('says who they are', () => {
    const { people } = read('Coach Dmitry Zabelin, 41, praised Mrs. Ana Roe, a rower from Poole, on Monday.\n')
    const [coach, rower] = people
    assert.deepEqual([coach!.titles, coach!.ages], [['Coach'], [41]])
    assert.deepEqual([rower!.titles, rower!.gender, rower!.described], [[], 'woman', 'a rower from Poole'])
  })

  it('knows the house list', () => {
    const [person] = read('Mayor Mira Tolvan spoke on Monday.\n').people
    assert.equal(person!.entry, 'Mira Tolvan')
    assert.deepEqual(person!.distinct, ['Mara Tolvan'])
    assert.equal(person!.spellings[0]!.house, 'own')
    assert.equal(read('Mayor Myra Tolvan spoke on Monday.\n').people[0]!.spellings[0]!.house, 'corrected')
  })

  it('knows what is checked', () => {
    const [person] = read('Mayor Ana Rowe (CQ) spoke on Monday.\n').people
    assert.equal(person!.spellings[0]!.isChecked, true)
  })

  it('is in the source’s coordinates, and says what an edit may reach', () => {
    const source = 'Mayor **Ana Rowe** spoke on Monday.\n\n“Ana Rowe will win,” said *Ana* Rowe.\n'
    const [person] = read(source, 'markdown').people
    assert.equal(source.slice(person!.first.start, person!.first.end), 'Ana Rowe')
    assert.deepEqual(
      person!.spellings[0]!.at.map(({ start, end, isOwn }) => [source.slice(start, end), isOwn]),
      [
        ['Ana Rowe', true],
        ['Ana Rowe', false],
        ['Ana* Rowe', false]
      ]
    )
  })

  it('comes with what the same reading finds', () => {
    const source = 'Mayor Ana Rowe, fifteen, spoke on Monday.\n'
    assert.deepEqual(read(source).findings, engine.lint(source, 'plain').findings)
  })
})
