import type { Hearsay } from '../facts/attributions/hearsay.ts'
import type { Facts } from '../facts/facts.ts'
import { nextSentences, type Told } from '../ledger/speech/next-sentences.ts'
import { contains } from '../story.ts'
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
  *checkStory(story, { hearsay }) {
    const asked = new Set<string>()
    for (const [block, one] of story.blocks.entries()) {
      if (one.role !== 'body') continue
      for (const { start, end, from, who } of story.facts[block]!.hearsay) {
        // Once in a story for a crowd, and in a paragraph for what nobody says.
        const key = from === 'crowd' ? who : `${block}`
        if (asked.has(key) || (from === 'nobody' && !hearsay)) continue
        asked.add(key)
        const told = nextSentences(story, block, start, patience)
        const isSaid = from === 'crowd' ? isNamed(story.facts, told) : isSourced(story.facts, block, told)
        if (!isSaid) yield { block, at: { start, end }, ...problem(from, who, one.text.slice(start, end)) }
      }
    }
  }
})

/** How many more sentences may pass until somebody is named. */
const patience = 2

const problem = (from: Hearsay['from'], who: string, written: string) =>
  from === 'crowd'
    ? { entry: 'V18', says: `Which ${who}? Nobody is named here or next.` }
    : { entry: 'V16', says: `“${written}”: who says so?` }

/** Whether a person, or a house, speaks for the crowd. */
const isNamed = (facts: readonly Facts[], told: readonly Told[]) =>
  told.some(
    ({ block, sentence }) =>
      facts[block]!.mentions.some(mention => contains(sentence, mention)) ||
      facts[block]!.attributions.some(({ speaker }) => speaker?.is === 'name' && contains(sentence, speaker))
  )

/** Whether the paragraph, or what follows, says whose word it is; a court has heard it. */
const isSourced = (facts: readonly Facts[], block: number, told: readonly Told[]) =>
  facts[block]!.topics.includes('court') ||
  facts[block]!.attributions.some(({ speaker, lemma }) => speaker || lemma === 'according to') ||
  told.some(({ block, sentence }) =>
    facts[block]!.attributions.some(attribution => attribution.speaker && contains(sentence, attribution))
  )
