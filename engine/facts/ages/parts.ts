import type { Span } from '../../story.ts'
import type { Age } from '../ages.ts'
import type { Word } from '../words.ts'
import { biggerNumbers, type NumberForm, numberWords } from './number-words.ts'

/** A word, or what stands between the hyphens of one: `5-year-old` has three. Hyphens and dashes are no parts themselves. */
export interface Part extends Span {
  readonly lower: string
  /** Which of the paragraph’s words it belongs to. */
  readonly word: number
}

export function partsOf(text: string, words: readonly Word[]): readonly Part[] {
  const parts: Part[] = []
  words.forEach((word, index) => {
    const written = text.slice(word.start, word.end)
    if (written.length !== word.lower.length) parts.push({ ...spanOf(word), lower: word.lower, word: index })
    else if (!hyphens.test(written)) parts.push(...whole(text, word, index, parts[parts.length - 1]))
    else
      for (const { 0: piece, index: at } of written.matchAll(betweenHyphens))
        parts.push({
          start: word.start + at,
          end: word.start + at + piece.length,
          lower: word.lower.slice(at, at + piece.length),
          word: index
        })
  })
  return parts
}

/** “1,000” is one part, as one word; “8.” at the end of a sentence is an 8. */
function whole(text: string, word: Word, index: number, before: Part | undefined): readonly Part[] {
  if (word.text === ',' && !word.apart && before && /^\d+$/.test(before.lower) && /^\d{3}\b/.test(text.slice(word.end)))
    return [{ ...spanOf(word), lower: 'thousands', word: index }]
  const end = /^\d+\.$/.test(word.text) ? word.end - 1 : word.end
  return [{ start: word.start, end, lower: word.lower.slice(0, end - word.start), word: index }]
}

const hyphens = /[-‐‑–]/
const betweenHyphens = /[^-‐‑–]+/g
const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** What ages are counted in. */
export const units: ReadonlyMap<string, Age['unit']> = new Map(
  (['year', 'month', 'week', 'day'] as const).flatMap(unit => [
    [unit, unit],
    [`${unit}s`, unit]
  ])
)

/** What ties a part to the one before it. */
export type Tie = 'space' | 'hyphen' | 'suspended' | 'dash' | 'loose'

export function tie(text: string, parts: readonly Part[], at: number): Tie | undefined {
  const before = parts[at - 1]
  const part = parts[at]
  if (!before || !part || part.start - before.end > 3) return undefined
  const gap = text.slice(before.end, part.start)
  if (/^[ \t\u00a0\u202f]+$/.test(gap)) return 'space'
  if (/^[-‐‑]$/.test(gap)) return 'hyphen'
  if (/^[-‐‑]\s$/.test(gap)) return 'suspended'
  if (gap === '–') return 'dash'
  return /^\s?[-‐‑–]\s?$/.test(gap) ? 'loose' : undefined
}

export interface AgeNumber extends Span {
  readonly value: number
  readonly form: NumberForm
  /** Where `twenty five` lacks its hyphen. */
  readonly gap?: Span
  /** Of `six and a half` or `6 1/2`: where hyphens stand before a noun, and nothing for those in figures. */
  readonly half?: readonly Span[]
}

/** A number and which parts it is made of: `parts.slice(first, last)`. */
export interface NumberFound extends AgeNumber {
  readonly first: number
  readonly last: number
}

/** The number whose last part is `parts[at]`. */
export function numberEndingAt(text: string, parts: readonly Part[], at: number): NumberFound | undefined {
  const part = parts[at]
  if (!part) return undefined
  const found =
    halfAt(text, parts, at, part) ??
    (figures.test(part.lower) ? figuresAt(parts, at, part) : wordsAt(text, parts, at, part))
  if (!found) return undefined
  const before = text[found.start - 1] ?? ' '
  // “6 1/2-year-old”, “$5”, “v.5”: no number by itself.
  return /[\s([“"‘'–‐‑-]/.test(before) && !biggerNumbers.has(parts[found.first - 1]?.lower ?? '') ? found : undefined
}

/** The number whose first part is `parts[at]`. */
export function numberStartingAt(text: string, parts: readonly Part[], at: number): NumberFound | undefined {
  for (const last of [at + 1, at]) {
    const found = numberEndingAt(text, parts, last)
    if (found?.first === at && !biggerNumbers.has(parts[last + 1]?.lower ?? '')) return found
  }
  return undefined
}

/** `6½`, `6 ½`, `6 1/2`, `six and a half` */
function halfAt(text: string, parts: readonly Part[], at: number, { lower, end }: Part): NumberFound | undefined {
  const last = at + 1
  if (lower === 'half') {
    if (parts[at - 1]?.lower !== 'a' || parts[at - 2]?.lower !== 'and') return undefined
    const whole = numberEndingAt(text, parts, at - 3)
    if (!whole || [at, at - 1, at - 2].some(one => !['space', 'hyphen'].includes(tie(text, parts, one) ?? '')))
      return undefined
    const half = [at - 2, at - 1, at].map(one => ({ start: parts[one - 1]!.end, end: parts[one]!.start }))
    return { ...whole, value: whole.value + 0.5, end, last, half }
  }
  // The parser leaves `1/2` whole, but not that of `1/2-year-old`.
  const split = lower === '2' && parts[at - 1]?.lower === '/' && parts[at - 2]?.lower === '1'
  if (!split && lower !== '1/2' && !lower.endsWith('½')) return undefined
  const first = split ? at - 3 : lower === '1/2' || lower === '½' ? at - 1 : at
  const whole = /^\d{1,2}(?=½?$)/.exec(parts[first]?.lower ?? '')
  if (!whole || !/^\d+[ -]?(?:1\/2|½)$/.test(text.slice(parts[first]!.start, end))) return undefined
  return { start: parts[first]!.start, end, value: Number(whole[0]) + 0.5, form: 'figures', first, last, half: [] }
}

const figures = /^\d{1,4}(?:\.\d)?$/

function figuresAt(parts: readonly Part[], at: number, part: Part): NumberFound | undefined {
  if (parts[at - 1]?.lower === 'thousands' && parts[at - 1]!.end === part.start) {
    const thousands = parts[at - 2]!
    const value = Number(thousands.lower) * 1000 + Number(part.lower)
    return { start: thousands.start, end: part.end, value, form: 'figures', first: at - 2, last: at + 1 }
  }
  if (/^0\d/.test(part.lower)) return undefined
  return { start: part.start, end: part.end, value: Number(part.lower), form: 'figures', first: at, last: at + 1 }
}

function wordsAt(text: string, parts: readonly Part[], at: number, part: Part): NumberFound | undefined {
  const value = numberWords.get(part.lower)
  if (value === undefined || value === 0) return undefined
  const last = at + 1
  const before = parts[at - 1]
  const ten = before && value < 10 ? (numberWords.get(before.lower) ?? 0) : 0
  const tied = tie(text, parts, at)
  if (before && ten >= 20 && (tied === 'hyphen' || tied === 'space'))
    return {
      start: before.start,
      end: part.end,
      value: ten + value,
      form: 'words',
      first: at - 1,
      last,
      ...(tied === 'space' && { gap: { start: before.end, end: part.start } })
    }
  // “a hundred and five”, “two-and-a-half”
  if (before?.lower === 'and' && biggerNumbers.has(parts[at - 2]?.lower ?? '')) return undefined
  return { start: part.start, end: part.end, value, form: 'words', first: at, last }
}
