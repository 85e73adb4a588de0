/** Who is in a story, as plain data in the source’s coordinates: for lists of people, and for what compares stories. */
import type { Seen } from './bring-home.ts'
import type { Facts } from './facts/facts.ts'
import { home, unbroken } from './formats/home.ts'
import { touching } from './in-order.ts'
import { hasMark } from './ledger/in-order.ts'
import type { Person, Reference } from './ledger/people.ts'
import { untitled } from './ledger/references/offices.ts'
import { type Gender, genderOfCourtesy, genderOfGiven } from './names/genders.ts'
import { folded } from './names/name-words.ts'
import type { Phrase } from './quotations.ts'
import { copyRoles, type Role, type Span } from './story.ts'
import type { HouseEntry } from './style/style.ts'
import { titleOn } from './style/titles.ts'

/** One person of one story. */
export interface RollEntry {
  /** As the story first gives it in full; the surname alone where it never does. */
  readonly name: string
  /** The name’s own tokens, without a suffix: `['Kim', 'Jong', 'Un']`. */
  readonly parts: readonly string[]
  readonly suffix?: string
  readonly familyFirst: boolean
  /** What a later reference is expected to be. */
  readonly surname: string
  /** Which story of the source it is, from 0. */
  readonly story: number
  /** What the style’s list writes for this person, where it has one. */
  readonly entry?: string
  /** What else the style’s list says of this person, and which style it is that does. */
  readonly house?: RollHouse
  /** Names of the style’s list that this one is never a spelling of. */
  readonly distinct: readonly string[]
  /** The titles that stand before the name, as written, each once: `Foreign Minister`. */
  readonly titles: readonly string[]
  /** What stands beside the name and says who this is, as written and cut short: `a coach at Acme`. */
  readonly described?: string
  /** In years, each once. */
  readonly ages: readonly number[]
  /** The reporter’s own ages, in years, where each first stands beside the name. */
  readonly agePlaces: readonly (Span<'source'> & { readonly years: number })[]
  readonly gender?: Gender
  /** The first reference of any kind. */
  readonly first: Span<'source'>
  /** In the order of the story: headline, deck, captions and body alike, and what is said in direct speech. */
  readonly references: readonly RollReference[]
  /** The reporter’s own first reference in full in the body: one of the references. */
  readonly introduced?: RollReference
  /** Where the title that the style’s list knows is missing: the reference that should introduce. Nowhere, it may be. */
  readonly untitled?: { readonly at: RollReference; readonly title?: string }
  /** What first says who this is, a title before the name or a description beside it, and where. */
  readonly identified?: Phrase
  /** By where they first stand. */
  readonly spellings: readonly RollSpelling[]
}

/** One way in which a story writes somebody’s name: `Vladimir Putin`, `Putin`. */
export interface RollSpelling {
  readonly text: string
  /** The whole name, the surname alone, or a given name. */
  readonly by: Reference['by']
  readonly at: readonly RollReference[]
  /** How many of the places are in direct speech. */
  readonly inSpeech: number
  /** An editor has marked it as checked: it is right. */
  readonly isChecked: boolean
  /** What the style’s list says of it: its own spelling, or one that it corrects by itself. Else it has no say. */
  readonly house?: 'own' | 'corrected'
}

/** One place where a story names somebody. */
export interface RollReference extends Span<'source'> {
  /** The spelling that it is: `Putin` for “PUTIN” too, where the story has that elsewhere. */
  readonly text: string
  /** The role of the paragraph that it stands in. */
  readonly role: Role
  readonly by: Reference['by']
  readonly inSpeech: boolean
  /** The reporter’s own words, which an editor does not let stand: an edit may reach them. */
  readonly isOwn: boolean
  /** Stands before a noun like an adjective: “the Roe campaign”. */
  readonly attributive: boolean
  /** Another person of the story, introduced before, bears this surname. */
  readonly ambiguous: boolean
  /** What stands directly before the name: `Foreign Minister`, `Mrs.` */
  readonly title?: Phrase
  /** What introduces the person stands here: a title before the name, or a description beside it. */
  readonly identifies: boolean
}

