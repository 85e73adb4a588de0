import type { Facts } from '../facts/facts.ts'
import type { Title } from '../facts/titles.ts'
import type { Person, Reference } from '../ledger/people.ts'
import { type Nation, nationsOf } from '../ledger/references/nations.ts'
import type { Block } from '../story.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const whoseMinister = storyRule({
  id: 'whose-minister',
  says: 'Say of what country a minister is, where a story is about several.',
  because: 'A reader cannot tell whose government that is.',
  level: 'off',
  options: {},
  *checkStory({ blocks, facts, ledger: { people } }) {
    let nations: readonly (readonly Nation[])[] | undefined
    for (const person of people) {
      const opening = person.references.find(({ block, inSpeech }) => blocks[block]!.role === 'body' && !inSpeech)
      const title = opening && titleOf(opening, facts)
      if (!title || person.entry?.title) continue
      nations ??= nationsOf(facts)
      if (!isDivided(nations) || isPlaced(person, blocks, facts, nations)) continue
      yield problem(opening, title)
    }
  }
})

/** An office of state that its phrase gives no country. */
function titleOf({ block, mention }: Reference, facts: readonly Facts[]): Title | undefined {
  if (mention.shape !== 'full') return undefined
  const title = facts[block]!.titles.find(({ name }) => name === mention)
  if (title?.kind !== 'office' || title.position !== 'before name' || title.holder !== 'state') return undefined
  if (title.phrase.start !== title.start || title.before === 'possessive' || title.before === 'article')
    return undefined
  // “Prime Minister Jo Roe”, “President Jo Roe” most readers know.
  return /minister$/i.test(title.text) && !/prime/i.test(title.text) ? title : undefined
}

/** Whether a story is about two countries or more, and mainly about none of them. */
function isDivided(nations: readonly (readonly Nation[])[]): boolean {
  const counts = new Map<string, number>()
  let all = 0
  for (const { country } of nations.flat()) {
    counts.set(country, (counts.get(country) ?? 0) + 1)
    all++
  }
  const [most = 0, second = 0] = [...counts.values()].sort((a, b) => b - a)
  return second > 1 && most < all * 0.6
}

/** Whether something near one of the references tells the country. */
const isPlaced = (
  { references }: Person,
  blocks: readonly Block[],
  facts: readonly Facts[],
  nations: readonly (readonly Nation[])[]
) =>
  references.some(({ block, mention }) => {
    const sentence = facts[block]!.sentences.find(({ start, end }) => start <= mention.start && mention.start < end)
    if (nations[block]!.some(({ start }) => sentence && sentence.start <= start && start < sentence.end)) return true
    const near = new Set(nations[block]!.map(({ country }) => country))
    if (block > 0 && blocks[block - 1]!.role === 'body')
      for (const { country } of nations[block - 1]!) near.add(country)
    return near.size === 1
  })

const problem = ({ block, mention }: Reference, { start, text }: Title): StoryProblem => ({
  block,
  at: { start, end: mention.end },
  entry: 'T11',
  says: `“${text} ${mention.name}” is of no country.`,
  fixes: []
})
