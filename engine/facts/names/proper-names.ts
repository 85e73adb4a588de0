import { kinds, kindsOf } from '../../names/name-words.ts'
import type { Role, Span } from '../../story.ts'
import type { Mention } from '../mentions.ts'
import type { Sentence, Word } from '../words.ts'

/** Words with capitals in running copy that nothing says are a person’s: `Chek Lap Kok`, `Terra-Nova`, `Arcelor`. */
export interface ProperName extends Span {
  /** As written, with straight apostrophes and single spaces, without a possessive ending. */
  readonly name: string
  readonly parts: readonly string[]
}

/** In order. What opens a sentence counts only where it goes on: one capital there says nothing. */
export function properNames(
  role: Role,
  words: readonly Word[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[]
): readonly ProperName[] {
  if (role !== 'body') return []
  const names: ProperName[] = []
  let next = 0
  for (const { first, last } of sentences) {
    if (!words.slice(first, last).some(isRunning)) continue
    for (let at = first; at < last; ) {
      // “#SanBernardino”, “@KyivPost”: an address is no copy.
      const isAddress = !words[at]!.apart && addressMarks.has(words[at - 1]?.text ?? '')
      let end = at
      while (end < last && isPart(words[end]!) && (end === at || (words[end]!.apart && isWhole(words[end - 1]!)))) end++
      let from = at
      at = Math.max(end, at + 1)
      if (from === first && from < end) from++
      while (from < end && kindsOf(words[from]!.lower) & notNames) from++
      if (isAddress || from === end || end - from > longest) continue
      const { start } = words[from]!
      const closing = words[end - 1]!
      const span = { start, end: closing.end - (closing.text.length - closing.base.length) }
      while (mentions[next] && mentions[next]!.end <= start) next++
      const mention = mentions[next]
      if (mention && mention.start < span.end && mention.evidence === 'named') continue
      const parts = words.slice(from, end).map(({ text }, index, all) => (index < all.length - 1 ? text : closing.base))
      names.push({ ...span, name: parts.join(' '), parts })
    }
  }
  return names
}

const addressMarks = new Set(['#', '@', '/', '_'])
const longest = 5
const notNames = kinds.title | kinds.courtesy | kinds.calendar | kinds.ordinary

const isPart = ({ kind, text, lower }: Word) =>
  text !== lower && kind === 'word' && /^\p{Lu}[\p{L}'-]*$/u.test(text) && /\p{Ll}/u.test(text)
/** “Rome’s Palazzo Chigi” is two names. */
const isWhole = ({ text, base }: Word) => text === base

/** A word that would have a capital In a Line of This Kind. */
const isRunning = ({ kind, text, lower }: Word) =>
  text === lower && text.length > 3 && kind === 'word' && /^\p{Ll}{4}/u.test(text)
