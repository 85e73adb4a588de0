import type { Paragraph, Root, SentenceContent } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { once } from '../remember.ts'

/**
 * parse-english, which tells sentences and words, with a first step of our own. Theirs asks three patterns of every
 * letter and notes line and column of every token; ours asks them once of each letter there is, and counts offsets
 * only. The tokens are the same.
 */
const parser = new ParseEnglish()
parser.tokenize = value => (value ? tokensOf(value) : [])

/** The same for a text without two ends of lines in a row: the step that looks for them reads all white space there is. */
const ofOneParagraph = once(() => {
  const quicker = new ParseEnglish()
  quicker.tokenize = parser.tokenize
  quicker.tokenizeParagraphPlugins = parser.tokenizeParagraphPlugins.filter(step => !breaksSentences(step))
  return quicker
})

/** The sentences of a text and their words. */
export const parse = (text: string): Root => (twoLineEnds.test(text) ? parser : ofOneParagraph()).parse(text)

const twoLineEnds = /[\r\n]\s*[\r\n]/

/** Whether it is the step that ends a sentence where a line is empty. */
function breaksSentences(step: (paragraph: Paragraph) => unknown): boolean {
  const [one, space, other] = ['a', '\n\n\n', 'b'].map(value => tokensOf(value)[0]!)
  const paragraph: Paragraph = {
    type: 'ParagraphNode',
    children: [{ type: 'SentenceNode', children: [one!, space!, other!] }]
  }
  step(paragraph)
  return paragraph.children.length > 1
}

function tokensOf(text: string): SentenceContent[] {
  const tokens: SentenceContent[] = []
  let start = pointAt(0)
  let sort = sortAt(text, 0)
  for (let at = 1; at <= text.length; at++) {
    const next = at < text.length ? sortAt(text, at) : nothing
    if (next === sort && (sort <= running || isSame(text, at))) continue
    const end = pointAt(at)
    tokens.push(tokenOf(sorts[sort]!, text.slice(start.offset, at), start, end))
    start = end
    sort = next
  }
  return tokens
}

/** Words and white space go on; a mark does where it is doubled, or half a letter. */
const isSame = (text: string, at: number) => {
  const unit = text.charCodeAt(at)
  return unit === text.charCodeAt(at - 1) || (unit >= 0xd800 && unit <= 0xdfff)
}

/** Positions of a word and of its parts are two: parse-english moves their ends. */
const tokenOf = (type: SentenceContent['type'], value: string, start: Point, end: Point): SentenceContent =>
  type === 'WordNode'
    ? { type, children: [{ type: 'TextNode', value, position: { start, end } }], position: { start, end } }
    : ({ type, value, position: { start, end } } as SentenceContent)

type Point = ReturnType<typeof pointAt>

/** Nobody asks for lines here. */
const pointAt = (offset: number) => ({ line: 1, column: 1, offset })

/** What parse-english takes a letter for: an index of `sorts`. One UTF-16 unit at a time, as it does. */
function sortAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = asked[unit]!
  if (known !== nothing) return known
  const sort = sorts.indexOf(theirs.tokenize(text[at]!)[0]!.type)
  asked[unit] = sort
  return sort
}

const theirs = new ParseEnglish()
const nothing = 0
const sorts: readonly (SentenceContent['type'] | undefined)[] = [
  undefined,
  'WordNode',
  'WhiteSpaceNode',
  'PunctuationNode',
  'SymbolNode'
]
/** These sorts go on, whatever the letter. */
const running = 2
const asked = new Uint8Array(0x10000)
