import type { Age } from '../facts/ages.ts'
import type { Facts } from '../facts/facts.ts'
import type { Day } from '../facts/times/days.ts'
import { firstFrom } from '../in-order.ts'
import type { Span } from '../story.ts'
import type { Ledger } from './ledger.ts'
import type { Person } from './people.ts'
import { toldOnce } from './told-once.ts'

/** How old somebody is today, in the reporter’s own words. */
export interface AgeTold {
  readonly person: Person
  readonly age: Age
  readonly years: number
  readonly at: Stretch
}

interface Stretch extends Span {
  readonly block: number
}

/** Ages beside a name, in story order. */
export function agesTold(facts: readonly Facts[], ledger: Ledger): readonly AgeTold[] {
  const told = comparable(facts, ledger)
  if (told.length === 0) return []
  const named = namedIn(ledger.people)
  return told.flatMap(({ block, age }) => {
    const person = age.whose && named.get(`${block} ${age.whose.start}`)
    return person ? [toldOf(person, block, age)] : []
  })
}

/** Who is named at a place, by block and offset. */
const namedIn = toldOnce((people: readonly Person[]): ReadonlyMap<string, Person> => {
  const named = new Map<string, Person>()
  for (const person of people)
    for (const { block, mention, by, ambiguous } of person.references)
      if (by !== 'given' && !ambiguous && !isAnonymous(person)) named.set(`${block} ${mention.start}`, person)
  return named
})

/**
 * “The 43-year-old striker said”: of the only person whom the sentence before names; or this paragraph, up to here, and
 * the one before.
 */
export function agesPointedAt(facts: readonly Facts[], ledger: Ledger): readonly AgeTold[] {
  const pointing = comparable(facts, ledger).filter(({ age }) => age.points === 'back')
  if (pointing.length === 0) return []
  const references = facts.map((): { readonly start: number; readonly person: Person }[] => [])
  for (const person of ledger.people)
    for (const { block, mention } of person.references) references[block]!.push({ start: mention.start, person })
  for (const inBlock of references) inBlock.sort((a, b) => a.start - b.start)
  return pointing.flatMap(({ block, age }) => {
    const before = lastBefore(references[block]!, age.start, 20)
    const [sentence] = lastBefore(facts[block]!.sentences, age.start, 2)
    const last = before.filter(({ start }) => sentence && start >= sentence.start)
    const near = new Set(
      (last.length > 0 ? last : [...(references[block - 1]?.slice(-20) ?? []), ...before]).map(({ person }) => person)
    )
    const [person] = near
    return person && near.size === 1 ? [toldOf(person, block, age)] : []
  })
}

/** Of a list in order, so many that start before an offset. */
function lastBefore<T extends Pick<Span, 'start'>>(list: readonly T[], offset: number, count: number): readonly T[] {
  const next = firstFrom(list, offset)
  return list.slice(Math.max(0, next - count), next)
}

/** When somebody was born, and where the story says so. */
export interface Born {
  readonly day: Day
  readonly at?: Stretch
}

/** Births that the story tells. */
export function birthsTold(facts: readonly Facts[], { people, speech }: Ledger): ReadonlyMap<Person, Born> {
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
export function bornOfList({ entry, introduced }: Person): Born | undefined {
  const [year, month, day] = (introduced && entry?.born?.split('-').map(Number)) ?? []
  return year ? { day: { year, ...(month && { month }), ...(day && { day }) } } : undefined
}

/** “A 61-year-old man”: somebody whom the story may name below. */
export const agesAhead = (facts: readonly Facts[], ledger: Ledger): readonly AgeAhead[] =>
  comparable(facts, ledger)
    .filter(({ age }) => age.points === 'ahead')
    .map(({ block, age }) => ({ years: age.numbers[0]!.value, at: { block, start: age.start, end: age.end } }))

export type AgeAhead = Omit<AgeTold, 'person' | 'age'>

/** Ages as of today, of one person, in the reporter’s own words. */
const comparable = (facts: readonly Facts[], { speech }: Ledger) =>
  facts.flatMap(({ ages }, block) =>
    ages
      .filter(age => age.current && age.numbers.length === 1 && age.unit === 'year' && !speech.touches(block, age))
      .map(age => ({ block, age }))
  )

const toldOf = (person: Person, block: number, age: Age): AgeTold => ({
  person,
  age,
  years: age.numbers[0]!.value,
  at: { block, start: age.start, end: age.end }
})

/** Courts call everybody so. */
const isAnonymous = ({ name }: Person) => /^(?:Jane|John) (?:\S+ )?Doe\b/.test(name)
