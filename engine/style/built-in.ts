import ap from '../../styles/ap.json' with { type: 'json' }
import guardian from '../../styles/guardian.json' with { type: 'json' }
import organisations from '../../styles/names/organisations.json' with { type: 'json' }
import peopleAfrica from '../../styles/names/people-africa.json' with { type: 'json' }
import peopleAmericas from '../../styles/names/people-americas.json' with { type: 'json' }
import peopleAsia from '../../styles/names/people-asia.json' with { type: 'json' }
import peopleEurope from '../../styles/names/people-europe.json' with { type: 'json' }
import peopleMiddleEast from '../../styles/names/people-middle-east.json' with { type: 'json' }
import peopleThroughPinyin from '../../styles/names/people-through-pinyin.json' with { type: 'json' }
import places from '../../styles/names/places.json' with { type: 'json' }
import terms from '../../styles/names/terms.json' with { type: 'json' }
import nyt from '../../styles/nyt.json' with { type: 'json' }
import reuters from '../../styles/reuters.json' with { type: 'json' }
import wire from '../../styles/wire.json' with { type: 'json' }
import { prepared } from '../prepared.ts'
import { once } from '../remember.ts'
import { nameEntries, type Style } from './style.ts'

/** A name as its list has it. One entry says all there is to say of it. */
interface Written {
  /** What every desk writes: the name as it stands in the list, another form, or `false` where desks do not agree. */
  readonly write?: string | false
  /** A mark of `docs/sources.md`: where its spellings are from. `K`, what the trade knows, where nothing is said. */
  readonly source?: string
  /** What single houses write instead, by house. */
  readonly in?: Readonly<Record<string, object>>
}

const lists: Readonly<Record<string, readonly [kind: string, names: Readonly<Record<string, Written>>]>> = {
  organisations: ['organisation', organisations as Record<string, Written>],
  'people-africa': ['person', peopleAfrica as Record<string, Written>],
  'people-americas': ['person', peopleAmericas as Record<string, Written>],
  'people-asia': ['person', peopleAsia as Record<string, Written>],
  'people-europe': ['person', peopleEurope as Record<string, Written>],
  'people-middle-east': ['person', peopleMiddleEast as Record<string, Written>],
  'people-through-pinyin': ['person', peopleThroughPinyin as Record<string, Written>],
  places: ['place', places as Record<string, Written>],
  terms: ['term', terms as Record<string, Written>]
}

/** A name with its kind, and with what every desk writes where they agree. */
interface ListedName extends Omit<Written, 'write'> {
  readonly kind: string
  readonly write?: string
}

const listedName = (name: string, kind: string, { write = name, ...entry }: Written): ListedName => ({
  kind,
  source: 'K',
  ...(write !== false && { write }),
  ...entry
})

/** The lists of names that come with Wirelint: what every desk agrees on, which goes into `wire`, and the houses’ cells. */
export const nameLists = once(
  (): Readonly<Record<string, Readonly<Record<string, ListedName>>>> =>
    Object.fromEntries(
      Object.entries(lists).map(([list, [kind, names]]) => [
        list,
        Object.fromEntries(Object.entries(names).map(([name, entry]) => [name, listedName(name, kind, entry)]))
      ])
    )
)

const listed = once(() => Object.values(nameLists()).flatMap(list => Object.entries(list)))

const ofEveryDesk = () => Object.fromEntries(listed().map(([name, { in: _, ...entry }]) => [name, entry]))

const ofHouse = (house: string) =>
  Object.fromEntries(listed().flatMap(([name, entry]) => (entry.in?.[house] ? [[name, entry.in[house]]] : [])))

/** The styles that come with Wirelint, by name: as they are written, each with its part of the lists of names. */
export const writtenStyles: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  wire: () => ({ ...wire, names: ofEveryDesk() }),
  ap: () => ({ ...ap, names: ofHouse('ap') }),
  reuters: () => ({ ...reuters, names: ofHouse('reuters') }),
  guardian: () => ({ ...guardian, names: ofHouse('guardian') }),
  nyt: () => ({ ...nyt, names: ofHouse('nyt') })
}

/** The names of each style, resolved. */
export const builtInNames: Readonly<Record<string, () => Style['names']>> = Object.fromEntries(
  Object.keys(writtenStyles).map(style => {
    const base = once((): Style['names'] => (style === 'wire' ? new Map() : builtInNames['wire']!()))
    const own = prepared(`names of ${style}`, () => {
      const all = nameEntries(writtenStyles[style]!()['names'], style, base(), [])
      return [...all].filter(([name, entry]) => base().get(name) !== entry)
    })
    const names = once(() => {
      const all = new Map(base())
      for (const [name, entry] of own()) all.set(name, entry)
      comeWithWirelint.add(all)
      return all
    })
    return [style, names]
  })
)

/** Whether all of these names, and no others, are those of one of the styles that come with Wirelint. */
export const areBuiltIn = (names: Style['names']): boolean => comeWithWirelint.has(names)

const comeWithWirelint = new WeakSet<Style['names']>()

/** The styles that come with Wirelint, by name: what is in their files, and their names, resolved. */
export const builtInStyles: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries({ wire, ap, reuters, guardian, nyt }).map(([name, file]) => [
    name,
    Object.defineProperty({ ...file }, 'names', { get: builtInNames[name]!, enumerable: true })
  ])
)
