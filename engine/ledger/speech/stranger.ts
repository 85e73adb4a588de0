import type { Facts } from '../../facts/facts.ts'
import { isPersonWord } from '../../names/person-words.ts'
import type { Block, Span } from '../../story.ts'
import { taggedQuotes } from '../quotes.ts'
import type { Speech } from '../speech.ts'

interface Story {
  readonly blocks: readonly Block[]
  readonly facts: readonly Facts[]
  readonly ledger: { readonly speech: Speech }
}

/** The `he` or `she` of “It is over,” she said, in a story that has told of nobody before it. */
export function strangerIn({
  blocks,
  facts,
  ledger: { speech }
}: Story): (Span & { readonly block: number; readonly text: string }) | undefined {
  for (const [block, one] of blocks.entries()) {
    const tag =
      one.role === 'body' && !one.quoted
        ? taggedQuotes({ facts, speech }, block).find(({ tag }) => tag?.speaker)?.tag
        : undefined
    const end = tag?.speaker?.start ?? Number.POSITIVE_INFINITY
    if (tellsOfSomebody(facts[block]!, span => span.start < end && (!tag || !speech.touches(block, span))))
      return undefined
    if (!tag?.speaker) continue
    const { start } = tag.speaker
    const said = one.text.slice(start, tag.speaker.end)
    const isStranger = tag.of === 'before' && pronouns.has(said.toLowerCase())
    return isStranger ? { block, start, end: tag.speaker.end, text: said } : undefined
  }
  return undefined
}

/** Whether a paragraph has a name, a speaker, or what a person is called; `she` too, of whom the writer keeps us waiting. */
const tellsOfSomebody = ({ words, mentions, attributions }: Facts, counts: (span: Span) => boolean): boolean =>
  mentions.some(counts) ||
  attributions.some(one => one.speaker && one.speaker.is !== 'pronoun' && counts(one)) ||
  words.some(word => (isPerson(word.lower) || pronouns.has(word.lower)) && counts(word))

/** `official`, `officials`. */
const isPerson = (lower: string) => isPersonWord(lower) || (lower.endsWith('s') && isPersonWord(lower.slice(0, -1)))

const pronouns: ReadonlySet<string> = new Set(['he', 'she'])
