import assert from 'node:assert/strict'
import { nameFields, nameLists } from '#engine'

interface Listed {
  readonly kind: string
  readonly write?: string
  readonly later?: string
  readonly accept?: readonly string[]
  readonly also?: readonly string[]
  readonly wrong?: readonly string[]
  readonly born?: string
  readonly native?: readonly string[]
  readonly distinct?: readonly string[]
  readonly unsure?: boolean
  readonly source?: string
  readonly in?: Readonly<Record<string, Omit<Listed, 'kind' | 'in'>>>
}

const people = Object.entries(nameLists)
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
