import type { Facts } from '../facts/facts.ts'
import type { Mention } from '../facts/mentions.ts'
import type { Person, Reference } from '../ledger/people.ts'
import { isActor } from '../ledger/references/actors.ts'
import { isHeading, isOffice, isSameOffice, needsNoName } from '../ledger/references/bare-surname.ts'
import { isHistory, isKnown, isListed, isMetBefore, isMetInFull } from '../ledger/references/known-already.ts'
import { type LateIntroduction, lateIntroduction } from '../ledger/references/late-introduction.ts'
import { type Introducing, isCalled, isUnintroduced } from '../ledger/references/unintroduced.ts'
import { topicsOf } from '../ledger/topics.ts'
import { folded } from '../names/name-words.ts'
import { prominent } from '../names/prominent.ts'
import { historic, mononyms } from '../names/surnames.ts'
import type { Block } from '../story.ts'
import { oneOf } from '../style/options.ts'
import { titleOn } from '../style/titles.ts'
import { type StoryFix, type StoryProblem, storyRule } from './rule.ts'

export const firstReference = storyRule({
  id: 'first-reference',
  says: 'Introduce people at their first reference in the body: the full name, and who they are.',
  because: 'The body has to make sense to a reader who saw neither headline nor caption.',
  level: 'warning',
  options: {
    prominent: oneOf(
      ['title', 'name'],
      'title',
      'What the best known people need at first reference: a title, or no more than the name.'
    )
  },
  *checkStory(story, { prominent }) {
    const { blocks, facts, ledger } = story
    const { people, speech } = ledger
    for (const person of people) {
      if (person.entry?.known) continue
      const own = person.references.filter(
        ({ block, inSpeech, mention, by }) =>
          blocks[block]!.role === 'body' && !inSpeech && !mention.attributive && by !== 'given'
      )
      const opening = own.find(({ by, block }) => by !== 'surname' || !isHeading(facts[block]!, block, person))
      if (opening?.by === 'surname') {
        // What stands between a headline and the story is not the story.
        if (opening === own[0] && !needsNoName(opening, person, facts[opening.block]!, speech))
          yield* surnameFirst(person, opening, blocks, prominent)
      } else if (opening) {
        const problem = untitled(person, opening, story, prominent)
        if (problem) yield problem
      }
    }
  }
})

/** “Scholz said talks would resume. … Olaf Scholz”, “Prime Minister Scholz” */
function* surnameFirst(
  person: Person,
  opening: Reference,
  blocks: readonly Block[],
  prominent: 'title' | 'name'
): Generator<StoryProblem> {
  const { block, mention } = opening
  const { title, courtesy, name, start, end } = mention
  // “Ford said”, “Jordan welcomed the deal”: the company, the kingdom.
  if (person.family.length > 1 || (person.doubtful && !title && !mention.courtesy)) return
  const full = person.references.find(
    ({ by, inSpeech, mention }) => by === 'full' && !inSpeech && mention.evidence === 'named'
  )
  // “Paul VI” is not John Paul II.
  if (full && mention.suffix && mention.suffix !== full.mention.suffix) return
  // “I back Jo Roe,” she said. … Roe
  if (isMetInFull(person, opening, blocks)) return
  // “the Otto Schenk production … Schenk’s work”
  if (full?.mention.attributive && full.block <= block) return
  const at = { start, end }
  // “Mr. Roe” becomes “Jo Roe”.
  const from = courtesy?.start ?? start
  const fixes = (write: string) => [
    { title: `Write “${write}”`, edits: [{ block, at: { start: from, end }, text: write }], safe: false }
  ]
  // “Chairman Roe” is Jo Roe; “President Clinton” need not be Hillary Clinton.
  if (full && (!title || !isOffice(title.text) || isSameOffice(title.text, full, person, blocks))) {
    const { mention, block: there } = full
    yield {
      block,
      at,
      entry: title ? 'T19' : 'T3',
      says: person.introduced
        ? `“${name}” stands before “${mention.name}” is introduced.`
        : `“${name}” is nowhere in the body named in full.`,
      fixes: fixes(mention.name),
      seeAlso: [{ at: { block: there, start: mention.start, end: mention.end }, says: 'The full name is here.' }]
    }
  } else if (title && isOffice(title.text) && !mononyms.has(folded(name)) && !historic.has(folded(name)))
    yield {
      block,
      at,
      entry: 'T19',
      says: `“${title.text} ${name}” has no first name.`,
      ...(prominent === 'name' && { atMost: 'note' }),
      ...(person.entry?.write && !full && { fixes: fixes(person.entry.write) })
    }
}

