import type { Facts } from '../facts/facts.ts'
import type { Mention } from '../facts/mentions.ts'
import { folded, kinds, kindsOf } from '../names/name-words.ts'
import { type Block, touches } from '../story.ts'
import type { HouseEntry, Style } from '../style/style.ts'
import { isDoubtful, thingNames } from './doubtful.ts'
import type { Speech } from './speech.ts'
import { keyOf, sameName, surnameKeys, surnameOf } from './surnames.ts'

export interface Reference {
  readonly block: number
  readonly mention: Mention
  /** Inside direct speech: no evidence for the reporter’s own spelling or order, and never edited. */
  readonly inSpeech: boolean
  /** By which part of the name: all of it, the surname, or a given name. */
  readonly by: 'full' | 'surname' | 'given'
  /** Another person of the story, introduced before, bears this surname. */
  readonly ambiguous: boolean
}

/** One person of the story, with every reference in story order: headline, deck, captions and body alike. */
export interface Person {
  /** The fullest form of the name: `Vladimir Putin`. */
  readonly name: string
  /** What a later reference is expected to be: `Putin`, `Kim`, `Min Aung Hlaing`. */
  readonly surname: string
  readonly references: readonly Reference[]
  /** The reporter’s own first reference in full in the body. */
  readonly introduced?: Reference
  /** The first reference, in copy of any role, that says who this is: a title before, a description after. */
  readonly identified?: Reference
  /** The style’s entry on this name, where it has one. */
  readonly entry?: HouseEntry
  /** Everyone of the story who bears the surname, this person among them. */
  readonly family: readonly string[]
  /** The surname is also a place’s, a company’s or an ordinary word, in general or in this story: `Ford`, `Jordan`, `Young`. */
  readonly doubtful: boolean
}

/** Who is who in a story. Names that nothing confirms as a person’s are left out. */
export function peopleOf(
  blocks: readonly Block[],
  facts: readonly Facts[],
  speech: Speech,
  style: Style
): readonly Person[] {
  const seen: Seen[] = []
  facts.forEach(({ mentions }, block) => {
    const spans = speech.spans[block] ?? []
    let at = 0
    for (const mention of mentions) {
      while (at < spans.length && spans[at]!.end <= mention.start) at++
      const inSpeech = at < spans.length && touches(spans[at]!, mention)
      seen.push({ block, mention, inSpeech, order: seen.length })
    }
  })
  const found = findPeople(seen, houseNames(style)).filter(({ references }) => references.length > 0)
  const families = new Map<string, string[]>()
  for (const { surname, name } of found) {
    const family = families.get(folded(surname))
    if (family) family.push(name)
    else families.set(folded(surname), [name])
  }
  const things = thingNames(facts)
  return found
    .map(person => ({
      name: person.name,
      surname: person.surname,
      references: person.references,
      ...first(
        'introduced',
        person.references,
        ({ by, block, inSpeech, mention }) =>
          by === 'full' && !inSpeech && !mention.attributive && blocks[block]!.role === 'body'
      ),
      ...first('identified', person.references, ({ mention }) => mention.identifier !== undefined),
      ...(person.entry && { entry: person.entry }),
      family: families.get(folded(person.surname))!,
      doubtful: isDoubtful(person.surname) || things.has(folded(person.surname))
    }))
    .sort((a, b) => before(a.references[0]!, b.references[0]!))
}

interface Seen {
  readonly block: number
  readonly mention: Mention
  readonly inSpeech: boolean
  readonly order: number
}

interface Found {
  name: string
  surname: string
  readonly parts: readonly string[]
  readonly references: Reference[]
  readonly entry?: HouseEntry
  /** The place in the story of the first reference in full. */
  readonly from: number
}

