import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import type { Attribution, Seen } from '../attributions.ts'
import { days } from '../tags/phrase.ts'
import type { Sentence, Word } from '../words.ts'
import { pronouns } from './speaker.ts'

/** What a verb of speech governs, and what stands between the two. */
export interface Content extends Pick<Attribution, 'content'> {
  readonly that: boolean
  readonly moment?: Span
  readonly to?: Span
}

/** What is said from a word on: `“It is over”`, `that it was over`, `on Monday it was over`, `to reporters that it was over`. */
export function contentAfter(seen: Seen, index: number): Content {
  const { words } = seen
  const afterMoment = momentEnd(words, index)
  const afterTo = words[index]?.lower === 'to' ? addresseeEnd(words, index + 1) : index
  const from = Math.max(afterMoment, afterTo)
  const at = /^[,:]$/.test(words[from]?.text ?? '') ? from + 1 : from
  const isLate = from > index
  const content = contentAt(seen, at)
  return {
    // “Paz said Monday the road” and no more.
    content: (isLate && content === 'object') || (at > from && content !== 'quotation') ? 'nothing' : content,
    that: content === 'clause' && words[at]!.lower === 'that',
    ...(afterMoment > index && { moment: { start: words[index]!.start, end: words[afterMoment - 1]!.end } }),
    ...(words[index]?.lower === 'to' && { to: { start: words[index]!.start, end: words[index]!.end } })
  }
}

function contentAt({ words, sentence, quotes }: Seen, at: number): Attribution['content'] {
  const word = words[at]
  if (word?.lower === 'that') return startsAfterThat(words[at + 1]) ? 'clause' : 'object'
  if (!word || at >= sentence.last) return 'nothing'
  if (quotes.opens.has(word.start)) return 'quotation'
  if (startsClause(words, at, sentence)) return 'clause'
  return word.kind === 'word' && !isNoObject.has(word.lower) ? 'object' : 'nothing'
}

/** “She feels that way”, “he told that story”, “he said that.” */
const startsAfterThat = (word: Word | undefined) =>
  word !== undefined && !/^(?:way|much|one|story|tale|joke|lie|to|[.,;?!])$/.test(word.lower)

/** The index after `on Monday night`, `last week`, `late on Jan. 5`; the same where no moment starts. */
function momentEnd(words: readonly Word[], index: number): number {
  const lower = (at: number) => words[at]?.lower ?? ''
  let at = index
  while (at < index + 2 && /^(?:on|late|early|earlier)$/.test(lower(at))) at++
  if (days.test(lower(at)) || /^(?:today|yesterday)$/.test(lower(at))) at++
  else if (/^(?:last|this)$/.test(lower(at)) && (parts.has(lower(at + 1)) || days.test(lower(at + 1)))) at += 2
  else if (months.test(lower(at)) && /^\d{1,2}$/.test(lower(at + 1))) at += 2
  else return index
  return dayparts.has(lower(at)) ? at + 1 : at
}

const dayparts = wordSet('morning afternoon evening night')
const parts = wordSet('morning afternoon evening week month year')
const months = /^(?:jan|feb|mar|apr|aug|sept|oct|nov|dec)(?:\.|[a-z]*)$|^(?:june|july|may|march|april)$/

/** In words. */
const longestAddressee = 5

/** The index of the *that* after those who are told: `to reporters that`. */
function addresseeEnd(words: readonly Word[], index: number): number {
  for (let at = index + 1; at <= index + longestAddressee; at++) {
    if (words[at]?.kind !== 'word') break
    if (words[at]!.lower === 'that') return at
  }
  return index - 1
}

const isNoObject = wordSet(
  'in on at to of by for from with as and or but after before when while if because so than then there again'
)

const longestSubject = 12

/** Whether a subject and its verb come: `she was`, `inflation was`, `the head of the bank would`. */
function startsClause(words: readonly Word[], index: number, { last }: Pick<Sentence, 'last'>): boolean {
  const first = words[index]!
  // “Weather claims in the north fell.”
  if (isNoObject.has(first.lower)) return false
  if (/^(?:he|she|they|we|i|there)$/.test(first.lower)) return true
  for (let at = index; at < Math.min(last, index + longestSubject); at++) {
    const { lower, kind, text } = words[at]!
    if (kind === 'mark' && !/^[-$%'&.]$/.test(text)) return false
    if (kind === 'word' && at > index && (isFiniteAt(words, at) || lower.endsWith("n't"))) return true
    if (endsSubject.has(lower) || (pronouns.has(lower) && at > index)) return false
    if (lower === 'and' && isFiniteAt(words, at + 1)) return false
  }
  return false
}

/** “Claiming a right to have a say” is no clause. */
const isFiniteAt = (words: readonly Word[], at: number) =>
  finite.has(words[at]?.lower ?? '') && words[at - 1]!.lower !== 'to'

/** Words that are nothing but finite verbs: “the park opened” could be the one opened yesterday, “the park opens” not. */
const finite = wordSet(`
  is was were are has had have would will could can cannot may might should must did does do opens closes starts begins needs
  wants takes makes comes goes remains seems means shows gives owes knows thinks expects feels exists lacks depends falls rises
  went came took knew fell rose began became gave
`)

const endsSubject = wordSet(
  'that which whom whose as after when while if because but since although though until before where how why what'
)

/** Whether a tag ends here, so that nothing follows that it could say: `said he.`, `said he on Monday`, `said he sadly`. */
export function endsTag(words: readonly Word[], index: number, { last }: Sentence): boolean {
  const word = words[index]
  if (!word || index >= last || word.kind === 'mark') return true
  return afterTag.has(word.lower) || word.lower.endsWith('ly')
}

const afterTag = wordSet('in on at during after before to when while as from with of and last this')
