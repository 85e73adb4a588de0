import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { firstWordFrom, type Word } from '../../facts/words.ts'
import { isPersonWord } from '../../names/person-words.ts'
import { type Block, contains, type Span } from '../../story.ts'
import { toldOfFacts } from '../looked-at.ts'
import { type Quote, taggedQuotes } from '../quotes.ts'
import type { Speech } from '../speech.ts'
import { isStatement } from './statement.ts'

/** A statement in quotation marks that nothing in the story gives to anybody. */
export interface Untold {
  readonly quote: Quote
  /**
   * How that shows: another quotation stands directly after it (`beside`), or nobody is told of just before (`nobody`).
   * Somebody who is told of farther up may be meant (`perhaps`).
   */
  readonly how: 'beside' | 'nobody' | 'perhaps'
}

interface Story {
  readonly blocks: readonly Block[]
  readonly facts: readonly Facts[]
  readonly speech: Speech
}

/** The statements of a story that nobody is said to have made, at most one a paragraph. When in doubt somebody is. */
export function untold(story: Story, from: number): readonly Untold[] {
  const { blocks, facts, speech } = story
  const found: Untold[] = []
  /** Body paragraphs not yet asked whom they leave: only those before a quotation are. */
  let unasked: number[] = []
  /** What the body paragraph before leaves readers with; a story may open on a quotation. */
  let left: Left = 'somebody'
  for (const [block, { role, quoted }] of blocks.entries()) {
    if (role !== 'body' || quoted || lengthOf(facts[block]!) === 0) continue
    if (speech.quotationsIn(block).length > 0) {
      for (const before of unasked) left = leftBy(paragraph(story, before), left)
      unasked = []
      const one = untoldIn(paragraph(story, block), left, from)
      if (one) found.push(one)
    }
    // “She paused.” leaves whomever the paragraph before it leaves.
    if (lengthOf(facts[block]!) > shortAside) unasked = []
    unasked.push(block)
  }
  return found
}

const paragraph = (story: Story, block: number): Paragraph => ({
  blocks: story.blocks,
  facts: story.facts,
  speech: story.speech,
  block,
  of: story.facts[block]!,
  quotes: taggedQuotes(story, block)
})

/** In words, with the point. */
const shortAside = 4

/** How long a paragraph is, as far as it matters. */
const lengthOf = toldOfFacts(({ words }) => Math.min(words.length, shortAside + 1))

/** Whether another paragraph has the same words: a pull quote lifts them out of the copy. */
export function isPulled({ facts }: Story, { block, quotation }: Quote): boolean {
  const spoken = plain(facts[block]!.words.filter(word => contains(quotation, word)))
    .slice(0, 8)
    .join(' ')
  return facts.some(({ words }, other) => other !== block && plain(words).join(' ').includes(spoken))
}

const plain = (words: readonly Word[]) => words.filter(({ kind }) => kind === 'word').map(({ lower }) => lower)

/** Who may speak next, after a paragraph: somebody, somebody who spoke farther up in it, nobody. */
type Left = 'somebody' | 'perhaps' | 'nobody'

interface Paragraph extends Story {
  readonly block: number
  readonly of: Facts
  readonly quotes: readonly Quote[]
}

/** The first statement that nobody has made, of a paragraph in which no quotation is anybody’s. */
function untoldIn(seen: Paragraph, left: Left, from: number): Untold | undefined {
  const { of, quotes, block, blocks, facts } = seen
  const { words, quotationMarks } = of
  if (quotes.some(({ tag, quotation: { open, close, continues } }) => tag || continues || !open || !close))
    return undefined
  for (const [index, quote] of quotes.entries()) {
    if (!isStatement(words, quote.quotation, from) || !isWhole(words, quote.at)) continue
    // “It is over, she said. “We lost.” has lost a mark, not its speaker.
    if (quotationMarks.some(mark => mark.kind === quote.quotation.open!.kind && contains(quote.quotation, mark)))
      return undefined
    const first = firstWordFrom(words, quote.at.start)
    const after = firstWordFrom(words, quote.at.end)
    const before = quotes[index - 1]?.at
    const sentence = sentenceBefore(of, first, before && isWhole(words, before) ? before.end : 0)
    // “We won.” (Paz 2010)
    if (words[after] && !isNew.test(words[after].text)) return undefined
    const following = quotes[index + 1]
    if (following && following.at.start === words[after]?.start && isStatement(words, following.quotation, from))
      return { quote, how: 'beside' }
    const next = after < words.length ? { start: words[after]!.start, end: sentenceEnd(of, after) } : undefined
    if (next && tellsOf(seen, next)) return undefined
    if (!next && isNamedAfter(blocks[block + 1], facts[block + 1])) return undefined
    if (sentence) {
      if (leadsOn(seen, sentence)) return undefined
      return { quote, how: 'perhaps' }
    }
    if (index > 0) return undefined
    return left === 'somebody' ? undefined : { quote, how: left }
  }
  return undefined
}

