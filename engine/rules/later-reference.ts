import type { Mention } from '../facts/mentions.ts'
import type { Person, Reference } from '../ledger/people.ts'
import { type CourtesyTitle, type CourtesyTitles, courtesyTitles } from '../ledger/references/courtesy-titles.ts'
import { headlineCourtesies } from '../ledger/references/headline-courtesy.ts'
import { type Copy, inItsPlace, withoutWhatIsBefore } from '../ledger/references/in-its-place.ts'
import { type OwedCourtesy, owedCourtesies } from '../ledger/references/owed-courtesy.ts'
import { type SaidAgain, saidAgain } from '../ledger/references/said-again.ts'
import { type WrongPart, wrongParts } from '../ledger/references/wrong-parts.ts'
import { oneOf, yesNo } from '../style/options.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const laterReference = storyRule({
  id: 'later-reference',
  says: 'After the first reference, the surname alone, or what the house puts before it.',
  because: 'Once somebody is introduced, the surname is enough.',
  level: 'warning',
  options: {
    courtesy: oneOf(
      ['none', 'any', 'required'],
      'none',
      'Whether a surname has Mr., Mrs. or Ms. before it: never, at will, always.'
    ),
    title: yesNo(false, 'Whether a title is repeated at later references.')
  },
  *checkStory(story, { courtesy, title }) {
    const { blocks, facts, ledger } = story
    const { people, speech } = ledger
    if (courtesy === 'none')
      for (const titles of courtesyTitles(blocks, facts, people)) yield withCourtesy(titles, story)
    if (courtesy === 'required') for (const owed of owedCourtesies(blocks, facts, ledger)) yield withoutCourtesy(owed)
    for (const title of headlineCourtesies(blocks, facts, people)) yield inHeadline(title, story)
    for (const part of wrongParts(blocks, facts, speech, people)) yield wrongPart(part, story)
    for (const again of saidAgain(blocks, facts, people)) {
      if (!title && again.titles.length > 0) yield withTitle(again, story)
      for (const reference of again.names) yield inFull(again, reference, story)
    }
  }
})

/** “Mr. Roe later left.” */
function withCourtesy({ titles, isHabit, needless }: CourtesyTitles, story: Copy): StoryProblem {
  const [{ block, mention }, ...others] = titles as [(typeof titles)[number], ...typeof titles]
  const { courtesy, name, end } = mention
  const count = titles.length
  const write = isHabit ? `Take all ${count} courtesy titles out` : `Write “${name}”${inPlaces(count)}`
  return {
    block,
    at: { start: courtesy.start, end },
    entry: 'T7',
    says: `“${courtesy.text} ${name}” has a courtesy title${isHabit ? `, as ${count} names of this story have` : ''}.`,
    because: 'This style has courtesy titles in quotations only.',
    fixes: [
      {
        title: write,
        edits: titles.flatMap(({ block, mention: { courtesy, start, end } }) =>
          withoutWhatIsBefore(courtesy, { block, start, end }, story)
        ),
        safe: needless
      }
    ],
    seeAlso: others.map(({ block, mention: { courtesy, name, end } }) => ({
      at: { block, start: courtesy.start, end },
      says: `“${courtesy.text} ${name}” here`
    }))
  }
}

/** “Mr. Roe quits” over a story */
function inHeadline(
  { block, mention: { courtesy, name, start, end } }: Pick<CourtesyTitle, 'block' | 'mention'>,
  story: Copy
): StoryProblem {
  return {
    block,
    at: { start: courtesy.start, end },
    entry: 'T16',
    atMost: 'note',
    says: `“${courtesy.text} ${name}” has a courtesy title in a headline.`,
    because: 'Headlines do without courtesy titles, in houses that have them too.',
    fixes: [
      { title: `Write “${name}”`, edits: withoutWhatIsBefore(courtesy, { block, start, end }, story), safe: false }
    ]
  }
}

/** “Roe later left”, where the house calls him Mr. Roe. */
function withoutCourtesy({ person, courtesy, places }: OwedCourtesy): StoryProblem {
  const [{ block, mention }, ...others] = places as [(typeof places)[number], ...typeof places]
  return {
    block,
    at: { start: mention.start, end: mention.end },
    entry: 'T7',
    atMost: 'note',
    says: `“${mention.name}” stands without “${courtesy}”.`,
    because: 'After the first reference this style calls people Mr., Ms., or by the title of their profession.',
    fixes: [
      {
        title: `Write “${courtesy} ${inside(mention, person)}”${inPlaces(places.length)}`,
        edits: places.map(({ block, mention }) => {
          const { start, name } = mention
          const letter = inside(mention, person).charAt(0)
          return letter === name.charAt(0)
            ? { block, at: { start, end: start }, text: `${courtesy} ` }
            : { block, at: { start, end: start + 1 }, text: `${courtesy} ${letter}` }
        }),
        safe: false
      }
    ],
    seeAlso: others.map(({ block, mention: { start, end, name } }) => ({
      at: { block, start, end },
      says: `“${name}” here`
    }))
  }
}

/** As a short name stands behind another word: “Van Dorn”, where a sentence begins, is “Ms. van Dorn”. */
const inside = ({ name }: Mention, { surname }: Person) =>
  surname.slice(1) === name.slice(1) && surname.charAt(0) === name.charAt(0).toLowerCase() ? surname : name

const inPlaces = (count: number) => (count > 1 ? ` in ${count} places` : '')

/** “Anwar Ibrahim … Ibrahim”: his father’s name. */
function wrongPart({ person, block, mention, write, because }: WrongPart, story: Copy): StoryProblem {
  const { start, end, name } = mention
  const text = inItsPlace(write, { block, start, end }, story)
  return {
    block,
    at: { start, end },
    entry: 'T2',
    says: `“${name}” is not how ${person.entry?.write ?? person.name} is called for short.`,
    ...(because && { because }),
    fixes: [{ title: `Write “${text}”`, edits: [{ block, at: { start, end }, text }], safe: false }]
  }
}

/** “President Jo Roe … President Roe” */
function withTitle({ titles, introduced }: SaidAgain, story: Copy): StoryProblem {
  const [{ block, mention }, ...others] = titles as [Reference, ...Reference[]]
  const first = introduced.mention.title!
  return {
    block,
    at: { start: mention.title!.start, end: mention.end },
    entry: 'T8',
    atMost: 'note',
    says: `“${mention.title!.text} ${mention.name}” repeats the title.`,
    fixes: [
      {
        title: `Write “${mention.name}”${inPlaces(titles.length)}`,
        edits: titles.flatMap(({ block, mention: { title, start, end } }) =>
          withoutWhatIsBefore(title!, { block, start, end }, story)
        ),
        safe: false
      }
    ],
    seeAlso: [
      { at: { block: introduced.block, start: first.start, end: first.end }, says: 'The title is here.' },
      ...others.map(({ block, mention: { title, name, end } }) => ({
        at: { block, start: title!.start, end },
        says: `“${title!.text} ${name}” here`
      }))
    ]
  }
}

/** “Jo Roe said … Jo Roe added” */
function inFull({ person }: SaidAgain, { block, mention }: Reference, story: Copy): StoryProblem {
  const { start, end, name } = mention
  const text = inItsPlace(person.surname, { block, start, end }, story)
  return {
    block,
    at: { start, end },
    entry: 'T2',
    atMost: 'note',
    says: `“${name}” is named in full again.`,
    fixes: [{ title: `Write “${text}”`, edits: [{ block, at: { start, end }, text }], safe: false }]
  }
}
