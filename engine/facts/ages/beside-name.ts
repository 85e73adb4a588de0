import { kinds, kindsOf } from '../../names/name-words.ts'
import type { Span } from '../../story.ts'
import type { Age, Slip } from '../ages.ts'
import type { Mention } from '../mentions.ts'
import { firstWordFrom, type Word } from '../words.ts'
import { isCurrent, mentionEndingAt } from './bearer.ts'
import { numberWords } from './number-words.ts'
import type { Seen } from './seen.ts'
import { after, isCapital, isFiniteVerb, isJob, sentenceAt } from './surroundings.ts'

/** Ages in apposition: “Jo Roe, 32, said”, “Jo Roe (32)”, with or without their commas. */
export function namesWithAges(seen: Seen): readonly Age[] {
  const { words } = seen
  if (seen.mentions.length === 0) return []
  let surnames: ReadonlySet<string> | undefined
  const named: Named = { ...seen, surnames: () => (surnames ??= surnamesOf(seen.mentions)) }
  const found: Age[] = []
  for (let at = 1; at < words.length; at++) {
    if (words[at - 1]!.text !== ',' && !isFigure(words[at]!)) continue
    const value = ageOf(words[at]!)
    const age = value && (afterComma(named, at) ?? withoutComma(named, at) ?? inBrackets(named, at))
    if (!age) continue
    const { start, text } = words[at]!
    const end = text.endsWith('.') ? words[at]!.end - 1 : words[at]!.end
    const form = isFigure(words[at]!) ? 'figures' : 'words'
    found.push({
      start,
      end,
      kind: 'apposition',
      numbers: [{ start, end, value, form }],
      unit: 'year',
      bearer: 'person',
      // Houses that write ages in words differ here, “Jo Roe, five,” or “Jo Roe, 5,”; and “Roe, two,” may have scored twice.
      eitherForm: form === 'words' && isOfSpeaker(words, at),
      opening: false,
      current: isCurrent(seen, at, at + 1),
      ...(isIdentified(words, age.whose) && { points: 'home' }),
      ...age
    })
  }
  return found
}

type Found = Pick<Age, 'slip'> & { readonly whose: Span }

interface Named extends Seen {
  /** Of everybody whom the paragraph names in full. */
  readonly surnames: () => ReadonlySet<string>
}

const surnamesOf = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(
    mentions.flatMap(({ shape, parts, familyFirst }) => (shape === 'full' ? [parts.at(familyFirst ? 0 : -1)!] : []))
  )

/** “Police identified the man as Jo Roe, 32,” */
function isIdentified(words: readonly Word[], { start }: Span): boolean {
  let as = firstWordFrom(words, start) - 1
  // “as Officer Jo Roe”, “as baker Jo Roe”
  while (words[as]?.kind === 'word' && (isCapital(words[as]!) || isJob(words[as]!))) as--
  if (words[as]?.lower !== 'as') return false
  return words.slice(Math.max(0, as - 7), as).some(({ lower }) => identifying.has(lower))
}

const identifying = new Set(['identified', 'identifies', 'identify', 'named', 'names'])

function ageOf({ kind, text, lower }: Word): number | undefined {
  if (kind !== 'word') return undefined
  const value = /^[1-9]\d{0,2}\.?$/.test(text) ? Number.parseInt(text, 10) : numberWords.get(lower)
  return value !== undefined && value > 0 && value < 116 ? value : undefined
}

const isFigure = ({ text }: Word) => text[0]! >= '0' && text[0]! <= '9'

const isOfSpeaker = (words: readonly Word[], at: number) =>
  words[at + 1]?.text === ',' && (words[at + 2]?.lower === 'who' || isFiniteVerb(words, at + 2))

