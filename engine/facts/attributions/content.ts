import type { Attribution, Seen } from '../attributions.ts'
import { wordSet } from '../tags/phrase.ts'
import type { Sentence, Word } from '../words.ts'
import { pronouns } from './speaker.ts'

export function contentAfter({ words, sentence, quotes }: Seen, index: number): Attribution['content'] {
  let at = index
  if (/^[,:]$/.test(words[at]?.text ?? '')) at++
  if (words[at]?.lower === 'that') return 'clause'
  const word = words[at]
  if (!word || at >= sentence.last) return 'nothing'
  if (quotes.opens.has(word.start)) return 'quotation'
  if (at > index) return 'nothing'
  if (startsClause(words, at, sentence)) return 'clause'
  return word.kind === 'word' && !isNoObject.has(word.lower) ? 'object' : 'nothing'
}

const isNoObject = wordSet(`
  in on at to of by for from with as and or but after before when while if because so than then there again
`)

const longestSubject = 12

/** Whether a subject and its verb come: `she was`, `inflation was`, `the head of the bank would`. */
function startsClause(words: readonly Word[], index: number, { last }: Sentence): boolean {
  const first = words[index]!
  // “Weather claims in the north fell.”
  if (isNoObject.has(first.lower)) return false
  if (/^(?:he|she|they|we|i|there)$/.test(first.lower)) return true
  for (let at = index; at < Math.min(last, index + longestSubject); at++) {
    const { lower, kind, text } = words[at]!
    if (kind === 'mark' && !/^[-$%'&.]$/.test(text)) return false
    if (kind === 'word' && at > index && (finite.has(lower) || lower.endsWith("n't"))) return true
    if (endsSubject.has(lower) || (pronouns.has(lower) && at > index)) return false
    if (lower === 'and' && finite.has(words[at + 1]?.lower ?? '')) return false
  }
  return false
}

/** Words that are nothing but finite verbs: “the park opened” could be the one opened yesterday, “the park opens” not. */
const finite = wordSet(`
  is was were are has had have would will could can cannot may might should must did does do opens closes starts
  begins needs wants takes makes comes goes remains seems means shows gives owes knows thinks expects feels exists
  lacks depends falls rises went came took knew fell rose began became gave
`)

const endsSubject = wordSet(`
  that which whom whose as after when while if because but since although though until before where how why what
`)

/** Whether a tag ends here, so that nothing follows that it could say: `said he.`, `said he on Monday`, `said he sadly`. */
export function endsTag(words: readonly Word[], index: number, { last }: Sentence): boolean {
  const word = words[index]
  if (!word || index >= last || word.kind === 'mark') return true
  return afterTag.has(word.lower) || word.lower.endsWith('ly')
}

const afterTag = wordSet('in on at during after before to when while as from with of and last this')
