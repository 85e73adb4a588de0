import { kinds, kindsOf } from '../../names/name-words.ts'
import { speechForms } from '../../names/speech-verbs.ts'
import { governmentTitles, partyWords, relations } from '../../names/title-words.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import type { Mention } from '../mentions.ts'
import { isCapital, type Sentence, type Word } from '../words.ts'

/**
 * A name and what says who it is, with a comma on one side only: “The president of Chile, Ana Paz said”. The span is
 * both of them. Only the subject of a sentence is told, with its verb behind it: there nothing else can be meant.
 */
export interface LoneComma extends Span {
  readonly name: Mention
  /** Where the second comma is missing, or where the only one stands that is too much. */
  readonly mends: Span & { readonly text: '' | ',' }
  /** Whether nothing else can be meant; else the words before might be an apposition that opens the sentence. */
  readonly sure: boolean
}

/** The lone commas of a paragraph, in order. */
export function loneCommas(
  text: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[]
): readonly LoneComma[] {
  const found: LoneComma[] = []
  let named = 0
  for (const sentence of sentences) {
    while (named < mentions.length && mentions[named]!.start < sentence.start) named++
    // “Roe’s lawyer, Ana Paz said”
    while (mentions[named]?.possessive) named++
    const name = mentions[named]
    if (name?.shape !== 'full' || name.start >= sentence.end || name.attributive) continue
    if (text[name.end] !== ',' && text[name.start - 2] !== ',') continue
    if (!opensSurely(words, sentence.first)) continue
    const subject = subjectOf(words, sentence, name)
    const one = subject && (behindName(words, subject) ?? behindRole(words, subject) ?? beforeVerb(words, subject))
    if (one) found.push({ start: words[subject.opening]!.start, end: words[one.last]!.end, name, ...one.told })
  }
  return found
}

/** A full name near the start of a sentence: `words.slice(first, last)`. */
interface Subject {
  /** Where the sentence begins, a *But* apart. */
  readonly opening: number
  readonly first: number
  readonly last: number
  readonly limit: number
  readonly name: Mention
}

interface Found {
  /** The last word of the span. */
  readonly last: number
  readonly told: Pick<LoneComma, 'mends' | 'sure'>
}

function subjectOf(words: readonly Word[], { first, last }: Sentence, name: Mention): Subject | undefined {
  const opening = joins.has(words[first]!.lower) ? first + 1 : first
  let from = opening
  while (from < last && words[from]!.start < name.start) {
    if (++from - opening > longestRole) return undefined
  }
  let to = from
  while (to < last && words[to]!.start < name.end) to++
  return { opening, first: from, last: to, limit: last, name }
}

/** “The president of Chile, Ana Paz said on Monday that” */
function behindName(words: readonly Word[], { opening, first, last, limit, name }: Subject): Found | undefined {
  const comma = first - 1
  if (comma <= opening || words[comma]!.text !== ',') return undefined
  const verb = verbAt(words, last, limit)
  if (!verb) return undefined
  const start = determinedFrom(words, opening, comma)
  const role = start === undefined ? undefined : roleFrom(words, start, comma)
  if (role?.end !== comma) return undefined
  const whose = words[start! - 1]!.lower !== 'the'
  const { lower } = words[role.head]!
  // “The son of a miner, Ana Paz said”, “The first president of Chile, Ana Paz was born in Oxton”: appositions that
  // open the sentence.
  if (!whose && relations.has(lower)) return undefined
  if (words.slice(start, comma).some(word => ranked.test(word.lower))) return undefined
  const sure = verb === 'speech' && (whose || governmentTitles.has(lower))
  return { last: last - 1, told: { mends: { start: name.end, end: name.end, text: ',' }, sure } }
}

/** “Ana Paz, the president of Chile said on Monday that” */
function behindRole(words: readonly Word[], { opening, first, last, limit, name }: Subject): Found | undefined {
  if (words[last]?.text !== ',' || !isTitled(words, opening, first, name)) return undefined
  const isGiven = articles.has(words[last + 1]?.lower ?? '')
  const role = roleFrom(words, isGiven ? last + 2 : last + 1, limit)
  // “Ana Paz, director of Acme Corp. said”: without an article, only with what it is that she directs.
  if (!role || (!isGiven && (role.end === role.head + 1 || relations.has(words[role.head]!.lower)))) return undefined
  const { end } = role
  if (!verbAt(words, end, limit)) return undefined
  const at = words[end - 1]!.end
  return { last: end - 1, told: { mends: { start: at, end: at, text: ',' }, sure: true } }
}

/** “The president of Chile Ana Paz, has said”: a comma between the subject and its verb. */
function beforeVerb(words: readonly Word[], { opening, first, last, limit, name }: Subject): Found | undefined {
  const comma = words[last]
  if (comma?.text !== ',' || !name.title || !isTitled(words, opening, first, name)) return undefined
  const verb = words[last + 1]
  if (!verb || last + 1 >= limit || !finite.has(verb.lower)) return undefined
  // “President Ana Paz, said the mayor, is late”
  if (speechForms.has(verb.lower) && !afterSaid.has(words[last + 2]?.lower ?? '')) return undefined
  if (!verbAt(words, last + 1, limit)) return undefined
  return { last, told: { mends: { start: comma.start, end: comma.end, text: '' }, sure: true } }
}

