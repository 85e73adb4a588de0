import { touchesOne } from '../ledger/in-order.ts'
import { accentedPeople, isGerman } from '../ledger/spellings/accented-people.ts'
import { withoutAccents, writtenOut } from '../names/without-accents.ts'
import { oneOf } from '../style/options.ts'
import { type Place, type StoryFix, type StoryProblem, storyRule } from './rule.ts'

export const nameAccents = storyRule({
  id: 'name-accents',
  says: 'Write the names of people and places without accents.',
  because: 'This house sends no accents: not every reader’s system can show them.',
  level: 'warning',
  options: {
    accents: oneOf(['any', 'none'], 'any', 'Whether names may have accents.')
  },
  *checkStory({ blocks, facts, ledger }, { accents }) {
    if (accents === 'any') return
    const people = [...accentedPeople(blocks, facts, ledger)]
    const places = new Map<string, Written[]>()
    for (const [block, { accentedPlaces, houseNames }] of facts.entries())
      for (const place of accentedPlaces) {
        if (ledger.speech.touches(block, place) || touchesOne(houseNames, place)) continue
        const same = places.get(place.found)
        if (same) same.push({ ...place, block })
        else places.set(place.found, [{ ...place, block }])
      }
    if (people.length === 0 && places.size === 0) return
    const german = isGerman(facts)
    for (const { found, places } of people) yield problem(found, places, 'person', german)
    for (const [found, at] of places) yield problem(found, at, 'place', german)
  }
})

type Written = Place & { readonly found: string }

function problem(found: string, places: readonly Written[], of: 'person' | 'place', german: boolean): StoryProblem {
  const [{ block, start, end }, ...others] = places as [Written, ...Written[]]
  const plain = fix(places, withoutAccents, found)
  // “Schäuble” is Schaeuble, but “Győző Gündüz” has no e.
  const hasUmlaut = writtenOut(found) !== withoutAccents(found)
  const out = { ...fix(places, writtenOut, found), safe: false }
  return {
    ...{ block, at: { start, end } },
    says: `“${found}” has accents.`,
    entry: 'N8',
    seeAlso: others.map(at => ({ at, says: `“${at.found}” here` })),
    fixes: !hasUmlaut
      ? [{ ...plain, safe: of === 'person' }]
      : german
        ? [out, { ...plain, safe: false }]
        : [{ ...plain, safe: false }, out]
  }
}

const fix = (places: readonly Written[], write: (name: string) => string, found: string): Omit<StoryFix, 'safe'> => ({
  title: `Write “${write(found)}”${places.length > 1 ? ` in ${places.length} places` : ''}`,
  edits: places.map(({ block, start, end, found }) => ({ block, at: { start, end }, text: write(found) }))
})
