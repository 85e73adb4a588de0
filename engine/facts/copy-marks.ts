import type { Span } from '../story.ts'
import type { Word } from './words.ts'

/** A mark of the trade in the copy, and the words that it speaks of. */
export interface CopyMark extends Span {
  /** CQ: checked, right as it stands. STET: let it stand. TK: to come, by whatever sign. */
  readonly kind: 'CQ' | 'STET' | 'TK'
  /** What is accepted: for CQ the name, number or word just before; for STET the phrase before, or after at the start. */
  readonly covers: Span
}

export function copyMarks(words: readonly Word[]): readonly CopyMark[] {
  const marks: CopyMark[] = []
  for (let index = 0; index < words.length; index++) {
    const kind = kindOf(words[index]!)
    if (!kind) continue
    const [first, last] = bracketed(words, index)
    const isBracketed = first < index
    const span = { start: words[first]!.start, end: words[last]!.end }
    const mark = (covers: Span | undefined) => marks.push({ ...span, kind, covers: covers ?? span })
    if (kind === 'TK' && isToCome(words, index, isBracketed)) mark(span)
    if (kind === 'CQ' && isChecked(words, index, isBracketed)) mark(nameBefore(words, first))
    if (kind === 'STET' && (isBracketed || words[index]!.text.startsWith('STET')))
      mark(phraseBefore(words, first) ?? phraseAfter(words, last))
  }
  return marks
}

const signs: readonly (readonly [string, CopyMark['kind']])[] = [
  ['cq', 'CQ'],
  ['stet', 'STET'],
  ['tk', 'TK'],
  ['tktk', 'TK'],
  ['tktktk', 'TK'],
  ['tkcom', 'TK'],
  ['fixme', 'TK'],
  ['check', 'TK'],
  ['lorem', 'TK'],
  ['xx', 'TK'],
  ['xxx', 'TK'],
  ['xx-year-old', 'TK'],
  ['??', 'TK']
]

/** Asked of every word, so with the point that may end it already in the table. */
const kinds: ReadonlyMap<string, CopyMark['kind']> = new Map([
  ...signs,
  ...signs.map(([sign, kind]) => [`${sign}.`, kind] as const)
])

const kindOf = ({ lower }: Word) => kinds.get(lower)
const bare = ({ lower }: Word) => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

/** The words that a mark takes up with its brackets. */
function bracketed(words: readonly Word[], index: number): readonly [first: number, last: number] {
  const open = words[index - 1]?.text
  const close = words[index + 1]?.text
  const inBrackets = (open === '(' && close === ')') || (open === '[' && close === ']')
  return inBrackets ? [index - 1, index + 1] : [index, index]
}

const isCapitalized = (word: Word | undefined) => word?.kind === 'word' && /^\p{Lu}/u.test(word.text)
const hasFigure = (word: Word | undefined) => word?.kind === 'word' && /\d/.test(word.text)
const isShouted = ({ text }: Word) => text === text.toUpperCase()

function isToCome(words: readonly Word[], index: number, isBracketed: boolean): boolean {
  const word = words[index]!
  const before = words[index - (isBracketed ? 2 : 1)]
  const after = words[index + 1]
  switch (bare(word)) {
    case 'tktk':
    case 'tktktk':
    case 'tkcom':
      return true
    case 'fixme':
      return isShouted(word)
    case 'check':
      return isBracketed && isShouted(word)
    case '??':
      // “What??” is a question; “the mayor, ??, said” and “?? people” are not.
      return isBracketed || (word.apart && (after?.text === ',' || (after?.kind === 'word' && !isCapitalized(after))))
    case 'lorem':
      return after?.lower === 'ipsum'
    case 'tk':
      // “Teekay Corp (TK)” is a ticker. “TK Maxx”, “TK Carter” and “TK-103” are names; “Mayor TK TK” is none.
      if (isBracketed) return !before || !companyEndings.has(before.lower)
      if (!isShouted(word) || before?.text === ':') return false
      if (after?.apart === false && /^[-/&]$/.test(after.text)) return false
      // “Flight TK 123 landed.”
      if (hasFigure(after)) return false
      return !isCapitalized(after) || kindOf(after!) === 'TK'
    default:
      // “Super Bowl XX”, “the XX chromosome” are whole; “$XX” and “XX people” are not.
      return (
        /^X/.test(word.text) &&
        (before?.text === '$' || bare(word) === 'xx-year-old' || counted.has(after?.lower ?? ''))
      )
  }
}