/** “Jo Roe, 32, said”; a slip in “Jo Roe, 32 said”. */
function afterComma(seen: Named, at: number): Found | undefined {
  const { words, mentions } = seen
  if (words[at - 1]?.text !== ',') return undefined
  const mention = mentionEndingAt(mentions, words[isChecked(words, at - 2) ? at - 5 : at - 2])
  if (!mention) return undefined
  const next = words[at + 1]
  if (after(words, at + 1) === 'end') {
    // “Roe, 7, 12, 14”, “Roe, 4-2”: what is counted is not years.
    const listed = next?.text === ',' && words[at + 2] && ageOf(words[at + 2]!)
    return listed || (next && !next.apart && countMarks.has(next.text)) ? undefined : { whose: spanOf(mention) }
  }
  if (!isFigure(words[at]!) || !isPerson(mention, seen) || !isSubject(seen, mention)) return undefined
  const verb = isFiniteVerb(words, at + 1) && !counted.has(next!.lower)
  // “Jo Roe, 32 of Springfield”: more than a comma may be missing.
  if (!verb && !phraseStarts.has(next!.lower)) return undefined
  return { whose: spanOf(mention), slip: commaAt(words[at]!.end, verb ? 'sure' : 'likely') }
}

/** “Jo Roe (CQ), 32,” */
const isChecked = (words: readonly Word[], bracket: number) =>
  closing.has(words[bracket]?.text ?? '') && words[bracket - 1]?.lower === 'cq'

const closing = new Set([')', ']'])

/** “Jo Roe, 32 points behind”, “Jo Roe, 12 runs”: verbs that are things to count. */
const counted = new Set(
  'points runs starts stars plans leads claims reports notes calls lives works needs uses stands lies hopes looks counts'.split(
    ' '
  )
)
const countMarks = new Set(['-', '–', '%', '/', ':'])
const phraseStarts = new Set('as who whose of from with at while after when before for on during where'.split(' '))

/** A slip in “Jo Roe 32, said”. */
function withoutComma(seen: Named, at: number): Found | undefined {
  const { words, mentions } = seen
  if (!/^\d\d$/.test(words[at]!.text) || !isCapital(words[at - 1]!) || words[at + 1]?.text !== ',') return undefined
  const mention = mentionEndingAt(mentions, words[at - 1])
  const behind = words[at + 2]
  if (!mention || !isPerson(mention, seen)) return undefined
  if (behind?.kind !== 'word' || isCapital(behind) || ageOf(behind)) return undefined
  return { whose: spanOf(mention), slip: commaAt(words[at - 1]!.end, 'sure') }
}

/** “Jo Roe (32)” */
function inBrackets({ words, mentions }: Seen, at: number): Found | undefined {
  if (words[at - 1]?.text !== '(' || words[at + 1]?.text !== ')' || !/^\d\d$/.test(words[at]!.text)) return undefined
  const mention = mentionEndingAt(mentions, words[at - 2])
  return mention && { whose: spanOf(mention) }
}

const commaAt = (at: number, how: 'sure' | 'likely'): Slip => ({
  kind: 'comma',
  amends: [{ start: at, end: at, text: ',' }],
  sure: how === 'sure'
})

/** A name alone has to be known for a person’s; of a name in full it is enough that nothing speaks against it. */
function isPerson({ evidence, parts, shape, courtesy }: Mention, { surnames }: Named): boolean {
  const strange = parts.some(part => kindsOf(part) & otherThings && !(kindsOf(part) & kinds.given))
  if (shape === 'full') return evidence === 'named' || !strange
  return courtesy !== undefined || surnames().has(parts[0]!) || (evidence === 'named' && !strange)
}

const spanOf = ({ start, end }: Mention) => ({ start, end })

/** “In Paris, 32 said”, “Saturn 5, the rocket” */
const otherThings = kinds.place | kinds.nation | kinds.thing | kinds.ordinary | kinds.calendar

/** Whether a name is what the verb speaks of: not “For Jo Roe, 32 was”. */
function isSubject({ words, sentences }: Seen, mention: Mention): boolean {
  const start = (mention.title ?? mention.courtesy ?? mention).start
  const at = firstWordFrom(words, start)
  const opening = sentenceAt(sentences, at)?.first
  const before = words[at - 1]
  return !before || at - 1 !== opening || !prepositions.has(before.lower)
}

const prepositions = new Set(
  'at in on with from of by for to into onto about over under between among against like unlike besides despite after before'.split(
    ' '
  )
)
