import assert from 'node:assert/strict'
import { builtInStyles, createEngine, nameFields, nameLists, resolveStyle, rules } from '#engine'
import { titlesOf } from '../../engine/style/titles.ts'

interface Listed {
  readonly kind: string
  readonly write?: string
  readonly later?: string
  readonly accept?: readonly string[]
  readonly also?: readonly string[]
  readonly wrong?: readonly string[]
  readonly born?: string
  readonly title?: string
  readonly native?: readonly string[]
  readonly distinct?: readonly string[]
  readonly unsure?: boolean
  readonly source?: string
  readonly in?: Readonly<Record<string, Omit<Listed, 'kind' | 'in'>>>
}

const people = Object.entries(nameLists())
  .filter(([list]) => list.startsWith('people-'))
  .flatMap(([list, names]) => Object.entries(names).map(([name, entry]) => ({ list, name, ...(entry as Listed) })))

describe('the people of the house list', () => {
  it('stand in one list only', () => assert.deepEqual(twice(people.map(({ name }) => name)), []))

  it('are people, each with a source', () => {
    for (const { kind, name, source, in: houses = {} } of people) {
      assert.equal(kind, 'person', name)
      assert.ok(source ?? Object.values(houses).some(({ source }) => source), name)
    }
  })

  it('say nothing that no style can read', () => {
    for (const { list: _, name, in: houses = {}, ...entry } of people)
      for (const field of [entry, ...Object.values(houses)].flatMap(Object.keys)) {
        if (field !== 'name') assert.ok(Object.hasOwn(nameFields, field), `${name}: ${field}`)
      }
  })

  it('have a year or a day of birth, and their own script is not ours', () => {
    for (const { name, born = '1900', native = [] } of people) {
      assert.match(born, /^\d{4}(-\d\d-\d\d)?$/, name)
      for (const form of native) assert.doesNotMatch(form, /[A-Za-z]/, name)
    }
  })

  it('have titles one after the other, each with its time', () => {
    for (const { name, title = '' } of people) {
      let last = ''
      for (const { title: words, from = '', until = '9999' } of titlesOf(title)) {
        assert.doesNotMatch(words, /[()\d]/, name)
        assert.ok(last < from || (last === '' && from === ''), `${name}: ${from}`)
        assert.ok(from < until, `${name}: ${until}`)
        last = until
      }
    }
  })

  it('share no spelling with anybody else', () => {
    const bearers = new Map<string, string>()
    for (const { name, ...entry } of people)
      for (const form of new Set(wholeForms(entry).map(pathOf))) {
        assert.equal(bearers.get(form) ?? name, name, form)
        bearers.set(form, name)
      }
  })

  // “Bennet” for Bennett would be a senator’s name, “Saleh” for Salih a president’s.
  it('have no surname for a variant that is the right one of somebody else', () => {
    const surnames = new Map(people.flatMap(entry => houseSurnames(entry).map(form => [pathOf(form), entry] as const)))
    for (const { name, also = [], wrong = [], later } of people)
      for (const form of [...also, ...wrong].filter(form => !form.includes(' '))) {
        const other = surnames.get(pathOf(form))
        assert.ok(!other || other.name === name || form === later, `${name}: ${form} is ${other?.name}`)
      }
  })

  it('are never told apart from themselves', () => {
    for (const { distinct = [], ...entry } of people)
      for (const other of distinct) assert.ok(!wholeForms(entry).map(pathOf).includes(pathOf(other)), other)
  })
})