const companyEndings: ReadonlySet<string> = new Set(
  'corp corp. inc inc. ltd ltd. plc co co. company group holdings partners teekay airline airlines airways tokelau'.split(
    ' '
  )
)

/** What only a number stands before. */
const counted: ReadonlySet<string> = new Set(
  '% percent million billion people years months days votes seats'.split(' ')
)

/** A bare CQ follows what it vouches for. “CQ Roll Call” and “told CQ” are the magazine. */
function isChecked(words: readonly Word[], index: number, isBracketed: boolean): boolean {
  if (isBracketed) return true
  const before = words[index - 1]
  const vouchesFor = words[before?.text === ',' ? index - 2 : index - 1]
  if (words[index]!.text.startsWith('cq')) return vouchesFor !== undefined
  return (isCapitalized(vouchesFor) || hasFigure(vouchesFor)) && !isCapitalized(words[index + 1])
}

/** The whole name, the number with its sign, or the one word that stands just before. */
function nameBefore(words: readonly Word[], before: number): Span | undefined {
  let last = before - 1
  while (last >= 0 && words[last]!.kind === 'mark' && /^[,"“”’')%]$/.test(words[last]!.text)) last--
  const word = words[last]
  if (word?.kind !== 'word') return undefined
  let first = last
  if (hasFigure(word)) {
    if (/^[$€£¥]$/.test(words[last - 1]?.text ?? '')) first--
    return { start: words[first]!.start, end: Math.max(word.end, percentAfter(words, last, before)) }
  }
  if (isCapitalized(word))
    for (let at = last - 1; at >= 0; at--) {
      if (isCapitalized(words[at])) first = at
      else if (!isJoint(words, at)) break
    }
  return { start: words[first]!.start, end: word.end }
}

const percentAfter = (words: readonly Word[], at: number, before: number) =>
  at + 1 < before && words[at + 1]!.text === '%' ? words[at + 1]!.end : 0

/** What may stand between the capitals of one name: “Osama bin Laden”, “J. Doe”; not “Meet Ana Roe. Rowe (CQ) left”. */
const isJoint = (words: readonly Word[], at: number) =>
  particles.has(words[at]!.lower) || (words[at]!.text === '.' && words[at - 1]?.text.length === 1)

const particles: ReadonlySet<string> = new Set(
  'al ad an ar as ash at az el ul bin ibn ben abu da das de del della den der di dos du e la le los ten ter van von y zu'.split(
    ' '
  )
)

const longestPhrase = 6
const endsPhrase = /^[.,;:!?()[\]–—]$/

function phraseBefore(words: readonly Word[], before: number): Span | undefined {
  let first = before
  while (first > 0 && before - first < longestPhrase && !endsPhrase.test(words[first - 1]!.text)) first--
  return first < before ? { start: words[first]!.start, end: words[before - 1]!.end } : undefined
}

function phraseAfter(words: readonly Word[], after: number): Span | undefined {
  let last = after
  if (endsPhrase.test(words[last + 1]?.text ?? '')) last++
  const begin = last
  while (last + 1 < words.length && last - begin < longestPhrase && !endsPhrase.test(words[last + 1]!.text)) last++
  return last > begin ? { start: words[begin + 1]!.start, end: words[last]!.end } : undefined
}
