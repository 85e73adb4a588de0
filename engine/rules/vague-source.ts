import type { Attribution } from '../facts/attributions.ts'
import type { Facts } from '../facts/facts.ts'
import { firstFrom } from '../facts/span-index.ts'
import type { Sentence, Word } from '../facts/words.ts'
import { type Block, contains, type Span } from '../story.ts'
import { yesNo } from '../style/options.ts'
import { storyRule } from './rule.ts'

export const vagueSource = storyRule({
  id: 'vague-source',
  says: 'Say who says so.',
  because: 'Readers weigh words by who said them.',
  level: 'note',
  options: {
    hearsay: yesNo(
      false,
      'Whether reportedly, allegedly and is believed to are noted where nobody is said to have said it.'
    )
  },
  *checkStory({ blocks, facts }, { hearsay }) {
    const seen = new Set<string>()
    for (const [block, { role, text }] of blocks.entries()) {
      if (role !== 'body') continue
      for (const attribution of facts[block]!.attributions) {
        const who = vague(text, facts[block]!.words, attribution)
        if (!who || seen.has(who)) continue
        seen.add(who)
        if (isNamed(blocks, facts, block, attribution)) continue
        yield {
          block,
          at: span(attribution.speaker!),
          entry: 'V18',
          says: `Which ${who}? Nobody is named here or next.`
        }
      }
      if (!hearsay) continue
      const [at] = facts[block]!.hearsay
      if (at && !isSourced(blocks, facts, block, at))
        yield { block, at, entry: 'V16', says: `“${text.slice(at.start, at.end)}”: who says so?` }
    }
  }
})

const span = ({ start, end }: Span): Span => ({ start, end })

/** `critics`, of “Critics say”, “some critics said”; not of “the critics said”, who have been told of, or “critics of the law”. */
function vague(text: string, words: readonly Word[], { speaker, content, lemma }: Attribution): string | undefined {
  if (!speaker || content === 'nothing' || content === 'object') return undefined
  const who = text.slice(speaker.start, speaker.end).toLowerCase()
  if (who === 'some' || who === 'many') return opined.has(lemma) && isApart(words, speaker) ? who : undefined
  const bare = who.replace(/^(?:some|many|several) /, '')
  if (!crowds.has(bare)) return undefined
  // “Industry sources” are described.
  return bare !== who || isApart(words, speaker) ? bare : undefined
}

/** Whether a phrase begins where no word before it can be a part of it: `Sources said`, `but sources said`. */
function isApart(words: readonly Word[], { start }: Span): boolean {
  const before = words[firstFrom(words, start) - 1]
  return !before || before.kind === 'mark' || links.has(before.lower)
}

const links: ReadonlySet<string> = new Set(['and', 'but', 'while', 'that', 'as', 'though', 'although', 'because', 'to'])

const opined: ReadonlySet<string> = new Set([
  'say',
  'argue',
  'claim',
  'believe',
  'fear',
  'think',
  'worry',
  'contend',
  'suggest'
])

const crowds: ReadonlySet<string> = new Set([
  'critics',
  'sources',
  'observers',
  'opponents',
  'detractors',
  'insiders',
  'skeptics',
  'sceptics',
  'experts'
])

/** How many sentences may pass until somebody is named. */
const patience = 2

interface Reach {
  readonly block: number
  readonly sentence: Sentence
}

/** The sentence of a place and the two after it, in the next paragraph too. */
function sentencesFrom(
  blocks: readonly Block[],
  facts: readonly Facts[],
  block: number,
  { start }: Span
): readonly Reach[] {
  const reach: Reach[] = []
  for (let at = block; at < blocks.length && at < block + 3 && reach.length <= patience; at++) {
    if (blocks[at]!.role !== 'body') continue
    const { sentences } = facts[at]!
    const first = at > block ? 0 : firstFrom(sentences, start + 1) - 1
    for (const sentence of sentences.slice(first, first + patience + 1 - reach.length))
      reach.push({ block: at, sentence })
  }
  return reach
}

/** Whether somebody of flesh and blood, or a house, speaks for them. */
const isNamed = (blocks: readonly Block[], facts: readonly Facts[], block: number, at: Span) =>
  sentencesFrom(blocks, facts, block, at).some(
    ({ block, sentence }) =>
      facts[block]!.mentions.some(mention => contains(sentence, mention)) ||
      facts[block]!.attributions.some(({ speaker }) => speaker?.is === 'name' && contains(sentence, speaker))
  )

/** Whether the paragraph or what follows says whose word it is. */
const isSourced = (blocks: readonly Block[], facts: readonly Facts[], block: number, at: Span) =>
  facts[block]!.topics.includes('court') ||
  facts[block]!.attributions.some(({ speaker, lemma }) => speaker || lemma === 'according to') ||
  sentencesFrom(blocks, facts, block, at).some(({ block, sentence }) =>
    facts[block]!.attributions.some(({ speaker, start }) => speaker && start >= sentence.start && start < sentence.end)
  )
