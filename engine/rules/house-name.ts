import type { HouseName } from '../facts/house-names.ts'
import type { Level } from '../finding.ts'
import { touches } from '../story.ts'
import type { HouseEntry } from '../style/style.ts'
import { type Place, type StoryEdit, type StoryProblem, storyRule } from './rule.ts'

export const houseName = storyRule({
  id: 'house-name',
  says: 'Spell the names on the style’s list as the style does.',
  because: 'One house, one spelling: readers search for it, and libraries file by it.',
  level: 'error',
  options: {},
  *checkStory({ blocks, facts, ledger, style }) {
    const all: readonly Found[] = facts.flatMap(({ houseNames }, block) => houseNames.map(name => ({ name, block })))
    const newest = Math.max(0, ...facts.flatMap(({ years }) => years.map(({ year }) => year)))
    const isSaid = (word: string) => facts.some(({ words }) => words.some(({ base }) => base === word))
    const isChecked = ({ name, block }: Found) =>
      facts[block]!.copyMarks.some(({ kind, covers }) => kind === 'CQ' && touches(covers, name))
    for (const [key, ofEntry] of grouped(all, ({ name }) => name.entry)) {
      const entry = style.names.get(key)!
      const astray = ofEntry.filter(({ name, block }) => isAstray(name) && !ledger.speech.touches(block, name))
      if (astray.length === 0 || ofEntry.some(isChecked) || (entry.with && !entry.with.some(isSaid))) continue
      // “Sissi” alone may be an empress: a surname needs its bearer in the story, or to be unlike any other.
      const isNamed = ofEntry.some(({ name }) => !name.short && name.spelling !== 'other')
      const isShared = ofEntry.some(({ name }) => name.spelling === 'other')
      const isSure = ({ name }: Found) =>
        (entry.kind === 'person' && isNamed) || (!isShared && (!name.short || name.listed))
      const sure = astray.filter(isSure)
      const isOld = entry.since !== undefined && newest > 0 && newest < entry.since
      for (const [, places] of grouped(sure, ({ name }) => misspelling(name, sure)))
        yield problem(places, { entry, isNamed, isOld, isDateline: block => blocks[block]!.role === 'dateline' })
    }
  }
})

interface Found {
  readonly name: HouseName
  readonly block: number
}

const isAstray = ({ spelling, write }: HouseName) =>
  (spelling === 'variant' || spelling === 'wrong') && write !== undefined

/** “Volodymyr Zelensky” and “Zelensky” are one misspelling; “KHARKOV” and “Kharkov” too. */
function misspelling({ found, short }: HouseName, all: readonly Found[]): string {
  const key = found.toLowerCase()
  const ending = short ? key : all.find(({ name }) => name.short && key.endsWith(name.found.toLowerCase()))?.name.found
  return ending?.toLowerCase() ?? key
}

interface About {
  readonly entry: HouseEntry
  readonly isNamed: boolean
  /** The story speaks of no year since the name changed. */
  readonly isOld: boolean
  readonly isDateline: (block: number) => boolean
}

function problem(places: readonly Found[], { entry, isNamed, isOld, isDateline }: About): StoryProblem {
  const [first, ...others] = places as [Found, ...Found[]]
  const { found, write, spelling, onlyMarks } = first.name
  const isWrong = spelling === 'wrong' && !entry.unsure
  const isSafe = ({ name }: Found) => (entry.safe || isWrong) && (!name.short || isNamed)
  const inDatelines = entry.kind === 'place' ? places.filter(({ block }) => isDateline(block)) : []
  const safe = places.every(place => isSafe(place) || inDatelines.includes(place))
  const level: Level = entry.unsure || isOld ? 'note' : isWrong ? 'error' : (entry.level ?? 'warning')
  return {
    block: first.block,
    at: span(first),
    says: isWrong ? `“${found}” is misspelled.` : `“${found}” is “${write}” in this style.`,
    ...(entry.since && { because: `The name changed in ${entry.since}; older years keep the old one.` }),
    entry: isWrong
      ? 'N3'
      : entry.kind === 'place' && entry.since
        ? 'N9'
        : onlyMarks && entry.kind === 'person'
          ? 'N5'
          : 'N2',
    atMost: level,
    style: entry.from,
    seeAlso: others.map(other => ({ at: span(other), says: `“${other.name.found}” here` })),
    fixes: [
      {
        title: `Write “${write}”${others.length > 0 ? ` in ${places.length} places` : ''}`,
        edits: places.map(edit),
        safe
      },
      ...(inDatelines.length > 0 && !safe
        ? [{ title: `Write “${write}” in the dateline`, edits: inDatelines.map(edit), safe: true }]
        : [])
    ]
  }
}

const span = ({ name: { start, end }, block }: Found): Place => ({ block, start, end })

const edit = (place: Found): StoryEdit => ({
  block: place.block,
  at: { start: place.name.start, end: place.name.end },
  text: place.name.write!
})

function grouped<T>(list: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
