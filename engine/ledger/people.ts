import type { Facts } from '../facts/facts.ts'
import type { Mention } from '../facts/mentions.ts'
import { folded, kinds, kindsOf } from '../names/name-words.ts'
import type { Block } from '../story.ts'
import type { HouseEntry, Style } from '../style/style.ts'
import type { Speech } from './speech.ts'

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
    for (const mention of mentions)
      seen.push({ block, mention, inSpeech: speech.touches(block, mention), order: seen.length })
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

const isDoubtful = (surname: string) =>
  brands.has(folded(surname)) ||
  (kindsOf(folded(surname)) &
    (kinds.place | kinds.nation | kinds.thing | kinds.ordinary | kinds.calendar | kinds.given | kinds.job)) !==
    0

/** Surnames that a reader takes for a company first. */
const brands = new Set(
  `mcdonald macy moody lloyd ford dell disney morgan wells hilton marriott chrysler merck pfizer goldman lehman schwab kellogg campbell heinz
  hershey mars wrigley ferrari honda toyota suzuki tesla benz renault peugeot citroen michelin bosch siemens philips nestle cadbury barclay
  rothschild lazard merrill stanley murdoch prada gucci armani versace chanel dior hermes cartier harrod tiffany bloomingdale nordstrom
  penney sears kmart walgreen boots wendy denny dunkin arby hardee kroger safeway aldi lidl sainsbury tesco morrison selfridge greene
  nielsen gallup zogby hoover bissell dyson black decker stanley johnson procter gillette colgate revlon lauder wella`.split(
    /\s+/
  )
)

/** Words that this story has in the name of a thing: `Ford` of “Ford Motor Co”, `Clinton` of “the Clinton Foundation”. */
function thingNames(facts: readonly Facts[]): ReadonlySet<string> {
  const things = new Set<string>()
  for (const { words } of facts)
    for (let at = 1; at < words.length; at++) {
      const word = words[at]!
      // “Robertson, Stephens & Co”, “Jefferies and Co”
      if (word.text === '&') things.add(folded(words[at - 1]!.base))
      if (word.lower === 'and' && words[at + 1] && companies.has(words[at + 1]!.text))
        things.add(folded(words[at - 1]!.base))
      if (!isCapital(word.text) || !(kindsOf(word.lower) & kinds.thing)) continue
      for (
        let from = at - 1;
        from >= 0 && at - from < 3 && isCapital(words[from]!.text) && words[from + 1]!.apart;
        from--
      )
        things.add(folded(words[from]!.base))
    }
  return things
}

const companies = new Set(['Co', 'Co.', 'Sons', 'Bros', 'Bros.', 'Partners', 'Associates'])

const isCapital = (text: string) => text[0]! !== text[0]!.toLowerCase()

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
  const spoken = new Set(
    seen
      .filter(({ mention: { shape, speaks, evidence } }) => shape === 'single' && (speaks || evidence === 'named'))
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
    const known = byName.get(key) ?? sameName(bySurname.get(surnameKeys(mention)[0]!), parts)
    if (known) {
      byName.set(key, known)
      if (mention.parts.length > known.parts.length && mention.evidence === 'named')
        known.name = mention.parts.join(' ')
      return
    }
    // “García Márquez”: two surnames of somebody who is known.
    if (parts.length === 2 && bySurname.has(keyOf(mention.parts)) && !(kindsOf(parts[0]!) & kinds.given)) return
    const entry = house.get(key)
    const person: Found = {
      name: mention.parts.join(' '),
      surname: entry?.later ?? surnameOf(mention),
      parts,
      references: [],
      from: order,
      ...(entry && { entry })
    }
    byName.set(key, person)
    add(
      person,
      [...surnameKeys(mention), ...(entry?.later ? [keyOf(entry.later.split(' '))] : [])],
      parts[mention.familyFirst ? parts.length - 1 : 0]
    )
  }
  const fulls = seen.filter(({ mention }) => mention.shape === 'full')
  for (const one of fulls) if (one.mention.evidence === 'named') meetFull(one)
  for (const one of fulls)
    if (one.mention.evidence === 'shape' && (byName.has(keyOf(one.mention.parts)) || isConfirmed(one.mention, spoken)))
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

