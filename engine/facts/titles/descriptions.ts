import { genderOfKin } from '../../names/genders.ts'
import { isRole } from '../../names/person-words.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import type { Mention } from '../mentions.ts'
import { isCapital, type Sentence, type Word } from '../words.ts'

/**
 * Somebody told of without the name: “The 32-year-old nurse said”, “one of the prosecutors”, “her job as a driver”. The
 * span is the word that it begins with.
 */
export interface Description extends Span {
  /** What `the` one is called, who may be another of the story: `nurse`. */
  readonly role?: string
}

/** A sentence that opens with people who are not named. The span is the sentence. */
export interface Opening extends Span {
  /** “A spokesman dismissed the claim.” stands `first`, “But this week, a former reviewer praised it.” after a phrase. */
  readonly people: 'first' | 'after a phrase'
}

/** Who is told of without a name beside it, in order. */
export function descriptions(
  words: readonly Word[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[]
): readonly Description[] {
  const seen: Description[] = []
  let named = 0
  for (const sentence of sentences) {
    let isNamed = false
    // “the Acme board’s chairman”: both `the` and `board’s` come to the chairman.
    let another = -1
    for (let at = sentence.first; at < sentence.last; at++) {
      const { start, end } = words[at]!
      for (; named < mentions.length && mentions[named]!.start < start; named++)
        isNamed = mentions[named]!.start >= sentence.start
      if (isDescription(words, at, sentence.last, isNamed)) seen.push({ start, end })
      else if (isDefinite(words[at]!)) {
        const role = roleAfter(words, at, sentence.last)
        // “The mayor, Jo Roe,” and “Jo Roe, the mayor,” are somebody else.
        if (role === undefined || role === another || isNameAt(words, role + 1)) continue
        if (words[at - 1]?.text === ',' && isCapital(words[at - 2])) another = role
        else if (at === sentence.first || (acts(words, at, role) && !isNamed))
          seen.push({ start, end, role: words[role]!.lower })
      }
    }
  }
  return seen
}

/** The sentences that open with people who are not named, in order. */
export function openings(words: readonly Word[], sentences: readonly Sentence[]): readonly Opening[] {
  const seen: Opening[] = []
  for (const { start, end, first, last } of sentences) {
    const from = conjunctions.has(words[first]?.lower ?? '') ? first + 1 : first
    if (isPeople(words, from, last)) seen.push({ start, end, people: 'first' })
    else {
      const after = afterPhrase(words, from, last)
      if (after !== from && isPeople(words, after, last)) seen.push({ start, end, people: 'after a phrase' })
    }
  }
  return seen
}

function isDescription(words: readonly Word[], at: number, last: number, isNamed: boolean): boolean {
  const { lower } = words[at]!
  const before = words[at - 1]?.lower ?? ''
  // “one of the prosecutors said”
  if (few.has(lower) && words[at + 1]?.lower === 'of') return isOfPeople(words, at + 2, last)
  // “her role as chairman”; but not “The board shunned Ana Paz as banker.”
  if (lower === 'as') return !isNamed && isRole(words[at + 1]?.lower ?? '')
  // “He was the first mayor”, “as a driver”
  if (articles.has(lower)) return (copulas.has(before) || before === 'as') && roleAfter(words, at, last) !== undefined
  // “Bo Lind is ill, his wife said.”
  return possessives.has(before) && genderOfKin(lower) !== undefined && isVerb(words[at + 1])
}

/** “the nurse said”, “the nurse last week said”, “said the nurse” */
const acts = (words: readonly Word[], at: number, role: number) =>
  isVerb(words[times.has(words[role + 1]?.lower ?? '') ? role + 3 : role + 1]) || verbs.has(words[at - 1]?.lower ?? '')

/** “one of the town’s two doctors”, “one of three women who”; but not “one of the main reasons” */
function isOfPeople(words: readonly Word[], from: number, last: number): boolean {
  for (let at = from; at < Math.min(from + longestPlural, last) && words[at]!.kind === 'word'; at++) {
    const { lower } = words[at]!
    if (ends.has(lower)) return false
    if (lower === 'them' || lower === 'us' || plurals.has(lower)) return true
    if (lower.endsWith('s') && (isRole(lower.slice(0, -1)) || /(?:er|or|ant|ent|ee|an|ian)s$/.test(lower))) return true
  }
  return false
}

/** In words. */
const longestPlural = 7

/** `the`, `Acme’s` */
const isDefinite = ({ lower, text, base }: Word) => lower === 'the' || text !== base

/** The role of “the 32-year-old nurse”, “the yard’s new managing director”, “the novice who”. */
function roleAfter(words: readonly Word[], index: number, last: number): number | undefined {
  for (let on = index + 1; on < Math.min(index + 6, last); on++) {
    const { kind, lower, text } = words[on]!
    if (kind === 'mark') return undefined
    // “the novice who”; but not “the Republicans who”
    if (relatives.has(lower) && on > index + 1) return words[on - 1]!.lower.endsWith('s') ? undefined : on - 1
    if (ends.has(lower)) return undefined
    // “Burger King”
    const isWord = text === lower || on === index + 1
    if (isWord && isRole(lower) && !isRole(words[on + 1]?.lower ?? '')) return on
    if (lower.endsWith('-year-old') && (isVerb(words[on + 1]) || words[on + 1]?.kind === 'mark')) return on
  }
  return undefined
}

/** “The mayor Jo Roe”, “The mayor, Jo Roe,” */
const isNameAt = (words: readonly Word[], at: number) =>
  isCapital(words[at]) || (words[at]?.text === ',' && isCapital(words[at + 1]))

const isVerb = (word: Word | undefined) =>
  word !== undefined && (verbs.has(word.lower) || word.text === ',' || /(?:ed|[^s]s)$/.test(word.lower))

/** Where a sentence goes on after “this week, ”. */
function afterPhrase(words: readonly Word[], from: number, last: number): number {
  let after = from
  for (let at = from; at < Math.min(from + longestPhrase, last); at++)
    if (words[at]!.text === ',' && isIndefinite(words[at + 1])) after = at + 1
  return after
}

/** In words. */
const longestPhrase = 6

/** “A spokesman dismissed the claim.”, “His lawyer told how.”, “Senators are split.” */
function isPeople(words: readonly Word[], from: number, last: number): boolean {
  if (isIndefinite(words[from])) return roleAfter(words, from, last) !== undefined
  for (let at = from; at < Math.min(from + 4, last) && words[at]!.kind === 'word'; at++)
    if (words[at]!.lower.endsWith('s') && isRole(words[at]!.lower.slice(0, -1))) return true
  return false
}

const isIndefinite = (word: Word | undefined) =>
  word !== undefined && (articles.has(word.lower) || possessives.has(word.lower))

const conjunctions = wordSet('and or & nor but')
const articles = wordSet('a an')
const possessives = wordSet('his her their')
const relatives = wordSet('who whose whom')
const few = wordSet('one two three')
const plurals = wordSet('men women people children police wives')
const copulas = wordSet('is was became remains remained')
const times = wordSet('last this earlier')
const verbs = wordSet(`
  said says told added is was has had will would did does became remains also who asked wrote called urged insisted declined noted
`)
const ends = wordSet(
  'of to for from by with who which that is was were are has had have will would said says told after before when while'
)
