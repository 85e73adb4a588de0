import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatherer } from '../../engine/facts/gather.ts'
import { home } from '../../engine/formats/home.ts'
import { reader } from '../../engine/formats/index.ts'
import { meet } from '../../engine/ledger/ledger.ts'
import { type Quote, quotesOf } from '../../engine/ledger/quotes.ts'
import { isPersonWord } from '../../engine/names/person-words.ts'
import type { Block, Span } from '../../engine/story.ts'
import { type Figure, percent, scores } from './measure.ts'
import { styleNamed } from './styles.ts'

interface Labelled {
  readonly text: string
  readonly quotes: readonly Readonly<Record<string, unknown>>[]
}

interface Ours {
  readonly content: string
  readonly cue?: string
  /** The speaker’s whole phrase, and the name in it alone. */
  readonly speaker?: string
  readonly name?: string
  readonly person?: string
}

/** Direct quotations: where they begin and end, the verb that tells who speaks, and the speaker. Spans must be exact. */
export function quotes(shared: string): readonly Figure[] {
  return [
    ...figures(shared, 'polnear_dev', 'speaker', ['93, aim 97', '85, aim 92', '75, aim 85']),
    ...figures(shared, 'ggt', 'name', ['90, aim 95', '80, aim 92', '75, aim 85'])
  ]
}