/** Whoever nothing introduces: who has a title by the style’s list, and who has something to say. */
function untitled(
  person: Person,
  opening: Reference,
  story: Introducing,
  best: 'title' | 'name'
): StoryProblem | undefined {
  const { mention, block } = opening
  if (isListed(story, opening) || !isUnintroduced(story, person, opening)) return undefined
  const office = officeOf(person, mention, story.facts)
  if (office && !(office.isPast && best === 'name')) {
    if (isCalled(person, opening, story) || isHistory(story.facts[block]!, mention)) return undefined
    return withoutTitle(person, opening, office, story, best)
  }
  if (
    mention.possessive ||
    isMetBefore(person, opening, story) ||
    !isActor(story, person, opening) ||
    isKnown(person, opening, topicsOf(story.facts))
  )
    return undefined
  return unintroduced(person, opening, story)
}

/** An office of somebody in the list. Without `title` the story does not show which of the titles it takes. */
interface Office {
  readonly title?: string
  /** Over, or nobody knows: the story has no day, and needs a title all the same, if only “former President”. */
  readonly isPast: boolean
}

/** The office of whoever is to be introduced with it. */
function officeOf({ entry }: Person, { key }: Mention, facts: readonly Facts[]): Office | undefined {
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

function withoutTitle(
  person: Person,
  opening: Reference,
  { title }: Office,
  story: Introducing,
  best: 'title' | 'name'
): StoryProblem {
  const { block, mention } = opening
  const { start, end, name } = mention
  const at = { start, end }
  const write = title && `${opensSentence(story.facts[block]!, start) ? capital(title) : title} ${name}`
  const late = lateIntroduction(person, opening, story.facts)
  return {
    block,
    at,
    entry: 'T1',
    says: late ? `“${name}” is introduced only later.` : `“${name}” has no title, here or later.`,
    ...(best === 'name' && { atMost: 'note' }),
    // Houses that let the best known go without write their titles otherwise: “the French president, …”
    ...(write &&
      !(best === 'name' && isOffice(title)) && {
        fixes: [{ title: `Write “${write}”`, edits: [{ block, at, text: write }], safe: false }]
      }),
    ...(late && { seeAlso: [placeOf(late)] })
  }
}

function unintroduced(person: Person, opening: Reference, story: Introducing): StoryProblem {
  const { block, mention } = opening
  const { start, end, name } = mention
  const late = lateIntroduction(person, opening, story.facts)
  const fix = late && moved(opening, person, late, story)
  // “Roe, 40 – a father and student – …” farther down
  const isToldLater = person.references.some(
    one => one.block > block && !one.inSpeech && !isUnintroduced(story, person, one)
  )
  const isMore = person.references.length > 1 && !isToldLater
  const says = `Nothing says who “${name}” is${isMore ? ', here or later.' : isToldLater ? ' here.' : '.'}`
  return {
    block,
    at: { start, end },
    entry: 'T1',
    says: late ? `“${name}” is introduced only later.` : says,
    // Whom the list has, many readers know.
    ...(person.entry && { atMost: 'note' }),
    ...(fix && { fixes: [fix] }),
    ...(late && { seeAlso: [placeOf(late)] })
  }
}

const placeOf = ({ at: { block }, phrase: { start, end } }: LateIntroduction) => ({
  at: { block, start, end },
  says: 'The introduction is here.'
})

const opensSentence = ({ sentences }: Facts, at: number) => sentences.some(({ start }) => start === at)
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)

/** The introduction brought up to the first reference, and the surname left where it was. */
function moved(
  { block, mention }: Reference,
  { surname }: Person,
  { at, phrase, stands, text }: LateIntroduction,
  { blocks, facts }: Introducing
): StoryFix | undefined {
  if (text === undefined || at.inSpeech) return undefined
  const later = { start: Math.min(phrase.start, at.mention.start), end: Math.max(phrase.end, at.mention.end) }
  const { name, start, end } = mention
  const said = stands === 'after' ? blocks[at.block]!.text.slice(phrase.start, phrase.end) : text
  const title = opensSentence(facts[block]!, start) ? capital(said) : said
  const first = stands === 'after' ? `${name}${said}` : `${title} ${name}`
  return {
    title: `Write “${first.replace(/,$/, '')}”`,
    edits: [
      { block, at: { start, end }, text: first },
      { block: at.block, at: later, text: surname }
    ],
    safe: false
  }
}
