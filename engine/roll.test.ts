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

  it('has every reference in order, with where and how it stands', () => {
    const source =
      'ZABELIN PRAISED\n\nRace coach Dmitry Zabelin won, the Zabelin camp said on Monday. “Zabelin,” said Mr. Zabelin.\n'
    const [person] = read(source).people
    assert.deepEqual(
      person!.references.map(({ start, end, text, role, by, title, identifies, ...flags }) => [
        source.slice(start, end),
        text,
        role,
        by,
        title ? source.slice(title.start, title.end) : undefined,
        identifies,
        Object.entries(flags).flatMap(([flag, is]) => (is ? [flag] : []))
      ]),
      [
        ['ZABELIN', 'Zabelin', 'headline', 'surname', undefined, false, ['isOwn']],
        ['Dmitry Zabelin', 'Dmitry Zabelin', 'body', 'full', 'Race coach', true, ['isOwn']],
        ['Zabelin', 'Zabelin', 'body', 'surname', undefined, false, ['isOwn', 'attributive']],
        ['Zabelin', 'Zabelin', 'body', 'surname', undefined, false, ['inSpeech']],
        ['Zabelin', 'Zabelin', 'body', 'surname', 'Mr.', false, ['isOwn']]
      ]
    )
    assert.equal(person!.introduced, person!.references[1])
  })

  it('has where somebody is first said to be who they are', () => {
    const source = 'Dmitry Zabelin won on Monday. Zabelin cried.\n\nDmitry Zabelin, a coach (at Acme), is 41.\n'
    const [person] = read(source).people
    const { start, end, text } = person!.identified!
    assert.deepEqual([text, source.slice(start, end)], ['a coach', 'a coach'])
  })

  it('takes a word before the name for it, not whom somebody told', () => {
    const [person] = read('“It is late,” its lawyer, Dmitry Zabelin, told reporters.\n').people
    assert.equal(person!.described, 'lawyer')
  })

  it('has what the list says of somebody, and which list', () => {
    const style = {
      extends: 'ap',
      names: { 'Kim Jong Un': { note: 'As he signs.' }, 'Mira Tolvan': { kind: 'person', title: 'Poole mayor' } }
    }
    const desk = createEngine(resolveStyle({ name: 'desk', data: style }, rules, builtInStyles).style, rules)
    const { people } = desk.read('Kim Jong Un met Mira Tolvan on Monday. Kim smiled.\n', 'plain')
    const [kim, mira] = people.map(({ house }) => house)
    assert.equal(kim!.later, 'Kim')
    assert.equal(kim!.note, 'As he signs.')
    assert.deepEqual([kim!.from, mira!.from, mira!.title], ['desk', 'desk', 'Poole mayor'])
  })

  it('has the title of the story’s day', () => {
    const title = 'mayor of Poole (2019–2023); senator (2023–)'
    const names = { 'Mira Tolvan': { kind: 'person', title } }
    const desk = createEngine(resolveStyle({ name: 'desk', data: { names } }, rules, builtInStyles).style, rules)
    const on = (day: string) =>
      desk.read(`POOLE, ${day} (Reuters) – Mira Tolvan spoke.\n`, 'plain').people[0]!.house!.title
    assert.deepEqual([on('March 3, 2021'), on('March 3, 2024')], ['mayor of Poole', 'senator'])
  })

  it('has room for any number of names that an editor has checked', () => {
    const { people } = read('Vladimir Putin left. Putin came. Putin (CQ), 70, slept. '.repeat(8000))
    assert.deepEqual(people.map(told), ['Vladimir Putin: Vladimir Putin 8000, Putin 16000'])
    assert.ok(people[0]!.spellings.every(({ isChecked, text }) => isChecked === (text === 'Putin')))
  })

  it('comes with what the same reading finds', () => {
    const source = 'Mayor Ana Rowe, fifteen, spoke on Monday.\n'
    assert.deepEqual(read(source).findings, engine.lint(source, 'plain').findings)
  })
})
