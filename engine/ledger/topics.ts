import type { Facts } from '../facts/facts.ts'
import type { Topic } from '../names/topic-words.ts'

/** What a story is about. A topic takes three words to be one: a story in which somebody goes to court once is no court story. */
export function topicsOf(facts: readonly Facts[]): ReadonlySet<Topic> {
  const counts = new Map<Topic, number>()
  for (const { topics } of facts) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= 3).map(([topic]) => topic))
}