function findPeople(seen: readonly Seen[], house: ReadonlyMap<string, HouseEntry>): readonly Found[] {
  const people: Found[] = []
  const byName = new Map<string, Found>()
  const bySurname = new Map<string, Found[]>()
  const byGiven = new Map<string, Found>()
  const byEntry = new Map<string, Found>()
  // Companies are called for short by their first word, people by their last.
  const alone = new Set(
    seen
      .filter(({ mention: { shape, attributive } }) => shape === 'single' && !attributive)
      .map(({ mention }) => keyOf(mention.parts))
  )
  const add = (person: Found, surnames: readonly string[], given?: string) => {
    people.push(person)
    for (const key of surnames) {
      const bearers = bySurname.get(key)
      if (bearers) bearers.push(person)
      else bySurname.set(key, [person])
    }
    if (given && !byGiven.has(given)) byGiven.set(given, person)
  }
  const meetFull = ({ mention, order }: Seen) => {
    const parts = mention.parts.map(folded)
    const key = parts.join(' ')
    const entry = house.get(key)
    const known =
      byName.get(key) ??
      // “Kim Jong Un … Kim Jong-un”: the list knows both spellings as one man’s.
      (entry && byEntry.get(entry.write!)) ??
      sameName(bySurname.get(surnameKeys(mention)[0]!), parts)
    if (known) {
      byName.set(key, known)
      if (mention.parts.length > known.parts.length && mention.evidence === 'named')
        known.name = mention.parts.join(' ')
      return
    }
    // “García Márquez”: two surnames of somebody who is known.
    if (parts.length === 2 && bySurname.has(keyOf(mention.parts)) && !(kindsOf(parts[0]!) & kinds.given)) return
    const person: Found = {
      name: mention.parts.join(' '),
      surname: entry?.later ?? surnameOf(mention),
      parts,
      references: [],
      from: order,
      ...(entry && { entry })
    }
    byName.set(key, person)
    if (entry) byEntry.set(entry.write!, person)
    add(
      person,
      [...surnameKeys(mention), ...(entry?.later ? [keyOf(entry.later.split(' '))] : [])],
      parts[mention.familyFirst ? parts.length - 1 : 0]
    )
  }
  const fulls = seen.filter(({ mention }) => mention.shape === 'full')
  for (const one of fulls) if (one.mention.evidence === 'named') meetFull(one)
  for (const one of fulls)
    if (one.mention.evidence === 'shape' && (byName.has(keyOf(one.mention.parts)) || isConfirmed(one.mention, alone)))
      meetFull(one)

  const latest = new Map<string, Found>()
  for (const { block, mention, inSpeech, order } of seen) {
    const refer = (person: Found, by: Reference['by'], ambiguous = false) =>
      person.references.push({ block, mention, inSpeech, by, ambiguous })
    if (mention.shape === 'full') {
      const person = byName.get(mention.parts.map(folded).join(' '))
      if (!person) {
        const bearer = bySurname.get(keyOf(mention.parts))?.[0]
        if (bearer) refer(bearer, 'surname')
        continue
      }
      for (const key of surnameKeys(mention)) latest.set(key, person)
      refer(person, 'full')
      continue
    }
    const key = keyOf(mention.parts)
    const bearers = bySurname.get(key)
    const bearer = latest.get(key) ?? bearers?.[0]
    if (bearer) {
      refer(bearer, 'surname', bearers !== undefined && bearers.length > 1 && bearers[1]!.from < order)
      continue
    }
    const given = byGiven.get(key)
    if (given && !mention.title && !mention.courtesy && !(kindsOf(mention.parts[0]!) & notByGivenName))
      refer(given, 'given')
    else if (mention.evidence === 'named') {
      const entry = mention.title && house.get(key)
      const person: Found = {
        name: mention.name,
        surname: mention.parts.join(' '),
        parts: [key],
        references: [],
        from: order,
        ...(entry && { entry })
      }
      add(person, [key])
      refer(person, 'surname')
    }
  }
  return people
}

/** “Paris”, “Will” alone are no short for Paris Jones and Will Roe. */
const notByGivenName = kinds.place | kinds.nation | kinds.ordinary | kinds.thing | kinds.calendar

/** A name that only looks like a person’s is one if its last word stands alone elsewhere, and its first one does not. */
const isConfirmed = ({ parts, attributive }: Mention, alone: ReadonlySet<string>) => {
  const [first, last] = [keyOf(parts.slice(0, 1)), keyOf(parts.slice(-1))]
  if (attributive || parts.every(part => part === part.toUpperCase())) return false
  return alone.has(last) && !alone.has(first) && !(kindsOf(last) & (kinds.place | kinds.thing | kinds.nation))
}

/** The people of the style’s list by every spelling of the whole name, and by a surname that only one of them bears. */
function houseNames(style: Style): ReadonlyMap<string, HouseEntry> {
  const known = entries.get(style)
  if (known) return known
  const made = new Map<string, HouseEntry>()
  const shared = new Map<string, HouseEntry | undefined>()
  for (const [key, entry] of style.names) {
    if (entry.kind !== 'person') continue
    for (const spelling of [key, entry.write ?? key, ...(entry.also ?? []), ...(entry.wrong ?? [])])
      if (spelling.includes(' '))
        made.set(spelling.split(' ').map(folded).join(' '), { ...entry, write: entry.write ?? key })
    const surname = keyOf([entry.later ?? key.slice(key.lastIndexOf(' ') + 1)])
    if (key.includes(' '))
      shared.set(surname, shared.has(surname) ? undefined : { ...entry, write: entry.write ?? key })
  }
  for (const [surname, entry] of shared) if (entry && !made.has(surname)) made.set(surname, entry)
  entries.set(style, made)
  return made
}

const entries = new WeakMap<Style, ReadonlyMap<string, HouseEntry>>()

const first = <K extends string>(key: K, references: readonly Reference[], is: (reference: Reference) => boolean) => {
  const found = references.find(is)
  return (found ? { [key]: found } : {}) as { readonly [key in K]?: Reference }
}

const before = (a: Reference, b: Reference) => a.block - b.block || a.mention.start - b.mention.start
