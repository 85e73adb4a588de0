import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { sentenceAround } from '../../facts/words.ts'
import { prominent } from '../../names/prominent.ts'
import type { Topic } from '../../names/topic-words.ts'
import { wordSet } from '../../names/word-set.ts'
import { type Block, contains } from '../../story.ts'
import type { Person, Reference } from '../people.ts'
import type { Introducing } from './unintroduced.ts'

// Whom a story need not introduce.

/** Whether a story, direct speech too, has spoken of somebody before a reference. */
export const isMetBefore = ({ references }: Person, { block, mention }: Reference, { blocks }: Introducing): boolean =>
  references.some(
    ({ block: above, mention: { start } }) =>
      blocks[above]!.role === 'body' && (above < block || (above === block && start < mention.start))
  )

/** Whether somebody quoted has named them in full before. */
export const isMetInFull = ({ references }: Person, { block, mention }: Reference, blocks: readonly Block[]): boolean =>
  references.some(
    ({ by, inSpeech, block: above, mention: { start } }) =>
      by === 'full' &&
      inSpeech &&
      blocks[above]!.role === 'body' &&
      (above < block || (above === block && start < mention.start))
  )

/** Who needs no introduction: all the world knows them, or, in sport, the copy takes it that its readers do. */
export const isKnown = ({ references }: Person, { mention }: Reference, topics: ReadonlySet<Topic>): boolean =>
  prominent.has(mention.key) || topics.has('sport') || !isSurely(mention, references)

/** A name that only looks like a person’s is one whose surname speaks too: “Zorb Roe said. … Roe said”. */
const isSurely = ({ evidence, speaks }: Mention, references: readonly Reference[]) =>
  evidence === 'named' || (speaks && references.some(({ by, mention }) => by === 'surname' && mention.speaks))

/** “Ana Paz, Jo Roe and Li Wei met”, “- Jo Roe on ferries”: a list has no room for titles. */
export const isListed = ({ facts }: Introducing, { block, mention: { start, end } }: Reference) =>
  bullets.has(facts[block]!.words[0]?.text ?? '') ||
  facts[block]!.mentions.some(other => Math.abs(other.start - end) === 2 || Math.abs(start - other.end) === 2)

/** “After taking over from Boris Yeltsin in 1999”, “eight years ago, when the state went to Barack Obama” */
export function isHistory({ sentences, years, words }: Facts, { start }: Mention): boolean {
  const sentence = sentenceAround(sentences, start)
  if (!sentence) return false
  return (
    years.some(year => contains(sentence, year)) ||
    words.slice(sentence.first, sentence.last).some(({ lower }) => lower === 'ago')
  )
}

const bullets = wordSet('- – — * • ·')
