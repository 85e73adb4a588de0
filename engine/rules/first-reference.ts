import type { Mention } from '../facts/mentions.ts'
import type { Person, Reference } from '../ledger/people.ts'
import { isActor } from '../ledger/references/actors.ts'
import { isOffice, isSameOffice, needsNoName } from '../ledger/references/bare-surname.ts'
import { capitalized, inItsPlace, opensSentence } from '../ledger/references/in-its-place.ts'
import { isKnown, isListed, isMetBefore, isMetInFull } from '../ledger/references/known-already.ts'
import { closedBy, type LateIntroduction, lateIntroduction } from '../ledger/references/late-introduction.ts'
import { nationsIn } from '../ledger/references/nations.ts'
import { type Office, officeOf } from '../ledger/references/offices.ts'
import { openingOf } from '../ledger/references/opening.ts'
import { type Introducing, isUnintroduced, isUntitled } from '../ledger/references/unintroduced.ts'
import { topicsOf } from '../ledger/topics.ts'
import { americanPresidents } from '../names/heads-of-state.ts'
import { folded } from '../names/name-words.ts'
import { historic, mononyms } from '../names/surnames.ts'
import { oneOf } from '../style/options.ts'
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
    ),
    president: oneOf(
      ['full name', 'surname'],
      'full name',
      'What stands behind “President” where it is that of the United States.'
    ),
    home: oneOf(
      ['none', 'United States'],
      'none',
      'The country that stories are at home in: its own leaders need no “U.S.” in a story that is about no other.'
    )
  },
  *checkStory(story, { prominent, president, home }) {
    const { facts, ledger } = story
    const { people, speech } = ledger
    const strangers: StoryProblem[] = []
    for (const person of people) {
      if (person.entry?.known) continue
      const opening = openingOf(person, story)
      if (!opening) continue
      const { block, mention, by } = opening
      if (by === 'surname') {
        const isEnough = president === 'surname' && isAmericanPresident(mention)
        if (!isEnough && !needsNoName(opening, person, facts[block]!, speech))
          yield* surnameFirst(person, opening, story, prominent)
        continue
      }
      const office = officeOf(person, mention, facts)
      if (!office || (office.isPast && prominent === 'name')) strangers.push(...stranger(person, opening, story))
      else if (isUntitled(story, person, opening))
        yield withoutTitle(person, opening, office, story, { best: prominent, home })
    }
    // “Readers were angry. ¶ “…,” wrote Jo Roe. ¶ “…,” posted Ana Paz.”: what they are is said of all of them.
    const blocksOf = new Set(strangers.map(({ block }) => block))
    for (const problem of strangers)
      if (!blocksOf.has(problem.block - 1) && !blocksOf.has(problem.block + 1)) yield problem
  }
})

/** “Scholz said talks would resume. … Olaf Scholz”, “Prime Minister Scholz” */
function* surnameFirst(
  person: Person,
  opening: Reference,
  story: Introducing,
  prominent: 'title' | 'name'
): Generator<StoryProblem> {
  const { blocks } = story
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
    // “Roe said … Mayor Jo Roe said”: the title comes along.
    const late = title || !mention.title ? undefined : lateIntroduction(person, opening, story)
    const whole = late?.at === full && moved(opening, person, late, story)
    yield {
      block,
      at,
      entry: title ? 'T19' : 'T3',
      says: person.introduced
        ? `“${name}” stands before “${mention.name}” is introduced.`
        : `“${name}” is nowhere in the body named in full.`,
      fixes: whole ? [whole] : fixes(mention.name),
      seeAlso: [{ at: { block: there, start: mention.start, end: mention.end }, says: 'The full name is here.' }]
    }
  } else if (title && isOffice(title.text) && !mononyms.has(folded(name)) && !historic.has(folded(name)))
    yield {
      block,
      at,
      entry: prominent === 'name' ? 'T1' : 'T19',
      says: `“${title.text} ${name}” has no first name.`,
      // Houses that let the best known go without a title write their names otherwise too: “George W Bush”.
      ...(prominent === 'name'
        ? { atMost: 'note' }
        : person.entry?.write && !full && { fixes: fixes(person.entry.write) })
    }
}

