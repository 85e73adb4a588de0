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
import { once } from '../remember.ts'

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

const styles = {
  wire: once(() => ({ ...wire, names: ofEveryDesk() })),
  ap: once(() => ({ ...ap, names: ofHouse('ap') })),
  reuters: once(() => ({ ...reuters, names: ofHouse('reuters') })),
  guardian: once(() => ({ ...guardian, names: ofHouse('guardian') })),
  nyt: once(() => ({ ...nyt, names: ofHouse('nyt') }))
}

/** The styles that come with Wirelint, by name: as written, each with its part of the lists of names. */
export const builtInStyles: Readonly<Record<string, unknown>> = Object.defineProperties(
  {},
  Object.fromEntries(Object.entries(styles).map(([name, get]) => [name, { get, enumerable: true }]))
)
