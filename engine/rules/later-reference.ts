import type { Reference } from '../ledger/people.ts'
import { type CourtesyTitles, courtesyTitles } from '../ledger/references/courtesy-titles.ts'
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
  *checkStory({ blocks, facts, ledger }, { courtesy, title }) {
    const { people, speech } = ledger
    if (courtesy === 'none') for (const titles of courtesyTitles(blocks, facts, people)) yield withCourtesy(titles)
    if (courtesy === 'required') for (const owed of owedCourtesies(blocks, facts, ledger)) yield withoutCourtesy(owed)
    for (const part of wrongParts(blocks, facts, speech, people)) yield wrongPart(part)
    for (const again of saidAgain(blocks, facts, people)) {
      if (!title && again.titles.length > 0) yield withTitle(again)
      for (const reference of again.names) yield inFull(again, reference)
    }
  }
})

/** “Mr. Roe later left.” */
function withCourtesy({ titles, isHabit, needless }: CourtesyTitles): StoryProblem {
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
        edits: titles.map(({ block, mention: { courtesy, start } }) => ({
          block,
          at: { start: courtesy.start, end: start },
          text: ''
        })),
        safe: needless
      }
    ],
    seeAlso: others.map(({ block, mention: { courtesy, name, end } }) => ({
      at: { block, start: courtesy.start, end },
      says: `“${courtesy.text} ${name}” here`
    }))
  }
}

/** “Roe later left”, where the house calls him Mr. Roe. */
function withoutCourtesy({ courtesy, places }: OwedCourtesy): StoryProblem {
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
        title: `Write “${courtesy} ${mention.name}”${inPlaces(places.length)}`,
        edits: places.map(({ block, mention: { start } }) => ({
          block,
          at: { start, end: start },
          text: `${courtesy} `
        })),
        safe: false
      }
    ],
    seeAlso: others.map(({ block, mention: { start, end, name } }) => ({
      at: { block, start, end },
      says: `“${name}” here`
    }))
  }
}

const inPlaces = (count: number) => (count > 1 ? ` in ${count} places` : '')

/** “Anwar Ibrahim … Ibrahim”: his father’s name. */
const wrongPart = ({ person, block, mention: { start, end, name }, write, because }: WrongPart): StoryProblem => ({
  block,
  at: { start, end },
  entry: 'T2',
  says: `“${name}” is not how ${person.entry?.write ?? person.name} is called for short.`,
  ...(because && { because }),
  fixes: [{ title: `Write “${write}”`, edits: [{ block, at: { start, end }, text: write }], safe: false }]
})

/** “President Jo Roe … President Roe” */
function withTitle({ titles, introduced }: SaidAgain): StoryProblem {
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
        edits: titles.map(({ block, mention: { title, start } }) => ({
          block,
          at: { start: title!.start, end: start },
          text: ''
        })),
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
const inFull = (
  { person: { surname } }: SaidAgain,
  { block, mention: { start, end, name } }: Reference
): StoryProblem => ({
  block,
  at: { start, end },
  entry: 'T2',
  atMost: 'note',
  says: `“${name}” is named in full again.`,
  fixes: [{ title: `Write “${surname}”`, edits: [{ block, at: { start, end }, text: surname }], safe: false }]
})
