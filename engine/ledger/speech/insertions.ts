import type { Facts } from '../../facts/facts.ts'
import type { Word } from '../../facts/words.ts'
import type { Span } from '../../story.ts'
import { toldOfFacts } from '../looked-at.ts'
import type { Speech } from '../speech.ts'

/** Words in brackets inside a quotation: what a desk put in to explain, “We [the party] agree”. */
export interface Insertion {
  readonly shape: 'round' | 'square'
  readonly open: Span
  readonly close: Span
  /** Only points stand in it: “We […] agree”. */
  readonly isEllipsis: boolean
}

/** The bracketed words inside a paragraph’s quotations. Brackets that do not pair within one are no insertion. */
export function insertions(facts: Facts, { quotationsIn, touches }: Speech, block: number): readonly Insertion[] {
  if (quotationsIn(block).length === 0) return []
  const found: Insertion[] = []
  let open: { readonly at: number; readonly word: Word } | undefined
  for (const at of brackets(facts)) {
    const { words } = facts
    const word = words[at]!
    if (word.text === '(' || word.text === '[') open = touches(block, word) ? { at, word } : undefined
    else {
      if (
        open &&
        closes(open.word, word) &&
        at - open.at <= longest &&
        words.slice(open.at, at).every(one => touches(block, one))
      )
        found.push({
          shape: word.text === ']' ? 'square' : 'round',
          open: open.word,
          close: word,
          isEllipsis: words.slice(open.at + 1, at).every(({ kind }) => kind === 'mark')
        })
      open = undefined
    }
  }
  return found
}

const brackets = toldOfFacts(({ words }: Facts) =>
  words.flatMap(({ kind, text }, at) => (kind === 'mark' && marks.has(text) ? [at] : []))
)

const marks: ReadonlySet<string> = new Set('()[]')

const closes = (open: Word, close: Word) => (open.text === '[') === (close.text === ']')

/** In words. */
const longest = 15