/** Whether nothing stands before the name but a title with its article. */
const isTitled = (words: readonly Word[], opening: number, first: number, { title }: Mention) => {
  if (opening === first) return true
  let at = opening
  while (title && at < first && words[at]!.start < title.start) at++
  return title !== undefined && at < first && (at === opening || isDeterminedBy(words, opening, at))
}

/** “The”, “Chile’s”, “The country’s”: an article or a possessive, and nothing else. */
const isDeterminedBy = (words: readonly Word[], opening: number, phrase: number) =>
  determinedFrom(words, opening, phrase) === phrase

/** Where a phrase begins behind its article or its possessive, the last of them. */
function determinedFrom(words: readonly Word[], opening: number, limit: number): number | undefined {
  let from = words[opening]!.lower === 'the' ? opening + 1 : undefined
  for (let at = opening; at < Math.min(limit, opening + 4); at++) {
    const word = words[at]!
    if (word.kind !== 'word') break
    if (word.text !== word.base) from = at + 1
  }
  return from
}

/**
 * What somebody is, from the word behind its article: `former mayor of Oxton`, `lawyer at a hospital`. It ends at a mark or
 * before a verb: of words that are no nouns there are none in it.
 */
function roleFrom(words: readonly Word[], from: number, limit: number) {
  let at = from
  while (at < limit && isNoun(words[at]!) && !ties.has(words[at]!.lower)) at++
  const head = at - 1
  if (head < from || at - from > longestRole || !isRole(words[head]!)) return undefined
  while (at < limit && ties.has(words[at]!.lower)) {
    const opens = determiners.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
    let end = opens
    while (end < limit && (isNoun(words[end]!) || isJoint(words, end)) && !ties.has(words[end]!.lower)) end++
    if (end === opens || isChorus(words[end - 1]!)) return undefined
    at = end
  }
  return at - from > longestRole ? undefined : { head, end: at }
}

const isNoun = ({ kind, lower }: Word) =>
  kind === 'word' && !finite.has(lower) && !determiners.has(lower) && !noNouns.has(lower)

/** `and` of “Public and Commercial Services Union” */
const isJoint = (words: readonly Word[], at: number) =>
  words[at]!.lower === 'and' && isCapital(words[at - 1]!) && words[at + 1] !== undefined && isCapital(words[at + 1]!)

const isRole = (word: Word) =>
  !isChorus(word) &&
  ((kindsOf(word.lower) & kinds.title) !== 0 || relations.has(word.lower) || partyWords.has(word.lower))

/** “Ana Paz, the teacher officials said had fled”: it is they who speak. */
const isChorus = (word: Word) => !isCapital(word) && /[^s]s$|^police$/.test(word.lower)

/**
 * The verb of the subject, if it is one that can be nothing else. A verb of speech does only if nothing behind it can be
 * the rest of an interrupted sentence: “Ana Paz, the president of Chile said, was late”.
 */
function verbAt(words: readonly Word[], at: number, limit: number): 'speech' | 'other' | undefined {
  const verb = words[at]
  if (!verb || at >= limit || !finite.has(verb.lower)) return undefined
  const speaks = speechForms.has(verb.lower)
  // “the mayor said to be ill”
  const next = words[at + 1]
  if (!next || at + 1 >= limit || (speaks && next.lower === 'to')) return undefined
  for (let index = at + 1; index < limit; index++) {
    const { text, lower } = words[index]!
    if (text === ':' || (lower === 'that' && !moments.has(words[index + 1]?.lower ?? ''))) break
    if (text !== ',') continue
    const [mark, begins] = [words[index + 1], words[index + 2]]
    // “said, “We won.””
    if (speaks && index === at + 1 && mark && /^["“'‘]$/.test(mark.text) && begins && isCapital(begins)) break
    if (index === at + 1 || (speaks && !goesOn(words, index + 1, index - at))) return undefined
    break
  }
  return speaks ? 'speech' : 'other'
}

/** Whether a comma parts what is said from more of it, and not the attribution from the rest of a sentence it stands in. */
const goesOn = (words: readonly Word[], next: number, gone: number) => gone > 4 && more.has(words[next]?.lower ?? '')

/** Whether a sentence begins where the parser has one begin, and not after “met Lt.” */
const opensSurely = (words: readonly Word[], first: number) => {
  const before = words[first - 1]
  return !before || /^[.!?”"’'…)]+$/.test(before.text)
}

/** Words in a role with its article and its field. */
const longestRole = 14

const joins = wordSet('but and yet however meanwhile')
const articles = wordSet('the a an')
const ties = wordSet('of for at in from with to on')
const determiners = wordSet('the a an his her its their our this that')
const noNouns = wordSet(`
  and or but nor who whom whose which what that as when where while if than then he she they it we you i not never also only just both
  by about after against before because since until
  been being be have having do done make made get got
  accused killed named called elected sacked fired hired wanted charged arrested quoted found known used believed thought said
`)
/** What goes on with what is said behind a comma. */
const more = wordSet(
  'and but or which who where when while although though as if because with adding citing despite so after before'
)
const moments = wordSet('day night morning afternoon evening week month year time moment')
const afterSaid = wordSet('that on in at during after last :')
/** Verbs that are no participle and no noun. */
const finite = wordSet(`
  said says told tells is was has had will would could can cannot should may must were are did does went came took gave became began
  wrote knew saw
`)
const ranked =
  /^(?:only|first|second|third|last|top|best|biggest|leading|native|(?:young|old|great|strong)est|most|new|next|former|then|late|ex-.*)$/
