import { kinds, kindsOf } from '../../names/name-words.ts'
import type { Age, Slip } from '../ages.ts'
import type { Mention } from '../mentions.ts'
import { numberWords } from '../number-words.ts'
import type { Word } from '../words.ts'
import { isCurrent, mentionEndingAt } from './bearer.ts'
import type { Seen } from './seen.ts'
import { after, isCapital, isFiniteVerb, sentenceAt } from './surroundings.ts'

/** Ages in apposition: “Jo Roe, 32, said”, “Jo Roe (32)”, with or without their commas. */
export function namesWithAges(seen: Seen): readonly Age[] {
  const { words } = seen
  const found: Age[] = []
  for (let at = 1; at < words.length; at++) {
    const value = ageOf(words[at]!)
    if (!value) continue
    const end = words[at]!.text.endsWith('.') ? words[at]!.end - 1 : words[at]!.end
    const age = afterComma(seen, at) ?? withoutComma(seen, at) ?? inBrackets(seen, at)
    if (!age) continue
    found.push({
      start: words[at]!.start,
      end,
      kind: 'apposition',
      numbers: [{ start: words[at]!.start, end, value, form: /^\d/.test(words[at]!.text) ? 'figures' : 'words' }],
      unit: 'year',
      bearer: 'person',
      // Houses that write ages in words differ in this one place: “Jo Roe, five,” and “Jo Roe, 5,”.
      eitherForm: false,
      opening: false,
      pointsBack: false,
      current: isCurrent(seen, at, at + 1),
      ...age
    })
  }
  return found
}

type Found = Pick<Age, 'whose' | 'slip'>

function ageOf({ kind, text, lower }: Word): number | undefined {
  if (kind !== 'word') return undefined
  const value = /^[1-9]\d{0,2}\.?$/.test(text) ? Number.parseInt(text, 10) : numberWords.get(lower)
  return value !== undefined && value > 0 && value < 116 ? value : undefined
}

/** “Jo Roe, 32, said”; a slip in “Jo Roe, 32 said”. */
function afterComma(seen: Seen, at: number): Found | undefined {
  const { words, mentions } = seen
  if (words[at - 1]?.text !== ',' || !words[at - 2]) return undefined
  const mention = mentionEndingAt(mentions, words[at - 2])
  if (!mention) return undefined
  const next = words[at + 1]
  const what = after(words, at + 1)
  if (what === 'end') {
    // “Roe, 7, 12, 14”: what is counted is not years.
    const listed = next?.text === ',' && ageOf(words[at + 2] ?? next) !== undefined
    return listed || next?.text === '-' || next?.text === '%' || next?.text === '/'
      ? undefined
      : { whose: spanOf(mention) }
  }
  if (!/^\d/.test(words[at]!.text) || !isPerson(mention)) return undefined
  if (isFiniteVerb(words, at + 1) && isSubject(seen, mention))
    return { whose: spanOf(mention), slip: commas(words[at]!.end) }
  return undefined
}

/** A slip in “Jo Roe 32, said”. */
function withoutComma({ words, mentions }: Seen, at: number): Found | undefined {
  const next = words[at + 1]
  if (!/^\d\d$/.test(words[at]!.text) || !isCapital(words[at - 1]!) || next?.text !== ',') return undefined
  const mention = mentionEndingAt(mentions, words[at - 1])
  if (!mention || !isPerson(mention) || mention.shape === 'single') return undefined
  const behind = words[at + 2]
  if (behind?.kind !== 'word' || isCapital(behind) || ageOf(behind)) return undefined
  return { whose: spanOf(mention), slip: commas(words[at - 1]!.end) }
}

/** “Jo Roe (32)” */
function inBrackets({ words, mentions }: Seen, at: number): Found | undefined {
  if (words[at - 1]?.text !== '(' || words[at + 1]?.text !== ')' || !/^\d\d$/.test(words[at]!.text)) return undefined
  const mention = mentionEndingAt(mentions, words[at - 2])
  return mention && { whose: spanOf(mention) }
}

const spanOf = ({ start, end }: Mention) => ({ start, end })

const commas = (at: number): Slip => ({ kind: 'comma', amends: [{ start: at, end: at, text: ',' }], sure: true })

/** A name alone has to be known for a person’s; of a name in full it is enough that nothing speaks against it. */
const isPerson = ({ evidence, parts, shape }: Mention) =>
  shape === 'full'
    ? evidence === 'named' || !parts.some(part => kindsOf(part) & otherThings && !(kindsOf(part) & kinds.given))
    : evidence === 'named' && !(kindsOf(parts[0]!) & otherThings)

/** “In Paris, 32 said”, “Saturn 5, the rocket” */
const otherThings = kinds.place | kinds.nation | kinds.thing | kinds.ordinary | kinds.calendar

/** Whether a name is what the verb speaks of: not “For Jo Roe, 32 was”. */
function isSubject({ words, sentences }: Seen, mention: Mention): boolean {
  const start = (mention.title ?? mention.courtesy ?? mention).start
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const opening = sentenceAt(sentences, low)?.first
  const before = words[low - 1]
  return !before || low - 1 !== opening || !prepositions.has(before.lower)
}

const prepositions = new Set(
  'at in on with from of by for to into onto about over under between among against like unlike besides despite after before'.split(
    ' '
  )
)
