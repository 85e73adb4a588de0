import type { Facts } from '../facts/facts.ts'
import type { ProperName } from '../facts/proper-names.ts'
import { folded, kindsOf } from '../names/name-words.ts'
import { isPlainSlip, isSlip, isTurned } from '../names/slips.ts'
import { soundKeys } from '../names/sound-keys.ts'
import { touches } from '../story.ts'
import type { Style } from '../style/style.ts'
import type { Clash, Side } from './clash.ts'
import type { Speech } from './speech.ts'
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
  const people = new Set(ofPeople.flatMap(({ kept, other }) => [...kept.at, ...other.at].map(placeKey)))
  const things = thingsOf(facts, speech).filter(({ at }) => !at.some(place => people.has(placeKey(place))))
  const areTwo = toldApart(style)
  const small = new Set(
    facts.flatMap(({ words }) => words.flatMap(({ text, lower }) => (text === lower ? [lower] : [])))
  )
  const told = new Set<Thing>()
  const seen = new Set<string>()
  for (const group of near(things))
    for (const [index, a] of group.entries())
      for (const b of group.slice(index + 1)) {
        // “Therm-a-rest Questar” is told with “Therm-a-rest”.
        const key = `${apart(a, b)}\n${apart(b, a)}`
        if (seen.has(key) || told.has(a) || told.has(b) || areTwo(a.name, b.name)) continue
        seen.add(key)
        const by = likenessOf(a, b, small)
        if (!by) continue
        const [kept, other] = b.at.length > a.at.length ? [b, a] : [a, b]
        told.add(other)
        yield { kept: side(kept, other), other: side(other, kept), by, isEven: kept.at.length === other.at.length }
      }
}

/** A name ends where it ends, whoever finds it. */
const placeKey = ({ block, end }: { readonly block: number; readonly end: number }) => `${block}:${end}`

const apart = ({ parts }: Thing, other: Thing) => parts.filter(part => !other.parts.includes(part)).join(' ')

interface Thing extends Pick<ProperName, 'name' | 'parts'> {
  readonly at: (ProperName & { readonly block: number })[]
}

function thingsOf(facts: readonly Facts[], speech: Speech): readonly Thing[] {
  const things = new Map<string, Thing>()
  facts.forEach(({ properNames, houseNames }, block) => {
    let next = 0
    for (const name of properNames) {
      while (houseNames[next] && houseNames[next]!.end <= name.start) next++
      const isListed = houseNames[next] && touches(houseNames[next]!, name)
      if (isListed || speech.touches(block, name) || name.end - name.start !== name.name.length) continue
      const thing = things.get(name.name) ?? { name: name.name, parts: name.parts, at: [] }
      things.set(name.name, thing)
      thing.at.push({ ...name, block })
    }
  })
  return [...things.values()]
}

/** Those that share a word, or all their letters. A word that very many have tells nothing. */
function near(things: readonly Thing[]): Iterable<readonly Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) {
    const keys = thing.parts.length > 1 ? thing.parts.map(folded) : soundKeys(thing.name)
    for (const key of new Set([...keys, `=${lettersOf(thing.name)}`])) {
      const group = groups.get(key)
      if (!group) groups.set(key, [thing])
      else if (group.length < mostOfOneKey) group.push(thing)
    }
  }
  return groups.values()
}

const mostOfOneKey = 24

function likenessOf(a: Thing, b: Thing, small: ReadonlySet<string>): Clash['by'] | undefined {
  if (lettersOf(a.name) === lettersOf(b.name)) return differInMarks(a, b) ? 'marks' : undefined
  if (a.parts.length !== b.parts.length) return undefined
  const astray = a.parts.flatMap((part, at) => (part === b.parts[at] ? [] : [at]))
  const [at] = astray
  if (at === undefined || astray.length > 1) return undefined
  const [one, other] = [a.parts[at]!, b.parts[at]!]
  // “Grain Supply”, “Grains Supply”; “Organisation”, “Organization”: words, and no slips.
  if ([one, other].some(word => small.has(word.toLowerCase()) || kindsOf(folded(word)) !== 0)) return undefined
  // “Chep Lap Kok”: the more of a name is the same, the shorter the word that may have slipped.
  if (a.parts.length > 1) return isSlip(one, other, 1, a.parts.length > 2 ? 4 : 5) ? 'slip' : undefined
  if (Math.min(one.length, other.length) < 6 || !isSlip(one, other)) return undefined
  // “Arcleor” for “Arcelor”: the letters are all there. Another word so near needs a name that is surely the story’s.
  if (isTurned(folded(one), folded(other))) return 'slip'
  const [most, least] = a.at.length > b.at.length ? [a, b] : [b, a]
  return most.at.length >= 3 && least.at.length === 1 && isPlainSlip(folded(one), folded(other)) ? 'slip' : undefined
}

/** “Stella’s Café”, “Stella’s Cafe”; “Terra Nova”, “Terra-Nova”; but “Vice President”, “Vice-President” are words. */
function differInMarks(a: Thing, b: Thing): boolean {
  // “E-Motorcycle” of a line that raises every word
  if (unraised(a.name) === unraised(b.name)) return false
  if (a.parts.length < 2 && b.parts.length < 2 && a.name.toLowerCase() !== b.name.toLowerCase()) return isAccented(a, b)
  return isAccented(a, b) || [...a.parts, ...b.parts].some(part => kindsOf(folded(part)) === 0 && part.length > 3)
}

const unraised = (name: string) => name.replace(/-\p{Lu}/gu, part => part.toLowerCase())

const isAccented = (a: Thing, b: Thing) =>
  folded(a.name) === folded(b.name) && a.name.toLowerCase() !== b.name.toLowerCase()

const lettersOf = (name: string) => folded(name).replace(/[^\p{L}\p{N}]/gu, '')

const side = ({ name, at }: Thing, { name: write }: Thing): Side => ({
  name,
  at: at.map(({ block, start, end }) => ({ block, start, end, write }))
})
