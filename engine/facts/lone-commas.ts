import { kinds, kindsOf } from '../names/name-words.ts'
import { speechForms } from '../names/speech-verbs.ts'
import { portfolios, relations, titleModifiers } from '../names/title-words.ts'
import { wordSet } from '../names/word-set.ts'
import type { Span } from '../story.ts'
import type { Mention } from './mentions.ts'
import { isCapital, titleBefore } from './title-before.ts'
import { isNation } from './title-surroundings.ts'
import type { Sentence, Word } from './words.ts'

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
  words: readonly Word[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[]
): readonly LoneComma[] {
  const found: LoneComma[] = []
  let named = 0
  for (const sentence of sentences) {
    while (named < mentions.length && mentions[named]!.start < sentence.start) named++
    const name = mentions[named]
    if (name?.shape !== 'full' || name.start >= sentence.end || name.attributive || name.possessive) continue
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
  const title = titleBefore(words.slice(opening, comma), comma - opening)
  if (!title || (title.kind !== 'formal' && title.kind !== 'corporate')) return undefined
  const start = opening + title.first
  if (!isDeterminedBy(words, opening, start)) return undefined
  // “The first president of Chile, Ana Paz was born in Oxton”: an apposition that opens the sentence.
  if (words.slice(start, comma).some(({ lower }) => ranked.test(lower))) return undefined
  return { last: last - 1, told: { mends: { start: name.end, end: name.end, text: ',' }, sure: verb === 'speech' } }
}

/** “Ana Paz, the president of Chile said on Monday that” */
function behindRole(words: readonly Word[], { opening, first, last, limit, name }: Subject): Found | undefined {
  if (words[last]?.text !== ',' || !isTitled(words, opening, first, name)) return undefined
  const end = roleEnd(words, last + 1, limit)
  if (end === undefined || !verbAt(words, end, limit)) return undefined
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
function isDeterminedBy(words: readonly Word[], opening: number, phrase: number): boolean {
  const last = words[phrase - 1]
  if (phrase === opening || last?.kind !== 'word' || phrase - opening > 4) return false
  if (phrase - opening === 1 && last.lower === 'the') return true
  if (last.text === last.base) return false
  return words
    .slice(opening, phrase - 1)
    .every(word => isCapital(word) || word.lower === 'the' || phrase - opening === 2)
}

/** Where a description that begins with an article ends: `a former mayor of Oxton`, `the leader of the Trade and Postal Union`. */
function roleEnd(words: readonly Word[], from: number, limit: number): number | undefined {
  const opening = words[from]
  if (!opening || from >= limit || !articles.has(opening.lower)) return undefined
  let at = from + 1
  let head: number | undefined
  for (; at < limit && at - from <= longestRole; at++) {
    const word = words[at]!
    if (word.kind !== 'word' || word.text !== word.base) return undefined
    if (ties.has(word.lower)) break
    if (finite.has(word.lower)) break
    const role = isRole(word.lower)
    if (!role && !isCapital(word) && !belongs(words, at)) return undefined
    head = role ? at : undefined
  }
  if (head !== at - 1) return undefined
  if (!ties.has(words[at]?.lower ?? '')) return at
  return fieldEnd(words, at, limit, from + longestRole)
}

/** `of the Public and Commercial Services Union`, `at Acme`: names only, for anything else might go on. */
function fieldEnd(words: readonly Word[], from: number, limit: number, most: number): number | undefined {
  let at = from
  for (; at < limit && at <= most; at++) {
    const word = words[at]!
    if (word.kind !== 'word' || finite.has(word.lower)) break
    if (!isCapital(word) && !ties.has(word.lower) && word.lower !== 'the' && word.lower !== 'and') return undefined
    if (word.lower === 'and' && !isCapital(words[at - 1]!)) return undefined
  }
  const last = words[at - 1]!
  return isCapital(last) && last.text === last.base ? at : undefined
}

const isRole = (word: string) => (kindsOf(word) & kinds.title) !== 0 || relations.has(word)

const belongs = (words: readonly Word[], at: number) => {
  const { lower } = words[at]!
  return titleModifiers.has(lower) || portfolios.has(lower) || isNation(words, at)
}

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
    if (speaks || index === at + 1) return undefined
  }
  return speaks ? 'speech' : 'other'
}

/** Whether a sentence begins where the parser has one begin, and not after “met Lt.” */
const opensSurely = (words: readonly Word[], first: number) => {
  const before = words[first - 1]
  return !before || /^[.!?”"’'…)]+$/.test(before.text)
}

/** Words in a role with its article and its field. */
const longestRole = 14

const joins = wordSet('but and yet however meanwhile')
const articles = wordSet('the a an')
const ties = wordSet('of for at in from with to')
const moments = wordSet('day night morning afternoon evening week month year time moment')
const afterSaid = wordSet('that on in at during after last :')
/** Verbs that are no participle and no noun. */
const finite = wordSet(`
  said says told tells is was has had will would could can cannot should may must were are did does went came took gave became began
  wrote knew saw
`)
const ranked = /^(?:only|first|second|third|last|(?:young|old|great|strong)est|most|new|next|former|then|late|ex-.*)$/