/** What a sentence of the reporter’s begins with, or another quotation. */
const isNew = /^(?:\p{Lu}|\d|["“‘'`])/u

/** Whether a quotation stands as a sentence of its own: no part of the reporter’s. */
function isWhole(words: readonly Word[], { start, end }: Span): boolean {
  const first = firstWordFrom(words, start)
  const last = firstWordFrom(words, end) - 2
  const before = words.slice(Math.max(0, first - 2), first)
  const isOpen = before.length === 0 || before.some(({ text }) => isStop.test(text))
  return isOpen && isStop.test(words[last]?.text ?? '') && !/^[,:;]$/.test(before.at(-1)?.text ?? '')
}

const isStop = /[.?!…]$/

/** The sentence that ends before a quotation, where one does in its paragraph, and after the quotation before. */
function sentenceBefore({ words, sentences }: Facts, first: number, from: number): Span | undefined {
  const last = words[first - 1]
  if (!last || last.end <= from) return undefined
  const sentence = sentences.findLast(({ start }) => start <= last.start)
  return { start: Math.max(sentence?.start ?? 0, from), end: last.end }
}

const sentenceEnd = ({ sentences, words }: Facts, at: number): number =>
  sentences.find(({ last }) => last > at)?.end ?? words.at(-1)!.end

/** “We won.” and then, in a paragraph of its own: — Jo Paz; said Jo Paz, of a broken line; Paz, the mayor, said she … */
function isNamedAfter(block: Block | undefined, next: Facts | undefined): boolean {
  if (block?.role === 'credit' || block?.role === 'byline') return true
  const first = next?.words[0]
  if (!next || !first) return false
  const end = next.sentences[0]?.end ?? 0
  const isSaid = next.attributions.some(
    ({ start, form, content, speaker }) =>
      speaker && !speaker.plural && form === 'past' && content === 'clause' && start < end
  )
  return isSaid || dashes.has(first.text) || /^\p{Ll}/u.test(first.text)
}

const dashes: ReadonlySet<string> = new Set(['–', '—', '―', '-', '--'])

/** Who may speak after a paragraph. */
function leftBy(seen: Paragraph, left: Left): Left {
  const { of, quotes, block, speech } = seen
  const { words, sentences, attributions } = of
  const last = sentences.at(-1)!
  // “She paused.” breaks no dialogue.
  if (words.length <= shortAside && left === 'somebody') return left
  const isTold = quotes.some(({ tag }) => tag)
  const ends = quotes.at(-1)?.at.end ?? 0
  if (ends > last.start && (isTold || isPhrase(words, quotes.at(-1)!.at))) return 'somebody'
  const bracket = words.at(-1)!.text === ')' ? words[0]!.start : last.start
  if (words.at(-1)!.text === ':' || leadsOn(seen, { start: bracket, end: last.end })) return 'somebody'
  const isSpoken = attributions.some(one => one.speaker && !one.speaker.plural && !speech.touches(block, one))
  return isTold || isSpoken || quotes.some(({ at }) => isPhrase(words, at)) ? 'perhaps' : 'nobody'
}

/** Whether a sentence of the reporter’s leads on to what somebody says, whoever it is: “Bishop was skeptical.” */
function leadsOn(seen: Paragraph, sentence: Span): boolean {
  const { words } = seen.of
  const first = firstWordFrom(words, sentence.start)
  const last = firstWordFrom(words, sentence.end)
  if (last - first <= shortSentence && !impersonal.has(words[first]!.lower)) return true
  return seen.quotes.some(({ at }) => contains(sentence, at) && isPhrase(words, at)) || tellsOf(seen, sentence)
}

/** In words, with the point. */
const shortSentence = 7
const impersonal: ReadonlySet<string> = new Set('the a an it this that these those there'.split(' '))

/** Whether the reporter’s words in a stretch tell of anybody who could speak. */
function tellsOf({ of: { words, mentions, attributions }, speech, block }: Paragraph, stretch: Span): boolean {
  const isReported = (span: Span) => contains(stretch, span) && !speech.touches(block, span)
  // “Officials said the road was shut” leaves nobody to quote; “… ,” they said in a statement does.
  if (attributions.some(one => one.speaker && (!one.speaker.plural || one.content === 'quotation') && isReported(one)))
    return true
  const from = firstWordFrom(words, stretch.start)
  const { end } = words[Math.min(from + subject, words.length) - 1]!
  const leads = ({ start, speaks }: Mention) =>
    speaks || start < end || words[firstWordFrom(words, start) - 1]?.text === ','
  if (mentions.some(mention => leads(mention) && isReported(mention))) return true
  for (let at = from; at < words.length && words[at]!.end <= stretch.end; at++) {
    const { lower } = words[at]!
    const isSomebody =
      person.has(lower) ||
      voices.has(lower) ||
      (at - from < subject && isPersonWord(lower)) ||
      // “It is also looking for a buyer” may be a company; “It was built in 1907” is none.
      (at - from < 3 && groups.has(lower) && !/^(?:was|were|has|have|had)$/.test(words[at + 1]?.lower ?? ''))
    if (isSomebody && isReported(words[at]!)) return true
  }
  return false
}

const person: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him', 'i', 'my'])
/** What can be read, heard or sung, whoever wrote it: “The law is clear. “Whoever breaks it rebuilds it.”” */
const voices: ReadonlySet<string> = new Set(
  `advert advertisement anthem article banner banners caption chant chants chanting clause constitution contract crowd email letter
  law memo message motto note notice oath paragraph petition placard placards poem post poster posters prayer proverb psalm report
  rule rules section sign signs slogan slogans song statement text tweet verse video voice voices`.split(/\s+/)
)
const groups: ReadonlySet<string> = new Set(['it', 'they', 'its', 'their', 'we', 'one'])

/** How far into a sentence its subject stands, in words: “For his part, the minister …” */
const subject = 8

/** Whether words were quoted that somebody strung together: three are enough. */
function isPhrase(words: readonly Word[], quotation: Span): boolean {
  let count = 0
  for (let at = firstWordFrom(words, quotation.start); at < words.length && contains(quotation, words[at]!); at++)
    if (words[at]!.kind === 'word' && ++count === 3) return true
  return false
}
