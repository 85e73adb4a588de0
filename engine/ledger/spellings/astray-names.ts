import type { Facts } from '../../facts/facts.ts'
import type { HouseName } from '../../facts/names/house-names.ts'
import { once } from '../../remember.ts'
import type { Block } from '../../story.ts'
import type { HouseEntry, Style } from '../../style/style.ts'
import { hasMark } from '../in-order.ts'
import type { Speech } from '../speech.ts'

/** A spelling that is not the house’s, wherever the reporter’s own copy has it. */
export interface AstrayName {
  readonly entry: HouseEntry
  /** In story order; at least one. */
  readonly places: readonly AstrayPlace[]
  /** The story has the whole name somewhere, so that a surname alone is surely this one’s. */
  readonly isNamed: boolean
  /** The story speaks of years, and of none since the name changed: it may be that old. */
  readonly isOld: boolean
}

export interface AstrayPlace {
  readonly block: number
  readonly name: HouseName & { readonly write: string }
}

/** The spellings of a story that are not the house’s. One that the desk has checked anywhere is right everywhere. */
export function* astrayNames(
  blocks: readonly Block[],
  facts: readonly Facts[],
  speech: Speech,
  style: Style
): Iterable<AstrayName> {
  const newest = once(() =>
    facts.reduce((newest, { years }) => years.reduce((most, { year }) => Math.max(most, year), newest), 0)
  )
  const isSaid = (word: string) => facts.some(({ words }) => words.some(({ base }) => base === word))
  const isChecked = ({ name, block }: Place) => hasMark(facts[block]!.copyMarks, name, 'CQ')
  // What an editor lets stand in one place may still be wrong in the next.
  const stands = ({ name, block }: Place) =>
    blocks[block]!.ignore?.some(id => id === 'house-name' || id === '*') ||
    hasMark(facts[block]!.copyMarks, name, 'STET') ||
    speech.touches(block, name)
  for (const [key, places] of byEntry(facts)) {
    const entry = style.names.get(key)!
    const astray = places.filter(isAstray).filter(place => !stands(place))
    if (astray.length === 0 || places.some(isChecked) || (entry.with && !entry.with.some(isSaid))) continue
    // “Sissi” alone may be an empress: a surname needs its bearer in the story, or to be unlike any other.
    const isNamed = places.some(({ name }) => !name.short && name.spelling !== 'other')
    const isShared = places.some(({ name }) => name.spelling === 'other')
    const isSure = ({ name }: Place) =>
      (entry.kind === 'person' && isNamed) || (!isShared && (!name.short || name.listed))
    const isOld = entry.since !== undefined && newest() > 0 && newest() < entry.since
    for (const [, places] of grouped(astray.filter(isSure), misspellings(astray)))
      yield { entry, places, isNamed, isOld }
  }
}

interface Place {
  readonly block: number
  readonly name: HouseName
}

const isAstray = (place: Place): place is AstrayPlace =>
  (place.name.spelling === 'variant' || place.name.spelling === 'wrong') && place.name.write !== undefined

/** “Volodymyr Zelensky” and “Zelensky” are one misspelling; so are “KHARKOV” and “Kharkov”, “Uighur” and “Uighurs”. */
function misspellings(places: readonly Place[]): (place: Place) => string {
  const shorts = new Set(places.filter(({ name }) => name.short).map(({ name }) => name.found.toLowerCase()))
  const founds = new Set(places.map(({ name }) => name.found.toLowerCase()))
  return ({ name: { found, short } }) => {
    const key = found.toLowerCase()
    if (!short) for (const ending of shorts) if (key.endsWith(ending)) return ending
    const one = key.slice(0, -1)
    return key.endsWith('s') && founds.has(one) ? one : key
  }
}

/** Where each name of the list stands, if one of its places is astray. */
function byEntry(facts: readonly Facts[]): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>()
  for (const { houseNames } of facts)
    for (const { entry, spelling, write } of houseNames)
      if ((spelling === 'variant' || spelling === 'wrong') && write !== undefined) groups.set(entry, [])
  if (groups.size > 0)
    for (const [block, { houseNames }] of facts.entries())
      for (const name of houseNames) groups.get(name.entry)?.push({ name, block })
  return groups
}

function grouped<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
