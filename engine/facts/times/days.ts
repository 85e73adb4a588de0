import type { Role } from '../../story.ts'
import type { Word } from '../words.ts'

/** A day, or as much of it as is known. */
export interface Day {
  readonly year: number
  /** From 1. */
  readonly month?: number
  readonly day?: number
}

/** `May 3, 1961`, `3 May 1961`, `May 1961` or `1961` from `words[at]` on, and the word after it. */
export function dayAt(words: readonly Word[], at: number): { readonly day: Day; readonly next: number } | undefined {
  const year = yearOf(words[at])
  if (year) return { day: { year }, next: at + 1 }
  const dayFirst = numberOf(words[at])
  const monthAt = dayFirst ? at + 1 : at
  const month = months.get(words[monthAt]?.lower.slice(0, 3) ?? '')
  if (!month || !monthLike.test(words[monthAt]!.lower)) return undefined
  let next = monthAt + 1
  const dayLast = dayFirst ? undefined : numberOf(words[next])
  if (dayLast) next++
  if (words[next]?.text === ',') next++
  const then = yearOf(words[next])
  const day = dayFirst ?? dayLast
  return then ? { day: { year: then, month, ...(day && { day }) }, next: next + 1 } : undefined
}

/** The day that a dateline gives with its year, or that a line of nothing else gives. */
export function dayTold(role: Role, words: readonly Word[]): Day | undefined {
  if (role !== 'dateline' && words.length > longestDate) return undefined
  const first = weekdays.has(words[0]?.lower ?? '') ? (words[1]?.text === ',' ? 2 : 1) : 0
  if (role !== 'dateline') {
    const found = dayAt(words, first)
    return found?.day.day && found.next >= words.length ? found.day : undefined
  }
  for (let at = 0; at < words.length; at++) {
    const found = dayAt(words, at)
    if (found) return found.day
  }
  return undefined
}

/** `Friday, May 8, 2009` */
const longestDate = 6

const monthLike =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/
const months: ReadonlyMap<string, number> = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((month, index) => [month, index + 1])
)
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

const yearOf = (word: Word | undefined) =>
  word && /^(?:18|19|20)\d\d\.?$/.test(word.text) ? Number.parseInt(word.text, 10) : undefined

const numberOf = (word: Word | undefined) => {
  const number = word && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word.text) ? Number.parseInt(word.text, 10) : 0
  return number > 0 && number < 32 ? number : undefined
}
