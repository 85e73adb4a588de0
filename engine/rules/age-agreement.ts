import type { Age } from '../facts/ages.ts'
import type { Day } from '../facts/days.ts'
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
    yield* bornOtherwise(told, facts, ledger)
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
  const named = namedIn(ledger.people)
  return comparable(facts, ledger).flatMap(({ block, age }) => {
    const person = age.whose && named.get(`${block} ${age.whose.start}`)
    return person ? [toldOf(person, block, age)] : []
  })
}

/** Who is named at a place, by block and offset. */
function namedIn(people: readonly Person[]): ReadonlyMap<string, Person> {
  const named = new Map<string, Person>()
  for (const person of people)
    for (const { block, mention, by, ambiguous } of person.references)
      if (by !== 'given' && !ambiguous && !isAnonymous(person)) named.set(`${block} ${mention.start}`, person)
  return named
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

/** An age that is not what somebody’s birth makes it on the day of the story. */
function* bornOtherwise(told: readonly Told[], facts: readonly Facts[], ledger: Ledger): Iterable<StoryProblem> {
  const day = facts.find(({ day }) => day)?.day
  if (!day) return
  const births = birthsTold(facts, ledger)
  const seen = new Set<Person>()
  for (const { person, years, at } of told) {
    const born = births.get(person) ?? bornOfList(person)
    if (!born || seen.has(person)) continue
    seen.add(person)
    const [least, most] = agesOn(day, born.day)
    if (years >= least && years <= most) continue
    yield {
      block: at.block,
      at,
      entry: 'A14',
      ...(!born.at && { atMost: 'note' }),
      says: `${person.name} is ${years} here, and ${least === most ? most : `${least} or ${most}`} by the birth ${born.at ? 'in the story' : 'on the style’s list'}.`,
      because: 'An age and a birth on the day of the story agree: ask which is wrong.',
      ...(born.at && { seeAlso: [{ at: born.at, says: `${person.name} was born then.` }] })
    }
  }
}

interface Born {
  readonly day: Day
  readonly at?: Place
}

function birthsTold(facts: readonly Facts[], { people, speech }: Ledger): ReadonlyMap<Person, Born> {
  const named = namedIn(people)
  const found = new Map<Person, Born>()
  facts.forEach(({ births }, block) => {
    for (const { start, end, day, whose } of births) {
      const person = named.get(`${block} ${whose.start}`)
      if (person && !found.has(person) && !speech.touches(block, { start, end }))
        found.set(person, { day, at: { block, start, end } })
    }
  })
  return found
}

/** Only the whole name says that it is the one on the list. */
function bornOfList({ entry, introduced }: Person): Born | undefined {
  const [year, month, day] = (introduced && entry?.born?.split('-').map(Number)) ?? []
  return year ? { day: { year, ...(month && { month }), ...(day && { day }) } } : undefined
}

/** The least and the most that somebody can be on a day. */
function agesOn(today: Day, born: Day): readonly [least: number, most: number] {
  const years = today.year - born.year
  if (!today.month || !born.month) return [years - 1, years]
  if (today.month !== born.month) return today.month < born.month ? [years - 1, years - 1] : [years, years]
  // A story may be of the day before.
  if (!today.day || !born.day || Math.abs(today.day - born.day) <= 1) return [years - 1, years]
  return today.day < born.day ? [years - 1, years - 1] : [years, years]
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
