import type { Span } from '../../story.ts'
import type { Age, Amendment, Clutter, Slip } from '../ages.ts'
import type { Word } from '../words.ts'
import { isCurrent, mentionEndingAt } from './bearer.ts'
import { type NumberFound, numberStartingAt, type Part, tie, units } from './parts.ts'
import type { Seen } from './seen.ts'
import { after, isFiniteVerb, isPersonNoun, opensSentence } from './surroundings.ts'

/** `aged 5 to 18`, `ages 7 and 10`, `at the age of five`, `children between 5-11`. */
export function agedGroups(seen: Seen): readonly Age[] {
  const { parts } = seen
  const found: Age[] = []
  for (let at = 0; at < parts.length; at++) {
    const age =
      parts[at]!.lower === 'between' ? between(seen, at) : cues.has(parts[at]!.lower) ? aged(seen, at) : undefined
    if (age) found.push(age)
  }
  return found
}

const cues = new Set(['aged', 'ages', 'age'])

function aged(seen: Seen, cue: number): Age | undefined {
  const { text, words, parts } = seen
  const { lower, word } = parts[cue]!
  const whose = nameBefore(seen, cue)
  let at = cue + 1
  if (lower !== 'aged' && parts[at]?.lower === 'of') at++
  // “an average age 5 points higher”
  else if (lower === 'age' && !whose && !beforeAge.has(words[word - 1]?.lower ?? '')) return undefined
  const from = parts[at]?.lower === 'from'
  if (from || parts[at]?.lower === 'between') at++
  if (tie(text, parts, at) !== 'space') return undefined
  const range = from ? dashed(seen, at, ' to ') : undefined
  if (range) return groupOf(seen, range.numbers, range.slip)
  const numbers = numbersFrom(seen, at)
  if (!numbers) return undefined
  const group = groupOf(seen, numbers)
  const old = oldAfter(seen, numbers[numbers.length - 1]!)
  const told = old ? { ...group, clutter: doubled(parts[cue]!, group, old) } : group
  if (!whose || (lower === 'ages' && numbers.length > 1)) return told
  return besideName(seen, told, cue, whose, old) ?? (lower === 'age' ? undefined : told)
}

/** “Jo Roe, aged 32,” or “Jo Roe, aged 32 years old,”: the number is enough. */
function besideName(seen: Seen, age: Age, cue: number, whose: Span, old: Part | undefined): Age | undefined {
  const { parts } = seen
  const [number, more] = age.numbers as readonly NumberFound[]
  const next = (old ?? parts[number!.last - 1]!).word + 1
  if (more || age.unit !== 'year' || after(seen.words, next) !== 'end') return undefined
  const { start } = parts[cue]!
  return {
    ...age,
    bearer: 'person',
    whose: { start: whose.start, end: whose.end },
    current: isCurrent(seen, parts[cue]!.word, next),
    clutter: {
      kind: old ? 'doubled' : parts[cue]!.lower === 'aged' ? 'aged' : 'age',
      start,
      end: (old ?? age).end,
      amends: [
        { start, end: number!.start, text: '' },
        ...(old ? [{ start: number!.end, end: old.end, text: '' }] : [])
      ],
      sure: true
    }
  }
}

/** The name that `, aged` stands beside. */
const nameBefore = ({ words, parts, mentions }: Seen, cue: number) =>
  words[parts[cue]!.word - 1]?.text === ',' ? mentionEndingAt(mentions, words[parts[cue]!.word - 2]) : undefined

/** The `old` of “aged 5 years old”, “aged 5-year-old”. */
function oldAfter({ text, parts }: Seen, { last }: NumberFound): Part | undefined {
  const old = parts[last + 1]
  const isTied = [last, last + 1].every(at => ['space', 'hyphen'].includes(tie(text, parts, at) ?? ''))
  return old?.lower === 'old' && isTied && units.has(parts[last]!.lower) ? old : undefined
}

const doubled = ({ start }: Span, { end }: Span, old: Span): Clutter => ({
  kind: 'doubled',
  start,
  end: old.end,
  amends: [{ start: end, end: old.end, text: '' }],
  sure: true
})

const beforeAge = new Set(['at', 'from', 'under', 'over', 'by', 'since', 'until', 'before', 'after', 'past'])