/** “President Obama”, where the house needs no “Barack” */
const isAmericanPresident = ({ title, name }: Mention) =>
  title?.text === 'President' && americanPresidents.has(folded(name))

/** Whether a story has named no other country by a paragraph: “Jo Roe asked Congress …” */
const isAtHome = ({ blocks, facts }: Introducing, block: number) =>
  facts.every(
    ({ words }, at) =>
      at > block ||
      !(blocks[at]!.role === 'body' || blocks[at]!.role === 'dateline') ||
      nationsIn(facts[at]!, { first: 0, last: words.length }).every(({ country }) => country === 'u.s')
  )

/** Whoever has a title by the style’s list and is not introduced with it. */
function withoutTitle(
  person: Person,
  opening: Reference,
  { title: full }: Office,
  story: Introducing,
  { best, home }: { readonly best: 'title' | 'name'; readonly home: 'none' | 'United States' }
): StoryProblem {
  const { block, mention } = opening
  const { start, end, name } = mention
  const at = { start, end }
  const title = home !== 'none' && isAtHome(story, block) ? full?.replace(/^U\.S\. /, '') : full
  const write = title && `${opensSentence(at, story.facts[block]!) ? capitalized(title) : title} ${name}`
  const late = lateIntroduction(person, opening, story)
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

/** Whoever has something to say and is not introduced. */
function* stranger(person: Person, opening: Reference, story: Introducing): Generator<StoryProblem> {
  const { block, mention } = opening
  const { start, end, name, possessive } = mention
  if (possessive || isListed(story, opening) || !isUnintroduced(story, person, opening)) return
  if (isMetBefore(person, opening, story) || !isActor(story, person, opening)) return
  if (isKnown(person, opening, topicsOf(story.facts))) return
  const late = lateIntroduction(person, opening, story)
  const fix = late && moved(opening, person, late, story)
  // “Roe, 40 – a father and student – …” farther down
  const isToldLater = person.references.some(
    one => one.block > block && !one.inSpeech && !isUnintroduced(story, person, one)
  )
  const isMore = person.references.length > 1 && !isToldLater
  const says = `Nothing says who “${name}” is${isMore ? ', here or later.' : isToldLater ? ' here.' : '.'}`
  yield {
    block,
    at: { start, end },
    entry: 'T1',
    says: late ? `“${name}” is introduced only later.` : says,
    // In edited copy every other of them stands on purpose.
    atMost: 'note',
    ...(fix && { fixes: [fix] }),
    ...(late && { seeAlso: [placeOf(late)] })
  }
}

const placeOf = ({ at: { block }, phrase: { start, end } }: LateIntroduction) => ({
  at: { block, start, end },
  says: 'The introduction is here.'
})

/** The introduction brought up to the first reference, and the surname left where it was. */
function moved(
  { block, mention }: Reference,
  { surname, family }: Person,
  { at, goes }: LateIntroduction,
  story: Introducing
): StoryFix | undefined {
  if (!goes || at.inSpeech || family.length > 1) return undefined
  const { facts } = story
  const start = mention.courtesy?.start ?? mention.start
  const { end } = mention
  const { name } = mention.shape === 'full' ? mention : at.mention
  const close = goes.stands === 'after' ? closedBy(facts[block]!.words, mention) : ''
  if (close === undefined) return undefined
  const title = opensSentence({ start, end }, facts[block]!) ? capitalized(goes.text) : goes.text
  const first = goes.stands === 'after' ? `${name}${goes.text}` : `${title} ${name}`
  return {
    title: `Write “${first}”`,
    edits: [
      { block, at: { start, end }, text: `${first}${close}` },
      { block: at.block, at: goes.from, text: inItsPlace(surname, { block: at.block, ...goes.from }, story) }
    ],
    safe: false
  }
}
