import type { Root, SentenceContent } from 'nlcst'
import { firstFrom, firstPast } from '../in-order.ts'
import type { Span } from '../story.ts'
import { parse } from './parser.ts'

/** A word with its inner hyphens, points and apostrophes (`Young-ho`, `U.S.`, `Russia's`), or a single mark. */
export interface Word extends Span {
  readonly kind: 'word' | 'mark'
  /** As written, but with straight apostrophes and without invisible characters. */
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  /** `text` without a possessive ending: `Russia` of `Russia's`. */
  readonly base: string
  /** Whether white space, or the start of the paragraph, stands before it. */
  readonly apart: boolean
}

export interface Sentence extends Span {
  /** Its words are `words.slice(first, last)`. */
  readonly first: number
  readonly last: number
}

/** The words of a paragraph, in order, and the sentences that they make. The only reader of the language parser. */
export function wordsOf(text: string): { readonly words: readonly Word[]; readonly sentences: readonly Sentence[] } {
  const words: Word[] = []
  const sentences: Sentence[] = []
  const { seen, at } = withoutInvisible(text)
  for (let from = 0; from < seen.length; ) {
    const to = stretchEnd(seen, from)
    const stretch = seen.slice(from, to)
    for (const paragraph of (parse(stretch) as Root).children) {
      if (paragraph.type !== 'ParagraphNode') continue
      for (const sentence of paragraph.children) {
        if (sentence.type !== 'SentenceNode') continue
        const first = words.length
        for (const node of sentence.children) {
          if (node.type === 'WhiteSpaceNode') continue
          const { start, end } = node.position!
          words.push(word(node.type, seen, from + start.offset!, from + end.offset!, at))
        }
        const opening = words[first]
        const closing = words[words.length - 1]
        if (opening && closing && words.length > first)
          sentences.push({ start: opening.start, end: closing.end, first, last: words.length })
      }
    }
    from = to
  }
  return { words, sentences }
}

/** The index of the first word that starts at an offset or after it; `words.length` where none does. */
export const firstWordFrom = (words: readonly Word[], offset: number): number => firstFrom(words, offset)

/** The sentence that an offset is in. */
export const sentenceAround = (sentences: readonly Sentence[], offset: number): Sentence | undefined =>
  sentences[firstPast(sentences, offset)]

/** Whether there is a word, and it begins with a capital. */
export const isCapital = (word: Pick<Word, 'text'> | undefined): boolean => {
  if (!word) return false
  const code = word.text.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : capitalFirst.test(word.text)
}

const capitalFirst = /^\p{Lu}/u

function word(
  type: SentenceContent['type'],
  seen: string,
  start: number,
  end: number,
  at: (i: number) => number
): Word {
  const value = seen.slice(start, end)
  const text = value.includes('’') ? value.replaceAll('’', "'") : value
  const isWord = type === 'WordNode'
  const before = seen.charCodeAt(start - 1)
  return {
    kind: isWord ? 'word' : 'mark',
    text,
    lower: text.toLowerCase(),
    base: isWord && (text.endsWith("'s") || text.endsWith("'S")) ? text.slice(0, -2) : text,
    apart: start === 0 || before === 0x20 || isSpace.test(seen[start - 1]!),
    start: at(start),
    end: at(end - 1) + 1
  }
}

const isSpace = /\s/

/**
 * The parser’s time grows with the square of a paragraph’s length when every word is an abbreviation,
 * so a monstrous paragraph is read in stretches that end between two words.
 */
const stretchLength = 6000

function stretchEnd(text: string, from: number) {
  if (text.length - from <= stretchLength) return text.length
  // Where none is, `lastIndexOf` goes back to the start of what it is asked.
  const stretch = text.slice(from, from + stretchLength + 2)
  const sentenceEnd = stretch.lastIndexOf('. ', stretchLength)
  if (sentenceEnd > stretchLength / 2) return from + sentenceEnd + 2
  const space = stretch.lastIndexOf(' ', stretchLength)
  return from + (space > 0 ? space + 1 : stretchLength)
}

/** Soft hyphens and zero-width characters are no part of any word. */
function withoutInvisible(text: string): { seen: string; at: (index: number) => number } {
  if (!invisible.test(text)) return { seen: text, at: index => index }
  const kept: number[] = []
  let seen = ''
  for (let index = 0; index < text.length; index++) {
    if (invisible.test(text[index]!)) continue
    kept.push(index)
    seen += text[index]
  }
  return { seen, at: index => kept[index]! }
}

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/
