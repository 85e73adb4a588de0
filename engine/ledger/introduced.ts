import type { Mention } from '../facts/mentions.ts'
import { kinds, kindsOf } from '../names/name-words.ts'
import { keyOf, middleKey } from '../names/surname-forms.ts'
import type { HouseEntry } from '../style/style.ts'
import type { Reference } from './people.ts'
import { sameName } from './same-name.ts'

/** Somebody in the making: references are still being added. */
export interface Somebody {
  name: string
  surname: string
  readonly parts: readonly string[]
  readonly references: Reference[]
  readonly entry?: HouseEntry
  /** The place in the story of the first reference in full. */
  readonly from: number
}

/** Everybody whom the story names in full, by all that they may be called. */
export interface Introduced {
  readonly people: readonly Somebody[]
  readonly byName: ReadonlyMap<string, Somebody>
  readonly bySurname: ReadonlyMap<string, readonly Somebody[]>
  readonly byGiven: ReadonlyMap<string, Somebody>
  /** By the last name but one, which only a title makes a surname: “Enio Cubillo Araya … Mr. Cubillo”. */
  readonly byMiddle: ReadonlyMap<string, Somebody>
  /** Somebody whom the story only knows by one name. */
  add(person: Somebody, surname: string): void
}

/** Who is named in full in these mentions; the surest first, so that what only looks like a name joins what is one. */
export function introduced(mentions: readonly Mention[], house: ReadonlyMap<string, HouseEntry>): Introduced {
  const people: Somebody[] = []
  const byName = new Map<string, Somebody>()
  const bySurname = new Map<string, Somebody[]>()
  const byGiven = new Map<string, Somebody>()
  const byMiddle = new Map<string, Somebody>()
  const byEntry = new Map<string, Somebody>()
  const add = (person: Somebody, key: string) => {
    const bearers = bySurname.get(key)
    if (!bearers) bySurname.set(key, [person])
    else if (!bearers.includes(person)) bearers.push(person)
  }
  const meet = (mention: Mention, from: number) => {
    const { key, parts, forms, evidence, familyFirst } = mention
    const entry = house.get(key)
    const folded = key.split(' ')
    const known =
      byName.get(key) ??
      // “Kim Jong Un … Kim Jong-un”: the list knows both spellings as one man’s.
      (entry && byEntry.get(entry.write!)) ??
      sameName(bySurname.get(forms[0]!.key), folded)
    if (known) {
      byName.set(key, known)
      if (parts.length > known.parts.length && evidence === 'named') known.name = parts.join(' ')
      return
    }
    // “García Márquez”, “Abu Hamza”: the short form of somebody who is known.
    if (
      parts.length === 2 &&
      bySurname.has(mention.short) &&
      (isKunya(folded[0]!) || !(kindsOf(folded[0]!) & kinds.given))
    )
      return
    const person: Somebody = {
      name: parts.join(' '),
      surname: entry?.later ?? forms[0]!.text,
      parts: folded,
      references: [],
      from,
      ...(entry && { entry })
    }
    byName.set(key, person)
    if (entry) byEntry.set(entry.write!, person)
    people.push(person)
    for (const form of forms) add(person, form.key)
    if (entry?.later) add(person, keyOf(entry.later.split(' ')))
    const middle = middleKey(parts)
    if (middle && !byMiddle.has(middle)) byMiddle.set(middle, person)
    const given = folded[familyFirst ? folded.length - 1 : 0]!
    if (!byGiven.has(given)) byGiven.set(given, person)
  }
  const unsure: (readonly [Mention, number])[] = []
  mentions.forEach((mention, order) => {
    if (mention.shape !== 'full') return
    if (mention.evidence === 'named') meet(mention, order)
    else unsure.push([mention, order])
  })
  if (unsure.length > 0) {
    const alone = standAlone(mentions)
    for (const [mention, order] of unsure)
      if (byName.has(mention.key) || isConfirmed(mention, alone)) meet(mention, order)
  }
  return {
    people,
    byName,
    bySurname,
    byGiven,
    byMiddle,
    add(person, key) {
      people.push(person)
      add(person, key)
    }
  }
}

const isKunya = (key: string) => key === 'abu' || key === 'umm'

/** The names that stand alone somewhere. Companies are called for short by their first word, people by their last. */
function standAlone(mentions: readonly Mention[]): ReadonlySet<string> {
  const alone = new Set<string>()
  for (const { shape, attributive, short } of mentions) if (shape === 'single' && !attributive) alone.add(short)
  return alone
}

/** A name that only looks like a person’s is one if its last word stands alone elsewhere, and its first one does not. */
const isConfirmed = ({ parts, attributive }: Mention, alone: ReadonlySet<string>) => {
  const [first, last] = [keyOf(parts.slice(0, 1)), keyOf(parts.slice(-1))]
  if (attributive || parts.every(part => part === part.toUpperCase())) return false
  return alone.has(last) && !alone.has(first) && !(kindsOf(last) & (kinds.place | kinds.thing | kinds.nation))
}
