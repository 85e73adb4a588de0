import { type Genders, gendersOf, kinOf } from '../ledger/genders.ts'
import type { Person, Reference } from '../ledger/people.ts'
import { sovereigns } from '../names/cultures.ts'
import { genderOfCourtesy } from '../names/genders.ts'
import { folded } from '../names/name-words.ts'
import type { Block } from '../story.ts'
import { yesNo } from '../style/options.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const laterReference = storyRule({
  id: 'later-reference',
  says: 'After the first reference, the surname alone.',
  because: 'Once somebody is introduced, the surname is enough.',
  level: 'warning',
  options: {
    courtesy: yesNo(false, 'Whether courtesy titles are used: Mr., Mrs., Ms.'),
    title: yesNo(false, 'Whether a title is repeated at later references.')
  },
  *checkStory({ blocks, facts, ledger }, { courtesy, title }) {
    const kinIn = kinOf(facts)
    for (const person of ledger.people) {
      if (person.entry?.known) continue
      const genders = person.references.some(({ mention }) => mention.courtesy) ? gendersOf(person, kinIn) : undefined
      // The first full name in the body, and the last reference before this one.
      let introduced: Reference | undefined
      let last: Reference | undefined
      for (const reference of person.references) {
        const { block, mention, inSpeech, by } = reference
        if (blocks[block]!.role !== 'body' || inSpeech || mention.attributive) continue
        const problem =
          (courtesy ? undefined : withCourtesy(person, reference, introduced, blocks, genders)) ??
          (introduced && !title ? withTitle(person, reference, introduced) : undefined) ??
          (introduced ? (wrongPart(person, reference) ?? inFull(person, reference, last)) : undefined)
        if (problem) yield problem
        if (by === 'full') introduced ??= reference
        last = reference
      }
    }
  }
})

/** “Mr. Roe later left.” */
function withCourtesy(
  person: Person,
  { block, mention, by }: Reference,
  introduced: Reference | undefined,
  blocks: readonly Block[],
  genders: Genders | undefined
): StoryProblem | undefined {
  const { courtesy, start, end, name } = mention
  // “Mr. Roe and Mrs. Roe”: it tells the couple apart.
  if (!courtesy || person.family.length > 1 || (by === 'surname' && !introduced)) return undefined
  // “Mr Justice Roe” is a judge, “Jo Roe (Mr. Dent)” an actor.
  if (mention.parts[0] === 'Justice' || blocks[block]!.text[courtesy.start - 1] === '(') return undefined
  const gender = genderOfCourtesy(courtesy.text)
  if (gender && genders!.own.size > 1) return undefined
  return {
    block,
    at: { start: courtesy.start, end },
    entry: 'T7',
    says: `“${courtesy.text} ${name}” has a courtesy title.`,
    because: 'This style has courtesy titles in quotations only.',
    fixes: [
      {
        title: `Write “${name}”`,
        edits: [{ block, at: { start: courtesy.start, end: start }, text: '' }],
        safe: introduced !== undefined && !(gender && genders!.kin.has(gender))
      }
    ]
  }
}

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

/** “Anwar Ibrahim … Ibrahim”: his father’s name. */
function wrongPart({ entry, family }: Person, { block, mention, by }: Reference): StoryProblem | undefined {
  const later = entry?.later
  const { start, end, name, shape } = mention
  if (!later || by !== 'surname' || shape !== 'single' || family.length > 1) return undefined
  const [wanted, found] = [later.split(/[ -]/).map(folded), name.split(/[ -]/).map(folded)]
  // Another spelling of a part is for house-name to tell.
  const isOwn = entry.write?.split(/[ -]/).includes(name.split(/[ -]/).pop()!)
  if (!isOwn || found.join() === wanted.join()) return undefined
  return {
    block,
    at: { start, end },
    entry: 'T2',
    says: `“${name}” is not how ${entry.write} is called for short.`,
    fixes: [{ title: `Write “${later}”`, edits: [{ block, at: { start, end }, text: later }], safe: false }]
  }
}

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
