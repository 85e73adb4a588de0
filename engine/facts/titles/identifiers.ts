import { kinds, kindsOf } from '../../names/name-words.ts'
import { relations } from '../../names/title-words.ts'
import type { Span } from '../../story.ts'
import { isSpeechVerb } from '../mentions/parts.ts'
import type { Sentence, Word } from '../words.ts'

/** What says who somebody is, besides a title directly before the name; see `names/title-words.ts` for those. */
export function identifierOf({
  words,
  sentence,
  first,
  next
}: {
  readonly words: readonly Word[]
  readonly sentence: Sentence
  /** The name’s first word. */
  readonly first: number
  /** The word after the name. */
  readonly next: number
}): Span | undefined {
  return after(words, next, sentence.last) ?? before(words, first, next, sentence)
}

function after(words: readonly Word[], next: number, last: number): Span | undefined {
  let at = next
  if (at >= last) return undefined
  // “Jo Roe of the Acme Institute”, “Jo Roe (R-Ohio)”
  const tie = words[at]!
  if (ties.has(tie.lower) && at + 1 < last) return span(words, at, Math.min(at + 3, last))
  if (tie.text === '(') return span(words, at, Math.min(at + 2, last))
  if (copulas.has(tie.lower) && at + 1 < last && openers.has(words[at + 1]!.lower))
    return hasRole(words, at + 1, Math.min(last, at + 14)) ? span(words, at + 1, Math.min(at + 4, last)) : undefined
  if (deeds.has(tie.lower) && at + 1 < last) return span(words, at, Math.min(at + 3, last))
  if (tie.text !== ',' && tie.text !== '—' && tie.text !== '–') return undefined
  at++
  // “Jo Roe, 34, a teacher”
  if (/^\d{1,3}$/.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2
  const word = words[at]
  if (!word || at >= last) return undefined
  if (word.lower === 'who' || word.lower === 'whose' || word.lower === 'whom')
    return span(words, at, Math.min(at + 3, last))
  if (openers.has(word.lower) || word.text !== word.base || isRolePhrase(words, at, last))
    return span(words, at, Math.min(at + 6, last))
  return undefined
}

/** “Ruritania’s ambassador to Paris, Jo Roe, said”, “the spokesman, Jo Roe”, “a man named Jo Roe” */
function before(words: readonly Word[], first: number, next: number, sentence: Sentence): Span | undefined {
  const tie = words[first - 1]
  if (!tie || first - 1 < sentence.first) return undefined
  // “Democrat Ana Paz”, “the coaches Ana Paz and Jo Roe”
  if (tie.kind === 'word' && tie.apart && kindsOf(tie.lower) & kinds.nation) return span(words, first - 1, first)
  const shared = listedUnder(words, first, sentence)
  if (shared !== undefined) return span(words, shared, shared + 1)
  if (namings.has(tie.lower)) return span(words, Math.max(sentence.first, first - 3), first)
  if (tie.text !== ',' && tie.text !== ':' && tie.lower !== 'is' && tie.lower !== 'was') return undefined
  const closed = next >= sentence.last || words[next]!.kind === 'mark'
  if (tie.text === ',' && !closed) return undefined
  for (let at = first - 2; at >= Math.max(sentence.first, first - 16); at--) {
    const word = words[at]!
    if (word.kind === 'mark' && word.text !== "'") return undefined
    if (isRoleWord(word)) return span(words, at, first - 1)
  }
  return undefined
}

/** The plural that the names of a list stand behind: “candidates Ana Paz, Jo Roe and Li Wei”. */
function listedUnder(words: readonly Word[], first: number, sentence: Sentence): number | undefined {
  for (let at = first - 1; at >= Math.max(sentence.first, first - 12); at--) {
    const { lower, text } = words[at]!
    if (text === ',' || lower === 'and' || lower === 'or' || text[0] !== lower[0]) continue
    return isRoleWord(words[at]!) ? at : undefined
  }
  return undefined
}

function hasRole(words: readonly Word[], at: number, limit: number): boolean {
  for (let index = at; index < limit; index++) {
    const word = words[index]!
    if (word.kind === 'mark' && index > at && word.text !== "'" && word.text !== '-') return false
    if (isRoleWord(word)) return true
  }
  return false
}

const isRolePhrase = (words: readonly Word[], at: number, last: number) => {
  const word = words[at]!
  // “Jo Roe, but officials said”
  // “its lawyer, Jo Roe, told reporters”
  if (word.kind !== 'word' || conjunctions.has(word.lower) || kindsOf(word.base) & kinds.calendar || isSpeechVerb(word))
    return false
  for (let index = at; index < Math.min(last, at + 5); index++) {
    if (words[index]!.kind !== 'word') return false
    if (isRoleWord(words[index]!)) return true
  }
  return false
}

/** `coach`, `coaches`, `mayor-to-be`, `brother` */
const isRoleWord = ({ kind, lower }: Word) => kind === 'word' && (isRole(lower) || roleForms(lower).some(isRole))

const isRole = (word: string) => (kindsOf(word) & kinds.title) !== 0 || relations.has(word)

const roleForms = (word: string): readonly string[] => {
  const hyphen = word.indexOf('-')
  if (hyphen > 0) return [word.slice(0, hyphen), word.slice(word.lastIndexOf('-') + 1)]
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : word.endsWith('s') ? [word.slice(0, -1)] : []
}

const span = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]!.start,
  end: words[last - 1]!.end
})

const ties = new Set(['of', 'from', 'at', 'with', 'as', 'serving', 'acting'])
const copulas = new Set(['is', 'was', 'became', 'remains', 'are', 'were'])
const deeds = new Set([
  'serves',
  'served',
  'leads',
  'led',
  'heads',
  'headed',
  'runs',
  'founded',
  'teaches',
  'chairs',
  'chaired',
  'represents',
  'owns',
  'works',
  'plays',
  'directed',
  'wrote',
  'stars'
])
const conjunctions = new Set([
  'and',
  'but',
  'or',
  'so',
  'yet',
  'as',
  'while',
  'when',
  'although',
  'though',
  'because',
  'if'
])
const namings = new Set(['named', 'called', 'as', 'nicknamed', 'like', 'by'])
const openers = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'one',
  'former',
  'then',
  'now',
  'also',
  'himself',
  'herself'
])
