import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { firstFrom, touching } from '../../in-order.ts'
import { folded } from '../../names/name-words.ts'
import { wordSet } from '../../names/word-set.ts'
import { type Block, contains } from '../../story.ts'
import { titlesOf } from '../../style/titles.ts'
import type { Person, Reference } from '../people.ts'
import { nextSentences, type Told } from '../speech/next-sentences.ts'
import type { Speech } from '../speech.ts'
import { toldOnce } from '../told-once.ts'
import { isActor } from './actors.ts'
import { isHistory, isListed } from './known-already.ts'

/** A story in which people are to be introduced. */
export interface Introducing {
  readonly blocks: readonly Block[]
  readonly facts: readonly Facts[]
  readonly ledger: { readonly speech: Speech; readonly people: readonly Person[] }
}

/**
 * Whether nothing at a reference says who this is: no title, description or relation, before the name or after it, in
 * its sentence or in the next two. When in doubt something does.
 */
export function isUnintroduced(story: Introducing, person: Person, { block, mention }: Reference): boolean {
  return (
    !mention.beside &&
    !isDescribedAround(story, person, block, mention) &&
    !isNamedNext(story, person.references, block, mention)
  )
}

/** Whether somebody whom the list gives an office has no title at a reference. When in doubt it is there. */
export function isUntitled(story: Introducing, person: Person, reference: Reference): boolean {
  const { block, mention } = reference
  // “Ana Paz and Jo Roe” are one as well known as the other; a president takes the title all the same.
  if ((mention.beside && mention.beside !== 'list') || isListed(story, reference)) return false
  if (isCalled(person, reference, story) || isHistory(story.facts[block]!, mention)) return false
  if (isNamedNext(story, person.references, block, mention)) return false
  // “Jo Roe said on Monday the nurse would be freed.” Who opens a sentence with something to say is nobody told of after it.
  const opens = story.facts[block]!.sentences.some(({ start }) => start === mention.start)
  return (opens && isActor(story, person, reference)) || !isDescribedAround(story, person, block, mention)
}

/** “Jo Roe learned that in 1990. Roe, an analyst, …” */
const isNamedNext = (story: Introducing, references: readonly Reference[], block: number, { start }: Mention) => {
  const later = references.filter(
    ({ block: there, mention }) =>
      (there > block || (there === block && mention.start > start)) &&
      (mention.identifier || mention.beside === 'apposition')
  )
  if (later.length === 0) return false
  return nextSentences(story, block, start, 2).some(({ block: at, sentence }) =>
    later.some(({ block: there, mention }) => there === at && contains(sentence, mention))
  )
}

/** Whether another person of the story is called so: “the governor” is the one whom it names as “Governor Bo Lind”. */
const isAnothers = (story: Introducing, person: Person) => (role: string) =>
  rolesOf(story)
    .get(role)
    ?.some(one => one !== person) === true

/** Who is called what, in the words that first say who somebody is. */
const rolesOf = toldOnce(({ blocks, ledger: { people } }: Introducing): ReadonlyMap<string, readonly Person[]> => {
  const roles = new Map<string, Person[]>()
  for (const person of people) {
    const { identified } = person
    const said = identified?.mention.identifier
    if (!said) continue
    for (const word of blocks[identified.block]!.text.slice(said.start, said.end).toLowerCase().split(' ')) {
      const same = roles.get(word)
      if (same) same.push(person)
      else roles.set(word, [person])
    }
  }
  return roles
})

/**
 * “The minister had come. Jo Roe said …”, “… The 32-year-old nurse”, “He was the first mayor”, “her job as a driver”: in the
 * reporter’s words, farther up in the paragraph and in the next two sentences.
 */
function isDescribedAround(story: Introducing, person: Person, block: number, { start, end }: Mention): boolean {
  const above = before(story, block, start)
  if (above[0] && speaksOfThem(story, above[0], block, start)) return true
  const around = [...above, ...nextSentences(story, block, start, 2)]
  const isTaken = isAnothers(story, person)
  return around.some(({ block: at, sentence }) =>
    touching(story.facts[at]!.descriptions, sentence).some(
      ({ role, ...word }) =>
        // In its own sentence only what stands behind the name.
        (at !== block || !contains(sentence, { start, end }) || word.start >= end) &&
        !(role !== undefined && isTaken(role)) &&
        !story.ledger.speech.touches(at, word)
    )
  )
}

/**
 * The two sentences of the reporter’s before an offset, in the paragraph before it too: “the farm minister said. ¶ Jo
 * Roe repeated …”
 */
function before({ blocks, facts, ledger: { speech } }: Introducing, block: number, offset: number): readonly Told[] {
  const told: Told[] = []
  for (let at = block; at >= Math.max(0, block - 2) && told.length < 2; at--) {
    if (blocks[at]!.role !== 'body') continue
    const { sentences, words } = facts[at]!
    for (const sentence of sentences.toReversed()) {
      if (told.length === 2 || (at === block && sentence.end > offset)) continue
      const said = words.slice(sentence.first, sentence.last).filter(({ kind }) => kind === 'word')
      if (!said.every(word => speech.touches(at, word))) told.push({ block: at, sentence })
    }
  }
  return told
}

/** Whether the sentence before a name opens with people of whom this is one. */
function speaksOfThem({ facts }: Introducing, { block: above, sentence }: Told, block: number, start: number): boolean {
  const { words, openings } = facts[above]!
  const opening = openings[firstFrom(openings, sentence.start)]
  if (opening?.start !== sentence.start) return false
  // “This week, a former reviewer praised it. ¶ …, Jo Roe added.”
  if (facts[block]!.attributions.some(({ speaker, lemma }) => speaker?.start === start && goingOn.has(lemma)))
    return true
  // “Some voters are angry. ¶ “…,” Jo Roe said.”
  const isNear = above === block || some.has(words[sentence.first]?.lower ?? '')
  return isNear && opening.people === 'first'
}

/** “The president added”: the reporter says who it is in another way, in the same sentence, or in the two on either side. */
function isCalled({ entry }: Person, { block, mention }: Reference, story: Introducing): boolean {
  const offices = new Set(
    titlesOf(entry?.title ?? '').map(({ title }) => folded(title.slice(title.lastIndexOf(' ') + 1)))
  )
  const near = [...before(story, block, mention.start), ...nextSentences(story, block, mention.start, 2)]
  return near.some(({ block: at, sentence: { first, last } }) =>
    story.facts[at]!.words.slice(first, last).some(
      // “President Ana Paz met Jo Roe” says nothing of Roe.
      (word, index) =>
        offices.has(word.lower) && (index === 0 || word.text === word.lower) && !story.ledger.speech.touches(at, word)
    )
  )
}

const some = wordSet('some many')
const goingOn = wordSet('add continue repeat')
