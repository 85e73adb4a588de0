import type { Facts } from '../../facts/facts.ts'
import { firstFrom } from '../../in-order.ts'
import type { Quotation, Speech } from '../speech.ts'

/** Quotations of a few words that run on in the reporter’s sentence. */
export const fragmentsOf = (
  text: string,
  { words }: Facts,
  { quotationsIn }: Speech,
  block: number
): readonly Quotation[] =>
  quotationsIn(block).filter(
    ({ open, close, start, end, depth }) =>
      open?.kind === 'double' &&
      close &&
      depth === 0 &&
      end - start <= longest &&
      /^\p{Ll}[^.?!]*[.,]?$/u.test(text.slice(start, end)) &&
      // “Say ‘as well,’” is about the words.
      !isAboutWords(words[firstFrom(words, open.start) - 1]?.lower)
  )

/** In letters. */
const longest = 80

const isAboutWords = (before: string | undefined) => before !== undefined && named.has(before)

const named: ReadonlySet<string> = new Set(
  `word words phrase term terms title titled called entitled dubbed as of named say says saying said means meaning spelled
  labeled labelled marked reads read letter question answer answered and or`.split(/\s+/)
)
