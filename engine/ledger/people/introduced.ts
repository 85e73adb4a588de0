import type { Mention } from '../../facts/mentions.ts'
import { folded, kinds, kindsOf } from '../../names/name-words.ts'
import { keyOf, mayGoOn, middleKey } from '../../names/surname-forms.ts'
import type { HouseEntry } from '../../style/style.ts'
import type { Reference } from '../people.ts'
import type { Seen } from './referred.ts'
import { agree, fuller, shareGiven } from './same-name.ts'

/** Somebody in the making: references are still being added. */
export interface Somebody {
  name: string
  surname: string
  /** All of the name that the story has given so far, folded. */
  parts: readonly string[]
  /** `jr`, `iii`: the father is somebody else. */
  suffix?: string
  readonly familyFirst: boolean
  readonly references: Reference[]
  readonly entry?: HouseEntry
  /** The place in the story of the first reference in full. */
  readonly from: number
  /** The paragraph of the last one. */
  latest: number
  /** How often the surname has stood for this person, alone or in the whole name. */
  weight: number
}

/** Everybody whom the story names in full, by all that they may be called. */
export interface Introduced {
  readonly people: readonly Somebody[]
  readonly byName: ReadonlyMap<string, Somebody>
  readonly bySurname: ReadonlyMap<string, readonly Somebody[]>
  readonly byGiven: ReadonlyMap<string, Somebody>
  /** By the last name but one, which only a title makes a surname: “Enio Cubillo Araya … Mr. Cubillo”. */
  readonly byMiddle: ReadonlyMap<string, Somebody>
  /** By any word of the whole name: the first who has it. */
  readonly byWord: ReadonlyMap<string, Somebody>
  /** Somebody whom the story only knows by one name. */
  add(person: Somebody, surname: string): void
}

/** The whole name as people are told apart by it: `donald trump`, `donald trump jr`. */
export const wholeKey = ({ key, suffix }: Mention): string => (suffix ? `${key} ${folded(suffix)}` : key)

/**
 * Who is named in full in these mentions; the surest first, so that what only looks like a name joins what is one.
 * @param isOwn Whether a mention is the reporter’s own, in the body.
 */
export function introduced(
  seen: readonly Seen[],
  house: ReadonlyMap<string, HouseEntry>,
  isOwn: (seen: Seen) => boolean
): Introduced {
  const people: Somebody[] = []
  const byName = new Map<string, Somebody>()
  const bySurname = new Map<string, Somebody[]>()
  const byGiven = new Map<string, Somebody>()
  const byMiddle = new Map<string, Somebody>()
  const byWord = new Map<string, Somebody>()
  /** By the first two words of three or more; nobody, where two begin so. */
  const byOpening = new Map<string, Somebody | undefined>()
  const byEntry = new Map<string, Somebody>()
  const fathers = fathersIn(seen, isOwn)
  const add = (person: Somebody, key: string) => {
    const bearers = bySurname.get(key)
    if (!bearers) bySurname.set(key, [person])
    else if (!bearers.includes(person)) bearers.push(person)
  }
  /** “Donald Trump” is not Donald Trump Jr. where the story has both; “Ken Griffey” of a headline is Ken Griffey Jr. */
  const mayBe = (person: Somebody, { key, suffix }: Mention) => {
    if (suffix && person.suffix) return folded(suffix) === person.suffix
    if (suffix) return folded(suffix) === 'sr' || !fathers.has(person.parts.join(' '))
    return !person.suffix || person.suffix === 'sr' || !fathers.has(key)
  }
  const knownAs = (mention: Mention, parts: readonly string[], block: number) => {
    const name = { parts }
    for (const { key } of mention.forms)
      for (const bearer of bySurname.get(key)?.slice(0, 12) ?? [])
        if (
          agree(bearer, name) &&
          mayBe(bearer, mention) &&
          // “Dan Roe and Daniel Roe spoke.”
          (bearer.latest !== block || shareGiven(bearer.parts, parts))
        )
          return bearer
    return undefined
  }
  const meet = (mention: Mention, from: number, block: number) => {
    const { key, parts, forms, evidence, familyFirst, suffix } = mention
    const whole = wholeKey(mention)
    const reigns = suffix !== undefined && forms[0]!.text === parts.join(' ')
    const entry = house.get(whole) ?? (suffix && !reigns ? undefined : house.get(key))
    const folds = key.split(' ')
    const listed = entry && byEntry.get(entry.write!)
    const known =
      byName.get(whole) ??
      (reigns ? byName.get(key) : undefined) ??
      // “Kim Jong Un … Kim Jong-un”: the list knows both spellings as one man’s.
      (listed && mayBe(listed, mention) ? listed : undefined) ??
      knownAs(mention, folds, block) ??
      // “Sri Mulyani Indrawati … Sri Mulyani”; but “John Paul”, “Ana Paz” are names to the end.
      (folds.length === 2 && !mention.title && mayGoOn(folds) ? byOpening.get(key) : undefined)
    if (known) {
      byName.set(whole, known)
      known.latest = block
      callToo(known, mention)
      const written = suffix ? `${parts.join(' ')} ${suffix}` : parts.join(' ')
      const isFuller = fuller(known.parts, folds) === folds && known.parts !== folds
      if (suffix && !known.suffix && !reigns) known.suffix = folded(suffix)
      if (isFuller) known.parts = folds
      if (evidence === 'named' && (folds.length > known.name.split(' ').length || (suffix && isFuller)))
        known.name = written
      return
    }
    // “García Márquez”, “Abu Hamza”: the short form of somebody who is known.
    if (
      parts.length === 2 &&
      bySurname.has(mention.short) &&
      (isKunya(folds[0]!) || !(kindsOf(folds[0]!) & kinds.given))
    )
      return
    const person: Somebody = {
      name: suffix && !reigns ? `${parts.join(' ')} ${suffix}` : parts.join(' '),
      surname: entry?.later ?? forms[0]!.text,
      parts: folds,
      familyFirst,
      references: [],
      from,
      latest: block,
      weight: 0,
      ...(suffix && !reigns && { suffix: folded(suffix) }),
      ...(entry && { entry })
    }
    byName.set(whole, person)
    // “Pope John Paul II … John Paul”
    if (reigns && !byName.has(key)) byName.set(key, person)
    if (entry) byEntry.set(entry.write!, person)
    people.push(person)
    for (const form of forms) add(person, form.key)
    if (entry?.later) add(person, keyOf(entry.later.split(' ')))
    const middle = middleKey(parts)
    if (middle && !byMiddle.has(middle)) byMiddle.set(middle, person)
    for (const fold of folds) if (from < (byWord.get(fold)?.from ?? Number.POSITIVE_INFINITY)) byWord.set(fold, person)
    if (folds.length > 2) {
      const opening = `${folds[0]!} ${folds[1]!}`
      byOpening.set(opening, byOpening.has(opening) ? undefined : person)
    }
    const given = folds[familyFirst ? folds.length - 1 : 0]!
    if (!byGiven.has(given)) byGiven.set(given, person)
    callToo(person, mention)
  }
  /** “Robert ‘Bobby’ Roe … Bobby Roe … Bobby” */
  const callToo = (person: Somebody, { nickname, parts }: Mention) => {
    if (!nickname) return
    const called = folded(nickname)
    const whole = `${called} ${parts.slice(1).map(folded).join(' ')}`
    if (!byName.has(whole)) byName.set(whole, person)
    const short = `${called} ${folded(parts.at(-1)!)}`
    if (!byName.has(short)) byName.set(short, person)
    if (!byGiven.has(called)) byGiven.set(called, person)
  }
  const unsure: (readonly [Seen, number])[] = []
  seen.forEach((one, order) => {
    if (one.mention.shape !== 'full') return
    if (one.mention.evidence === 'named' && !mayBeWord(one)) meet(one.mention, order, one.block)
    else unsure.push([one, order])
  })
  if (unsure.length > 0) {
    const alone = standAlone(seen)
    const often = repeated(unsure.map(([{ mention }]) => wholeKey(mention)))
    for (const [{ mention, block }, order] of unsure) {
      const key = wholeKey(mention)
      const isSomebody =
        mention.evidence === 'named'
          ? // “Longtime Clinton friends left.”: no Longtime where the story has a Bill.
            often.has(key) || !bySurname.has(mention.forms[0]!.key)
          : isConfirmed(mention, alone)
      if (byName.has(key) || isSomebody) meet(mention, order, block)
    }
  }
  return {
    people,
    byName,
    bySurname,
    byGiven,
    byMiddle,
    byWord,
    add(person, key) {
      people.push(person)
      add(person, key)
    }
  }
}

