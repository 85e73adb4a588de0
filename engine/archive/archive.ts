/** The names of many stories. It grows with the names, not with the text: of each it keeps counts, some places, some evidence. */
import type { Gender } from '../names/genders.ts'
import { givenNameKey } from '../names/keys.ts'
import { likeness } from '../names/likeness.ts'
import { soundKeys } from '../names/sound-keys.ts'
import type { Place } from '../places.ts'
import type { RollEntry, RollSpelling } from '../roll.ts'
import { type Across, acrossOf } from './across.ts'
import { type AgesApart, agesApart } from './ages.ts'
import { peopleOf, type Somebody } from './people.ts'

/** A name in full as some stories have it, with what they say of its bearer; or a surname that stands for itself. */
export interface Form {
  readonly name: string
  readonly parts: readonly string[]
  readonly suffix?: string
  readonly familyFirst: boolean
  readonly surname: string
  readonly entry?: string
  readonly distinct: readonly string[]
  /** In how many stories it is the name of somebody. */
  stories: number
  /** The titles that stand before the name and how often, the first ones only. */
  titles: readonly Tally[]
  /** What stands beside the name, the first ones only. */
  described: readonly string[]
  ages: readonly number[]
  /** Where the reporters tell an age, the first time in each of the first stories. */
  told: readonly ToldAge[]
  genders: readonly Gender[]
  /** An editor has marked it as checked. */
  isChecked: boolean
  /** What the style’s list says of it. */
  house?: RollSpelling['house']
  /** Every way in which these stories write it, the whole name and its parts. */
  spellings: readonly Spelled[]
  /** The first reference of any kind. */
  readonly first: FirstPlace
  /** Where the name stands in full in the reporters’ own words, the first time in each of the first stories. */
  places: readonly ArchivePlace[]
  /** In how many stories it stands so. */
  own: number
  /** Names like it that one story has as well, as somebody else’s. */
  beside?: readonly Form[]
}

export interface Tally {
  readonly text: string
  count: number
}

export interface Spelled extends Tally {
  inSpeech: number
}

/** An age beside the name in some file. */
export interface ToldAge {
  readonly years: number
  readonly path: string
  readonly start: Place
  readonly end: Place
  /** The title that stands before the name in that story. */
  readonly title?: string
}

/** Where a person is first named. */
export interface FirstPlace extends Place {
  readonly path: string
}

/** A place in some file. */
export interface ArchivePlace {
  readonly path: string
  readonly start: Place
  readonly end: Place
  /** Offsets in pairs: where else in that file the name stands in full, and where its surname stands alone. */
  readonly full: readonly number[]
  readonly short: readonly number[]
  /** The title that stands before it there. */
  readonly title?: string
}

export interface Archive {
  /** Takes the people of one file in. `place` says where an offset of its text stands. */
  add(path: string, people: readonly RollEntry[], place: (offset: number) => Place): void
  /** Everyone, each person once, in the order in which they came. */
  people(): readonly Somebody[]
  /** Those whom different stories spell differently. */
  across(): readonly Across[]
  /** Those to whom stories give ages that no birthday explains. */
  ages(): readonly AgesApart[]
}

/** An empty archive. */
export function archive(): Archive {
  const forms = new Map<string, Form>()
  const texts = new Map<string, string>()
  const kept = (text: string) => {
    const known = texts.get(text)
    if (known !== undefined) return known
    // A piece of a story would hold on to the whole of it.
    const copy = JSON.parse(JSON.stringify(text)) as string
    texts.set(copy, copy)
    return copy
  }
  return {
    add(path, people, place) {
      const byStory = new Map<number, Form[]>()
      for (const entry of people) {
        const key = entry.entry === undefined ? entry.name : `${entry.name}\n${entry.entry}`
        let form = forms.get(key)
        if (!form) {
          form = formOf(entry, path, place, kept)
          forms.set(kept(key), form)
        }
        note(form, entry, path, place, kept)
        const met = byStory.get(entry.story)
        if (met) met.push(form)
        else byStory.set(entry.story, [form])
      }
      for (const met of byStory.values()) keepApart(met)
    },
    people: () => peopleOf([...forms.values()]),
    across: () => acrossOf([...forms.values()]),
    ages: () => agesApart([...forms.values()])
  }
}

