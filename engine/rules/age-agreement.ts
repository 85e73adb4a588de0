import type { Age } from '../facts/ages.ts'
import type { Facts } from '../facts/facts.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Person } from '../ledger/people.ts'
import { type Place, type StoryProblem, storyRule } from './rule.ts'

export const ageAgreement = storyRule({
  id: 'age-agreement',
  says: 'Give one person one age in one story.',
  because: 'Of two ages at most one is right: ask which.',
  level: 'warning',
  options: {},
  *checkStory({ facts, ledger }) {
    const told = agesTold(facts, ledger)
    const first = new Map<Person, Told>()
    for (const one of told) {
      const known = first.get(one.person)
      if (!known) first.set(one.person, one)
      else if (known.years !== one.years) yield disagreement(one, known)
    }
    const years = new Set(told.map(({ years }) => years))
    for (const one of agesPointedAt(facts, ledger)) {
      const known = first.get(one.person)
      // Further apart it is likelier that “the 12-year-old” is somebody else, who has no name.
      if (known && !years.has(one.years) && Math.abs(known.years - one.years) <= 3) yield disagreement(one, known)
    }
    yield* identified(told, comparable(facts, ledger))
  }
})

interface Told {
  readonly person: Person
  readonly age: Age
  readonly years: number
  readonly at: Place
}

const disagreement = ({ person, years, at }: Told, known: Told): StoryProblem => ({
  block: at.block,
  at,
  entry: 'A13',
  says: `${person.name} is ${years} here, and ${known.years} elsewhere in the story.`,
  seeAlso: [{ at: known.at, says: `${person.name} is ${known.years}.` }]
})

/** Ages beside a name, in story order. */
function agesTold(facts: readonly Facts[], ledger: Ledger): readonly Told[] {
  const named = new Map<string, Person>()
  for (const person of ledger.people)
    for (const { block, mention, by, ambiguous } of person.references)
      if (by !== 'given' && !ambiguous && !isAnonymous(person)) named.set(`${block} ${mention.start}`, person)
  return comparable(facts, ledger).flatMap(({ block, age }) => {
    const person = age.whose && named.get(`${block} ${age.whose.start}`)
    return person ? [toldOf(person, block, age)] : []
  })
}

/** “The 43-year-old striker said”: the only person whom the sentence before names; or this paragraph, up to here, and the one before. */
function agesPointedAt(facts: readonly Facts[], ledger: Ledger): readonly Told[] {
  const pointing = comparable(facts, ledger).filter(({ age }) => age.points === 'back')
  if (pointing.length === 0) return []
  const references = facts.map((): { readonly start: number; readonly person: Person }[] => [])
  for (const person of ledger.people)
    for (const { block, mention } of person.references) references[block]!.push({ start: mention.start, person })
  return pointing.flatMap(({ block, age }) => {
    const before = references[block]!.filter(({ start }) => start < age.start)
    const sentence = facts[block]!.sentences.findLast(({ end }) => end <= age.start)
    const last = before.filter(({ start }) => sentence && start >= sentence.start)
    const near = new Set(
      (last.length > 0 ? last : [...(references[block - 1] ?? []), ...before]).map(({ person }) => person)
    )
    const [person] = near
    return person && near.size === 1 ? [toldOf(person, block, age)] : []
  })
}

/** “A 61-year-old man was arrested. … Police identified him as Jo Roe, 67,”: the only one who is announced, and the only one named so. */
function* identified(told: readonly Told[], all: ReturnType<typeof comparable>): Iterable<StoryProblem> {
  const [named, other] = told.filter(({ age }) => age.points === 'home')
  if (!named || other) return
  const years = new Set(told.map(({ years }) => years))
  // Whoever has an age of those announced is that one.
  const ahead = all.filter(
    ({ block, age }) => age.points === 'ahead' && block < named.at.block && !years.has(age.numbers[0]!.value)
  )
  const [first] = ahead
  if (!first || new Set(ahead.map(({ age }) => age.numbers[0]!.value)).size > 1) return
  if (isSlip(first.age.numbers[0]!.value, named.years))
    yield disagreement(named, toldOf(named.person, first.block, first.age))
}

/** 61 for 63, 67, 41 or 16; 61 and 34 are two people. */
function isSlip(a: number, b: number): boolean {
  if (a === b) return false
  const [one, other] = [[...String(a)], [...String(b)]]
  const swapped = one.toReversed().join('') === String(b)
  return Math.abs(a - b) <= 3 || swapped || one.filter((digit, at) => digit === other[at]).length === 1
}

/** Ages as of today, of one person, in the reporter’s own words. */
const comparable = (facts: readonly Facts[], { speech }: Ledger) =>
  facts.flatMap(({ ages }, block) =>
    ages
      .filter(age => age.current && age.numbers.length === 1 && age.unit === 'year' && !speech.touches(block, age))
      .map(age => ({ block, age }))
  )

const toldOf = (person: Person, block: number, age: Age): Told => ({
  person,
  age,
  years: age.numbers[0]!.value,
  at: { block, start: age.start, end: age.end }
})

/** Courts call everybody so. */
const isAnonymous = ({ name }: Person) => /^(?:Jane|John) (?:\S+ )?Doe\b/.test(name)
