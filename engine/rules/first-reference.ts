import type { Day } from '../facts/days.ts'
import type { Facts } from '../facts/facts.ts'
import { isHeading, isOffice, isSameOffice, needsNoName } from '../ledger/bare-surname.ts'
import { type LateIntroduction, lateIntroduction } from '../ledger/late-introduction.ts'
import type { Person, Reference } from '../ledger/people.ts'
import { topicsOf } from '../ledger/topics.ts'
import {
  type Introducing,
  isActor,
  isCalled,
  isHistory,
  isKnown,
  isListed,
  isMetBefore,
  isUnintroduced
} from '../ledger/unintroduced.ts'
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
      const opening = person.references.find(
        ({ block, inSpeech, mention, by }) =>
          blocks[block]!.role === 'body' && !inSpeech && !mention.attributive && by !== 'given'
      )
      if (opening?.by === 'surname') {
        const around = facts[opening.block]!
        if (!isHeading(around, opening.block, person) && !needsNoName(opening, person, around, speech))
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
  const { title, name, start, end } = mention
  // “Ford said”, “Jordan welcomed the deal”: the company, the kingdom.
  if (person.family.length > 1 || (person.doubtful && !title && !mention.courtesy)) return
  const full = person.references.find(
    ({ by, inSpeech, mention }) => by === 'full' && !inSpeech && mention.evidence === 'named'
  )
  // “Paul VI” is not John Paul II.
  if (full && mention.suffix && mention.suffix !== full.mention.suffix) return
  // “the Otto Schenk production … Schenk’s work”
  if (full?.mention.attributive && full.block <= block) return
  const at = { start, end }
  const fixes = (write: string) => [{ title: `Write “${write}”`, edits: [{ block, at, text: write }], safe: false }]
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
  if (isListed(story, opening) || !isUnintroduced(story, person, opening) || mention.possessive) return undefined
  const day = dayOf(story.facts)
  const title = person.entry?.title && titleOn(person.entry.title, day)
  // Whoever all the world knows may be of the past, or run for an office, in a story that has no day.
  if (title && (day || !prominent.has(mention.key)))
    return person.identified || isCalled(person, story) || isHistory(story.facts[block]!, mention)
      ? undefined
      : withoutTitle(opening, title, best, story)
  if (
    isMetBefore(person, opening, story) ||
    !isActor(story, person, opening) ||
    isKnown(opening, topicsOf(story.facts))
  )
    return undefined
  return unintroduced(person, opening, story)
}

function withoutTitle(
  { block, mention: { start, end, name } }: Reference,
  title: string,
  best: 'title' | 'name',
  { facts }: Introducing
): StoryProblem {
  const at = { start, end }
  const write = `${opensSentence(facts[block]!, start) ? capital(title) : title} ${name}`
  return {
    block,
    at,
    entry: 'T1',
    says: `“${name}” has no title, here or later.`,
    ...(best === 'name' && { atMost: 'note' }),
    // Houses that let the best known go without write their titles otherwise: “the French president, …”
    ...(!(best === 'name' && isOffice(title)) && {
      fixes: [{ title: `Write “${write}”`, edits: [{ block, at, text: write }], safe: false }]
    })
  }
}

function unintroduced(person: Person, opening: Reference, story: Introducing): StoryProblem {
  const { block, mention } = opening
  const { start, end, name } = mention
  const late = lateIntroduction(person, opening, story.facts)
  const fix = late && moved(opening, person, late, story)
  const place = late && { block: late.at.block, start: late.phrase.start, end: late.phrase.end }
  const says =
    person.references.length > 1 ? `Nothing says who “${name}” is, here or later.` : `Nothing says who “${name}” is.`
  return {
    block,
    at: { start, end },
    entry: 'T1',
    says: late ? `“${name}” is introduced only later.` : says,
    // Whom the list has, many readers know.
    ...(person.entry && { atMost: 'note' }),
    ...(fix && { fixes: [fix] }),
    ...(place && { seeAlso: [{ at: place, says: 'The introduction is here.' }] })
  }
}

const opensSentence = ({ sentences }: Facts, at: number) => sentences.some(({ start }) => start === at)
const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)

const dayOf = (facts: readonly Facts[]): Day | undefined => facts.find(({ day }) => day)?.day

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