/** How many places, titles and the like are kept of one name. */
const most = { places: 32, titles: 5, described: 3, ages: 4, told: 8, uses: 12, near: 8 }

function formOf(
  entry: RollEntry,
  path: string,
  place: (offset: number) => Place,
  kept: (text: string) => string
): Form {
  const { name, parts, suffix, familyFirst, surname, entry: listed, distinct, first } = entry
  return {
    name: kept(name),
    parts: parts.map(kept),
    ...(suffix !== undefined && { suffix: kept(suffix) }),
    familyFirst,
    surname: kept(surname),
    ...(listed !== undefined && { entry: listed }),
    distinct,
    stories: 0,
    titles: none,
    described: none,
    ages: none,
    told: none,
    genders: none,
    isChecked: false,
    spellings: none,
    first: { path, ...place(first.start) },
    places: none,
    own: 0
  }
}

/** Most lists here stay empty or have one item. One that is pushed to, or spread, makes room for seventeen: hence `concat`. */
const none: readonly never[] = []

function note(
  form: Form,
  entry: RollEntry,
  path: string,
  place: (offset: number) => Place,
  kept: (text: string) => string
): void {
  form.stories++
  for (const title of entry.titles) count(form, title, kept)
  const { described, gender } = entry
  if (described && form.described.length < most.described && !form.described.includes(described))
    form.described = form.described.concat(kept(described))
  for (const age of entry.ages)
    if (form.ages.length < most.ages && !form.ages.includes(age)) form.ages = form.ages.concat(age)
  const [age] = entry.agePlaces
  if (age && form.told.length < most.told)
    form.told = form.told.concat({
      years: age.years,
      path,
      start: place(age.start),
      end: place(age.end),
      ...(entry.titles[0] !== undefined && { title: kept(entry.titles[0]) })
    })
  if (gender && !form.genders.includes(gender)) form.genders = form.genders.concat(gender)
  for (const { text, at, inSpeech, isChecked, house, by } of entry.spellings) {
    const same = form.spellings.find(spelled => spelled.text === text)
    if (same) {
      same.count += at.length
      same.inSpeech += inSpeech
    } else form.spellings = form.spellings.concat({ text: kept(text), count: at.length, inSpeech })
    if (by !== 'full' || text !== form.name) continue
    if (isChecked) form.isChecked = true
    if (house) form.house = house
    const own = at.filter(({ isOwn }) => isOwn)
    if (own.length === 0) continue
    form.own++
    if (form.places.length >= most.places || form.places.at(-1)?.path === path) continue
    const shorts = entry.spellings.filter(({ text, by }) => by === 'surname' && text === form.parts.at(-1))
    const found = {
      path,
      start: place(own[0]!.start),
      end: place(own[0]!.end),
      full: pairs(own),
      short: pairs(shorts.flatMap(({ at }) => at.filter(({ isOwn }) => isOwn))),
      ...(entry.titles[0] !== undefined && { title: kept(entry.titles[0]) })
    }
    form.places = form.places.concat(found)
  }
}

const pairs = (spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.length === 0
    ? none
    : spans
        .slice(0, most.uses)
        .flatMap(({ start, end }) => [start, end])
        .slice()

function count(form: Form, text: string, kept: (text: string) => string): void {
  const same = form.titles.find(tally => tally.text === text)
  if (same) same.count++
  else if (form.titles.length < most.titles) form.titles = form.titles.concat({ text: kept(text), count: 1 })
}

/** A story that has two near names for two people tells that they are two. */
function keepApart(met: readonly Form[]): void {
  const byKey = new Map<string, Form[]>()
  for (const form of met) {
    if (form.parts.length < 2) continue
    const near = new Set<Form>()
    for (const key of new Set([...soundKeys(form.parts.at(-1)!), givenNameKey(form.parts[0]!)])) {
      const others = byKey.get(key) ?? []
      byKey.set(key, others)
      for (const other of others) near.add(other)
      if (others.length < most.near) others.push(form)
    }
    for (const other of near)
      if (other !== form && !form.beside?.includes(other) && likeness(form, other)) {
        form.beside = [...(form.beside ?? []), other]
        other.beside = [...(other.beside ?? []), form]
      }
  }
}
