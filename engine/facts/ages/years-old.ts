import type { Span } from '../../story.ts'
import type { Age, Amendment, Slip } from '../ages.ts'
import { isCurrent, whoseBefore, whoseNext } from './bearer.ts'
import { type NumberFound, numberEndingAt, type Part, type Tie, tie } from './parts.ts'
import type { Seen } from './seen.ts'
import {
  type After,
  after,
  followsBe,
  isCapital,
  isDeterminer,
  isFiniteVerb,
  isJob,
  isPersonNoun,
  isThingNoun,
  opensSentence
} from './surroundings.ts'

/** All that is built like `5-year-old`, `5 years old` or `3- and 4-year-olds`, however its hyphens are set. */
export function yearsOld(seen: Seen): readonly Age[] {
  const found: Age[] = []
  for (let at = 1; at < seen.parts.length; at++) {
    const unit = units.get(seen.parts[at]!.lower)
    const phrase = unit && phraseAt(seen, at)
    if (phrase) found.push(age(seen, phrase, unit))
  }
  return found
}

const units: ReadonlyMap<string, Age['unit']> = new Map(
  (['year', 'month', 'week', 'day'] as const).flatMap(unit => [
    [unit, unit],
    [`${unit}s`, unit]
  ])
)

/** Where everything stands: indexes of parts. */
interface Phrase {
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
interface Pair {
  readonly number: NumberFound
  /** The part that joins them; a dash does without one. */
  readonly by?: number
}

function phraseAt(seen: Seen, unit: number): Phrase | undefined {
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
const smallTail = new Set(['at', 'when', 'and', 'in'])
const isUpper = (text: string, { start }: Span) => text[start] !== text[start]!.toLowerCase()

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

const joiners = new Set(['to', 'and', 'or'])
/** “the then-34-year-old singer” */
const timeWords = new Set(['then', 'now', 'still'])

const isPair = (first: NumberFound, second: NumberFound) =>
  first.value < second.value && second.value < 120 && (first.form === second.form || first.value < 10)

function age(seen: Seen, phrase: Phrase, unit: Age['unit']): Age {
  const { parts, words, sentences } = seen
  const { number, word, next, old } = phrase
  const what = after(words, next)
  const reading = readingOf(seen, phrase, what)
  const pair = pairIn(seen, phrase, reading, what)
  const start = (pair ?? { number }).number.start
  const end = (phrase.tail ?? parts[old]!).end
  const kind = reading?.kind ?? (phrase.numberTie === 'space' ? 'predicate' : 'attributive')
  // In running copy “Five Year Old Boys” is a name.
  const named = seen.role === 'body' && isUpper(seen.text, parts[phrase.unit]!)
  const slip = reading && !named ? slipOf(seen, phrase, pair, reading) : undefined
  const numbers = numbersOf(pair, number)
  const whose = kind === 'predicate' ? whoseBefore(seen, word) : kind === 'noun' ? undefined : whoseNext(seen, next)
  return {
    start,
    end,
    kind,
    numbers,
    unit,
    bearer: bearerOf(seen, phrase, kind, what),
    // “3-, 4- and 5-year-olds”, “between one week and three months old” change together or not at all.
    eitherForm:
      !named &&
      pair === phrase.pair &&
      !joiners.has(parts[numbers[0]!.first - 1]?.lower ?? '') &&
      !numbers.some(one => one.form === 'words' && isUpper(seen.text, one)),
    opening: opensSentence(words, sentences, parts[numbers[0]!.first]!.word),
    ...(whose && { whose: { start: whose.start, end: whose.end } }),
    pointsBack: kind !== 'predicate' && !whose && !pair && beginsWithThe(seen, phrase, kind),
    current: isCurrent(seen, word, next),
    ...(slip && { slip })
  }
}

const numbersOf = (pair: Pair | undefined, number: NumberFound) => (pair ? [pair.number, number] : [number])

function beginsWithThe({ words, sentences }: Seen, { word, next }: Phrase, kind: Age['kind']): boolean {
  if (words[word - 1]?.lower !== 'the' || !opensSentence(words, sentences, word - 1)) return false
  return kind === 'noun' || (isJob(words[next]!) && after(words, next + 1) !== 'name')
}

/** What an age is meant as, and whether that is beyond doubt. */
interface Reading {
  readonly kind: 'attributive' | 'noun' | 'predicate'
  readonly sure: boolean
}

/** As what the age is meant; undefined where its neighbours do not tell, so that its hyphens are left alone. */
function readingOf(seen: Seen, phrase: Phrase, what: After): Reading | undefined {
  const { words, parts } = seen
  const { number, numberTie, oldTie, unit, old, next, tail } = phrase
  const before = words[phrase.word - 1]
  const noun = { kind: 'noun', sure: true } as const
  const attributive = { kind: 'attributive', sure: true } as const
  const predicate = { kind: 'predicate', sure: true } as const
  const goesOn = what === 'name' || what === 'word'
  if (parts[old]!.lower !== 'old') return noun
  if (tail) return smallTail.has(tail.lower) ? predicate : attributive
  const many = parts[unit]!.lower.endsWith('s')
  const spaced = numberTie === 'space' && oldTie === 'space'
  const hyphened = numberTie === 'hyphen' && oldTie === 'hyphen'
  const aboutSomebody = what === 'name' || (goesOn && isPersonNoun(words[next]!))
  const be = followsBe(words, phrase.word)
  if (!many && hyphened) return what === 'end' || what === 'small' ? noun : attributive
  if (many && spaced) {
    // “a 5 years old boy”, but “over the five years old rivals have made peace”
    const article = before?.lower === 'a' || before?.lower === 'an'
    if (goesOn && number.value > 1 && (article || (isDeterminer(before) && isPersonNoun(words[next]!))))
      return attributive
    return isDeterminer(before) && !isTimeDeterminer(before!.lower) ? undefined : predicate
  }
  if (be) {
    if (aboutSomebody) return attributive
    if (goesOn) return many ? predicate : undefined
    return { kind: 'predicate', sure: many || number.value === 1 }
  }
  if (many && !isDeterminer(before)) return goesOn ? (aboutSomebody ? attributive : undefined) : predicate
  // “at one year old”, “under 1 year old”
  if (number.value === 1 && spaced && !(isDeterminer(before) && goesOn)) return predicate
  if (goesOn && !isFiniteVerb(words, next)) return attributive
  return isDeterminer(before) || isDeterminer(words[phrase.word - 2]) || isFiniteVerb(words, next) ? noun : undefined
}

/** “these five years old”: not a determiner of the age. */
const isTimeDeterminer = (lower: string) => lower === 'some' || lower === 'no' || lower === 'first'

/** Whether the number before belongs to the age: not in “killed two and 12-year-old Ana”, “between 15 and 17-year-olds”. */
function pairIn({ text, parts }: Seen, { pair }: Phrase, reading: Reading | undefined, what: After): Pair | undefined {
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

function bearerOf({ words }: Seen, { next }: Phrase, kind: Age['kind'], what: After): Age['bearer'] {
  if (kind === 'noun' || what === 'name') return 'person'
  for (let at = next; at < next + 3 && words[at]?.kind === 'word'; at++) {
    if (isPersonNoun(words[at]!)) return 'person'
    if (isThingNoun(words[at]!)) return 'thing'
    if (isCapital(words[at]!) || after(words, at) === 'small') break
  }
  return 'unknown'
}

function slipOf(seen: Seen, phrase: Phrase, pair: Pair | undefined, { kind, sure }: Reading): Slip | undefined {
  const { text, parts } = seen
  const { number, unit, old, tail } = phrase
  const joined = kind !== 'predicate'
  const amends: Amendment[] = []
  const between = (left: Span, right: Span, wanted: string) => {
    const written = text.slice(left.end, right.start)
    if (written !== wanted && !(wanted === '-' && written === '‑') && !(wanted === ' ' && /^\s$/.test(written)))
      amends.push({ start: left.end, end: right.start, text: wanted })
  }
  const suspended = pair !== undefined && joined && suspend(seen, phrase, pair, between)
  for (const one of numbersOf(pair, number)) if (one.gap) amends.push({ ...one.gap, text: '-' })
  between(number, parts[unit]!, joined ? '-' : ' ')
  const unitPart = parts[unit]!
  const many = unitPart.lower.endsWith('s')
  const wantsMany = !joined && (number.value !== 1 || pair !== undefined)
  if (many && !wantsMany && joined) amends.push({ start: unitPart.end - 1, end: unitPart.end, text: '' })
  if (!many && wantsMany)
    amends.push({ start: unitPart.end, end: unitPart.end, text: isShouted(text, unitPart) ? 'S' : 's' })
  between(unitPart, parts[old]!, joined ? '-' : ' ')
  if (tail) between(parts[old]!, tail, ' ')
  const range = !joined && pair ? betweenSlip(seen, pair, number) : undefined
  if (range) amends.unshift(range)
  if (amends.length === 0) return undefined
  return {
    kind: suspended ? 'suspended' : range && amends.length === 1 ? 'range' : 'hyphens',
    amends: amends.sort((a, b) => a.start - b.start),
    sure
  }
}

const isShouted = (text: string, { start, end }: Span) =>
  end - start > 1 && text.slice(start, end) === text.slice(start, end).toUpperCase()

/** Hang the first number: `3- and 4-year-olds`. Says whether it had to. */
function suspend(
  { text, parts }: Seen,
  { number, numberTie, oldTie }: Phrase,
  pair: Pair,
  between: (left: Span, right: Span, wanted: string) => void
): boolean {
  if (pair.by === undefined) {
    between(pair.number, number, '- to ')
    return true
  }
  const ties = [tie(text, parts, pair.by), tie(text, parts, number.first)]
  // “18-to-24-year-olds” is a chain that some desks like.
  if (ties.every(one => one === 'hyphen') && numberTie === 'hyphen' && oldTie === 'hyphen') return false
  between(pair.number, parts[pair.by]!, '- ')
  between(parts[pair.by]!, number, ' ')
  return ties[0] !== 'suspended' || ties[1] !== 'space'
}

/** “between 18-24 years old”, “between 18 to 24 years old”: *between* wants *and*. */
function betweenSlip({ text, parts }: Seen, pair: Pair, second: NumberFound): Amendment | undefined {
  if (parts[pair.number.first - 1]?.lower !== 'between') return undefined
  if (pair.by === undefined) return { start: pair.number.end, end: second.start, text: ' and ' }
  if (parts[pair.by]!.lower !== 'to' || tie(text, parts, pair.by) !== 'space') return undefined
  return { start: parts[pair.by]!.start, end: parts[pair.by]!.end, text: 'and' }
}