/** What a style’s list says of somebody. */
export interface RollHouse extends Pick<HouseEntry, 'write' | 'later' | 'known' | 'note'> {
  /** What somebody was on the day of the story, as far as the list tells. */
  readonly title?: string
  /** The style that spoke last of the name. */
  readonly from: string
}

/** Everyone in a story, by first reference. */
export function rollOf(seen: Seen, story: number): readonly RollEntry[] {
  const ages = seen.facts.map(besideNames)
  return seen.ledger.people.map(person => entryOf(person, ages, seen, story))
}

function entryOf(person: Person, ages: Ages, seen: Seen, story: number): RollEntry {
  const { references, entry } = person
  const inLower = inLowerOf(person)
  const places = new Map(references.map(reference => [reference, referenceOf(reference, inLower, seen)]))
  const named = person.introduced ?? references.find(({ by }) => by === 'full') ?? references[0]!
  const { name, parts, suffix, familyFirst } = named.mention
  const identified = references.find(({ mention }) => mention.identifier && !mention.title)
  const gender = genderOf(parts, references)
  const introduced = person.introduced && places.get(person.introduced)
  return {
    name,
    parts,
    ...(suffix !== undefined && { suffix }),
    familyFirst,
    surname: person.surname,
    story,
    ...(entry?.write !== undefined && { entry: entry.write }),
    ...(entry && { house: houseOf(entry, seen) }),
    distinct: entry?.distinct ?? [],
    titles: [...new Set(references.flatMap(({ mention: { title } }) => (title ? [title.text] : [])))],
    ...(identified && { described: phraseOf(identified.block, identified.mention.identifier!, seen).text }),
    ages: agesOf(references, ages),
    agePlaces: agePlacesOf(references, ages, seen),
    ...(gender && { gender }),
    first: placeOf(references[0]!, seen),
    references: [...places.values()],
    ...(introduced && { introduced }),
    ...untitledAt(person, places, seen),
    ...(person.identified && {
      identified: phraseOf(person.identified.block, person.identified.mention.identifier!, seen)
    }),
    spellings: spellingsOf(places, seen)
  }
}

function untitledAt(
  person: Person,
  places: ReadonlyMap<Reference, RollReference>,
  seen: Seen
): Pick<RollEntry, 'untitled'> {
  const bare = untitled(person, seen)
  if (!bare) return {}
  const { title } = bare.office
  return { untitled: { at: places.get(bare.opening)!, ...(title !== undefined && { title }) } }
}

function referenceOf(reference: Reference, inLower: ReadonlyMap<string, string>, seen: Seen): RollReference {
  const { block, mention, by, inSpeech, ambiguous } = reference
  const { name } = mention
  const title = mention.title ?? mention.courtesy
  return {
    ...placeOf(reference, seen),
    isOwn: isOwn(reference, seen),
    // “PUTIN TO MEET XI” is no other spelling.
    text: name.length > 2 ? (inLower.get(name) ?? name) : name,
    role: seen.blocks[block]!.role,
    by,
    inSpeech,
    attributive: mention.attributive,
    ambiguous,
    ...(title && { title: phraseOf(block, title, seen) }),
    identifies: mention.identifier !== undefined
  }
}

function houseOf({ from, write, later, title, known, note }: HouseEntry, { facts }: Seen): RollHouse {
  const had = title && titleOn(title, facts.find(({ day }) => day)?.day)
  return {
    from,
    ...(write !== undefined && { write }),
    ...(later !== undefined && { later }),
    ...(had && { title: had }),
    ...(known !== undefined && { known }),
    ...(note !== undefined && { note })
  }
}

function spellingsOf(places: ReadonlyMap<Reference, RollReference>, seen: Seen): readonly RollSpelling[] {
  const byText = new Map<string, Reference[]>()
  for (const [reference, { text }] of places) {
    const same = byText.get(text)
    if (same) same.push(reference)
    else byText.set(text, [reference])
  }
  return [...byText].map(([text, uses]) => {
    const listed = uses.flatMap(use => listedAt(use, seen))
    return {
      text,
      by: uses[0]!.by,
      at: uses.map(use => places.get(use)!),
      inSpeech: uses.filter(({ inSpeech }) => inSpeech).length,
      isChecked: uses.some(use => isMarked(use, seen, 'CQ')),
      ...(listed.length > 0 && { house: listed.includes('corrected') ? ('corrected' as const) : ('own' as const) })
    }
  })
}

