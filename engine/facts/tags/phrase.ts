import { speechForms } from '../../names/speech-verbs.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import type { Word } from '../words.ts'

/** The verb of a tag and who its subject is. */
export interface Found {
  readonly cue: Span
  readonly speaker?: Span
}

/** From one word to another, both included. */
export const span = (words: readonly Word[], first: number, last: number): Span => ({
  start: words[first]!.start,
  end: words[last]!.end
})

export const pronouns = wordSet('he she they it i we you who')

export const isName = ({ text }: Word) => /^\p{Lu}/u.test(text)

/** A verb of speech in the past or the present, as a tag has it. */
export function isCue(word: Word | undefined): boolean {
  const form = word && speechForms.get(word.lower)?.form
  return form === 'past' || form === 'present'
}

/** What stands between a speaker and the verb: `has since also repeatedly said`. */
export const isBetween = (word: Word) => isAdverb(word) || auxiliaries.has(word.lower)

const auxiliaries = wordSet('has had have is was were are be been would will could did does do')

/** `also`, `repeatedly`, and the *on* of a day: what parts a speaker from the verb. */
export const isAdverb = ({ kind, lower }: Word) =>
  kind === 'word' && (adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !lower.startsWith('famil')))

const adverbs = wordSet(`
  also then later earlier once again still first often always further now just even never on since recently
`)

/** `(D-N.C.)`: the index after the bracket that closes. */
export function afterBrackets(words: readonly Word[], open: number, limit: number): number {
  for (let at = open; at < limit; at++) if (words[at]!.text === ')') return at + 1
  return limit
}

/** Whether words go on a phrase that a comma broke off: an apposition or a clause on the speaker, not the next thing said. */
export function goesOn(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || speechForms.get(word.lower)?.form === 'participle') return false
  return !breaksOff.has(word.lower) && !/(?:ing|ed)$/.test(word.lower)
}

const breaksOff = wordSet(`
  and but as when while after before in on at during although though because so where whose then
`)

/** `Paz`, `the minister`, `Paz, the mayor of Lyon (Ind.)`: the phrase that starts at a word. */
export function phraseFrom(words: readonly Word[], first: number, limit: number): Span | undefined {
  const opening = words[first]
  if (opening?.kind !== 'word' || first >= limit || noSpeaker.has(opening.lower)) return undefined
  if (pronouns.has(opening.lower)) return span(words, first, first)
  let last = first
  let inApposition = false
  for (let at = first; at < limit; at++) {
    const word = words[at]!
    if (word.text === '(') {
      at = afterBrackets(words, at, limit) - 1
      last = at
    } else if (word.text === ',') {
      if (!goesOn(words[at + 1])) break
      inApposition = true
    } else if (word.kind === 'mark') {
      if (!/^[-&.'/$%]$/.test(word.text)) break
    } else if (days.test(word.lower) || (!inApposition && at > first && ends.has(word.lower) && !isName(word))) break
    else last = at
  }
  return span(words, first, last)
}

const noSpeaker = wordSet(
  'to in on at for with from that as if when while because but and or not so very this there then'
)

/** What a speaker’s phrase is followed by: `said Paz in Lyon`, `said he after the vote`. */
const ends = wordSet(`
  in on at during after before when while as since until last this yesterday today tomorrow adding referring speaking and
  but through about via by to recently late early with
`)

export const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
