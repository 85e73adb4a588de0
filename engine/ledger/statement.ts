import { firstWordFrom, type Word } from '../facts/words.ts'
import { contains, type Span } from '../story.ts'

/** The number of words from which a quotation is a statement, no fragment, term, slogan or title. */
export const statementFrom = 5

/** Whether quoted words are a sentence that somebody has said or written: no fragment, no title, no slogan. */
export function isStatement(words: readonly Word[], quotation: Span, from = statementFrom): boolean {
  const spoken: Word[] = []
  for (let at = firstWordFrom(words, quotation.start); at < words.length && contains(quotation, words[at]!); at++)
    if (words[at]!.kind === 'word') spoken.push(words[at]!)
  const [first] = spoken
  const least = starters.has(first?.lower ?? '') ? Math.min(from, shortest) : from
  if (!first || spoken.length < least || isSmall(first)) return false
  // A title has a capital on most of its words.
  return spoken.filter(isSmall).length * 2 >= spoken.length
}

/** “We will rebuild.” is short and no title. */
const shortest = 3
const starters: ReadonlySet<string> = new Set(['i', 'we', "i'm", "we're", "i've", "we've", "i'll", "we'll"])

const isSmall = ({ text }: Word) => /^\p{Ll}/u.test(text)
