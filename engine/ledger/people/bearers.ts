import type { Facts } from '../../facts/facts.ts'
import { firstWordFrom } from '../../facts/words.ts'
import { type Gender, genderOfCourtesy } from '../../names/genders.ts'
import { folded } from '../../names/name-words.ts'
import { genderOfPerson } from './genders.ts'
import type { Somebody } from './introduced.ts'
import type { Seen } from './referred.ts'
import { agree } from './same-name.ts'

/**
 * Which of those who bear a surname is meant by it, where the story has come to `order`. Nobody, where the courtesy title
 * or the number is another’s: “Paul Dent … Mrs. Dent”, “John Paul II … Paul VI”.
 */
export function meant(
  bearers: readonly Somebody[],
  { mention, block, saidToBe: told }: Seen,
  order: number
): Somebody | undefined {
  const { courtesy, suffix, title, generation } = mention
  if (generation) return ofGeneration(bearers, generation)
  let likely = bearers
  if (suffix) {
    likely = bearers.filter(person => person.suffix === undefined || person.suffix === folded(suffix))
    likely = preferred(likely, person => person.suffix !== undefined)
  }
  const gender = courtesy && genderOfCourtesy(courtesy.text)
  if (gender) {
    likely = likely.filter(person => (genderOfPerson(person) ?? gender) === gender)
    likely = preferred(likely, person => genderOfPerson(person) === gender)
  }
  if (likely.length < 2) return likely[0]
  likely = preferred(likely, ({ from }) => from < order)
  if (title) likely = preferred(likely, person => isCalled(person, lastWord(title.text)))
  if (likely.length < 2) return likely[0]
  if (told)
    likely = preferred(
      preferred(likely, person => (genderOfPerson(person) ?? told) === told),
      person => genderOfPerson(person) === told
    )
  // A bare “Roe” is not Roe Jr., unless the father is only named for his sake.
  if (!suffix) likely = preferred(likely, person => person.suffix === undefined && !isOnlyKin(person))
  return likely.length < 2 ? likely[0] : nearest(likely, block)
}

/** “Walter Roe Sr. and Walter Roe Jr. … the elder Roe”; nobody, where the story has not one father and one son of a name. */
function ofGeneration(bearers: readonly Somebody[], generation: 'elder' | 'younger'): Somebody | undefined {
  const [son, ...sons] = bearers.filter(({ suffix }) => suffix === 'jr')
  if (!son || sons.length > 0) return undefined
  const fathers = bearers.filter(person => person !== son && agree(person, son))
  if (fathers.length !== 1) return undefined
  return generation === 'elder' ? fathers[0] : son
}

/** Whoever has been spoken of just now; else whom the story speaks of most. */
function nearest(likely: readonly Somebody[], block: number): Somebody {
  let latest = likely[0]!
  let main = likely[0]!
  for (const person of likely) {
    if (placeOf(person) > placeOf(latest)) latest = person
    if (person.weight > main.weight) main = person
  }
  const reference = latest.references.at(-1)
  if (latest === main || !reference) return main
  return block - reference.block <= nearby && !isInPassing(latest) ? latest : main
}

/** In paragraphs. */
const nearby = 2

const placeOf = ({ references }: Somebody) => {
  const last = references.at(-1)
  return last ? last.block * longestBlock + last.mention.start : -1
}

/** In letters; more than any paragraph has that news is made of. */
const longestBlock = 2 ** 32

/** “Roe’s mother, Ana Roe, died.”, “according to Ana Roe’s letters”: named for another’s sake. “Ana” leaves “Roe” to him. */
function isInPassing({ references }: Somebody): boolean {
  const { mention, by } = references.at(-1)!
  if (by === 'given') return true
  return !mention.speaks && (mention.kin !== undefined || mention.possessive)
}

const isOnlyKin = ({ references }: Somebody) =>
  references.length > 0 && references.every(({ mention }) => mention.kin !== undefined)

const isCalled = ({ references }: Somebody, office: string) =>
  references.slice(0, mostRead).some(({ mention: { title } }) => title && lastWord(title.text) === office)

/** A name that comes back very often says no more of who it is. */
const mostRead = 24

const lastWord = (title: string) => folded(title.slice(title.lastIndexOf(' ') + 1))

/** “Roe said she was late.” */
export function genderAfter(end: number, { words }: Facts): Gender | undefined {
  const verb = firstWordFrom(words, end)
  if (!/^(?:says|told|(?:sa|repli)id|(?:\p{Ll}+)ed)$/u.test(words[verb]?.text ?? '')) return undefined
  const next = words[verb + 1]?.lower
  return pronouns.get((next === 'that' ? words[verb + 2]?.lower : next) ?? '')
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'man'],
  ['she', 'woman']
])

/** Those of whom something holds, if there are any. */
function preferred(people: readonly Somebody[], holds: (person: Somebody) => boolean): readonly Somebody[] {
  if (people.length < 2) return people
  const some = people.filter(holds)
  return some.length > 0 ? some : people
}
