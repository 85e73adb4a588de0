import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { type Gender, genderOfCourtesy, genderOfGiven, genderOfKin, genderOfTitle } from '../../names/genders.ts'
import { folded } from '../../names/name-words.ts'
import type { Block } from '../../story.ts'
import { isSameAnywhere } from '../is-same.ts'
import { toldOfFacts, toldOfParagraph } from '../looked-at.ts'
import type { Person, Reference } from '../people.ts'
import { type Speech, touchesAny } from '../speech.ts'

/** What the story says of somebody’s being a man or a woman, and of whose kin has one. */
export interface Genders {
  /** By the given name and the courtesy titles. “Paul Dent … Mrs. Dent” is somebody whom the story has not named. */
  readonly own: ReadonlySet<Gender>
  /** “Paul Dent, a baker, and his brother”: Mr. Dent may be either. */
  readonly kin: ReadonlySet<Gender>
}

/** Read from the name and the references of one person. */
export function gendersOf(
  { name, references, gender: told }: Person,
  kinIn: (block: number) => ReadonlySet<Gender>
): Genders {
  const given = genderOfGiven(folded(name.split(' ', 1)[0]!))
  // “Jean Castex said he would sail”: where nothing is told though the name tells it, the name is one of both.
  const own = new Set(given && told ? [given] : [])
  const kin = new Set<Gender>()
  for (const { block, mention } of references) {
    const gender = mention.courtesy && genderOfCourtesy(mention.courtesy.text)
    if (gender) own.add(gender)
    for (const gender of kinIn(block)) kin.add(gender)
  }
  return { own, kin }
}

/** Whose kin each paragraph speaks of. */
export const kinOf =
  (facts: readonly Facts[]): ((block: number) => ReadonlySet<Gender>) =>
  block =>
    kinIn(facts[block]!)

const kinIn = toldOfFacts(({ words }): ReadonlySet<Gender> => {
  const kin = new Set<Gender>()
  for (const { lower } of words) {
    const gender = genderOfKin(lower)
    if (gender) kin.add(gender)
  }
  return kin
})

/** A name that comes back very often says no more of who it is. */
const mostRead = 24

interface Called {
  readonly parts: readonly string[]
  readonly references: readonly Reference[]
  readonly familyFirst: boolean
}

/** By what the references call somebody: Mrs., his wife, the actress; else by the given name. */
export const genderOfPerson = (person: Called): Gender | undefined =>
  genderCalled(person.references) ?? genderByName(person)

/** By what the reporter calls somebody; else by the pronouns, by what is said in speech, and by the given name. */
export function genderInStory(person: Called, byPronouns: () => Gender | undefined): Gender | undefined {
  const { references } = person
  const told = genderCalled(references, ({ inSpeech }) => !inSpeech)
  if (told) return told
  const pronoun = byPronouns()
  // “Mr. Brandt and I have talked,” Lena Brandt said: it is her husband.
  if (!pronoun) return genderOfPerson(person)
  const given = genderByName(person)
  return given && given !== pronoun ? undefined : pronoun
}

function genderCalled(
  references: readonly Reference[],
  counts: (reference: Reference) => boolean = () => true
): Gender | undefined {
  for (const reference of references.slice(0, mostRead)) {
    const { courtesy, title, kin } = reference.mention
    if ((!courtesy && !title && !kin) || !counts(reference)) continue
    const told =
      (courtesy && genderOfCourtesy(courtesy.text)) ?? (kin && genderOfKin(kin)) ?? (title && genderOfTitle(title.text))
    if (told) return told
  }
  return undefined
}

const genderByName = ({ parts, references, familyFirst }: Called): Gender | undefined =>
  familyFirst || (parts.length === 1 && references[0]?.by !== 'given') ? undefined : genderOfGiven(parts[0]!)

/**
 * Whether the reporter says he or she of somebody: in paragraphs that name nobody else and speak of no kin, behind the
 * name. Where both are said, nothing is.
 * @param namesAnother Whether a paragraph names anybody besides.
 */
export function genderByPronouns(
  references: readonly Reference[],
  {
    blocks,
    facts,
    speech
  }: { readonly blocks: readonly Block[]; readonly facts: readonly Facts[]; readonly speech: Speech },
  namesAnother: (block: number) => boolean
): Gender | undefined {
  let told: Gender | undefined
  let read = -1
  for (const { block, mention, inSpeech } of references) {
    if (block === read || inSpeech || mention.attributive || blocks[block]!.role !== 'body' || namesAnother(block))
      continue
    read = block
    if (kinIn(facts[block]!).size > 0) continue
    for (const { gender, after } of pronounsIn(facts[block]!, blocks[block]!, () => speech.spansIn(block))) {
      if (after.start < mention.start) continue
      if (told && told !== gender) return undefined
      told = gender
    }
  }
  return told
}

/** Whether the reporter says he or she in a paragraph, and the last name that stands before each. */
const pronounsIn = toldOfParagraph(({ words, mentions }, _, spans) => {
  const found = new Map<Gender, Mention>()
  let next = 0
  for (const word of words) {
    const gender = pronouns.get(word.lower)
    if (!gender || touchesAny(spans, word)) continue
    while (next < mentions.length && mentions[next]!.end < word.start) next++
    if (next > 0) found.set(gender, mentions[next - 1]!)
  }
  return [...found].map(([gender, after]) => ({ gender, after }))
}, isSameAnywhere)

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'man'],
  ['his', 'man'],
  ['him', 'man'],
  ['himself', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  ['hers', 'woman'],
  ['herself', 'woman']
])
