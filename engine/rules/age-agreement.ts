import type { Facts } from '../facts/facts.ts'
import type { Day } from '../facts/times/days.ts'
import {
  type AgeAhead,
  type AgeTold,
  agesAhead,
  agesPointedAt,
  agesTold,
  birthsTold,
  bornOfList
} from '../ledger/ages.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Person } from '../ledger/people.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const ageAgreement = storyRule({
  id: 'age-agreement',
  says: 'Give one person one age in one story.',
  because: 'Of two ages at most one is right: ask which.',
  level: 'warning',
  options: {},
  *checkStory({ facts, ledger }) {
    const told = agesTold(facts, ledger)
    const first = new Map<Person, AgeTold>()
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
    yield* identified(told, agesAhead(facts, ledger))
    yield* bornOtherwise(told, facts, ledger)
  }
})

const disagreement = ({ person, years, at }: AgeTold, known: AgeAhead): StoryProblem => ({
  block: at.block,
  at,
  entry: 'A13',
  says: `${person.name} is ${years} here, and ${known.years} elsewhere in the story.`,
  seeAlso: [{ at: known.at, says: `${person.name} is ${known.years}.` }]
})

/** “A 61-year-old man was arrested. … Police identified him as Jo Roe, 67,”: the only one who is announced, and the only one named so. */
function* identified(told: readonly AgeTold[], all: readonly AgeAhead[]): Iterable<StoryProblem> {
  const [named, other] = told.filter(({ age }) => age.points === 'home')
  if (!named || other) return
  const known = new Set(told.map(({ years }) => years))
  // Whoever has an age of those announced is that one.
  const ahead = all.filter(({ years, at }) => at.block < named.at.block && !known.has(years))
  const [first] = ahead
  if (!first || ahead.some(({ years }) => years !== first.years)) return
  if (isSlip(first.years, named.years)) yield disagreement(named, first)
}

/** An age that is not what somebody’s birth makes it on the day of the story. */
function* bornOtherwise(told: readonly AgeTold[], facts: readonly Facts[], ledger: Ledger): Iterable<StoryProblem> {
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
