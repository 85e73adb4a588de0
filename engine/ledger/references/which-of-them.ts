import type { Facts } from '../../facts/facts.ts'
import { firstWordFrom, isCapital } from '../../facts/words.ts'
import { genderOfGiven } from '../../names/genders.ts'
import { folded } from '../../names/name-words.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Block } from '../../story.ts'
import type { Person, Reference } from '../people.ts'

/** A surname alone that may be any of two people or more, and nothing near it tells which. */
export interface Unclear {
  readonly reference: Reference
  readonly family: readonly Person[]
}

/** The first such surname of each family, in a story in which two bear it. */
export function* unclearSurnames(
  blocks: readonly Block[],
  facts: readonly Facts[],
  people: readonly Person[]
): Iterable<Unclear> {
  const given = new Set(people.map(({ name }) => folded(name.split(' ', 1)[0]!)))
  for (const family of families(people)) {
    // “Richard Osman and Alastair Osman … Osman Abu Laban”
    if (given.has(folded(family[0]!.surname)) && !family.some(({ introduced }) => introduced!.mention.familyFirst))
      continue
    const reference = firstUnclear(family, blocks, facts)
    if (reference) yield { reference, family }
  }
}

/** The people introduced in the body, by surname, where there are two or more. */
function families(people: readonly Person[]): readonly (readonly Person[])[] {
  const families = new Map<string, Person[]>()
  for (const person of people) {
    // “Banque Lindqvist and Banca Lindqvist”: nothing says that they are people.
    if (person.introduced?.mention.evidence !== 'named' || person.family.length < 2) continue
    const key = folded(person.surname)
    const family = families.get(key)
    if (family) family.push(person)
    else families.set(key, [person])
  }
  return [...families.values()].filter(({ length }) => length > 1 && length < 6)
}

interface Named {
  readonly reference: Reference
  readonly person: Person
}

function firstUnclear(
  family: readonly Person[],
  blocks: readonly Block[],
  facts: readonly Facts[]
): Reference | undefined {
  const all = inOrder(family, blocks)
  const returning = new Set(family.filter(person => isNamedAgain(person, all)))
  /** How often each has been named so far, but for another’s sake: “for his wife, Ana Roe”, “Ana Roe’s letters”. */
  const times = new Map<Person, number>()
  const met = new Set<Person>()
  /** Whom the surname alone has been so far. */
  const called = new Set<Person>()
  for (const [at, one] of all.entries()) {
    const { reference, person } = one
    if (isBare(reference)) {
      const near = met.size > 1 ? whoIsNear(all, at, facts) : [person]
      if (near.length === 1) called.add(near[0]!)
      // “Clinton said so. Bill Clinton left. It rained. Clinton stayed”: she was called so before he came.
      else if (called.size !== 1 && (near.length > 1 || areEven(times, returning)) && !isTold(reference, family, facts))
        return reference
    }
    met.add(person)
    const { kin, possessive } = reference.mention
    if (kin === undefined && !possessive) times.set(person, (times.get(person) ?? 0) + 1)
  }
  return undefined
}

const isBare = ({ by, inSpeech, mention: { title, courtesy, kin, suffix } }: Reference) =>
  by === 'surname' && !inSpeech && !title && !courtesy && !kin && !suffix

const isNamedAgain = (person: Person, all: readonly Named[]) =>
  all.filter(one => one.person === person && one.reference.by === 'full' && !one.reference.inSpeech).length > 1

/**
 * Who is named last before a surname, in its paragraph or the one above: “Ana Roe left. Roe said …”. Two, where both
 * are named in one breath: “Raj Rao and his brother Anil Rao spoke. Rao then left.”
 */
function whoIsNear(all: readonly Named[], at: number, facts: readonly Facts[]): readonly Person[] {
  const [first, second] = [all[at - 2]!, all[at - 1]!]
  const blocks = all[at]!.reference.block - second.reference.block
  // Named twice running, somebody is what the paragraphs below are about.
  if (blocks > (first.person === second.person ? 3 : 1)) return []
  const isEither = first.person !== second.person && isPaired(first.reference, second.reference, facts)
  return isEither ? [first.person, second.person] : [second.person]
}

/** “Raj Rao and his brother, MP Anil Rao”; “his aide, Raj Rao, and Mayor Anil Rao” */
function isPaired(first: Reference, second: Reference, facts: readonly Facts[]): boolean {
  if (first.block !== second.block || second.mention.start - first.mention.end > 40) return false
  const { words } = facts[first.block]!
  const next = firstWordFrom(words, first.mention.end)
  if (words[next]?.lower === 'and') return true
  if (words[next]?.text !== ',' || words[next + 1]?.lower !== 'and') return false
  // “Roe met Raj Rao, and Mayor Anil Rao left”: another clause begins.
  const { title, start, end } = second.mention
  const after = words[firstWordFrom(words, end)]
  return (
    words[next + 2]?.start === (title?.start ?? start) &&
    (!after || after.kind === 'mark' || isCapital(after) || circumstance.has(after.lower))
  )
}

const circumstance = wordSet('on in at after before during')

/** Somebody who is named once and never again confuses nobody; nor does a son in a story about his father. */
function areEven(times: ReadonlyMap<Person, number>, returning: ReadonlySet<Person>): boolean {
  const counts = [...times].flatMap(([person, count]) => (returning.has(person) ? [count] : []))
  const [most = 0, second = 0] = counts.sort((a, b) => b - a)
  return second > 0 && most <= 2 * second
}

/** “Roe said she was late”: a he or a she tells, unless all of them are men, or all women. */
function isTold({ block, mention }: Reference, family: readonly Person[], facts: readonly Facts[]): boolean {
  const genders = family.map(({ name }) => genderOfGiven(folded(name.split(' ', 1)[0]!)))
  const { words, sentences } = facts[block]!
  // “the detention of Liu, a critic who gained fame”
  const next = firstWordFrom(words, mention.end)
  if (words[next]?.text === ',' && describes.has(words[next + 1]?.lower ?? '')) return true
  if (genders[0] && genders.every(gender => gender === genders[0])) return false
  const at = sentences.findIndex(({ end }) => end > mention.start)
  const sentence = sentences[at]
  if (!sentence) return false
  const after = sentences[at + 1]
  const end = after ? Math.min(after.last, after.first + 4) : sentence.last
  return words.slice(sentence.first, end).some(({ lower }) => pronouns.has(lower))
}

const describes = wordSet('a an the who whose whom')

const pronouns = wordSet('he his him himself she her hers herself')

/** What they are called, in story order: by the reporter, and in full by whoever speaks. */
function inOrder(family: readonly Person[], blocks: readonly Block[]): readonly Named[] {
  return family
    .flatMap(person => person.references.map(reference => ({ person, reference })))
    .filter(
      ({ reference: { block, inSpeech, by, mention } }) =>
        blocks[block]!.role === 'body' && (!inSpeech || by === 'full') && !mention.attributive
    )
    .sort(({ reference: a }, { reference: b }) => a.block - b.block || a.mention.start - b.mention.start)
}
