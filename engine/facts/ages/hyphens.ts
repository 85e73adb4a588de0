import type { Span } from '../../story.ts'
import type { Amendment, Slip } from '../ages.ts'
import { type NumberFound, tie } from './parts.ts'
import { numbersOf, type Pair, type Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'
import type { Seen } from './seen.ts'

/** What has to change for an age to be written as it is meant. */
export function slipOf(seen: Seen, phrase: Phrase, pair: Pair | undefined, { kind, sure }: Reading): Slip | undefined {
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
  if (joined)
    for (const gap of number.half ?? [])
      between({ start: gap.start, end: gap.start }, { start: gap.end, end: gap.end }, '-')
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
