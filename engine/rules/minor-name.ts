import type { Facts } from '../facts/facts.ts'
import type { Person, Reference } from '../ledger/people.ts'
import type { Topic } from '../names/topic-words.ts'
import type { Block } from '../story.ts'
import { integer } from '../style/options.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const minorName = storyRule({
  id: 'minor-name',
  says: 'Call a child by the first name at later references.',
  because: 'A surname alone makes a child sound like somebody who is charged.',
  level: 'off',
  options: {
    to: integer(15, 'Up to which age, in years, a child is called by the first name.')
  },
  *checkStory({ blocks, facts, ledger: { people } }, { to }) {
    // Courts, teams and stages have surnames for everybody.
    if (facts.some(({ topics }) => topics.some(topic => grown.has(topic)))) return
    for (const person of people) {
      if (person.family.length > 1 || person.entry) continue
      const told = person.references.find(reference => yearsAt(reference, facts) !== undefined)
      const years = told && yearsAt(told, facts)!
      if (!years || years > to) continue
      const later = person.references.filter(
        ({ block, mention }) => block > told.block || (block === told.block && mention.start > told.mention.start)
      )
      const places = later.filter(reference => isBareSurname(reference, blocks))
      if (places.length > 0) yield problem(person, years, places)
    }
  }
})

const grown: ReadonlySet<Topic> = new Set<Topic>(['court', 'crime', 'sport', 'stage'])

/** The age that the reporter tells beside a name in full: “Ana Roe, 12,”, “12-year-old Ana Roe”. */
function yearsAt({ block, mention, by, inSpeech }: Reference, facts: readonly Facts[]): number | undefined {
  if (by !== 'full' || inSpeech) return undefined
  const age = facts[block]!.ages.find(({ whose }) => whose?.start === mention.start)
  return age?.current && age.unit === 'year' && age.numbers.length === 1 ? age.numbers[0]!.value : undefined
}

const isBareSurname = ({ block, mention, by, inSpeech }: Reference, blocks: readonly Block[]) =>
  by === 'surname' &&
  !inSpeech &&
  blocks[block]!.role === 'body' &&
  mention.shape === 'single' &&
  !mention.title &&
  !mention.courtesy &&
  !mention.attributive

function problem({ name, references }: Person, years: number, places: readonly Reference[]): StoryProblem {
  const [{ block, mention }, ...others] = places as [Reference, ...Reference[]]
  const { start, end } = mention
  const full = references.find(({ by }) => by === 'full')!.mention
  const given = full.familyFirst ? full.parts.slice(1).join(' ') : full.parts[0]!
  return {
    block,
    at: { start, end },
    entry: 'T13',
    atMost: 'note',
    says: `“${mention.name}” is ${name}, ${years} years old.`,
    fixes: [
      {
        title: `Write “${given}”${places.length > 1 ? ` in ${places.length} places` : ''}`,
        edits: places.map(({ block, mention: { start, end } }) => ({ block, at: { start, end }, text: given })),
        safe: false
      }
    ],
    seeAlso: others.map(({ block, mention: { start, end, name } }) => ({
      at: { block, start, end },
      says: `“${name}” here`
    }))
  }
}