/** @param speakers What this set calls the speaker: the whole phrase, or the name in it. */
function figures(
  shared: string,
  set: string,
  speakers: 'speaker' | 'name',
  bars: readonly string[]
): readonly Figure[] {
  const counts = { content: [0, 0, 0], cue: [0, 0, 0], speaker: [0, 0, 0], person: [0, 0, 0] }
  const toRead = { content: [], cue: [], speaker: [], person: [] } as Record<keyof typeof counts, string[]>
  const short = { right: 0, wanted: 0, toRead: [] as string[] }
  for (const line of readFileSync(join(shared, `corpora/quotes/${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')) {
    const { text, quotes } = JSON.parse(line) as Labelled
    const ours = new Map(quotesIn(text).map(quote => [quote.content, quote]))
    for (const quote of quotes) {
      if (quote['kind'] !== 'direct') continue
      const spans = spansOf(quote, 'quote')
      const found = spans.map(span => ours.get(span)).find(one => one !== undefined)
      const shown = (what: string) => `${what}\t${around(text, spans[0]!)}`
      const count = (
        kind: keyof typeof counts,
        wanted: string | undefined,
        given: string | undefined,
        isRight: boolean
      ) => {
        if (wanted) counts[kind][2]!++
        if (given) counts[kind][1]!++
        if (wanted && given && isRight) counts[kind][0]!++
        else if (wanted || given) toRead[kind].push(shown(`wanted ${wanted}\tfound ${given}`))
      }
      const words = (span: string | undefined) =>
        span && text.slice(...(span.split('-').map(Number) as [number, number]))
      count('content', words(spans[0]), words(found?.content), found !== undefined)
      const [cue] = spansOf(quote, 'cue')
      count('cue', words(cue), words(found?.cue), found?.cue !== undefined && trimmed(text, cue) === found.cue)
      const [speaker] = spansOf(quote, 'speaker')
      const given = found?.[speakers] ?? found?.speaker
      count(
        'speaker',
        words(speaker),
        words(given),
        given !== undefined && trimmed(text, speaker) === trimmed(text, given)
      )
      const person = quote['reference'] as string | undefined
      if (person) count('person', person, found?.person, isSame(person, found?.person))
      if (person && speaker && isShort(words(speaker)!, person)) {
        short.wanted++
        if (isWhole(person, found?.person)) short.right++
        else short.toRead.push(shown(`wanted ${person}\tfound ${found?.person}\tby ${words(speaker)}`))
      }
    }
  }
  const whole = (['content', 'cue', 'speaker', 'person'] as const).flatMap((kind, at): readonly Figure[] => {
    const [right, found, wanted] = counts[kind] as [number, number, number]
    if (wanted === 0) return []
    const { precision, recall, f1 } = scores(right, found, wanted)
    const bar = bars[at]
    const what = kind === 'person' ? 'whose name in full is right' : `exact ${kind}`
    return [
      {
        what: `direct quotations, ${what}: ${set}`,
        measured: `F1 ${f1} (P ${precision} R ${recall})`,
        ...(bar && { bar }),
        toRead: toRead[kind]
      }
    ]
  })
  if (short.wanted === 0) return whole
  return [
    ...whole,
    {
      what: `speakers by surname or title, named in full: ${set}`,
      measured: `${percent(short.right / short.wanted)} % of ${short.wanted}`,
      bar: '85 %, aim 92 %',
      toRead: short.toRead
    }
  ]
}

/** The tag has a surname or a title for somebody whom the set names in full: “Roe”, “Mr. Roe”, “the mayor”. */
function isShort(phrase: string, person: string): boolean {
  const [said, name] = [phrase.toLowerCase(), person.toLowerCase().split(' ')]
  if (name.length === 1 || (said.includes(name[0]!) && said.includes(name.at(-1)!))) return false
  return said.includes(name.at(-1)!) || isPersonWord(said.split(' ').at(-1)!)
}

function quotesIn(text: string): readonly Ours[] {
  return reader()(text, 'plain').flatMap(({ blocks }) => {
    const facts = blocks.map(gather)
    const { speech, people } = meet(blocks, facts, style)
    const at = (block: number, span: Span | undefined) => span && key(home(blocks[block] as Block, span))
    return quotesOf({ blocks, facts, speech, people }).map(({ block, at: content, tag, speaker }: Quote) => {
      const phrase = tag?.speaker
      const mention =
        phrase && facts[tag.block]!.mentions.find(({ start, end }) => phrase.start <= start && end <= phrase.end)
      return {
        content: at(block, content)!,
        ...(tag && { cue: at(tag.block, tag.cue)! }),
        ...(phrase && { speaker: at(tag.block, phrase)! }),
        ...(mention && { name: at(tag.block, mention)! }),
        ...(speaker && { person: speaker.person.name })
      }
    })
  })
}

const style = styleNamed('wire')
const gather = gatherer(style)

const key = ({ start, end }: { readonly start: number; readonly end: number }) => `${start}-${end}`

/** Without the colon or comma that the tokens of a set leave at its end: `said:`. */
function trimmed(text: string, span: string | undefined): string | undefined {
  if (!span) return undefined
  const [start, end] = span.split('-').map(Number) as [number, number]
  return key({ start, end: start + text.slice(start, end).replace(/[:,]+$/, '').length })
}

function spansOf(quote: Readonly<Record<string, unknown>>, part: string): readonly string[] {
  const spans = quote[`${part}Spans`] as readonly (readonly [number, number])[] | undefined
  if (spans?.length) return spans.map(([start, end]) => key({ start, end }))
  const [start, end] = [quote[`${part}Start`], quote[`${part}End`]]
  return typeof start === 'number' && typeof end === 'number' && start >= 0 ? [key({ start, end })] : []
}

/** The surname is the same, and the given name where both have one. */
function isSame(wanted: string, given: string | undefined): boolean {
  const [one, other] = [wanted, given ?? ''].map(name =>
    name
      .normalize('NFD')
      .replace(/[^\p{L} ]/gu, '')
      .toLowerCase()
      .split(' ')
  )
  return one!.at(-1) === other!.at(-1) && (one!.length === 1 || other!.length === 1 || one!.includes(other![0]!))
}

/** The same person, by a name of two words or more. */
const isWhole = (wanted: string, given: string | undefined) => given?.includes(' ') === true && isSame(wanted, given)

function around(text: string, span: string): string {
  const [start, end] = span.split('-').map(Number) as [number, number]
  return `${text.slice(Math.max(0, start - 160), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 80)}`.replaceAll(
    '\n',
    ' ⏎ '
  )
}