/** The names that the body has with a `Jr.` or a `III`, and without or with a `Sr.`: those are somebody else’s. */
function fathersIn(seen: readonly Seen[], isOwn: (seen: Seen) => boolean): ReadonlySet<string> {
  const fathers = new Set<string>()
  if (!seen.some(({ mention }) => mention.suffix && mention.shape === 'full')) return fathers
  for (const one of seen) {
    const { shape, suffix, attributive, key } = one.mention
    const isFather = !suffix || folded(suffix) === 'sr'
    if (shape === 'full' && isFather && !attributive && !alwaysJunior.has(key) && isOwn(one)) fathers.add(key)
  }
  return fathers
}

/** Whose fathers no story is about, so that the `Jr.` may come and go. */
const alwaysJunior: ReadonlySet<string> = new Set([
  'martin luther king',
  'robert downey',
  'sammy davis',
  'kurt vonnegut',
  'cuba gooding',
  'louis gossett',
  'henry louis gates',
  'arthur schlesinger'
])

const repeated = (keys: readonly string[]): ReadonlySet<string> =>
  new Set([...keys].sort().filter((key, at, sorted) => key === sorted[at - 1]))

/** A word with a capital because a sentence begins, and a surname: nothing says that they are somebody’s whole name. */
const mayBeWord = ({ mention, opens }: Seen) =>
  opens &&
  mention.parts.length === 2 &&
  !mention.identifier &&
  !mention.courtesy &&
  !mention.speaks &&
  !mention.familyFirst &&
  kindsOf(mention.parts[0]!) === 0

const isKunya = (key: string) => key === 'abu' || key === 'umm'

/** The names that stand alone somewhere. Companies are called for short by their first word, people by their last. */
function standAlone(seen: readonly Seen[]): ReadonlySet<string> {
  const alone = new Set<string>()
  for (const {
    mention: { shape, attributive, short }
  } of seen)
    if (shape === 'single' && !attributive) alone.add(short)
  return alone
}

/** A name that only looks like a person’s is one if its last word stands alone elsewhere, and its first one does not. */
const isConfirmed = ({ parts, attributive }: Mention, alone: ReadonlySet<string>) => {
  const [first, last] = [keyOf(parts.slice(0, 1)), keyOf(parts.slice(-1))]
  if (attributive || parts.every(part => part === part.toUpperCase())) return false
  return alone.has(last) && !alone.has(first) && !(kindsOf(last) & (kinds.place | kinds.thing | kinds.nation))
}