/** Somebody else, or a word, that only looks like the surname of somebody listed. */
const silent: readonly (readonly [style: string, text: string])[] = [
  ['ap', 'Kais Saied won the vote. Said one man in the crowd: Nothing will change.'],
  ['guardian', 'Jonas Gahr Støre met them. Store owners were glad.'],
  ['guardian', 'Volker Türk spoke on Monday. A Turk in the hall asked him why.'],
  ['ap', 'Luiz Inácio Lula da Silva met Marina Silva. Silva is his environment minister.'],
  ['ap', 'They mocked the Prophet Muhammad, said Mohammed Oday. Mohammed lives in Arden.'],
  ['reuters', 'Hassan Sheikh Mohamud was there, and Asha Mohamed. Mohamed has five children.'],
  ['ap', 'Cristina Fernández de Kirchner followed Néstor Kirchner. Kirchner had ruled for years.'],
  ['ap', 'Olaf Scholz followed Martin Schulz. Schulz had led the party.'],
  ['reuters', 'Francois Hollande flew to Holland, where Holland met Portugal.'],
  ['ap', 'Shimon Peres met Ana Perez in Israel. Perez left early.'],
  ['ap', 'Naftali Bennett met a delegation. Sen. Michael Bennet led it.'],
  ['ap', 'Pope Francis met a nurse. Frances Ordway had come from Kent. Frances wept.'],
  ['ap', 'Mother Teresa was far from her mind. Theresa May laughed.'],
  ['ap', 'Ehud Barak called. Barack Obama, and Michelle, and later Barack alone, were at dinner.'],
  ['ap', 'Ruth Bader Ginsburg was ill, said lawyer Ben Ginsberg. Ginsberg would not say more.'],
  ['reuters', 'Jean-Claude Juncker rode in a Junker. Junker made it in 1935.'],
  ['ap', 'Ketanji Brown Jackson and Jackson Brown sat side by side. Brown sang.'],
  ['ap', 'Francois Hollande met Andrej Babiš. Hollande and Babis left.'],
  ['guardian', 'Mohammed Salah, a baker of Hull, opened his shop.']
]

const mended: readonly (readonly [style: string, text: string, ...fixes: string[]])[] = [
  ['ap', 'Former Ukrainian President Viktor Yuschenko fell ill.', 'Write “Viktor Yushchenko”'],
  ['reuters', 'Mohammed Morsi, once president of Egypt, stood trial.', 'Write “Mohamed Mursi”'],
  ['guardian', 'Francois Hollande and Andrej Babis met.', 'Write “François Hollande”', 'Write “Andrej Babiš”'],
  ['reuters', 'François Hollande and Andrej Babiš met.', 'Write “Francois Hollande”', 'Write “Andrej Babis”'],
  [
    'ap',
    'A film of Arnold Schwarzeneger, by Martin Scorcese',
    'Write “Arnold Schwarzenegger”',
    'Write “Martin Scorsese”'
  ],
  ['guardian', 'The leader, Khaled Mashaal, lived in Doha.', 'Write “Khaled Meshaal”']
]

describe('people of the house list, misspelled', () => {
  for (const [name, text, ...fixes] of mended)
    it(`${name}: ${text}`, () =>
      assert.deepEqual(
        houseNamesIn(name, text).map(({ fixes }) => fixes[0]?.title),
        fixes
      ))
})

describe('people who are not on the house list', () => {
  for (const [name, text] of silent)
    it(`${name}: ${text}`, () =>
      assert.deepEqual(
        houseNamesIn(name, text).map(({ says }) => says),
        []
      ))
})

function houseNamesIn(name: string, text: string) {
  const { style } = resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles)
  return createEngine(
    style,
    rules.filter(({ id }) => id === 'house-name')
  ).lint(text, 'plain').findings
}

const wholeForms = ({ write, accept = [], also = [], wrong = [], in: houses = {} }: Omit<Listed, 'kind'>): string[] =>
  [
    ...(write === undefined ? [] : [write]),
    ...accept,
    ...also,
    ...wrong,
    ...Object.values(houses).flatMap(house => wholeForms(house))
  ].filter(form => form.includes(' '))

/** What a house writes at a later reference: the last word, if nothing else is said. */
const houseSurnames = ({ write, later, in: houses = {} }: Omit<Listed, 'kind'>): string[] => [
  ...(later ? [later] : write ? [write.slice(write.lastIndexOf(' ') + 1)] : []),
  ...Object.values(houses).flatMap(house => houseSurnames(house))
]

/** Spellings that differ in capitals, marks and hyphens alone are one path of the list. */
const pathOf = (form: string) => form.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('-', ' ').toLowerCase()

const twice = (list: readonly string[]) => list.filter((item, at) => list.indexOf(item) !== at)
