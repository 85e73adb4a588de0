import type { Age } from '../ages.ts'
import { isCurrent, mentionEndingAt, whoseBefore, whoseNext } from './bearer.ts'
import { slipOf } from './hyphens.ts'
import { labelOf } from './label.ts'
import { units } from './parts.ts'
import { isUpper, joiners, numbersOf, type Phrase, pairIn, phraseAt } from './phrase.ts'
import { readingOf } from './reading.ts'
import type { Seen } from './seen.ts'
import { type After, after, isCapital, isJob, isPersonNoun, isThingNoun, opensSentence } from './surroundings.ts'

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
  const beside = kind === 'predicate' && !pair && unit === 'year' ? besideName(seen, word, next) : undefined
  const whose =
    beside ?? (kind === 'predicate' ? whoseBefore(seen, word) : kind === 'noun' ? undefined : whoseNext(seen, next))
  const label = kind === 'predicate' || pair ? undefined : labelOf(words, word, next)
  const points = kind !== 'predicate' && !whose && !pair ? pointsTo(seen, phrase, kind) : undefined
  return {
    start,
    end,
    kind,
    numbers,
    unit,
    bearer: whose ? 'person' : bearerOf(seen, phrase, kind, what),
    // “3-, 4- and 5-year-olds”, “between one week and three months old” change together or not at all.
    eitherForm:
      !named &&
      pair === phrase.pair &&
      !joiners.has(parts[numbers[0]!.first - 1]?.lower ?? '') &&
      !numbers.some(one => one.form === 'words' && isUpper(seen.text, one)),
    opening: opensSentence(words, sentences, parts[numbers[0]!.first]!.word),
    ...(whose && { whose: { start: whose.start, end: whose.end } }),
    ...(points && { points }),
    ...(label && { label }),
    current: isCurrent(seen, word, next),
    ...(slip && { slip }),
    ...(beside && {
      clutter: { kind: 'long', start, end, amends: [{ start: number.end, end, text: '' }], sure: false }
    })
  }
}

/** “Jo Roe, 32 years old, said” */
const besideName = ({ words, mentions }: Seen, word: number, next: number) =>
  words[word - 1]?.text === ',' && after(words, next) === 'end' ? mentionEndingAt(mentions, words[word - 2]) : undefined

function pointsTo({ words, sentences }: Seen, { word, next }: Phrase, kind: Age['kind']): Age['points'] {
  const before = words[word - 1]?.lower
  if (before === 'a' || before === 'an') return isSomebody(words, next) ? 'ahead' : undefined
  if (before !== 'the' || !opensSentence(words, sentences, word - 1)) return undefined
  return kind === 'noun' || (isJob(words[next]!) && after(words, next + 1) !== 'name') ? 'back' : undefined
}

/** “a 61-year-old Springfield man”, “a 35-year-old taxi driver” */
function isSomebody(words: Seen['words'], next: number): boolean {
  for (let at = next; at < next + 4 && after(words, at) !== 'end' && after(words, at) !== 'small'; at++)
    if (isPersonNoun(words[at]!)) return true
  return false
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
