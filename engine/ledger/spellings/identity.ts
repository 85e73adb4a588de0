import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { isOnceNamed } from '../../facts/names/name-surroundings.ts'
import { firstWordFrom, type Word } from '../../facts/words.ts'
import { firstPast } from '../../in-order.ts'
import { type Gender, genderOfCourtesy, genderOfGiven, genderOfKin } from '../../names/genders.ts'
import { folded } from '../../names/name-words.ts'
import { contains } from '../../story.ts'
import type { Form, Use } from './name-forms.ts'

/**
 * What a story says of whether two near names are one person’s. `two`: one sentence has both, or they differ in title,
 * role, age, gender or kin. `one`: they share a role, an age, or the name in its own script. Mostly it says nothing.
 */
export function identity(a: Form, b: Form, facts: readonly Facts[]): 'one' | 'two' | undefined {
  if (isTogether(a, b, facts) || isOtherName(a, facts) || isOtherName(b, facts)) return 'two'
  const [one, other] = [saidOf(a, facts), saidOf(b, facts)]
  if (one.kin.size + other.kin.size > 0 && !meet(one.kin, other.kin)) return 'two'
  if (conflict(one.genders, other.genders)) return 'two'
  if (one.natives.size > 0 && other.natives.size > 0) return meet(one.natives, other.natives) ? 'one' : 'two'
  if (one.ages.size > 0 && other.ages.size > 0) return meet(one.ages, other.ages) ? 'one' : 'two'
  // “General Kim Jong Chol was promoted. General Kim Jong Chul was not.”: nobody is introduced twice in one breath.
  if ([...one.introducedIn].some(block => other.introducedIn.has(block))) return 'two'
  if (one.roles.size === 0 || other.roles.size === 0) return undefined
  if (!meet(one.roles, other.roles)) return 'two'
  // “Finance Minister”, “Foreign Minister”: a word in common is not yet an office in common.
  const areOffices = one.offices.size > 0 && other.offices.size > 0
  return areOffices && !meet(one.offices, other.offices) ? undefined : 'one'
}

interface Said {
  readonly genders: ReadonlySet<Gender>
  readonly ages: ReadonlySet<number>
  readonly natives: ReadonlySet<string>
  /** The words of titles and descriptions: `curator`, `chief`. */
  readonly roles: ReadonlySet<string>
  /** Whole titles, without what says which of former holders. */
  readonly offices: ReadonlySet<string>
  /** The paragraphs that say who it is. */
  readonly introducedIn: ReadonlySet<number>
  /** “his brother Anil Roe”, “Anil Roe, his brother” */
  readonly kin: ReadonlySet<string>
}

function saidOf({ uses, parts, familyFirst, shape }: Form, facts: readonly Facts[]): Said {
  const genders = new Set<Gender>()
  const ages = new Set<number>()
  const natives = new Set<string>()
  const roles = new Set<string>()
  const offices = new Set<string>()
  const introducedIn = new Set<number>()
  const kin = new Set<string>()
  const given = shape === 'full' && !familyFirst ? genderOfGiven(folded(parts[0]!)) : undefined
  if (given) genders.add(given)
  for (const { block, mention } of uses.slice(0, mostRead)) {
    const { words, ages: told, nativeNames } = facts[block]!
    const gender = mention.courtesy && genderOfCourtesy(mention.courtesy.text)
    if (gender) genders.add(gender)
    for (const { whose, numbers } of told)
      if (whose && contains(whose, mention)) for (const { value } of numbers) ages.add(value)
    for (const { whose, text } of nativeNames) if (whose === mention) natives.add(text)
    if (mention.title) offices.add(mention.title.text.toLowerCase())
    if (mention.title || mention.identifier) introducedIn.add(block)
    for (const role of rolesOf(mention, words)) roles.add(role)
    for (const relation of kinBeside(mention, words)) kin.add(relation)
  }
  return { genders, ages, natives, roles, offices, introducedIn, kin }
}

/** A name that comes back very often says no more of who it is. */
const mostRead = 24

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].some(item => b.has(item))

const conflict = (a: ReadonlySet<Gender>, b: ReadonlySet<Gender>) => a.size === 1 && b.size === 1 && !meet(a, b)

/** The words of a title before the name, and of a description after it, up to where that ends. */
function rolesOf({ title, identifier, end }: Mention, words: readonly Word[]): readonly string[] {
  const from = title ? firstWordFrom(words, title.start) : firstWordFrom(words, end)
  const to = title ? firstWordFrom(words, title.end) : from + longestRole
  // “Jo Roe, who teaches in Riga”, “Jo Roe has written”: what somebody does, no role.
  if (!title && (!identifier || identifier.start < end || words[from]?.text !== ',' || isLoose(words[from + 1])))
    return []
  const roles: string[] = []
  for (const { kind, lower, base } of words.slice(from, to)) {
    if (roles.length > 0 && kind === 'mark' && lower !== '-') break
    if (kind === 'word' && lower.length > 3 && !plainWords.has(lower)) roles.push(folded(base))
  }
  return roles
}

const longestRole = 10
const isLoose = (word: Word | undefined) => word === undefined || /^(?:who[ms]?e?|\d+)$/.test(word.lower)
const plainWords = new Set(
  'former then with from that which whose whom where when said says told will have been also'.split(' ')
)

function kinBeside({ start, end }: Mention, words: readonly Word[]): readonly string[] {
  const first = firstWordFrom(words, start)
  const next = firstWordFrom(words, end)
  const before = words.slice(Math.max(0, first - (words[first - 1]?.text === ',' ? 2 : 1)), first)
  const goesOn = words[next] !== undefined && copulas.has(words[next].lower)
  const after = goesOn ? words.slice(next + 1, next + 4) : []
  return [...before, ...after].map(({ base }) => base.toLowerCase()).filter(isKin)
}

const copulas = new Set([',', 'is', 'was'])
const isKin = (word: string) => genderOfKin(word) !== undefined || otherKin.has(word)
const otherKin = new Set(
  'cousin twin sibling namesake relative relation in-law brother-in-law sister-in-law parent child'.split(' ')
)

/** “Ana Corey and Ana Correy”: one sentence names two. */
const isTogether = (a: Form, b: Form, facts: readonly Facts[]) => {
  const sentences = new Set(a.uses.map(use => sentenceOf(use, facts)))
  return b.uses.some(use => sentences.has(sentenceOf(use, facts)))
}

const sentenceOf = ({ block, mention }: Use, facts: readonly Facts[]) =>
  `${block}:${firstPast(facts[block]!.sentences, mention.start)}`

/** “Mykola Danylenko, born Nikolai Danilenko” */
const isOtherName = ({ uses }: Form, facts: readonly Facts[]) =>
  uses.some(({ block, mention }) => isOnceNamed(facts[block]!.words, mention))
