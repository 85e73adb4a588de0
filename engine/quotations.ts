/** What is quoted in a story, and whose words it is, as plain data in the source’s coordinates. */
import type { Seen } from './bring-home.ts'
import { home } from './formats/home.ts'
import { type Quote, quotesOf, type Speaker } from './ledger/quotes.ts'
import { isStatement, isTitle } from './ledger/speech/statement.ts'
import { type RollEntry, rollOf } from './roll.ts'
import { copyRoles, type Span } from './story.ts'

/** One quotation of a story. One that runs over paragraphs is one in each of them. */
export interface StoryQuotation {
  /** Which story of the source it is in, from 0. */
  readonly story: number
  /** The words with their marks. */
  readonly at: Span<'source'>
  /** What stands between the marks, letter by letter: without markup, and on one line. */
  readonly words: string
  /** It carries on what the paragraph before did not close. */
  readonly continues: boolean
  /** The verb, `according to`, or the dash of a signature. */
  readonly cue?: Phrase
  /**
   * Who says it, in the words of the copy: `Paz, the mayor`, `she`, `police`. They stand beside the cue, or beside an
   * earlier quotation of somebody who speaks on.
   */
  readonly saidBy?: Phrase
  /** Who that is, where it is one of the people of the story. */
  readonly speaker?: QuotedSpeaker
  /** How the speaker is known. `speaks on` where nothing stands beside the quotation, whoever it is. */
  readonly how?: Speaker['how']
  /** It is a whole statement, and nothing tells whose. */
  readonly needsSpeaker: boolean
}

/** Words that stand in the source. */
export interface Phrase extends Span<'source'> {
  readonly text: string
}

export type QuotedSpeaker = Pick<RollEntry, 'name' | 'surname' | 'titles' | 'described'>

/** The quotations of a story’s copy, in order. */
export function quotationsOf(seen: Seen, story: number): readonly StoryQuotation[] {
  const { blocks, facts, ledger } = seen
  const quotes = quotesOf({ blocks, facts, ...ledger }).filter(({ block }) => copyRoles.has(blocks[block]!.role))
  const roll = quotes.length > 0 ? rollOf(seen, story) : []
  const entries = new Map(ledger.people.map((person, index) => [person, roll[index]!]))
  const tellsWho = tellers(seen)
  /** Who spoke last, and where. */
  let latest: { readonly block: number; readonly saidBy: Phrase } | undefined
  return quotes.map((quote): StoryQuotation => {
    const { block, at, quotation, tag } = quote
    const shown = {
      story,
      at: place(seen, block, at),
      words: onOneLine(blocks[block]!.text.slice(quotation.start, quotation.end)),
      continues: quotation.continues
    }
    // “He played in “Turn Up the Sea” for a year.”
    if (!tag && !quotation.continues && isTitle(facts[block]!.words, quotation))
      return { ...shown, needsSpeaker: false }
    const { speaker } = quote
    const speaksOn = !tag && latest && isSpokenOn(quote, latest.block, seen)
    const saidBy = tag?.speaker ? phrase(seen, tag.block, tag.speaker) : speaksOn ? latest?.saidBy : undefined
    const how = speaker?.how ?? (speaksOn ? 'speaks on' : undefined)
    latest = saidBy && { block, saidBy }
    return {
      ...shown,
      ...(tag && { cue: phrase(seen, tag.block, tag.cue) }),
      ...(saidBy && { saidBy }),
      ...(speaker && { speaker: introduced(entries.get(speaker.person)!) }),
      ...(how && { how }),
      needsSpeaker: !speaker && !saidBy && needsSpeaker(quote, seen, tellsWho)
    }
  })
}

/** “We heard it,” police said. “It was loud.” Or a paragraph of nothing but words in marks, after one that names a speaker. */
const isSpokenOn = (quote: Quote, latest: number, seen: Seen): boolean =>
  quote.block === latest || quote.quotation.continues || (quote.block === latest + 1 && isAlone(quote, seen))

function isAlone({ block, at }: Quote, { facts }: Seen): boolean {
  const { words } = facts[block]!
  return words[0]!.start >= at.start && words.at(-1)!.end <= at.end
}

const introduced = ({ name, surname, titles, described }: RollEntry): QuotedSpeaker => ({
  name,
  surname,
  titles,
  ...(described !== undefined && { described })
})

/**
 * Whether a statement is left without anybody to have said it. A headline’s words are said again below it, and a
 * quotation with one mark has lost more than its speaker.
 */
function needsSpeaker(quote: Quote, seen: Seen, tellsWho: (block: number) => boolean): boolean {
  const { block, quotation } = quote
  return (
    seen.blocks[block]!.role === 'body' &&
    quotation.open !== undefined &&
    (quotation.close !== undefined || quotation.continues) &&
    isStatement(seen.facts[block]!.words, quotation) &&
    !tellsWho(block) &&
    !(block > 0 && tellsWho(block - 1) && isAlone(quote, seen))
  )
}

/** Whether a paragraph tells anywhere of somebody who says something: “We need growth” this year, Paz said. */
function tellers({ facts, ledger: { speech } }: Seen): (block: number) => boolean {
  const known = new Map<number, boolean>()
  return block => {
    const tells = known.get(block) ?? facts[block]!.attributions.some(one => one.speaker && !speech.touches(block, one))
    known.set(block, tells)
    return tells
  }
}

const phrase = (seen: Seen, block: number, span: Span): Phrase => ({
  ...place(seen, block, span),
  text: onOneLine(seen.blocks[block]!.text.slice(span.start, span.end))
})

const place = ({ blocks }: Seen, block: number, span: Span) => {
  const { start, end } = home(blocks[block]!, span)
  return { start, end }
}

/** Where lines were broken says nothing of what was said: the same words are the same on every machine. */
const onOneLine = (text: string) => text.replace(/[^\S\r\n]*(?:\r\n|[\r\n\v\f\u0085\u2028\u2029])\s*/g, ' ')
