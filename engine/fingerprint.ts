/** What a finding is known by from day to day, while the copy around it moves and changes. */
import { wordsOf } from './facts/words.ts'
import type { Finding } from './finding.ts'
import { read } from './formats/index.ts'
import { firstFrom, firstPast, firstWhere } from './in-order.ts'
import type { Block, Format, Span } from './story.ts'

/**
 * The fingerprints of these findings of a source, in their order: 16 hexadecimal digits each.
 *
 * One is of the rule, the entry, the sentence that the finding is in and the words that are found; not of lines, of what
 * stands in other sentences, of line breaks, or of the kind of quotation marks and the capitals around the words. The same
 * thing found twice in a sentence is one. For who asks: the paragraphs are read again.
 */
export function fingerprints(
  source: string,
  format: Format,
  findings: readonly Pick<Finding, 'rule' | 'entry' | 'at'>[]
): readonly string[] {
  if (findings.length === 0) return []
  const around = sentencesIn(source, format)
  return findings.map(({ rule, entry = '', at }) => {
    const { sentence, words } = around(at)
    return hashOf([rule, entry, sentence, words].join('\0'))
  })
}

/** Gives the sentences that a stretch of the source touches, as a hash, and the words in it. */
function sentencesIn(source: string, format: Format) {
  const placed = read(source, format)
    .flatMap(({ blocks }) => blocks)
    .flatMap(block => block.pieces.map(piece => ({ block, piece })))
    .sort((a, b) => a.piece.sourceStart - b.piece.sourceStart)
  const known = new Map<Block, (span: Span) => string>()
  const sentencesOf = (block: Block) => {
    const sentences = known.get(block) ?? hashedSentences(block)
    known.set(block, sentences)
    return sentences
  }
  /** Where an offset stands in the text of its paragraph. */
  const placeOf = (offset: number) => {
    const found = placed[firstWhere(placed, ({ piece }) => piece.sourceStart > offset) - 1] ?? placed[0]
    if (!found) return undefined
    const { start, end, sourceStart } = found.piece
    return { block: found.block, at: Math.min(end, start + Math.max(0, offset - sourceStart)) }
  }
  return ({ start, end }: Span<'source'>) => {
    const first = placeOf(start)
    if (!first) return { sentence: '', words: source.slice(start, end) }
    const last = end > start ? placeOf(end - 1) : first
    const isWithin = last?.block === first.block && last !== first
    const span = { start: first.at, end: isWithin ? last.at + 1 : first.at }
    const { text } = first.block
    return { sentence: sentencesOf(first.block)(span), words: onOneLine(text.slice(span.start, span.end)) }
  }
}

/** Each run of sentences is made one hash, and once: a paragraph of a megabyte can be one sentence with all that is found. */
function hashedSentences({ text }: Block) {
  const { sentences } = wordsOf(text)
  const known = new Map<string, string>()
  return ({ start, end }: Span) => {
    const first = Math.min(firstPast(sentences, start), sentences.length - 1)
    const last = Math.max(first, firstFrom(sentences, end) - 1)
    const key = `${first} ${last}`
    const hash =
      known.get(key) ?? hashOf(first < 0 ? '' : normal(text.slice(sentences[first]!.start, sentences[last]!.end)))
    known.set(key, hash)
    return hash
  }
}

/** As it is read aloud: an editor who turns quotation marks, or a desk that sets in capitals, has changed no word. */
const normal = (text: string) =>
  onOneLine(text.normalize('NFC').replace(/\p{Cf}/gu, ''))
    .replace(/["＂“”„‟«»]/g, '"')
    .replace(/['‘’‚‛‹›`´]/g, "'")
    .toLowerCase()

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * FNV-1a with 64 bits, of the text in UTF-16LE. Of a million different findings two have the same one once in 37 million
 * archives; whoever wants to hide a finding has simpler ways.
 */
function hashOf(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    for (const byte of [unit & 0xff, unit >> 8]) {
      low = (low ^ byte) >>> 0
      // The prime is 2^40 + 0x1b3. A product of 32 and 9 bits is exact.
      const product = low * 0x1b3
      high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 2 ** 32)) >>> 0
      low = product >>> 0
    }
  }
  return [high, low].map(half => half.toString(16).padStart(8, '0')).join('')
}
