import { kinds, kindsOf } from '../../names/name-words.ts'
import { isRole } from '../../names/person-words.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import { isCapital, type Word } from '../words.ts'

/** Words beside a name that say who somebody is, or may: more than an `identifier`, which surely does. */
export type Beside =
  /** “, a nurse,”, “, 34,”, “, in charge of the works,”. What goes on with a verb says nothing. */
  | 'apposition'
  /** “Acme’s Jo Roe”, “Jo Roe (D-Ohio)”, “a spokesman named Jo Roe”. */
  | 'words'
  /** “Ana Paz and Jo Roe”: a title before the first name may be for both. */
  | 'list'

/** What stands beside the name that is `words.slice(first, next)`. */
export function besideName(
  words: readonly Word[],
  first: number,
  next: number,
  identifier: Span | undefined
): Beside | undefined {
  const isAfter = isDescribedAfter(words, next) && !closesPhrase(words, first, next)
  if (isAfter && words[next]?.text === ',') return 'apposition'
  const isSaid = identifier && !isMadeBy(words, identifier, first)
  if (isSaid || isAfter) return 'words'
  if (isSecond(words, first)) return 'list'
  return isDescribedBefore(words, first, next) ? 'words' : undefined
}

/** “led by Jo Roe”: tells what she did, and not who she is. */
const isMadeBy = (words: readonly Word[], { end }: Span, first: number) =>
  words[first - 1]?.lower === 'by' && end === words[first - 1]!.end

/** “The pilots, led by Jo Roe, walked out”: the comma is not hers. */
const closesPhrase = (words: readonly Word[], first: number, next: number) =>
  words[first - 1]?.lower === 'by' && words[first - 3]?.text === ',' && /[^e]ed$/.test(words[next + 1]?.lower ?? '')

/** “Ana Paz and Jo Roe”; but not “Ana and Jo Roe”. */
const isSecond = (words: readonly Word[], first: number) =>
  and.has(words[first - 1]?.lower ?? '') &&
  isCapital(words[first - 2]) &&
  (isCapital(words[first - 3]) || !(kindsOf(words[first - 2]!.lower) & kinds.given))

/** “Acme’s Jo Roe”, “ambassador to Paris Jo Roe”, “Ana Paz and Jo Roe”. Bare names stand after small words and verbs. */
function isDescribedBefore(words: readonly Word[], first: number, next: number): boolean {
  const before = words[first - 1]
  if (!before || stops.has(before.text)) return false
  if (before.kind === 'word') {
    if (and.has(before.lower)) return isCapital(words[first - 2]) || words[first - 2]?.text === ','
    // “the death of Jo Roe”: who died.
    if (before.lower === 'of' && fates.has(words[first - 2]?.lower ?? '')) return true
    if (!isBareBefore(before)) return true
  } else if (before.text !== ',' && !quotes.has(before.text) && !(dashes.has(before.text) && first < longestDateline))
    return true
  // “the assailant, Jo Roe, said”, “a third, Jo Roe,”
  if (before.text === ',' && words[next]?.text === ',' && isNounPhraseBefore(words, first - 1)) return true
  // “The director of the clinic, Jo Roe said”: a comma is missing. “In Paris, Jo Roe said” has all of its own.
  if (before.text !== ',' || quotes.has(words[first - 2]?.text ?? '')) return false
  for (let at = first - 2; at >= Math.max(0, first - longestPhrase); at--) {
    const { kind, text, lower } = words[at]!
    // “President of the Harbor Board, HB, Jo Roe said”
    if (kind === 'mark' && !inPhrase.has(text) && !(text === ',' && isShortForm(words, at + 1, first - 1))) return false
    if (isRole(lower)) return true
  }
  return false
}

/** `HB`, from comma to comma */
const isShortForm = (words: readonly Word[], from: number, to: number) =>
  to === from + 1 && /^\p{Lu}{2,}$/u.test(words[from]!.text)

function isNounPhraseBefore(words: readonly Word[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - 8) && words[at]!.kind === 'word'; at--)
    if (words[at]!.lower === 'the' || articles.has(words[at]!.lower) || words[at]!.text !== words[at]!.base) return true
  return false
}

const inPhrase = wordSet("' - & / ( )")

/** In words: “NEW YORK , March 20 - Jo Roe said”. */
const longestDateline = 9
const dashes = wordSet('- – — _')

/** In words. */
const longestPhrase = 16

const isBareBefore = ({ lower, text, base }: Word) =>
  text === base && (small.has(lower) || /(?:ed|ing)$/.test(lower) || lower.startsWith('that'))

/** “, 34,”, “(D-Ohio)”, “general manager of Acme”, “, in charge of the works,”. What goes on with a verb says nothing. */
function isDescribedAfter(words: readonly Word[], next: number): boolean {
  const after = words[next]
  if (!after) return false
  if (after.kind === 'word') {
    if (and.has(after.lower)) return isCapital(words[next + 1])
    if (isCapital(after) || relatives.has(after.lower)) return true
    for (let at = next; at < next + 4 && words[at]?.kind === 'word' && !ends.has(words[at]!.lower); at++)
      // “Ana Paz invited Russian President Jo Roe”: what another is.
      if (!isCapital(words[at]) && isRole(words[at]!.lower)) return true
    return false
  }
  if (after.text !== ',') return !stops.has(after.text) && after.text !== "'" && !quotes.has(after.text)
  const beyond = words[next + 1]
  // “Jo Roe, writing for the Harbor Post”
  if (beyond?.lower === 'writing') return true
  return beyond !== undefined && !quotes.has(beyond.text) && !goesOn(beyond)
}

/** What a sentence goes on with after “…, Jo Roe,”. */
const goesOn = ({ lower, text }: Word) => goings.has(lower) || (lower.endsWith('ing') && text === lower)

const and = wordSet('and or & nor')
const stops = wordSet('. ! ? : ; …')
const quotes = wordSet('" “ ” \' ‘ ’')
const articles = wordSet('a an')
const relatives = wordSet('who whose whom')
const fates = wordSet(
  'death killing murder slaying shooting stabbing kidnapping abduction disappearance arrest trial funeral'
)
const ends = wordSet(
  'of to for from by with who which that is was were are has had have will would said says told after before when while'
)
const goings = wordSet(`
  and but or so yet said says told added when while after before as although though because since if unless until which that then
  where however also too he she they it was is has had will would can could may might
`)
const small = wordSet(`
  about above across after against along although among around as at because before behind below beside besides between beyond but
  by despite down during except for from if in inside into near of off on onto over past since so than that though through
  throughout till to toward towards under until unless up upon via what when whenever where whereas whether which while with
  within without yet then meanwhile however instead said says say told tells asked added wrote writes did does do had has have is
  was were will would can could may might should must let made makes met meet saw see sees got get gave give won win beat beats left
  lost knew know knows put let hit took take backs back support supports like likes monday tuesday wednesday thursday friday saturday
  sunday today yesterday
`)