/** “aged between 18-24”, “between the ages of 18-24”, “boys between 5-11” */
function between(seen: Seen, cue: number): Age | undefined {
  const { parts, words } = seen
  let at = cue + 1
  if (parts[at]?.lower === 'the') at++
  const named = parts[at]?.lower === 'ages'
  if (named) at += parts[at + 1]?.lower === 'of' ? 2 : 1
  const before = words[parts[cue]!.word - 1]
  const isAge = named || (before !== undefined && (cues.has(before.lower) || isPeople(before)))
  if (!isAge || (at > cue + 1 && !named)) return undefined
  const range = dashed(seen, at, ' and ')
  return range && groupOf(seen, range.numbers, range.slip)
}

/** “Children between 5-11” */
const isPeople = (word: Word) => (word.lower.endsWith('s') && isPersonNoun(word)) || plurals.has(word.lower)
const plurals = new Set(['people', 'children', 'men', 'women'])

/** `18-24`, or `18 to 24` where *and* is wanted. */
function dashed(
  { text, parts, words }: Seen,
  at: number,
  wanted: ' and ' | ' to '
): { readonly numbers: readonly [NumberFound, NumberFound]; readonly slip: Slip } | undefined {
  const first = numberStartingAt(text, parts, at)
  if (!first || tie(text, parts, at) !== 'space') return undefined
  const tied = tie(text, parts, first.last)
  const to = wanted === ' and ' && tied === 'space' && parts[first.last]?.lower === 'to'
  const second = numberStartingAt(text, parts, to ? first.last + 1 : first.last)
  if (!second || first.value >= second.value || second.value > 110) return undefined
  if (!to && tied !== 'hyphen' && tied !== 'dash' && tied !== 'loose') return undefined
  const next = parts[second.last]
  // “between 10-20 percent”, “between 5-11 May”
  const what = after(words, parts[second.last - 1]!.word + 1)
  if ((what === 'word' && !ageUnits.has(next!.lower)) || what === 'name' || isGlued(text, parts, second.last))
    return undefined
  const amends: readonly Amendment[] = to
    ? [{ start: parts[first.last]!.start, end: parts[first.last]!.end, text: 'and' }]
    : [{ start: first.end, end: second.start, text: wanted }]
  return { numbers: [first, second], slip: { kind: 'range', amends, sure: true } }
}

const ageUnits = new Set(['years', 'year', 'months', 'month', 'inclusive'])

const isGlued = (text: string, parts: readonly Part[], at: number) => {
  const tied = tie(text, parts, at)
  return tied !== undefined && tied !== 'space'
}

/** The numbers of “aged six, seven and 11”, “ages 5 to 18”; none where they do not count years. */
function numbersFrom(seen: Seen, at: number): readonly NumberFound[] | undefined {
  const { text, parts, words } = seen
  const numbers: NumberFound[] = []
  /** Only a comma stands before the number: another has to follow. */
  let bare = false
  for (let from = at; ; ) {
    const number = numberStartingAt(text, parts, from)
    if (!number || number.value > 115) break
    if (oldAfter(seen, number)) return [...numbers, number]
    if (isGlued(text, parts, number.last)) break
    const next = parts[number.last - 1]!.word + 1
    const what = after(words, next)
    // “aged five and two others”, “aged five years in oak”; “age 5 children”
    if (what === 'word' && !smallUnits.has(parts[number.last]!.lower) && !isFiniteVerb(words, next)) break
    // “aged five, two of them girls”
    const behind = parts[number.last]?.lower ?? ''
    if (from > at && (behind === 'of' || (bare && behind !== ',' && !joins.has(behind)))) break
    numbers.push(number)
    from = number.last
    const comma = parts[from]?.lower === ','
    if (comma) from++
    const joined = joins.has(parts[from]?.lower ?? '')
    if (joined) from++
    if (from === number.last) break
    bare = comma && !joined
  }
  return numbers.length > 0 ? numbers : undefined
}

const joins = new Set(['to', 'and', 'or', 'through'])
const smallUnits = new Set(['month', 'months', 'week', 'weeks', 'day', 'days'])

function groupOf({ words, sentences, parts }: Seen, numbers: readonly NumberFound[], slip?: Slip): Age {
  const first = numbers[0]!
  const last = numbers[numbers.length - 1]!
  const unit = parts[last.last]?.lower.replace(/s$/, '')
  return {
    start: first.start,
    end: last.end,
    kind: 'aged',
    numbers,
    unit: unit === 'month' || unit === 'week' || unit === 'day' ? unit : 'year',
    bearer: 'unknown',
    eitherForm: true,
    opening: opensSentence(words, sentences, parts[first.first]!.word),
    current: false,
    ...(slip && { slip })
  }
}
