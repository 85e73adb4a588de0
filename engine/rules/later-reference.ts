import { type CourtesyTitles, courtesyTitles } from '../ledger/courtesy-titles.ts'
import { type OwedCourtesy, owedCourtesies } from '../ledger/owed-courtesy.ts'
import type { Person, Reference } from '../ledger/people.ts'
import { type WrongPart, wrongParts } from '../ledger/wrong-parts.ts'
import { sovereigns } from '../names/cultures.ts'
import { folded } from '../names/name-words.ts'
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
    for (const person of people) {
      if (person.entry?.known) continue
      // The first full name in the body, and the last reference before this one.
      let introduced: Reference | undefined
      let last: Reference | undefined
      for (const reference of person.references) {
        const { block, mention, inSpeech, by } = reference
        if (blocks[block]!.role !== 'body' || inSpeech || mention.attributive) continue
        const problem =
          introduced &&
          ((title ? undefined : withTitle(person, reference, introduced)) ?? inFull(person, reference, last))
        if (problem) yield problem
        if (by === 'full') introduced ??= reference
        last = reference
      }
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
function withTitle(
  { family }: Person,
  { block, mention, by }: Reference,
  introduced: Reference
): StoryProblem | undefined {
  const { title, start, end, name } = mention
  const first = introduced.mention.title
  if (by !== 'surname' || !title || !first || family.length > 1 || lastWord(title.text) !== lastWord(first.text))
    return undefined
  // “Prince Karim” is the short form itself.
  if (sovereigns.has(lastWord(title.text))) return undefined
  // “The stubborn leader Roe”: without its noun the article would hang in the air.
  if (title.text[0] === title.text[0]!.toLowerCase()) return undefined
  return {
    block,
    at: { start: title.start, end },
    entry: 'T8',
    atMost: 'note',
    says: `“${title.text} ${name}” repeats the title.`,
    fixes: [
      { title: `Write “${name}”`, edits: [{ block, at: { start: title.start, end: start }, text: '' }], safe: false }
    ],
    seeAlso: [{ at: { block: introduced.block, start: first.start, end: first.end }, says: 'The title is here.' }]
  }
}

const lastWord = (title: string) => folded(title.slice(title.lastIndexOf(' ') + 1))

/** “Jo Roe said … Jo Roe added” */
function inFull(
  person: Person,
  { block, mention, by }: Reference,
  last: Reference | undefined
): StoryProblem | undefined {
  const { surname, family, references, entry } = person
  if (by !== 'full' || !mention.speaks || mention.title || mention.courtesy || mention.identifier || family.length > 1)
    return undefined
  // Long after, or in a new section, readers are glad of the name.
  if (last?.by !== 'surname' || block - last.block > 1 || entry?.later?.includes(' ')) return undefined
  // The story itself shows what the short form is.
  if (!references.some(({ by, mention }) => by === 'surname' && mention.name === surname)) return undefined
  return {
    block,
    at: { start: mention.start, end: mention.end },
    entry: 'T2',
    atMost: 'note',
    says: `“${mention.name}” is named in full again.`,
    fixes: [
      {
        title: `Write “${surname}”`,
        edits: [{ block, at: { start: mention.start, end: mention.end }, text: surname }],
        safe: false
      }
    ]
  }
}
