import type { VerbForm } from '../../names/speech-verbs.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Speaker } from '../attributions.ts'
import { days, isAdverb, isName } from '../tags/phrase.ts'
import type { Sentence, Word } from '../words.ts'

/** Words of a speaker, by their indexes, both included. */
export interface SpeakerWords {
  readonly first: number
  readonly last: number
  readonly is: Speaker['is']
}

/** The speaker whose words these are. */
export const speakerOf = ({ first, last, is }: SpeakerWords, words: readonly Word[]): Speaker => ({
  start: words[first]!.start,
  end: words[last]!.end,
  is,
  plural:
    is === 'pronoun' ? /^(?:they|we)$/.test(words[last]!.lower) : is === 'description' && isPlural(words[last]!.lower)
})

/** What stands for a speaker: `which`, of a company, too. */
export const pronouns = wordSet('he she they it i we who which')

const isPlural = (lower: string) => plurals.has(lower) || (/[^su']s$/.test(lower) && !singulars.has(lower))
const plurals = wordSet('police people both others many some men women')
const singulars = wordSet('chess news politics headquarters forces')

/** The speaker whose last word stands before the verb: `Paz said`, `Paz, a lawyer, said`, `she has also said`. */
export function speakerBefore(
  words: readonly Word[],
  at: number,
  { first }: Sentence,
  form: VerbForm
): SpeakerWords | undefined {
  let last = at - 1
  while (last >= first && isBetween(words[last]!)) last--
  const word = words[last]
  if (!word || last < first) return undefined
  if (word.text === ',') return beforeApposition(words, last, first)
  if (word.kind !== 'word' || isNoSpeaker.has(word.lower)) return undefined
  if (pronouns.has(word.lower)) return { first: last, last, is: 'pronoun' }
  const isPresent = form === 'present' || form === 'base'
  if (isName(word) && word.base === word.text && !isCrowd(word, last, first)) {
    const start = nameStart(words, last, first)
    const before = words[start - 1]
    // “Paz claims” is a clause, “of American claims” is none.
    if (isPresent && start > first && before!.kind === 'word' && !conjunctions.has(before!.lower)) return undefined
    return { first: start, last, is: 'name' }
  }
  // “Critics claim” is a clause, “insurance claims” is none.
  if (isPresent && !speakers.has(word.lower)) return undefined
  return { first: descriptionStart(words, last, first), last, is: 'description' }
}

const isBetween = (word: Word) => isAdverb(word) || perfect.has(word.lower) || days.test(word.lower)
const perfect = wordSet('has had have')

/** Words that end no speaker, so that a past form after them is no verb of speech: `the claimed sale`, `was admitted`. */
const isNoSpeaker = wordSet(`
  the a an is are was were be been being am not to of by in at for with from and or but as than that this these
  those its his her their my our your no any so-called when while if because after before until though although what
  how why where get got gets could would should can will may might must do does did following amid despite such
  similar recent false previous legal earlier like unlike about over
`)

/** “Officials said” begins a sentence, not a name. */
const isCrowd = ({ lower }: Word, at: number, first: number) => at === first && speakers.has(lower)

const conjunctions = wordSet('and but as while because although though that if when')

const speakers = wordSet(`
  officials critics report reports lawsuit complaint company government group groups ministry police spokesman
  spokeswoman spokesperson premier chancellor senator ambassador king queen pope chairman chairwoman opponents
  supporters analysts experts activists party researchers scientists authorities prosecutors lawyers sources people
  residents witnesses leaders lawmakers senators executives economists traders diplomats others some many minister
  president mayor governor agency bank firm office army military union statement study document documents woman man
  relatives officers neighbors neighbours workers students voters teachers parents doctors protesters demonstrators
  soldiers passengers survivors brokers farmers dealers observers insiders detractors skeptics sceptics aides
  advisers friends fans customers investors
`)

function nameStart(words: readonly Word[], last: number, first: number): number {
  let start = last
  while (
    start > first &&
    (isName(words[start - 1]!) || /^(?:al|bin|de|van|von|la|der|\.)$/.test(words[start - 1]!.lower))
  )
    start--
  return start
}

const longestDescription = 8

function descriptionStart(words: readonly Word[], last: number, first: number): number {
  for (let start = last; start >= Math.max(first, last - longestDescription); start--) {
    if (words[start]!.kind !== 'word') return start + 1
    if (determiners.has(words[start]!.lower)) return start
  }
  return last
}

const determiners = wordSet(`
  the a an his her its their our my one another some several many two three both other
`)

const longestApposition = 30

/** `Paz, a lawyer from Lyon, said`, `a lawyer from Lyon, Jo Paz, said`: a name is the speaker, wherever it stands. */
function beforeApposition(words: readonly Word[], close: number, first: number): SpeakerWords | undefined {
  for (let at = close - 1; at > first && close - at < longestApposition; at--) {
    const { kind, text } = words[at]!
    if (kind === 'word' || /^[-$%'&.]$/.test(text)) continue
    const last = at - 1
    const word = words[last]
    if (text !== ',' || word?.kind !== 'word' || isNoSpeaker.has(word.lower)) return undefined
    if (words.slice(at + 1, close).every(isName)) return { first: at + 1, last: close - 1, is: 'name' }
    if (isName(word) && word.base === word.text) return { first: nameStart(words, last, first), last, is: 'name' }
    return { first: descriptionStart(words, last, first), last, is: 'description' }
  }
  return undefined
}

/** The speaker that starts at a word: `said she`, `said the minister`, `said police chief Jo Paz`. */
export function speakerAfter(words: readonly Word[], first: number, sentence: Sentence): SpeakerWords | undefined {
  const word = words[first]
  if (word?.kind !== 'word' || first >= sentence.last) return undefined
  if (pronouns.has(word.lower) && !/^wh/.test(word.lower)) return { first, last: first, is: 'pronoun' }
  let last = first
  if (isName(word)) {
    while (last + 1 < sentence.last && isName(words[last + 1]!)) last++
    return { first, last, is: 'name' }
  }
  if (isNoSpeaker.has(word.lower) && !determiners.has(word.lower)) return undefined
  while (last + 1 < sentence.last && words[last + 1]!.kind === 'word' && !isNoSpeaker.has(words[last + 1]!.lower))
    last++
  return { first, last, is: 'description' }
}
