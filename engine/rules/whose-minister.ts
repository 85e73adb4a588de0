import type { Facts } from '../facts/facts.ts'
import type { Title } from '../facts/titles.ts'
import { type Sentence, sentenceAround, type Word } from '../facts/words.ts'
import type { Person, Reference } from '../ledger/people.ts'
import { nationsIn } from '../ledger/references/nations.ts'
import type { Told } from '../ledger/speech/next-sentences.ts'
import { wordSet } from '../names/word-set.ts'
import type { Block } from '../story.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const whoseMinister = storyRule({
  id: 'whose-minister',
  says: 'Say of what country a minister is, in a sentence that is about two.',
  because: 'A reader cannot tell whose government that is.',
  level: 'note',
  options: {},
  *checkStory({ blocks, facts, ledger: { people } }) {
    for (const person of people) {
      const opening = person.references.find(({ block, inSpeech }) => blocks[block]!.role === 'body' && !inSpeech)
      const title = opening && ministryOf(opening, facts)
      const near = title && told(opening, blocks, facts)
      if (!near || !isOfTwo(facts[near.block]!, near.sentence)) continue
      if (!isPlaced(person, opening, blocks, facts)) yield problem(opening, title)
    }
  }
})

/** The office of a minister that its phrase gives no country. Prime ministers most readers know. */
function ministryOf({ block, mention }: Reference, facts: readonly Facts[]): Title | undefined {
  if (mention.shape !== 'full') return undefined
  const title = facts[block]!.titles.find(({ name }) => name === mention)
  if (title?.kind !== 'office' || title.position !== 'before name' || title.holder !== 'state') return undefined
  if (title.phrase.start !== title.start || title.before === 'possessive' || title.before === 'article')
    return undefined
  return /minister$/i.test(title.text) && !/prime/i.test(title.text) ? title : undefined
}

/** The sentence of a reference where that names a country; else the one before it. */
function told({ block, mention }: Reference, blocks: readonly Block[], facts: readonly Facts[]): Told | undefined {
  const { sentences } = facts[block]!
  const at = sentences.findIndex(({ start, end }) => start <= mention.start && mention.start < end)
  const own = sentences[at]
  if (!own) return undefined
  if (nationsIn(facts[block]!, own).length > 0) return { block, sentence: own }
  if (at > 0) return { block, sentence: sentences[at - 1]! }
  const last = blocks[block - 1]?.role === 'body' ? facts[block - 1]!.sentences.at(-1) : undefined
  return last && { block: block - 1, sentence: last }
}

/** “Both Russia and North Korea denied it, and in July Defense Minister Jo Roe”: two countries do it, and no third is named. */
function isOfTwo(facts: Facts, sentence: Sentence): boolean {
  const { words } = facts
  const [one, other, ...more] = nationsIn(facts, sentence)
  if (!one || !other || one.country === other.country) return false
  return (
    words.slice(sentence.first, one.first).every(({ lower }) => openers.has(lower)) &&
    other.first === one.next + 1 &&
    words[one.next]!.lower === 'and' &&
    isWhole(words[other.first - 2]!) &&
    more.every(({ country }) => country === one.country || country === other.country)
  )
}

/** “Russia’s and Belarus’s troops” are not the two. */
const isWhole = ({ text, base }: Word) => text === base

const openers = wordSet('both but and yet so now still the')

/** Whether what stands before it, or another reference, tells the country. */
function isPlaced({ references }: Person, opening: Reference, blocks: readonly Block[], facts: readonly Facts[]) {
  return references.some(({ block, mention }) => {
    const { sentences, words } = facts[block]!
    const sentence = sentenceAround(sentences, mention.start)
    if (!sentence) return false
    const isOpening = block === opening.block && mention === opening.mention
    if (!isOpening && nationsIn(facts[block]!, sentence).length > 0) return true
    const near = nationsIn(facts[block]!, { first: 0, last: isOpening ? sentence.first : words.length })
    const above = blocks[block - 1]?.role === 'body' ? facts[block - 1] : undefined
    const before = above ? nationsIn(above, { first: 0, last: above.words.length }) : []
    return new Set([...near, ...before].map(({ country }) => country)).size === 1
  })
}

const problem = ({ block }: Reference, { start, end, text }: Title): StoryProblem => ({
  block,
  at: { start, end },
  entry: 'T11',
  says: `“${text}” is of no country.`
})
