import type { SpeechVerb } from '../../names/speech-verbs.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Attribution, Speaker } from '../attributions.ts'
import type { Sentence, Word } from '../words.ts'

/** Whether a verb that can judge does so here, or is another verb, or the fair one: `slammed into`, `conceded the race`. */
export function isLoaded(seen: {
  readonly words: readonly Word[]
  /** The verb and the last of its words. */
  readonly at: number
  readonly last: number
  readonly sentence: Sentence
  readonly verb: SpeechVerb
  readonly attribution: Omit<Attribution, 'loaded'>
}): boolean {
  const { words, at, last, sentence, verb, attribution } = seen
  const { content, speaker, form, tag } = attribution
  const after = words[last + 1]?.lower ?? ''
  if (verb.unless.has(after)) return false
  // Documents state, and so do those who point to them: “stating that”.
  if (
    verb.class === 'stiff' &&
    (form !== 'past' || speaker?.is === 'description' || speaker === undefined || isThing(words[at - 1]!))
  )
    return false
  if (form === 'base' && isTried(words, at)) return false
  if (isFair(verb, words, at, sentence) || fair.has(words[at - 1]?.lower ?? '')) return false
  if (verb.onlyWith.size > 0 && !isBefore(verb.onlyWith, words, last + 1, sentence)) return false
  if (verb.class === 'mind') return form === 'present' && content === 'clause' && hasMind(speaker, words, at)
  switch (verb.governs) {
    case 'words':
      return (content === 'quotation' || content === 'clause') && (speaker !== undefined || isTrailing(words, at, form))
    case 'tag':
      // “He smiled and said” is no way to speak with a smile, but a smile.
      return content === 'quotation' && tag && speaker !== undefined && after !== 'and'
    case 'object':
      // “Paz refuted that she was late.”
      return verb.class === 'proof'
        ? words[last + 1]?.lower === 'that' && content === 'clause' && speaker !== undefined
          ? true
          : isAccusation(words, last + 1, sentence)
        : isRebuke(seen)
  }
}

const isThing = ({ lower }: Word) => lower === 'it' || lower === 'which' || lower === 'that'

/** “The premier feels the deal is dead”; but firms, governments and analysts believe as a matter of course. */
const hasMind = (speaker: Speaker | undefined, words: readonly Word[], at: number) =>
  speaker?.is === 'name' || offices.has(words[at - 1]!.lower)

const offices = wordSet(`
  he she premier minister president chancellor mayor governor senator congressman congresswoman ambassador king queen pope
  coach manager chairman chairwoman chief director
`)

/** “She never claimed that”, “he reportedly believes”. */
const fair = wordSet('never reportedly apparently allegedly')

/** How far the company of a verb reaches, in words. */
const reach = 60

/** Whether the sentence bears the verb out: `conceded … ballots`, `falsely claimed`. */
function isFair({ fairWith }: SpeechVerb, words: readonly Word[], at: number, { first, last }: Sentence): boolean {
  if (fairWith.size === 0) return false
  for (let other = Math.max(first, at - reach); other < Math.min(last, at + reach); other++) {
    const { lower } = words[other]!
    if (other !== at && (fairWith.has(lower) || (fairWith.has('not') && lower.endsWith("n't")))) return true
  }
  return false
}

/** “He noted that the tax was unfair”: whether one of some words comes in what is said. */
const isBefore = (company: ReadonlySet<string>, words: readonly Word[], from: number, { last }: Sentence) =>
  words.slice(from, Math.min(last, from + reach)).some(({ lower }) => company.has(lower))

/** `…, claiming that`: the subject of the sentence speaks. */
const isTrailing = (words: readonly Word[], at: number, form: Attribution['form']) =>
  form === 'participle' && words[at - 1]?.text === ','

/** “Nobody could refute it”, “hard to refute”: proof is what is spoken of. */
const isTried = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - 4), at).some(({ lower }) => tried.has(lower) || lower.endsWith("n't"))

const tried = wordSet(`
  can cannot could not never unable difficult hard easy impossible possible nothing nobody tries tried trying try
  seek seeks sought attempt
`)

/** What is denied rather than disproved: `refuted the report`. */
function isAccusation(words: readonly Word[], index: number, { first, last }: Sentence): boolean {
  // “An allegation that the agency refutes.”
  if (index >= last || words[index]!.kind === 'mark')
    return words
      .slice(Math.max(first, index - 7), index)
      .some(({ lower }) => lower !== 'that' && accusations.has(lower))
  for (let at = index; at < Math.min(last, index + 8); at++) {
    const { kind, lower, text } = words[at]!
    if (accusations.has(lower)) return true
    if (kind === 'mark' && !/^["“”‘’'-]$/.test(text)) return false
  }
  return false
}

const accusations = wordSet(`
  report reports claim claims allegation allegations accusation accusations suggestion suggestions rumor rumors
  rumour rumours charge charges assertion assertions criticism criticisms speculation story stories statement
  statements account accounts that reporting characterization complaint complaints insinuation insinuations
`)

/** A person is rude about someone or something, and nothing is hit. */
function isRebuke({ words, at, last, sentence, verb, attribution }: Parameters<typeof isLoaded>[0]): boolean {
  const { speaker } = attribution
  if (!speaker || (verb.particle && words[last]!.lower !== 'at') || forces.has(words[at - 1]!.lower)) return false
  const object = objectAt(words, last + 1, sentence)
  if (!object) return false
  const head = words[object.last]!.lower
  if (things.has(head)) return false
  if (policies.has(head)) return true
  const sign = words[object.last + 1]?.lower ?? ''
  return (
    /^(?:as|for|over|saying|calling)$/.test(sign) &&
    (isNamed(words[object.last]!) || determined.has(words[object.first]!.lower))
  )
}

const isNamed = ({ text }: Word) => /^\p{Lu}/u.test(text)

function objectAt(words: readonly Word[], first: number, sentence: Sentence) {
  let last = first
  while (last < sentence.last && words[last]!.kind === 'word' && !endsObject.has(words[last]!.lower)) last++
  return last > first && last - first < 9 ? { first, last: last - 1 } : undefined
}

const endsObject = wordSet(`
  as for over saying calling on in at after before during when while with by to from that which who and but because
  of
`)

const determined = wordSet('the a an his her its their this these him them what')

/** What strikes without speaking. */
const forces = wordSet(`
  it hurricane storm storms typhoon cyclone tornado tornadoes wave waves bomb bombs missile missiles car truck bus
  train flood floods earthquake quake explosion wind winds rain snow fire plane which that driver
`)

const things = wordSet('door doors brakes ball homer shot drive head fist phone window gavel run header')

/** What is argued about. */
const policies = wordSet(`
  plan plans bill decision decisions proposal proposals government policy policies move moves law laws ruling
  comments remarks report reports budget critics administration opponent opponents rival rivals media press deal
  deals tariffs sanctions court ban measure measures attack attacks claim claims statement idea legislation
  agreement party minister president leader leaders officials lawmakers republicans democrats
`)