/** A name that only looks like one is a person’s if somebody of its surname speaks. */
const isConfirmed = ({ parts, attributive }: Mention, spoken: ReadonlySet<string>) => {
  const last = parts[parts.length - 1]!
  return !attributive && spoken.has(folded(last)) && !(kindsOf(last) & (kinds.place | kinds.thing | kinds.nation))
}

/** George Bush is George W. Bush, and J. Roe is Jo Roe; Laura Bush is neither. */
function sameName(bearers: readonly Found[] | undefined, parts: readonly string[]): Found | undefined {
  return bearers?.slice(0, 12).find(bearer => compatible(bearer.parts, parts) || compatible(parts, bearer.parts))
}

function compatible(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || long[long.length - 1] !== short[short.length - 1]) return false
  const [given, other] = [long[0]!, short[0]!]
  if (given !== other && nicknames.get(given) !== (nicknames.get(other) ?? other) && nicknames.get(other) !== given) {
    const initial = given.length <= 2 || other.length <= 2
    if (!initial || given[0] !== other[0]) return false
  }
  const middle = long.slice(1, -1)
  return short
    .slice(1, -1)
    .every(part => middle.some(own => own === part || (own[0] === part[0] && (own.length <= 2 || part.length <= 2))))
}

const nicknames = new Map(
  `abe abraham al albert alex alexander andy andrew ben benjamin bernie bernard beth elizabeth betty elizabeth bill william billy william
  bob robert bobby robert charlie charles chris christopher chuck charles dan daniel danny daniel dave david dick richard don donald
  ed edward eddie edward frank francis fred frederick gabe gabriel greg gregory harry henry jack john jeff jeffrey jerry gerald
  jim james jimmy james joe joseph josh joshua kate katherine kathy katherine ken kenneth larry lawrence liz elizabeth matt matthew
  meg margaret mick michael mike michael mitch mitchell nick nicholas pat patrick pete peter phil philip ray raymond rick richard rob robert
  ron ronald sam samuel sandy alexander steve steven sue susan ted edward tim timothy tom thomas tommy thomas tony anthony vince vincent
  walt walter will william`
    .trim()
    .split(/\s+/)
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1]!] as const] : []))
)

/** The forms that a later reference may take, the likeliest first. */
function surnameKeys({ parts, familyFirst }: Mention): readonly string[] {
  const own = parts.filter(part => !particles.has(part))
  if (familyFirst) return [keyOf([own[0]!])]
  const keys = [keyOf([own[own.length - 1]!])]
  // “Linda Kaplan Thaler … Kaplan Thaler”, “Andrés Manuel López Obrador … López Obrador”, “Gabriel García Márquez … García”
  if (own.length >= 3) {
    const middle = own[own.length - 2]!
    if (middle.replace('.', '').length > 1) keys.push(keyOf(own.slice(-2)), keyOf([middle]))
  }
  return keys
}

/** The surname alone, with the particles that stay with it. */
function surnameOf({ parts, familyFirst }: Mention): string {
  if (familyFirst) return parts[0]!
  let from = parts.length - 1
  while (from > 1 && particles.has(parts[from - 1]!)) from--
  return parts.slice(from).join(' ')
}

/** A surname as it is looked up: folded, without particles and the Arabic article. */
const keyOf = (parts: readonly string[]) =>
  parts
    .filter(part => !particles.has(part) || parts.length === 1)
    .map(part => folded(part).replace(article, ''))
    .join(' ')

const article = /^(?:al|el|as|ad|ar|at|az|an|ul)-/
const particles = new Set(
  'de del della di da dos das du des la le van von der den zu zum zur bin ibn bint al el ul ben y De Del Della Di Da Du La Le Van Von Der Al El'.split(
    ' '
  )
)

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
