import type { Span } from '../../story.ts'
import { mentionAt, mentionEndingAt } from '../ages/bearer.ts'
import { opensSentence } from '../ages/surroundings.ts'
import type { Mention } from '../mentions.ts'
import type { Sentence, Word } from '../words.ts'
import { type Day, dayAt } from './days.ts'

/** When somebody was born: “Jo Roe was born on May 3, 1961”, “Jo Roe (1961-)”. The span is the date. */
export interface Birth extends Span {
  readonly day: Day
  /** The name beside it. */
  readonly whose: Span
}

export function births(
  words: readonly Word[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[]
): readonly Birth[] {
  if (mentions.length === 0) return []
  const found: Birth[] = []
  const add = (mention: Mention | undefined, day: Day, from: number, next: number) => {
    if (mention)
      found.push({
        start: words[from]!.start,
        end: words[next - 1]!.end,
        day,
        whose: { start: mention.start, end: mention.end }
      })
  }
  words.forEach(({ lower, text }, at) => {
    if (lower === 'born') {
      const date = dateFrom(words, at + 1)
      if (date)
        add(
          whoBefore(words, mentions, at) ?? whoBehind(words, mentions, sentences, at, date.next),
          date.day,
          date.from,
          date.next
        )
    } else if (text === '(') {
      const year = /^((?:18|19|20)\d\d)[-–]?$/.exec(words[at + 1]?.text ?? '')
      const dashed = year && (year[0].length > 4 || /^[-–]$/.test(words[at + 2]?.text ?? ''))
      if (dashed && words[at + (year[0].length > 4 ? 2 : 3)]?.text === ')')
        add(mentionEndingAt(mentions, words[at - 1]), { year: Number(year[1]) }, at + 1, at + 2)
    }
  })
  return found
}

/** “born in Springfield, Ruritania, on May 3, 1961”: the date is a few words on, and in the same breath. */
function dateFrom(words: readonly Word[], from: number) {
  for (let at = from; at < from + 8 && words[at] && !/^[.;)]$/.test(words[at]!.text); at++) {
    const found = dayAt(words, at)
    if (found) return { ...found, from: at }
  }
  return undefined
}

/** “Jo Roe was born”, “Jo Roe, who was born”, “Jo Roe, born”, “Jo Roe (born” */
function whoBefore(words: readonly Word[], mentions: readonly Mention[], born: number): Mention | undefined {
  let at = born - 1
  if (words[at]?.lower === 'was') at--
  if (words[at]?.lower === 'who') at--
  if (words[at]?.text === ',' || words[at]?.text === '(') at--
  // “Jo Roe, 50, who was born”
  if (/^\d\d$/.test(words[at]?.text ?? '') && words[at - 1]?.text === ',') at -= 2
  return at < born - 1 ? mentionEndingAt(mentions, words[at]) : undefined
}

/** “Born on May 3, 1961, Jo Roe grew up in Springfield.” */
function whoBehind(
  words: readonly Word[],
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  born: number,
  next: number
): Mention | undefined {
  if (words[born]!.text !== 'Born' || !opensSentence(words, sentences, born)) return undefined
  const name = words[words[next]?.text === ',' ? next + 1 : next]
  const mention = name && mentionAt(mentions, name.start)
  return mention?.start === name?.start ? mention : undefined
}
