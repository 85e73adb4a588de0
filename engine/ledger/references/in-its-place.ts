import type { Facts } from '../../facts/facts.ts'
import { sentenceAround } from '../../facts/words.ts'
import type { Block, Span } from '../../story.ts'

/** The paragraphs of a story and what is known of each. */
export interface Copy {
  readonly blocks: readonly Block[]
  readonly facts: readonly Facts[]
}

interface Place extends Span {
  readonly block: number
}

/** A name as it has to be written over a stretch: “Van Dorn” where a sentence begins, “O’Poe” in copy that bends apostrophes. */
export function inItsPlace(name: string, at: Place, { blocks, facts }: Copy): string {
  const isBent = blocks[at.block]!.text.slice(at.start, at.end).includes('’')
  const written = isBent ? name.replaceAll("'", '’') : name
  return opensSentence(at, facts[at.block]!) ? capitalized(written) : written
}

/** The edits that take away what stands before a name. “Mr. van Dorn” becomes “Van Dorn” where a sentence begins. */
export function withoutWhatIsBefore(before: Span, { block, start }: Place, { blocks, facts }: Copy) {
  const letter = blocks[block]!.text.charAt(start)
  const raised = opensSentence(before, facts[block]!) ? capitalized(letter) : letter
  return [
    { block, at: { start: before.start, end: start }, text: '' },
    ...(raised === letter ? [] : [{ block, at: { start, end: start + 1 }, text: raised }])
  ]
}

/** Whether nothing but marks stands before it in its sentence. */
export function opensSentence({ start }: Span, { words, sentences }: Facts): boolean {
  const sentence = sentenceAround(sentences, start)
  if (!sentence) return false
  let at = sentence.first
  while (at < sentence.last && words[at]!.kind === 'mark') at++
  return at < sentence.last && words[at]!.start >= start
}

export const capitalized = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)
