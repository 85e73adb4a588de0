import { firstWordFrom } from '../facts/words.ts'
import { type Quote, quotesOf, taggedQuotes } from '../ledger/quotes.ts'
import { strangerIn } from '../ledger/speech/stranger.ts'
import { integer } from '../style/options.ts'
import { type StoryProblem, type StoryRule, storyRule } from './rule.ts'

type Seen = Parameters<StoryRule['checkStory']>[0]

export const speakerLate = storyRule({
  id: 'speaker-late',
  says: 'Tell who speaks by the end of the first sentence of a quotation.',
  because: 'Until then readers hear a voice without a face.',
  level: 'note',
  options: {
    words: integer(45, 'The number of quoted words, in three sentences or more, from which a speaker comes late.')
  },
  *checkStory(seen, { words }) {
    const stranger = strangerIn(seen)
    if (stranger) {
      const { block, start, end, text } = stranger
      yield { block, at: { start, end }, entry: 'V7', says: `“${text}” speaks, and the story has told of nobody yet.` }
    }
    yield* afterManyWords(seen, words)
  }
})

/** “It is over. It was hard. We lost,” Paz said: of Paz, whom the paragraph before has not told of. */
function* afterManyWords(seen: Seen, longest: number): Iterable<StoryProblem> {
  const { blocks, facts, ledger } = seen
  const story = { blocks, facts, ...ledger }
  const isLong = (quote: Quote) => wordsBeforeTag(seen, quote) >= longest
  if (!blocks.some((_, block) => taggedQuotes(story, block).some(isLong))) return
  let before: Quote | undefined
  for (const quote of quotesOf(story)) {
    const { block, at, tag, speaker } = quote
    const isFirst = before?.block !== block
    before = quote
    if (!isFirst || !tag?.speaker || speaker?.how !== 'named' || !isLong(quote)) continue
    // “…” – Jo Paz: a page of voices signs them all.
    if (tag.cue.end - tag.cue.start < shortestVerb) continue
    const last = lastBody(seen, block)
    const isKnown = speaker.person.references.some(
      one => one.block === last || (one.block === block && one.mention.start < at.start)
    )
    if (isKnown) continue
    yield {
      block,
      at: { start: Math.min(tag.cue.start, tag.speaker.start), end: Math.max(tag.cue.end, tag.speaker.end) },
      entry: 'V7',
      says: `Readers go through ${wordsBeforeTag(seen, quote)} words before they learn who speaks.`,
      because: 'The tag stands best after the first sentence.'
    }
  }
}

const shortestVerb = 3

/** How many words stand in a quotation that opens its paragraph, if they make three sentences and the tag stands after them. */
function wordsBeforeTag({ blocks, facts }: Seen, { block, at, quotation, tag }: Quote): number {
  const { words } = facts[block]!
  if (blocks[block]!.role !== 'body' || tag?.of !== 'before' || quotation.continues || words[0]!.start < at.start)
    return 0
  let count = 0
  let stops = 0
  const end = firstWordFrom(words, quotation.end) - 1
  for (let index = 0; index < end; index++) {
    if (words[index]!.kind === 'word') count++
    else if (/^[.?!]$/.test(words[index]!.text)) stops++
  }
  return stops >= 2 ? count : 0
}

const lastBody = ({ blocks }: Seen, block: number): number => {
  let last = block - 1
  while (last >= 0 && blocks[last]!.role !== 'body') last--
  return last
}
