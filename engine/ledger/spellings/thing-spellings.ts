import type { Facts } from '../../facts/facts.ts'
import type { ProperName } from '../../facts/names/proper-names.ts'
import { lettersOf } from '../../names/likeness.ts'
import { folded, kindsOf } from '../../names/name-words.ts'
import { isPlainSlip, isSlip, isTurned } from '../../names/slips.ts'
import { soundKeys } from '../../names/sound-keys.ts'
import { touches } from '../../story.ts'
import type { Style } from '../../style/style.ts'
import type { Speech } from '../speech.ts'
import { toldOnce } from '../told-once.ts'
import type { Clash, Side } from './clash.ts'
import { toldApart } from './told-apart.ts'

/**
 * Names of places, companies and whatever else no list has that a story spells in two ways: by marks alone, or by a slip
 * in a word that nobody knows. Names of people are told elsewhere.
 */
export function* thingClashes(
  facts: readonly Facts[],
  speech: Speech,
  style: Style,
  ofPeople: readonly Clash[]
): Iterable<Clash> {
  const places = placesOf(facts, speech, ofPeople)
  const areTwo = toldApart(style)
  const isSmall = smallWords(facts)
  const told = new Set<Spelling>()
  const seen = new Set<string>()
  for (const group of near(spellingsOf(facts)))
    for (const [index, a] of group.entries())
      for (let next = index + 1; next < group.length; next++) {
        const b = group[next]!
        if (told.has(a) || told.has(b)) continue
        // “Therm-a-rest Questar” is told with “Therm-a-rest”.
        const { apart, by } = compared(a)(b)
        if (seen.has(apart) || areTwo(a.name, b.name)) continue
        seen.add(apart)
        if (!by) continue
        const [one, other] = [placesOfOne(a), placesOfOne(b)]
        if (one.at.length === 0 || other.at.length === 0 || (by === 'slip' && !isSurelySlip(one, other, isSmall)))
          continue
        const [kept, minor] = other.at.length > one.at.length ? [other, one] : [one, other]
        told.add(kept === one ? b : a)
        yield { kept: side(kept, minor), other: side(minor, kept), by, isEven: kept.at.length === minor.at.length }
      }

  function placesOfOne(spelling: Spelling): Thing {
    return { ...spelling, at: places().get(spelling.name) ?? [] }
  }
}

type Spelling = Pick<ProperName, 'name' | 'parts'>

/** The words that two spellings do not share, and by what they may be one. */
const compared = toldOnce((a: Spelling) =>
  toldOnce((b: Spelling) => ({ apart: `${without(a, b)}\n${without(b, a)}`, by: likenessOf(a, b) }))
)

const without = ({ parts }: Spelling, other: Spelling) => parts.filter(part => !other.parts.includes(part)).join(' ')

/** A spelling with every place that has it in the reporter’s own words. */
interface Thing extends Spelling {
  readonly at: readonly (ProperName & { readonly block: number })[]
}

/** Each spelling once. */
function spellingsOf(facts: readonly Facts[]): readonly Spelling[] {
  const spellings = new Map<string, Spelling>()
  for (const { properNames } of facts)
    for (const name of properNames) if (!spellings.has(name.name)) spellings.set(name.name, name)
  return [...spellings.values()]
}

/** Where all of them stand. Few stories have two that are near, so it is worked out when it is first asked for. */
function placesOf(facts: readonly Facts[], speech: Speech, ofPeople: readonly Clash[]) {
  let known: ReadonlyMap<string, Thing['at']> | undefined
  return () => {
    known ??= placesByName(facts, speech, ofPeople)
    return known
  }
}

function placesByName(facts: readonly Facts[], speech: Speech, ofPeople: readonly Clash[]) {
  const people = new Set(ofPeople.flatMap(({ kept, other }) => [...kept.at, ...other.at].map(placeKey)))
  const ofOthers = new Set<string>()
  const places = new Map<string, (ProperName & { readonly block: number })[]>()
  facts.forEach(({ properNames, houseNames }, block) => {
    let next = 0
    for (const name of properNames) {
      while (houseNames[next] && houseNames[next]!.end <= name.start) next++
      const isListed = houseNames[next] && touches(houseNames[next]!, name)
      if (isListed || speech.touches(block, name) || name.end - name.start !== name.name.length) continue
      const place = { ...name, block }
      if (people.has(placeKey(place))) ofOthers.add(name.name)
      const same = places.get(name.name)
      if (same) same.push(place)
      else places.set(name.name, [place])
    }
  })
  for (const name of ofOthers) places.delete(name)
  return places
}

