import type { Person } from '../ledger/people.ts'
import { famous } from '../names/famous.ts'
import { folded } from '../names/name-words.ts'
import { historic, mononyms } from '../names/surnames.ts'
import type { Block } from '../story.ts'
import { storyRule } from './rule.ts'

export const captionReference = storyRule({
  id: 'caption-reference',
  says: 'Name people in full in a caption.',
  because: 'A caption runs with its picture, and often without the story.',
  level: 'note',
  options: {},
  *checkStory({ blocks, ledger: { people } }) {
    for (const person of people) {
      const { introduced } = person
      if (!introduced || !isSure(person)) continue
      const { block: body, mention: full } = introduced
      for (const { block, start, end, name } of bareInCaptions(person, blocks))
        yield {
          block,
          at: { start, end },
          entry: 'T16',
          says: `“${name}” has no first name in this caption.`,
          fixes: [
            { title: `Write “${full.name}”`, edits: [{ block, at: { start, end }, text: full.name }], safe: false }
          ],
          seeAlso: [{ at: { block: body, start: full.start, end: full.end }, says: 'The full name is here.' }]
        }
    }
  }
})

/** Whether a bare surname can be nobody and nothing else. */
const isSure = ({ introduced, family, doubtful, entry, surname }: Person) => {
  const key = folded(surname)
  if (introduced!.mention.evidence !== 'named' || family.length > 1 || doubtful || entry?.known) return false
  return !mononyms.has(key) && !historic.has(key) && !famous.has(key)
}

/** The first bare surname of every caption that does not have the name in full, and has words of its own. */
function* bareInCaptions({ references }: Person, blocks: readonly Block[]) {
  const told = new Set<number>()
  const isOfBody = ({ text }: Block) =>
    blocks.some(other => other.role === 'body' && other.text.startsWith(text.slice(0, sameOpening)))
  for (const { block, by } of references) if (by === 'full') told.add(block)
  for (const { block, by, inSpeech, mention } of references) {
    if (blocks[block]!.role !== 'caption' || by !== 'surname' || inSpeech || mention.attributive || told.has(block))
      continue
    told.add(block)
    if (isOfBody(blocks[block]!)) continue
    yield { block, start: mention.start, end: mention.end, name: mention.name }
  }
}

/** In letters. A caption that opens like a paragraph of the body is that paragraph. */
const sameOpening = 60
