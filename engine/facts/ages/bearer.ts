import { firstPast } from '../../in-order.ts'
import type { Span } from '../../story.ts'
import type { Mention } from '../mentions.ts'
import type { Word } from '../words.ts'
import { units } from './parts.ts'
import type { Seen } from './seen.ts'
import { after, sentenceAt } from './surroundings.ts'

/** The person named just before “is 34 years old” or “, who is 34 years old”. */
export function whoseBefore({ words, mentions }: Seen, at: number): Span | undefined {
  if (words[at - 1]?.lower !== 'is') return undefined
  const who = words[at - 2]?.lower === 'who' && words[at - 3]?.text === ','
  return mentionEndingAt(mentions, words[who ? at - 4 : at - 2])
}

/** The person named behind an age: “34-year-old former captain Jo Roe”. `next` is the word after the age. */
export function whoseNext({ words, mentions }: Seen, next: number): Span | undefined {
  for (let at = next; at < next + 6; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || (at > next && !word.apart) || after(words, at) === 'small') return undefined
    const mention = mentionAt(mentions, word.start)
    if (mention?.start === word.start) return mention.attributive ? undefined : mention
    // “the 34-year-old's lawyer, Jo Roe”, “the 34-year-old Acme's founder”
    if (word.base !== word.text) return undefined
  }
  return undefined
}

/** The mention that ends with a word, or before its `Jr.` or `III`. */
export function mentionEndingAt(mentions: readonly Mention[], word: Word | undefined): Mention | undefined {
  if (!word) return undefined
  const mention =
    mentionAt(mentions, word.end - 1) ?? mentionAt(mentions, word.start - 2) ?? mentionAt(mentions, word.start - 3)
  if (!mention || mention.attributive || mention.possessive) return undefined
  return mention.end >= word.end || (mention.suffix !== undefined && suffixes.has(word.lower)) ? mention : undefined
}

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/** The mention that covers an offset. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  const mention = mentions[firstPast(mentions, offset)]
  return mention && mention.start <= offset ? mention : undefined
}

/**
 * Whether an age is told as the present one: no hedge or other time near it. “Then 39”, “was 19 when he signed”,
 * “in 2004, Roe, 34, …”, “believed to be 39 or 40”.
 */
export function isCurrent({ words, sentences }: Seen, at: number, next: number): boolean {
  const sentence = sentenceAt(sentences, at)
  if (!sentence) return false
  const [behind, further] = [words[next]?.lower ?? '', words[next + 1]?.lower ?? '']
  if (behind === 'or' || behind === 'when' || further === 'when' || nearHedges.has(words[at - 1]?.lower ?? ''))
    return false
  for (let index = Math.max(sentence.first, at - 6); index < at; index++)
    if (hedges.has(words[index]!.lower)) return false
  for (let index = Math.max(sentence.first, at - reach); index < Math.min(sentence.last, next + reach); index++) {
    const { lower } = words[index]!
    const before = words[index - 1]?.lower ?? ''
    if (otherTimes.has(lower) || (pastYear.test(lower) && !articles.has(before) && !isBirth(words, index))) return false
    // “two years later”, but “Roe, 34, later told police”
    if ((lower === 'later' || lower === 'earlier') && units.has(before)) return false
    // “turned 40”, but “turned his life around”
    if (lower.startsWith('turn') && /^\d/.test(words[index + 1]?.lower ?? '')) return false
  }
  return true
}

/** “Roe, 41, who was born in Springfield in 1983,” */
const isBirth = (words: Seen['words'], at: number) =>
  words.slice(Math.max(0, at - 8), at).some(({ lower }) => lower === 'born')

/** A sentence longer than this many words on either side is no sentence. */
const reach = 60
const pastYear = /^(?:1[5-9]|20)\d\ds?$/
/** “jailed for the 2016 killing” speaks of today. */
const articles = new Set(['the', 'a', 'his', 'her', 'their', 'its'])
const nearHedges = new Set(
  'then about around approximately nearly almost roughly over under only or was were at'.split(' ')
)
const hedges = new Set('then believed thought estimated reportedly reported listed given'.split(' '))
const otherTimes = new Set(
  `ago birthday birthdays anniversary initially originally incorrectly mistakenly wrongly corrected correction fictional
  character role portrays portrayed`.split(/\s+/)
)