/** A name ends where it ends, whoever finds it. */
const placeKey = ({ block, end }: { readonly block: number; readonly end: number }) => `${block}:${end}`

/** Those that share a word, or all their letters. A word that very many have tells nothing. */
function near(spellings: readonly Spelling[]): Iterable<readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>()
  for (const spelling of spellings)
    for (const key of keysOf(spelling)) {
      const group = groups.get(key)
      if (!group) groups.set(key, [spelling])
      else if (group.length < mostOfOneKey) group.push(spelling)
    }
  return groups.values()
}

const keysOf = toldOnce(({ name, parts }: Spelling): readonly string[] => {
  const words = parts.length > 1 ? parts.map(folded) : soundKeys(name)
  return [...new Set([...words, `=${lettersOf(name)}`])]
})

const mostOfOneKey = 24

/** Whether a word stands in the story in small letters too. All words are looked at when the first is asked for. */
function smallWords(facts: readonly Facts[]): (word: string) => boolean {
  let known: Set<string> | undefined
  return word => {
    if (!known) {
      known = new Set()
      for (const { words } of facts) for (const { text, lower } of words) if (text === lower) known.add(lower)
    }
    return known.has(word.toLowerCase())
  }
}

function likenessOf(a: Spelling, b: Spelling): Clash['by'] | undefined {
  if (lettersOf(a.name) === lettersOf(b.name)) return differInMarks(a, b) ? 'marks' : undefined
  const [one, other] = astray(a, b) ?? []
  if (!one || !other || [one, other].some(word => kindsOf(folded(word)) !== 0)) return undefined
  // “Chep Lap Kok”: the more of a name is the same, the shorter the word that may have slipped.
  if (a.parts.length > 1) return isSlip(one, other, 1, a.parts.length > 2 ? 4 : 5) ? 'slip' : undefined
  return Math.min(one.length, other.length) > 5 && isSlip(one, other) ? 'slip' : undefined
}

/** The one word that two names differ in. */
function astray(a: Spelling, b: Spelling): readonly [string, string] | undefined {
  if (a.parts.length !== b.parts.length) return undefined
  const at = a.parts.findIndex((part, at) => part !== b.parts[at])
  return at < 0 || a.parts.some((part, later) => later > at && part !== b.parts[later])
    ? undefined
    : [a.parts[at]!, b.parts[at]!]
}

/** Whether the story bears a slip out. */
function isSurelySlip(a: Thing, b: Thing, isSmall: (word: string) => boolean): boolean {
  const [one, other] = astray(a, b)!
  // “Grain Supply”, “Grains Supply”; “Organisation”, “Organization”: words, and no slips.
  if (isSmall(one) || isSmall(other)) return false
  // “Arcleor” for “Arcelor”: the letters are all there. Another word so near needs a name that is surely the story’s.
  if (a.parts.length > 1 || isTurned(folded(one), folded(other))) return true
  const [most, least] = a.at.length > b.at.length ? [a, b] : [b, a]
  return most.at.length >= 3 && least.at.length === 1 && isPlainSlip(folded(one), folded(other))
}

/** “Stella’s Café”, “Stella’s Cafe”; “Terra Nova”, “Terra-Nova”; but “Vice President”, “Vice-President” are words. */
function differInMarks(a: Spelling, b: Spelling): boolean {
  // “E-Motorcycle” of a line that raises every word
  if (unraised(a.name) === unraised(b.name)) return false
  if (a.parts.length < 2 && b.parts.length < 2 && a.name.toLowerCase() !== b.name.toLowerCase()) return isAccented(a, b)
  return isAccented(a, b) || [...a.parts, ...b.parts].some(part => kindsOf(folded(part)) === 0 && part.length > 3)
}

const unraised = (name: string) => name.replace(/-\p{Lu}/gu, part => part.toLowerCase())

const isAccented = (a: Spelling, b: Spelling) =>
  folded(a.name) === folded(b.name) && a.name.toLowerCase() !== b.name.toLowerCase()

const side = ({ name, at }: Thing, { name: write }: Thing): Side => ({
  name,
  at: at.map(({ block, start, end }) => ({ block, start, end, write }))
})
