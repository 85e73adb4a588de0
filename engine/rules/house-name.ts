import type { Difference } from '../facts/names/house-names.ts'
import type { Level } from '../finding.ts'
import { type AstrayName, type AstrayPlace, astrayNames } from '../ledger/spellings/astray-names.ts'
import { twoSpellings } from '../ledger/spellings/two-spellings.ts'
import { oneOf } from '../style/options.ts'
import { type Place, type StoryEdit, type StoryProblem, storyRule } from './rule.ts'

const oneSpelling = 'One house, one spelling: readers search for it, and libraries file by it.'

export const houseName = storyRule({
  id: 'house-name',
  says: 'Spell the names on the style’s list as the style does.',
  because: oneSpelling,
  level: 'error',
  options: {
    initials: oneOf(['none', 'any'], 'none', 'Whether names from abroad have initials in the middle: never, at will.')
  },
  *checkStory({ blocks, facts, ledger, style }, { initials }) {
    for (const astray of astrayNames(blocks, facts, ledger.speech, style))
      if (initials === 'none' || astray.places[0]!.name.differs !== 'initial')
        yield problem(
          astray,
          astray.places.filter(({ block }) => blocks[block]!.role === 'dateline')
        )
  }
})

function problem(astray: AstrayName, inDatelines: readonly AstrayPlace[]): StoryProblem {
  const { entry, places } = astray
  const [first, ...others] = places as [AstrayPlace, ...AstrayPlace[]]
  const { found, write, differs } = first.name
  const isWrong = first.name.spelling === 'wrong' && !entry.unsure
  // The dateline is the desk’s own: no club, dish or history stands there.
  const ours = entry.kind === 'place' ? inDatelines : []
  const level = levelOf(astray)
  const safe = places.every(place => isSafe(astray, place) || ours.includes(place))
  const inPlaces = others.length > 0 ? ` in ${places.length} places` : ''
  const names = twoSpellings(entry, first.name)
  const hasChanged = entry.since !== undefined && entry.kind !== 'person' && !isWrong
  const changed = hasChanged ? `The name changed in ${entry.since}; older years keep the old one.` : undefined
  const why = (differs && because[differs]) ?? changed
  return {
    block: first.block,
    at: span(first),
    says: isWrong ? `“${found}” is misspelled.` : `“${found}” is “${write}” in this style.`,
    ...(why && { because: why }),
    ...(entry.note && { because: `${why ?? oneSpelling} The desk’s note: ${entry.note}` }),
    entry: isWrong ? 'N3' : catalogueEntry(astray),
    atMost: level,
    style: entry.from,
    ...(names && { names }),
    seeAlso: others.map(other => ({ at: span(other), says: `“${other.name.found}” here` })),
    fixes: [
      { title: `Write ${written(places)}${inPlaces}`, edits: places.map(edit), safe },
      ...(ours.length > 0 && !safe
        ? [{ title: `Write “${write}” in the dateline`, edits: ours.map(edit), safe: level !== 'note' }]
        : [])
    ]
  }
}

/** What the places become: “Moqtada al-Sadr” and “Sadr”; of “Volodymyr Zelenskyy” and “Zelenskyy” the name in full. */
function written(places: readonly AstrayPlace[]): string {
  const forms: string[] = []
  for (const { name } of places) {
    const form = name.write.toLowerCase()
    if (!forms.some(other => ` ${other}`.toLowerCase().endsWith(` ${form}`))) forms.push(name.write)
  }
  return forms.map(form => `“${form}”`).join(' and ')
}

/** A surname alone is nobody’s for sure where the whole name does not stand in the story. */
const isSafe = ({ entry, isNamed }: AstrayName, { name }: AstrayPlace) =>
  (entry.safe === true || (name.spelling === 'wrong' && !entry.unsure)) &&
  // Whose the surname is matters to its letters, not to the capital of its particle.
  (!name.short || isNamed || (name.listed && name.differs === 'particle'))

function levelOf({ entry, places, isOld }: AstrayName): Level {
  if (entry.unsure) return 'note'
  const { spelling, differs } = places[0]!.name
  if (spelling === 'wrong') return 'error'
  if (differs === 'initial') return 'note'
  return isOld ? 'note' : (entry.level ?? 'warning')
}

function catalogueEntry({ entry, places }: AstrayName): string {
  const [{ name }] = places as [AstrayPlace]
  if (entry.kind === 'place' && entry.since) return 'N9'
  return entry.kind === 'person' ? entries[name.differs ?? 'letters'] : 'N2'
}

/** Why, where the letters are right and something else is not. */
const because: Partial<Record<Difference, string>> = {
  order: 'The family name has its place, and readers would take the other for it.',
  initial: 'This house gives no initials to names from abroad.'
}

const entries: Readonly<Record<Difference, string>> = {
  order: 'N4',
  marks: 'N5',
  article: 'N6',
  particle: 'N7',
  accents: 'N8',
  initial: 'N10',
  letters: 'N2'
}

const span = ({ name: { start, end }, block }: AstrayPlace): Place => ({ block, start, end })

const edit = ({ name: { start, end, write }, block }: AstrayPlace): StoryEdit => ({
  block,
  at: { start, end },
  text: write
})
