import type { Age, Amendment, Slip } from '../ages.ts'
import type { Word } from '../words.ts'
import { type NumberFound, numberStartingAt, type Part, tie } from './parts.ts'
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
  let at = cue + 1
  if (lower === 'age' && parts[at]?.lower === 'of') at++
  // “an average age 5 points higher”
  else if (lower === 'age' && !beforeAge.has(words[word - 1]?.lower ?? '')) return undefined
  const from = parts[at]?.lower === 'from'
  if (from || parts[at]?.lower === 'between') at++
  if (tie(text, parts, at) !== 'space') return undefined
  const range = from ? dashed(seen, at, ' to ') : undefined
  if (range) return groupOf(seen, range.numbers, range.slip)
  const numbers = numbersFrom(seen, at)
  return numbers && groupOf(seen, numbers)
}

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
function numbersFrom({ text, parts, words }: Seen, at: number): readonly NumberFound[] | undefined {
  const numbers: NumberFound[] = []
  /** Only a comma stands before the number: another has to follow. */
  let bare = false
  for (let from = at; ; ) {
    const number = numberStartingAt(text, parts, from)
    if (!number || number.value > 115 || isGlued(text, parts, number.last)) break
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
    pointsBack: false,
    current: false,
    ...(slip && { slip })
  }
}

/** `30s` of “in her 30s”, apostrophe or not: never the 1930s or temperatures, which are nobody’s. */
export function decades({ words, text }: Seen): readonly Age[] {
  const found: Age[] = []
  let owned = false
  words.forEach((word, at) => {
    const match = word.lower.endsWith('s') && decade.test(word.lower)
    if (match && owned) {
      const apostrophe = text.slice(word.start, word.end).search(/['’‘]/)
      const what = after(words, at + 1)
      const plain = what !== 'word' || (!word.text.startsWith("'") && goesOn(words, at + 1))
      // “his '60s hits”, “her 80's hair” are the decade’s.
      if (apostrophe < 0 || plain) found.push(decadeOf(word, apostrophe))
    } else if (!match) owned = word.kind === 'word' && (owners.has(word.lower) || (owned && between10s.has(word.lower)))
  })
  return found
}

/** “in her 30's was hurt”, “in her 30's looking for work” */
const goesOn = (words: readonly Word[], at: number) => isFiniteVerb(words, at) || words[at]!.lower.endsWith('ing')

const decade =
  /^(?:(?:mid|early|late)-)?'?[2-9]0's$|^(?:(?:mid|early|late)-)?'[2-9]0s$|^(?:(?:mid|early|late)-)?[2-9]0s$/
const owners = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'whose'])
const between10s = new Set([
  'early',
  'mid',
  'middle',
  'late',
  'very',
  'and',
  'or',
  'to',
  'high',
  'low',
  'upper',
  'lower'
])

const decadeOf = ({ start, end }: { readonly start: number; readonly end: number }, apostrophe: number): Age => ({
  start,
  end,
  kind: 'decade',
  numbers: [],
  unit: 'year',
  bearer: 'person',
  eitherForm: false,
  opening: false,
  pointsBack: false,
  current: false,
  ...(apostrophe >= 0 && {
    slip: {
      kind: 'apostrophe',
      amends: [{ start: start + apostrophe, end: start + apostrophe + 1, text: '' }],
      sure: true
    }
  })
})
