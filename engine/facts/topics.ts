import { type Topic, topicWords } from '../names/topic-words.ts'
import type { Word } from './words.ts'

/** What a paragraph is about, once for every word that gives it away. */
export function topics(words: readonly Word[]): readonly Topic[] {
  const found: Topic[] = []
  for (const { lower } of words) {
    const topic = topicWords.get(lower)
    if (topic) found.push(topic)
  }
  return found
}
