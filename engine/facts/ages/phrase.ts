import type { Span } from '../../story.ts'
import { type NumberFound, numberEndingAt, type Part, type Tie, tie } from './parts.ts'
import { type Reading, smallTail } from './reading.ts'
import type { Seen } from './seen.ts'
import { type After, isPersonNoun } from './surroundings.ts'

/** Where everything stands: indexes of parts. */
export interface Phrase {
  readonly number: NumberFound
  readonly pair?: Pair
  readonly unit: number
  readonly old: number
  readonly numberTie: Tie
  readonly oldTie: Tie
  /** Indexes of words: the first of the phrase, and the one after it. */
  readonly word: number
  readonly next: number
  /** `-boy` of `5-year-old-boy`. */
  readonly tail?: Part
}

/** The first number of two: `3` of `3- and 4-year-olds`, `15` of `15-24-year-olds`. */
export interface Pair {
  readonly number: NumberFound
  /** The part that joins them; a dash does without one. */
  readonly by?: number
}

/** The phrase whose unit is `parts[unit]`, if that is one. */
export function phraseAt(seen: Seen, unit: number): Phrase | undefined {
  const { text, parts } = seen
  const old = unit + 1
  const oldPart = parts[old]
  if (!oldPart || !oldForms.has(oldPart.lower)) return undefined
  // “the three-year Old Acre deal”
  if (isUpper(text, oldPart) && !isUpper(text, parts[unit]!)) return undefined
  const numberTie = tie(text, parts, unit)
  const oldTie = tie(text, parts, old)
  const number = numberEndingAt(text, parts, unit - 1)
  if (!numberTie || !oldTie || !number || number.value === 0) return undefined
  const pair = pairBefore(seen, number)
  if (pair === 'other') return undefined
  const tailed = tie(text, parts, old + 1)
  const tail = tailed === 'hyphen' || tailed === 'dash' ? parts[old + 1] : undefined
  // “a 20-year old-growth plan”, “a 6-year-old-led protest”
  if (tail && !isPersonNoun({ base: tail.lower, lower: tail.lower }) && !smallTail.has(tail.lower)) return undefined
  return {
    number,
    ...(pair && { pair }),
    unit,
    old,
    numberTie,
    oldTie,
    word: parts[(pair ?? { number }).number.first]!.word,
    next: (tail ?? oldPart).word + 1,
    ...(tail && { tail })
  }
}

const oldForms = new Set(['old', 'olds', "old's", "olds'"])
export const isUpper = (text: string, { start }: Span) => text[start] !== text[start]!.toLowerCase()

/** What stands before the number and belongs to it; `other` where it makes it something else: `2015-16`, `U-17`. */
function pairBefore({ text, parts }: Seen, second: NumberFound): Pair | 'other' | undefined {
  const tied = tie(text, parts, second.first)
  const glued = tied === 'hyphen' || tied === 'dash' || tied === 'loose' || tied === 'suspended'
  const before = parts[second.first - 1]
  if (!before) return undefined
  if (joiners.has(before.lower)) {
    const number = numberEndingAt(text, parts, second.first - 2)
    const apart = tie(text, parts, second.first - 1)
    if (!number || !apart) return glued ? 'other' : undefined
    return isPair(number, second) ? { number, by: second.first - 1 } : undefined
  }
  if (!glued) return undefined
  const number = numberEndingAt(text, parts, second.first - 1)
  if (number) return isPair(number, second) ? { number } : 'other'
  return timeWords.has(before.lower) ? undefined : 'other'
}

export const joiners: ReadonlySet<string> = new Set(['to', 'and', 'or'])
/** “the then-34-year-old singer” */
const timeWords = new Set(['then', 'now', 'still'])

const isPair = (first: NumberFound, second: NumberFound) =>
  first.value < second.value && second.value < 120 && (first.form === second.form || first.value < 10)

/** The numbers that change together. */
export const numbersOf = (pair: Pair | undefined, number: NumberFound) => (pair ? [pair.number, number] : [number])

/** Whether the number before belongs to the age: not in “killed two and 12-year-old Ana”, “between 15 and 17-year-olds”. */
export function pairIn(
  { text, parts }: Seen,
  { pair }: Phrase,
  reading: Reading | undefined,
  what: After
): Pair | undefined {
  if (!pair) return undefined
  const first = pair.number.first
  const before = parts[first - 1]?.lower ?? ''
  // “3, 4 and 5-year-olds”
  const listed = before === 'between' || before === 'from' || (before === ',' && numberEndingAt(text, parts, first - 2))
  if (pair.by === undefined) return pair
  if (reading?.kind === 'predicate') return pair
  if (parts[pair.by]!.lower !== 'to' && reading?.kind === 'attributive' && what === 'name') return undefined
  return listed ? undefined : pair
}
