import { speechForms } from '../../names/speech-verbs.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Seen } from '../tags.ts'
import type { Word } from '../words.ts'
import { afterBrackets, type Found, isBetween, isCue, isName, phraseFrom, span } from './phrase.ts'

/** The most words that are looked at for a tag. */
const longest = 40

/**
 * The tag after a quotation: `,” Paz said`, `,” said Paz`, `?” asked Lyon’s mayor, Jo Paz.`, `.” – Jo Paz`.
 * @param after The index of the word after the closing mark.
 */
export function tagAfter({ words, isMark }: Seen, after: number): Found | undefined {
  const inside = words.slice(Math.max(0, after - 4), after).findLast(word => !isMark(word))?.text ?? ''
  const isBroken = /^[,–—―-]+$/.test(words[after]?.text ?? '')
  const first = isBroken ? after + 1 : after
  const limit = limitFrom(words, first, isMark)
  const opening = words[first]
  if (!opening || first >= limit) return undefined
  if (isBroken && words[after]!.text !== ',') {
    const speaker = signature(words, first, limit)
    if (speaker) return { cue: span(words, after, after), speaker }
  }
  const runsOn = isBroken || /[,–—…-]$/.test(inside)
  if (!runsOn && inside.endsWith('.')) return undefined
  if (opening.lower === 'according' && words[first + 1]?.lower === 'to') {
    const speaker = phraseFrom(words, first + 2, limit)
    return { cue: span(words, first, first + 1), ...(speaker && { speaker }) }
  }
  return verbFirst(words, first, limit, runsOn) ?? speakerFirst(words, first, limit, runsOn, inside)
}

/** Where the next quotation begins, or the search ends. */
function limitFrom(words: readonly Word[], first: number, isMark: (word: Word) => boolean): number {
  for (let at = first; at < Math.min(words.length, first + longest); at++) if (isMark(words[at]!)) return at
  return Math.min(words.length, first + longest)
}

/** “We won.” – Jo Paz */
function signature(words: readonly Word[], first: number, limit: number) {
  let last = first
  while (last < limit && isName(words[last]!)) last++
  const isEnd = last >= limit || /^[.,(]$/.test(words[last]!.text)
  return last > first && last - first < 6 && isEnd ? span(words, first, last - 1) : undefined
}

function verbFirst(words: readonly Word[], first: number, limit: number, runsOn: boolean): Found | undefined {
  let at = first
  while (at < limit && isBetween(words[at]!)) at++
  if (at >= limit || !isCue(words[at])) return undefined
  const { verb } = speechForms.get(words[at]!.lower)!
  const next = verb.particle && words[at + 1]?.lower === verb.particle ? at + 2 : at + 1
  const speaker = phraseFrom(words, next, limit)
  return speaker || runsOn ? { cue: span(words, at, next - 1), ...(speaker && { speaker }) } : undefined
}

function speakerFirst(
  words: readonly Word[],
  first: number,
  limit: number,
  runsOn: boolean,
  inside: string
): Found | undefined {
  if (opensClause.has(words[first]!.lower) || words[first]!.kind === 'mark') return undefined
  for (let at = first + 1; at < limit; at++) {
    const word = words[at]!
    if (word.text === '(') {
      at = afterBrackets(words, at, limit) - 1
      continue
    }
    if (/^[.;:]$/.test(word.text)) return undefined
    // “Paz, who said so, …”
    if (!isCue(word) || /^(?:who|which|that|and)$/.test(words[at - 1]!.lower)) continue
    let last = at - 1
    while (last > first && (isBetween(words[last]!) || words[last]!.text === ',')) last--
    // “We won!” Paz said. But “We won!” Paz said the cup …
    if (!runsOn && (!endsTag(words, at + 1, limit) || (!/[?!]$/.test(inside) && at - first > 8))) return undefined
    // “Jo Paz, the mayor, said” has the comma that closes with it.
    return { cue: span(words, at, at), speaker: span(words, first, last) }
  }
  return undefined
}

const opensClause = wordSet('and but or to in on at for as by with of that which who when while')

/** Whether nothing follows that could be said. */
function endsTag(words: readonly Word[], index: number, limit: number): boolean {
  const word = words[index]
  return !word || index >= limit || word.kind === 'mark' || afterTag.has(word.lower) || word.lower.endsWith('ly')
}

const afterTag = wordSet(`
  in on at during after before to when while as from with of and last this several by through about via looking
  monday tuesday wednesday thursday friday saturday sunday
`)
