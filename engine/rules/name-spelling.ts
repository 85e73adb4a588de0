import type { Clash, Side } from '../ledger/spellings/clash.ts'
import { listedClashes } from '../ledger/spellings/listed-clashes.ts'
import { thingClashes } from '../ledger/spellings/thing-spellings.ts'
import { clashesOf } from '../ledger/spellings.ts'
import { type StoryFix, type StoryProblem, storyRule } from './rule.ts'

export const nameSpelling = storyRule({
  id: 'name-spelling',
  says: 'Spell a name the same way all through a story.',
  because: 'Two spellings are two people to a reader, and one of them is wrong.',
  level: 'warning',
  options: {},
  *checkStory({ blocks, facts, ledger, style }) {
    const people = [...clashesOf(blocks, facts, ledger.speech, style)]
    for (const clash of people) yield problem(clash)
    for (const clash of thingClashes(facts, ledger.speech, style, people)) yield problem(clash)
    for (const clash of listedClashes(facts, ledger.speech, style)) yield problem(clash)
  }
})

function problem({ kept, other, by, inFull, isEven }: Clash): StoryProblem {
  const [first, ...again] = other.at
  const { write, block, ...at } = first!
  return {
    block,
    at,
    says: `“${other.name}” here is “${kept.name}” elsewhere in the story${isEven ? '; each stands' : ','} ${times(kept.at.length)}.`,
    ...(by === 'sounds' && {
      because: 'Both stand for one spelling in another alphabet; a story keeps to one in ours.'
    }),
    entry: 'N1',
    names: inFull ?? { kept: kept.name, other: other.name },
    seeAlso: [
      ...kept.at.map(at => ({ at, says: `“${kept.name}” here` })),
      ...again.map(at => ({ at, says: `“${other.name}” again` }))
    ],
    fixes: (isEven ? [other, kept] : [other]).map(everywhere)
  }
}

/** Writes the other spelling wherever this one stands. */
const everywhere = ({ at }: Side): StoryFix => ({
  title: `Write “${at[0]!.write}”${at.length > 1 ? ' everywhere' : ''}`,
  edits: at.map(({ block, start, end, write }) => ({ block, at: { start, end }, text: write })),
  safe: false
})

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`)
