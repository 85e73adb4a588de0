import { firstWordFrom, type Word } from '../../facts/words.ts'
import { contains, type Span } from '../../story.ts'

/** The number of words from which a quotation is a statement, no fragment, term, slogan or title. */
export const statementFrom = 5

/** Whether quoted words are a sentence that somebody has said or written: no fragment, no title, no slogan. */
export function isStatement(words: readonly Word[], quotation: Span, from = statementFrom): boolean {
  const spoken = within(words, quotation).filter(({ kind }) => kind === 'word')
  const [first] = spoken
  const least = starters.has(first?.lower ?? '') ? Math.min(from, shortest) : from
  if (!first || spoken.length < least || isSmall(first)) return false
  return !isMostlyCapital(spoken)
}

/** Whether quoted words look like what a thing is called: “Turn Up the Sea.” But not “Yes.”, and not “God Bless!” */
export function isTitle(words: readonly Word[], quotation: Span): boolean {
  const inside = within(words, quotation)
  const spoken = inside.filter(({ kind }) => kind === 'word')
  const end = inside.at(-1)?.text ?? ''
  return !(end === '.' ? spoken.length === 1 : ends.has(end)) && isMostlyCapital(spoken)
}

function within(words: readonly Word[], quotation: Span): readonly Word[] {
  const first = firstWordFrom(words, quotation.start)
  let end = first
  while (end < words.length && contains(quotation, words[end]!)) end++
  return words.slice(first, end)
}

const ends: ReadonlySet<string> = new Set(['!', '?', '…'])

/** A title has a capital on most of its words. */
const isMostlyCapital = (words: readonly Word[]) => words.filter(isSmall).length * 2 < words.length

/** “We will rebuild.” is short and no title. */
const shortest = 3
const starters: ReadonlySet<string> = new Set(['i', 'we', "i'm", "we're", "i've", "we've", "i'll", "we'll"])

const isSmall = ({ text }: Word) => /^\p{Ll}/u.test(text)
