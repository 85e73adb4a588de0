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
import reuters from '../../styles/reuters.json' with { type: 'json' }
import wire from '../../styles/wire.json' with { type: 'json' }

/**
 * The lists of names that come with Wirelint. One entry says all there is to say of a name: what every desk agrees on
 * (that goes into `wire`), and under `in` what single houses write instead.
 */
export const nameLists: Readonly<Record<string, Readonly<Record<string, ListedName>>>> = {
  organisations,
  'people-africa': peopleAfrica,
  'people-americas': peopleAmericas,
  'people-asia': peopleAsia,
  'people-europe': peopleEurope,
  'people-middle-east': peopleMiddleEast,
  'people-through-pinyin': peopleThroughPinyin,
  places,
  terms
}

interface ListedName {
  readonly kind: string
  /** By house. */
  readonly in?: Readonly<Record<string, object>>
}

const listed = Object.values(nameLists).flatMap(list => Object.entries(list))

const ofEveryDesk = Object.fromEntries(listed.map(([name, { in: _, ...entry }]) => [name, entry]))

const ofHouse = (house: string) =>
  Object.fromEntries(listed.flatMap(([name, entry]) => (entry.in?.[house] ? [[name, entry.in[house]]] : [])))

/** The styles that come with Wirelint, by name: as written, each with its part of the lists of names. */
export const builtInStyles: Readonly<Record<string, unknown>> = {
  wire: { ...wire, names: ofEveryDesk },
  ap: { ...ap, names: ofHouse('ap') },
  reuters: { ...reuters, names: ofHouse('reuters') },
  guardian: { ...guardian, names: ofHouse('guardian') }
}
