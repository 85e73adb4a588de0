import { listedClashes } from '../ledger/listed-clashes.ts'
import { type Clash, clashesOf } from '../ledger/spellings.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const nameSpelling = storyRule({
  id: 'name-spelling',
  says: 'Spell a name the same way all through a story.',
  because: 'Two spellings are two people to a reader, and one of them is wrong.',
  level: 'warning',
  options: {},
  *checkStory({ blocks, facts, ledger, style }) {
    for (const clash of clashesOf(blocks, facts, ledger.speech)) yield problem(clash)
    for (const clash of listedClashes(facts, ledger.speech, style)) yield problem(clash)
  }
})

function problem({ kept, keptAt, other, otherAt, by }: Clash): StoryProblem {
  const [first, ...again] = otherAt
  const { write, block, ...at } = first!
  const often = keptAt.length > 1 ? `, ${keptAt.length} times` : ''
  return {
    block,
    at,
    says: `“${other}” here is “${kept}” elsewhere in the story${often}.`,
    ...(by === 'sounds' && {
      because: 'Both stand for one spelling in another alphabet; a story keeps to one in ours.'
    }),
    entry: 'N1',
    names: { kept, other },
    seeAlso: [{ at: keptAt[0]!, says: `“${kept}” here` }, ...again.map(at => ({ at, says: `“${other}” again` }))],
    fixes: [
      {
        title: `Write “${write}”${again.length > 0 ? ` in ${otherAt.length} places` : ''}`,
        edits: otherAt.map(({ block, start, end, write }) => ({ block, at: { start, end }, text: write })),
        safe: false
      }
    ]
  }
}
