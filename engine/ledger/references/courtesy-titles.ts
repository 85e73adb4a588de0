import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { firstWordFrom, type Word } from '../../facts/words.ts'
import { genderOfCourtesy } from '../../names/genders.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Block, Span } from '../../story.ts'
import { toldOfFacts } from '../looked-at.ts'
import { type Genders, gendersOf, kinOf } from '../people/genders.ts'
import type { Person, Reference } from '../people.ts'
import { letsStand } from './let-stand.ts'

/** Courtesy titles that are one decision for an editor, in story order. */
export interface CourtesyTitles {
  readonly titles: readonly CourtesyTitle[]
  /** The story calls everybody so: it is copy of a house that has courtesy titles. */
  readonly isHabit: boolean
  /** Without them the names are as clear as with them. */
  readonly needless: boolean
}

/** “Mr. Roe”, in the reporter’s own words. */
export interface CourtesyTitle {
  readonly person: Person
  readonly block: number
  readonly mention: Mention & { readonly courtesy: Span & { readonly text: string } }
  readonly needless: boolean
}

/**
 * The courtesy titles in the body before names of people whom the story introduces. Each person’s are told together, as
 * a name’s misspellings are. Where they are a habit, all of the story are: thirty findings would say one thing.
 */
export function courtesyTitles(
  blocks: readonly Block[],
  facts: readonly Facts[],
  people: readonly Person[]
): readonly CourtesyTitles[] {
  const called = people.filter(({ references }) => references.some(({ mention }) => mention.courtesy))
  if (called.length === 0) return []
  const kinIn = kinOf(facts)
  const couples = couplesOf(facts)
  const titles = called
    .flatMap(person => {
      const isAnothers = isCalledSoBefore(person, blocks) || couples.has(person.surname.toLowerCase())
      if (person.entry?.known || isAnothers) return []
      const genders = gendersOf(person, kinIn)
      return person.references.flatMap(reference => titleOf(person, reference, genders, blocks, facts) ?? [])
    })
    .filter(({ block, mention }) => !letsStand('later-reference', mention.courtesy, blocks[block]!, facts[block]!))
    .sort((a, b) => a.block - b.block || a.mention.start - b.mention.start)
  const habit = isHabit(titles, people, blocks)
  const groups = new Map<unknown, CourtesyTitle[]>()
  for (const title of titles) {
    // Whose a doubtful one is, is asked of each person.
    const key = title.needless ? (habit ? 'all' : title.person) : `doubtful ${title.person.name}`
    const group = groups.get(key)
    if (group) group.push(title)
    else groups.set(key, [title])
  }
  return [...groups].map(([key, titles]) => ({
    titles,
    isHabit: key === 'all' && titles.length > 1,
    needless: titles[0]!.needless
  }))
}

function titleOf(
  person: Person,
  { block, mention, by, inSpeech }: Reference,
  { own, kin }: Genders,
  blocks: readonly Block[],
  facts: readonly Facts[]
): CourtesyTitle | undefined {
  const { courtesy } = mention
  if (!courtesy || inSpeech || mention.attributive || blocks[block]!.role !== 'body') return undefined
  // “Mr. Roe and Mrs. Roe”: it tells the couple apart.
  if (person.family.length > 1) return undefined
  const introduced = isIntroduced(person, block, mention)
  if (by === 'surname' && !introduced) return undefined
  // “Mr Justice Roe” is a judge, “Jo Roe (Mr. Dent)” an actor.
  if (mention.parts[0] === 'Justice' || blocks[block]!.text[courtesy.start - 1] === '(') return undefined
  const { words } = facts[block]!
  const before = firstWordFrom(words, courtesy.start) - 1
  // “a Mr. Roe”, “the Ms. Roe who came”; “Mr. and Ms. Roe” are two, and one of them has no other name here.
  if (before >= 0 && (articles.has(words[before]!.lower) || isPair(words, before))) return undefined
  const gender = genderOfCourtesy(courtesy.text)
  if (gender && own.size > 1) return undefined
  const needless = introduced && !(gender && kin.has(gender))
  return { person, block, mention: { ...mention, courtesy }, needless }
}

/** “Mr. and”, before “Ms. Roe” */
const isPair = (words: readonly Word[], before: number) => {
  const courtesy = words[before - 1]?.text === '.' ? words[before - 2] : words[before - 1]
  return joins.has(words[before]!.lower) && genderOfCourtesy(courtesy?.lower ?? '') !== undefined
}

const articles = wordSet('a the')
const joins = wordSet('and or &')

/** “The Dents sold it … Mr. Dent”: the surnames of couples, as the reporter calls both. */
function couplesOf(facts: readonly Facts[]): ReadonlySet<string> {
  const couples = new Set<string>()
  for (const one of facts) for (const name of couplesIn(one)) couples.add(name)
  return couples
}

const couplesIn = toldOfFacts(({ words }: Facts): readonly string[] => {
  const found: string[] = []
  let isAfterThe = false
  for (const { text, lower } of words) {
    if (isAfterThe && text !== lower && lower.endsWith('s')) found.push(lower.slice(0, -1), lower.replace(/es$/, ''))
    isAfterThe = lower === 'the'
  }
  return found
})

/** “President Clinton was sued … Hillary Clinton … Mrs. Clinton”: whoever was meant before she came may be another. */
const isCalledSoBefore = ({ references, introduced, gender }: Person, blocks: readonly Block[]) =>
  introduced !== undefined &&
  references.some(
    ({ block, by, inSpeech, mention }) =>
      by === 'surname' &&
      !inSpeech &&
      !mention.courtesy &&
      (mention.title !== undefined || gender === 'woman') &&
      blocks[block]!.role === 'body' &&
      (block - introduced.block || mention.start - introduced.mention.start) < 0
  )

const isIntroduced = ({ introduced }: Person, block: number, { start }: Mention) =>
  introduced !== undefined && (introduced.block - block || introduced.mention.start - start) < 0

/**
 * Whether a story calls people by courtesy titles as a habit: copy of a house that has them. One such title in a story
 * of bare surnames is a slip.
 */
function isHabit(titles: readonly CourtesyTitle[], people: readonly Person[], blocks: readonly Block[]) {
  if (titles.length < 3) return false
  let bare = 0
  for (const { references } of people)
    for (const { by, inSpeech, block, mention } of references)
      if (by === 'surname' && !mention.courtesy && !mention.title && !mention.attributive && !inSpeech)
        if (blocks[block]!.role === 'body') bare++
  return titles.length > bare
}