/** What somebody’s names in capitals are elsewhere. */
function inLowerOf({ surname, references }: Person): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const name of new Set([surname, ...references.map(({ mention }) => mention.name)])) {
    const capitals = name.toUpperCase()
    if (capitals !== name && !found.has(capitals)) found.set(capitals, name)
  }
  return found
}

const placeOf = ({ block, mention }: Reference, { blocks }: Seen) => {
  const { start, end } = home(blocks[block]!, mention)
  return { start, end }
}

/** Cut short before a comma or a bracket. */
function phraseOf(block: number, { start, end }: Span, { blocks }: Seen): Phrase {
  const words = blocks[block]!.text.slice(start, end)
  const from = /^[\s,–—(]*/.exec(words)![0].length
  const text = words.slice(from).replace(/\s*[,;:(].*$/s, '')
  const place = home(blocks[block]!, { start: start + from, end: start + from + text.length })
  return { start: place.start, end: place.end, text }
}

/** Whether an edit may reach it: copy, nobody’s own words, not let stand, without markup in it, and not “PUTIN” for “Putin”. */
function isOwn(reference: Reference, seen: Seen): boolean {
  const { block, mention, inSpeech } = reference
  const { role, text } = seen.blocks[block]!
  return (
    !inSpeech &&
    copyRoles.has(role) &&
    text.slice(mention.start, mention.end) === mention.name &&
    // “LinkedIn/Ana Roe”: whose picture it is.
    text[mention.start - 1] !== '/' &&
    !isIgnored(reference, seen) &&
    !isMarked(reference, seen, 'STET') &&
    unbroken(seen.blocks[block]!, mention)
  )
}

/** The rule that speaks of spellings, which a comment may have switched off. */
const rule = 'name-spelling'

function isIgnored({ block }: Reference, { blocks }: Seen): boolean {
  const ignored = blocks[block]!.ignore
  return ignored !== undefined && (ignored.includes(rule) || ignored.includes('*'))
}

const isMarked = ({ block, mention }: Reference, { facts }: Seen, mark: 'CQ' | 'STET') =>
  hasMark(facts[block]!.copyMarks, mention, mark)

function listedAt({ block, mention }: Reference, { facts }: Seen): readonly NonNullable<RollSpelling['house']>[] {
  return touching(facts[block]!.houseNames, mention).flatMap(({ spelling, write }) => {
    if (spelling === 'house') return ['own' as const]
    return spelling === 'variant' && write === undefined ? [] : ['corrected' as const]
  })
}

/** Ages in years that are told beside names, by paragraph, each at the name that it stands beside. */
type Ages = readonly (readonly AgeBeside[])[]

interface AgeBeside extends Span {
  readonly years: number
  readonly age: Span
}

const besideNames = ({ ages }: Facts): readonly AgeBeside[] =>
  ages
    .flatMap(age => {
      const { whose, unit, numbers } = age
      return whose && unit === 'year' && numbers.length === 1 ? [{ ...whose, years: numbers[0]!.value, age }] : []
    })
    .sort((a, b) => a.start - b.start)

const agesOf = (references: readonly Reference[], ages: Ages): readonly number[] => [
  ...new Set(references.flatMap(({ block, mention }) => touching(ages[block]!, mention).map(({ years }) => years)))
]

function agePlacesOf(references: readonly Reference[], ages: Ages, seen: Seen): RollEntry['agePlaces'] {
  const found = new Map<number, RollEntry['agePlaces'][number]>()
  for (const reference of references)
    for (const { years, age } of touching(ages[reference.block]!, reference.mention))
      if (!found.has(years) && isOwn(reference, seen))
        found.set(years, { ...home(seen.blocks[reference.block]!, age), years })
  return [...found.values()]
}

function genderOf(parts: readonly string[], references: readonly Reference[]): Gender | undefined {
  for (const { mention } of references) {
    const told = mention.courtesy && genderOfCourtesy(mention.courtesy.text)
    if (told) return told
  }
  return parts.length > 1 ? genderOfGiven(folded(parts[0]!)) : undefined
}
