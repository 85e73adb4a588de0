import { firstWordFrom, sentenceAround } from '../../facts/words.ts'
import { isRole } from '../../names/person-words.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Person, Reference } from '../people.ts'
import type { Introducing } from './unintroduced.ts'

/**
 * Whether somebody is brought in as one who speaks, or acts and speaks later. Who is only spoken of may be of history, of
 * a book, or no person.
 */
export function isActor(
  { facts }: Introducing,
  { references, doubtful }: Person,
  { block, mention }: Reference
): boolean {
  const { attributions, sentences, words } = facts[block]!
  // “J.C. Penney said”; and a firm of two names keeps both: “Roe Acre said … Roe Acre added … Roe Acre noted”
  if (doubtful || (references.length > 2 && references.every(({ by }) => by === 'full'))) return false
  const isSpeaker = attributions.some(
    ({ speaker, content, lemma }) =>
      speaker?.start === mention.start && (content === 'clause' || content === 'quotation' || lemma === 'tell')
  )
  // “said Jo Roe”, “Jo Roe told”; but not “asked Jo Roe”
  const before = words[firstWordFrom(words, mention.start) - 1]?.lower ?? ''
  if (isSpeaker || (mention.speaks && before !== 'asked' && before !== 'told')) return true
  const sentence = sentenceAround(sentences, mention.start)
  if (!sentence) return false
  // Features begin with somebody and say farther down who it is. News has a day.
  const isNews = words.slice(sentence.first, sentence.last).some(({ lower }) => weekdays.has(lower))
  // “The court ruled Friday against the plan, dealing a blow to Jo Roe. … Roe had not …”
  const isDescribed = words.slice(firstWordFrom(words, mention.end), sentence.last).some(({ lower }) => isRole(lower))
  if (
    isNews &&
    !isDescribed &&
    references.some(one => one.by === 'surname' && !one.inSpeech && !one.mention.attributive)
  )
    return true
  if (sentence.start !== mention.start || !references.some(({ mention, inSpeech }) => mention.speaks && !inSpeech))
    return false
  return block > 1 || isNews
}

const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday')
