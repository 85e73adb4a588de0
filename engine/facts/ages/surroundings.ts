import { firstWhere } from '../../in-order.ts'
import { kinds, kindsOf } from '../../names/name-words.ts'
import { speechForms } from '../../names/speech-verbs.ts'
import { relations } from '../../names/title-words.ts'
import type { Sentence, Word } from '../words.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What stands after an age: nothing or a mark; a name; a word that begins another phrase; or a noun, as far as one can tell. */
export type After = 'end' | 'name' | 'small' | 'word'

export function after(words: readonly Word[], at: number): After {
  const word = words[at]
  if (!word?.apart || word.kind !== 'word') return 'end'
  if (smallWords.has(word.lower)) return 'small'
  return isCapital(word) ? 'name' : 'word'
}

export const isCapital = ({ kind, text }: Word) => kind === 'word' && text[0] !== text[0]!.toLowerCase()

/** Words that no noun phrase goes on with. */
const smallWords = list(`
  a an the this that these those he she it they we you i his her its their our my your who whom whose which what
  and or but nor so yet if when while as because since until unless although though before after once where whether than then
  at in on with from of by for to into onto about over under between among against during through without within near upon
  across behind beyond off out up down like per via despite amid
  is was are were be been being am has had have having do does did will would can could may might must should shall isn't wasn't
  last next today yesterday tomorrow now again also already still too not never just only ago later here there both
  monday tuesday wednesday thursday friday saturday sunday
`)

/** Whether the noun phrase that an age opens began before it: “a 5”, “his nearly 20”, “the dead 3”. */
export const followsDeterminer = (words: readonly Word[], at: number): boolean =>
  isDeterminer(words[at - 1]) || (isHedge(words[at - 1]?.lower ?? '') && isDeterminer(words[at - 2]))

const isDeterminer = (word: Word | undefined) =>
  word?.kind === 'word' && (determiners.has(word.lower) || word.base !== word.text || word.text.endsWith("s'"))

const determiners = list('a an the this that his her its their our my your whose another every each any')

/** Whether a verb that ages go with directly precedes `words[at]`: “is 5 years old”, “was only just 5 years old”. */
export function followsBe(words: readonly Word[], at: number): boolean {
  let before = at - 1
  while (before > at - 4 && words[before] && isHedge(words[before]!.lower)) before--
  return beForms.has(words[before]?.lower ?? '')
}

const isHedge = (lower: string) => hedges.has(lower) || (lower.length > 4 && lower.endsWith('ly'))

const hedges = list(
  'now just only about almost over around at least most already still then not than more less under also even'
)
const beForms = list(`
  is was are were be been being am isn't wasn't aren't weren't he's she's i'm it's they're we're you're who's become becomes became
`)

/** What people are, in one word: man, baker, sisters. */
export function isPersonNoun({ base, lower }: Pick<Word, 'base' | 'lower'>): boolean {
  if (people.has(lower) || relations.has(lower)) return true
  const single = lower.endsWith('s') ? base.slice(0, -1) : base
  return people.has(single.toLowerCase()) || ((kindsOf(base) | kindsOf(single)) & kinds.job) !== 0
}

const people = list(`
  man woman men women boy girl child children kid baby babies infant toddler teenager teen youth youngster adult pensioner lady
  gentleman guy person people student pupil mother father son daughter sister brother twin cousin nephew niece grandmother
  grandfather grandson granddaughter wife husband girlfriend boyfriend suspect victim patient resident citizen immigrant
`)

/** A word that says again who somebody is: striker, senator. A victim or a passenger is somebody new. */
export const isJob = ({ base, lower }: Word) => (kindsOf(base) & kinds.job) !== 0 && !bystanders.has(lower)

const bystanders = list(
  'victim survivor witness passenger resident suspect student pupil patient driver pedestrian tourist visitor'
)

/** Things that people make or that happen to them, which have an age as people do. */
export const isThingNoun = ({ lower }: Word) =>
  things.has(lower) || (lower.endsWith('s') && things.has(lower.slice(0, -1)))

const things = list(`
  law bill rule ban act treaty deal accord agreement pact contract war conflict insurgency rebellion truce ceasefire feud dispute
  strike campaign company firm business bank airline newspaper magazine club team league festival school church building house
  home bridge dam plant factory tower temple stadium hotel theater theatre museum ship vessel boat aircraft plane jet car truck
  train engine program programme project system policy tradition record case lawsuit investigation probe embargo blockade scandal
  government coalition administration republic dynasty empire tree oak whisky whiskey scotch wine video film song game site
`)

/** Whether a finite verb is at `words[at]`, behind an adverb or two: `said`, `was`, `also won`. */
export function isFiniteVerb(words: readonly Word[], at: number): boolean {
  let verb = at
  while (verb < at + 2 && isAdverb(words[verb]?.lower ?? '')) verb++
  const { kind, lower } = words[verb] ?? { kind: 'mark', lower: '' }
  if (kind !== 'word') return false
  if (verbs.has(lower)) return true
  const speech = speechForms.get(lower)?.form
  if (speech === 'past' || speech === 'present') return true
  // “60 pledged delegates” are counted, not aged.
  return lower.length > 4 && lower.endsWith('ed') && !/[^s]s$/.test(words[verb + 1]?.lower ?? '')
}

const isAdverb = (lower: string) => adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly'))

const adverbs = list('also now later then never still already once first often always soon again only just not even')

const verbs = list(`
  is was are were has had have does did will would can could may might must should shall isn't wasn't hasn't hadn't didn't won't
  wouldn't couldn't can't doesn't became becomes began begins broke brought built bought came comes caught chose cut died drew drove
  fell fled flew fought found faces felt gave gets got goes went grew heard held hit hopes hurt kept knew knows leads led left lives
  likes looks lost loves made makes meant met needs opposes owns paid plays put ran remains rose runs said sat saw says sees sent
  serves set shot sold spent spoke stands stood stole struck sued swam takes taught thinks thought threw told took tries understood
  uses wants wears went woke won works wore wrote turned turns succeeds succeeded retires beat hails hailed seeks sought slept
  starts stars stays studies suffers survives teaches tells calls plans keeps lies lay
`)

/** Whether only marks stand between the start of a sentence and `words[at]`. */
export function opensSentence(words: readonly Word[], sentences: readonly Sentence[], at: number): boolean {
  const sentence = sentenceAt(sentences, at)
  if (!sentence) return false
  for (let before = sentence.first; before < at; before++) if (words[before]!.kind === 'word') return false
  return true
}

export const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  sentences[firstWhere(sentences, ({ last }) => last > at)]
