import { kinds } from '../../names/name-words.ts'
import { looseJobs, relations } from '../../names/title-words.ts'
import { wordSet } from '../../names/word-set.ts'
import { titleBefore } from '../titles/title-before.ts'
import type { Sentence, Word } from '../words.ts'
import { courtesyBefore, isCapital, kindOf } from './parts.ts'

/**
 * What stands around the words `words.slice(first, end)` says that they are somebody: a title, an age, `who`, a job, a
 * credit, a country in brackets, or what only people do.
 */
export function isIntroduced(words: readonly Word[], first: number, end: number, { last }: Sentence): boolean {
  if (courtesyBefore(words, first)) return true
  const title = titleBefore(words, first)
  if (title && !title.loose) return true
  if (isAged(words, end) || isCredited(words, first, end)) return true
  const next = words[end]
  if (!next) return false
  if (humanDeeds.has(next.lower)) return end < last
  if (next.text === '(') return isPlaced(words, end)
  return next.text === ',' && isDescribed(words, end + 1, last)
}

/** `, 34,` after a name. */
export const isAged = (words: readonly Word[], end: number) =>
  words[end]?.text === ',' &&
  /^(?:[1-9]|[1-9]\d|10\d)$/.test(words[end + 1]?.text ?? '') &&
  words[end + 2]?.text === ','

/** “Reagan’s wife, Nancy, ”: kin, and a comma, before a given name. */
export const isKin = (words: readonly Word[], first: number, end: number) =>
  words[first - 1]?.text === ',' &&
  relations.has(words[first - 2]?.lower ?? '') &&
  words[end]?.kind !== 'word' &&
  words[end]?.text !== '&'

/** “Jo Roe, who”, “Jo Roe, a tall former guard”, “Jo Roe, head of markets at Acme” */
function isDescribed(words: readonly Word[], at: number, last: number): boolean {
  const next = words[at]
  if (!next || at >= last) return false
  if (next.lower === 'who' || next.lower === 'whose') return true
  if (isJob(next) || ((next.lower === 'head' || next.lower === 'chief') && words[at + 1]?.lower === 'of')) return true
  if (!openers.has(next.lower)) return false
  for (let index = at + 1; index < Math.min(last, at + 9); index++) {
    const word = words[index]!
    if (word.kind === 'mark' && word.text !== '.') return false
    if (isJob(word)) return true
  }
  return false
}

const isJob = (word: Word) => (kindOf(word) & kinds.title) !== 0 && !isCapital(word.text) && !looseJobs.has(word.lower)

/** “Jo Roe (Kenya) beat Li Wei (China)”, “Jo Roe (D-Ohio)” */
function isPlaced(words: readonly Word[], open: number): boolean {
  const inside = words[open + 1]
  if (!inside || !isCapital(inside.text)) return false
  if (/^[DRI]-\p{Lu}/u.test(inside.text)) return true
  return words[open + 2]?.text === ')' && (kindOf(inside) & kinds.place) !== 0
}

/** “Reporting by Jo Roe”, “REUTERS/Jo Roe”, “Jo Roe/Pool” */
function isCredited(words: readonly Word[], first: number, end: number): boolean {
  const before = words[first - 1]
  if (before?.lower === 'by') return makings.has(words[first - 2]?.lower ?? '') || words[first - 2]?.text === '('
  if (before?.text === '/') return agencies.has(words[first - 2]?.text ?? '')
  return words[end]?.text === '/' && agencies.has(words[end + 1]?.text ?? '')
}

const makings = wordSet(
  'reporting writing editing compiled additional written directed composed produced edited reported photograph photographs photo photos pictures illustration'
)

export const agencies = wordSet(
  'REUTERS Reuters AP AFP EPA Pool Getty Shutterstock Rex Alamy Bloomberg PA Handout File Files Photo Photograph Lehtikuva Anadolu Guardian'
)

/** Done by people alone; a company or a team neither dies nor shrugs. */
const humanDeeds = wordSet(`
  died recalled testified joked shrugged smiled laughed nodded married divorced retired wept starred confessed quipped sighed
  rushed dribbled homered singled doubled walked batted bowled
`)

const openers = wordSet('a an the his her its their one our my former president chairman head director who whose')
