import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { prominent } from '../../names/prominent.ts'
import { titleOn } from '../../style/titles.ts'
import type { Person, Reference } from '../people.ts'
import { openingOf } from './opening.ts'
import { type Introducing, isUntitled } from './unintroduced.ts'

/** An office of somebody in the list. Without `title` the story does not show which of the titles it takes. */
export interface Office {
  readonly title?: string
  /** Over, or nobody knows: the story has no day, and needs a title all the same, if only “former President”. */
  readonly isPast: boolean
}

/** Where somebody is to be introduced with a title that the list knows, and is not. */
export function untitled(
  person: Person,
  story: Introducing
): { readonly opening: Reference; readonly office: Office } | undefined {
  if (!person.entry?.title || person.entry.known) return undefined
  const opening = openingOf(person, story)
  const office = opening && opening.by !== 'surname' && officeOf(person, opening.mention, story.facts)
  return office && isUntitled(story, person, opening) ? { opening, office } : undefined
}

/** The office of whoever is to be introduced with it. */
export function officeOf({ entry }: Person, { key }: Mention, facts: readonly Facts[]): Office | undefined {
  if (!entry?.title) return undefined
  const day = facts.find(({ day }) => day)?.day
  const isProminent = prominent.has(key)
  // Whoever all the world knows may be of the past, or run for an office, in a story that has no day.
  const title = day || !isProminent ? titleOn(entry.title, day) : undefined
  if (title || day) return title ? { title, isPast: false } : undefined
  const year = latestYear(facts)
  const then = year && titleOn(entry.title, { year })
  // Who ran for president once had another office.
  if (then && (!isProminent || leading.test(then))) return { title: then, isPast: true }
  return isProminent ? undefined : { isPast: true }
}

const leading = /^(?!.*Vice).*(?:President|Prime Minister)$/

/** The last year of which a story speaks: a story of 1996 names 1996 or 1997. */
const latestYear = (facts: readonly Facts[]): number | undefined => {
  let latest = 0
  for (const { years } of facts) for (const { year } of years) latest = Math.max(latest, year)
  return latest || undefined
}
