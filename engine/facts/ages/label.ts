import type { Span } from '../../story.ts'
import type { Word } from '../words.ts'
import { after, isFiniteVerb } from './surroundings.ts'

/** A word for somebody of some age, beside the age itself: `boy` of “a 19-year-old boy”. */
export interface AgeLabel extends Span {
  readonly kind: 'child' | 'adult' | 'teenager' | 'elderly' | 'baby' | 'toddler'
}

/** The label of an age whose phrase begins at `words[first]`, before `words[next]`. */
export function labelOf(words: readonly Word[], first: number, next: number): AgeLabel | undefined {
  const before = words[first - 1]
  if (before?.lower === 'elderly') return { start: before.start, end: before.end, kind: 'elderly' }
  for (let at = next; at < next + 3 && words[at]?.apart && words[at]!.kind === 'word'; at++) {
    const { lower, start, end } = words[at]!
    if (lower === 'elderly') return { start, end, kind: 'elderly' }
    if (lower === 'senior' && /^citizens?$/.test(words[at + 1]?.lower ?? '') && after(words, at + 2) !== 'word')
      return { start, end: words[at + 1]!.end, kind: 'elderly' }
    const kind = labels.get(lower)
    if (kind) return isWhole(words, at + 1) ? { start, end, kind } : undefined
    if (after(words, at) === 'small') return undefined
  }
  return undefined
}

/** Not “a 19-year-old boy band”, “a 30-year-old girls’ school”. */
const isWhole = (words: readonly Word[], next: number) =>
  after(words, next) === 'end'
    ? !/^['’]$/.test(words[next]?.text ?? '')
    : after(words, next) === 'small' || isFiniteVerb(words, next)

const labels: ReadonlyMap<string, AgeLabel['kind']> = new Map(
  (
    [
      ['child', 'boy boys girl girls'],
      ['adult', 'man men woman women'],
      ['teenager', 'teen teens teenager teenagers'],
      ['baby', 'baby babies infant infants newborn newborns'],
      ['toddler', 'toddler toddlers']
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const))
)
