import { speechForms } from '../../names/speech-verbs.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Seen } from '../tags.ts'
import type { Sentence, Word } from '../words.ts'
import { type Found, isBetween, isCue, isName, phraseFrom, pronouns, span } from './phrase.ts'

/** The most words between a verb and its quotation: `said of the plan that the council laid out in May: “…”`. */
const farthest = 30

/** The tag before a quotation: `Paz said: “`, `Paz, the mayor, called it “`, `according to Paz, “`. */
export const tagBefore = (seen: Seen, sentence: Sentence | undefined, mark: number): Found | undefined =>
  sentence && cueBefore(seen, sentence.first, mark)

/** The tag of the next paragraph’s quotation: `Paz said:` */
export const leadIn = (seen: Seen, sentence: Sentence | undefined): Found | undefined =>
  sentence && cueBefore(seen, sentence.first, seen.words.length - 1)

function cueBefore({ words, isMark }: Seen, from: number, end: number): Found | undefined {
  for (let at = end - 1; at >= Math.max(from, end - farthest); at--) {
    const word = words[at]!
    if (isMark(word) || /^[.;?!]$/.test(word.text)) return undefined
    if (word.lower === 'according' && words[at + 1]?.lower === 'to') {
      const speaker = phraseFrom(words, at + 2, end)
      return { cue: span(words, at, at + 1), ...(speaker && { speaker }) }
    }
    const form = speechForms.get(word.lower)?.form
    if (form === undefined || isNoun(words, at) || (form === 'base' && !plural.test(words[at - 1]?.lower ?? '')))
      continue
    if (form === 'participle') {
      if (end - at > 12) continue
      const speaker = subjectOf(words, at, from, isMark)
      return { cue: span(words, at, at), ...(speaker && { speaker }) }
    }
    // “Said Paz: …”
    const speaker = at === from ? phraseFrom(words, at + 1, end) : subjectBefore(words, at, from, isMark)
    if (speaker) return { cue: span(words, at, at), speaker }
  }
  return undefined
}

/** “the claim that”, “its report”: no verbs. */
const isNoun = (words: readonly Word[], at: number) =>
  /^(?:the|a|an|its|his|her|their|this|that|of|same|united|'s)$/.test(words[at - 1]?.lower ?? '') ||
  words[at - 1]?.text !== words[at - 1]?.base

const plural = /^(?:they|we|i|you|to|.*[^s]s|people|police|men|women)$/

/** The subject whose last word stands before its verb. */
function subjectBefore(words: readonly Word[], cue: number, from: number, isMark: (word: Word) => boolean) {
  let last = cue - 1
  const isClosed = words[last]?.text === ','
  while (last >= from && (isBetween(words[last]!) || words[last]!.text === ',')) last--
  if (last < from) return undefined
  // “She laughed and said”
  if (words[last]!.lower === 'and') return subjectOf(words, last, from, isMark)
  if (pronouns.has(words[last]!.lower)) return span(words, last, last)
  let first = last
  let brackets = 0
  for (let at = last; at >= from; at--) {
    const word = words[at]!
    if (word.text === ')') brackets++
    else if (word.text === '(') brackets--
    else if (brackets === 0) {
      // “Paz, the mayor, said” is all of it; “On Monday, Paz said” is not.
      if (isMark(word) || /^[:;.?!—–―]$/.test(word.text) || (word.text === ',' && !isClosed)) break
      if (at < last && !isClosed && (clauses.has(word.lower) || isCue(word))) break
    }
    first = at
  }
  while (first < last && leads.has(words[first]!.lower)) first++
  return span(words, first, last)
}

/** The subject of a sentence whose verb stands farther on: `Paz`, of “Paz left early, saying …”. */
function subjectOf(words: readonly Word[], before: number, from: number, isMark: (word: Word) => boolean) {
  for (let at = from; at < before; at++) {
    const word = words[at]!
    if (isMark(word)) return undefined
    if (pronouns.has(word.lower)) return span(words, at, at)
    if (!isName(word) || (at === from && leads.has(word.lower))) continue
    let last = at
    while (last + 1 < before && isName(words[last + 1]!) && words[last]!.text === words[last]!.base) last++
    return span(words, at, last)
  }
  return undefined
}

const clauses = wordSet(
  'that because while when if although though but and who which whom whose where after before since until as'
)

const leads = wordSet('and but in on at that as yet so when while after later then earlier still also with for')
