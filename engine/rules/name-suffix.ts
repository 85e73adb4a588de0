import type { NameSuffix } from '../facts/titles/name-suffixes.ts'
import type { Person, Reference } from '../ledger/people.ts'
import { folded } from '../names/name-words.ts'
import type { Role, Span } from '../story.ts'
import { oneOf } from '../style/options.ts'
import { type StoryEdit, type StoryProblem, storyRule } from './rule.ts'

export const nameSuffix = storyRule({
  id: 'name-suffix',
  says: 'Write Jr., Sr. and III after a name without a comma, and only where the name is given in full.',
  because: 'It is part of the name.',
  level: 'warning',
  options: {
    comma: oneOf(['none', 'any'], 'none', 'A comma between the name and Jr.'),
    points: oneOf(['with', 'without', 'any'], 'any', 'The point of Jr. and Sr.'),
    later: oneOf(['none', 'any'], 'none', 'Jr. after the surname alone.')
  },
  *checkStory({ blocks, facts, ledger }, { comma, points, later }) {
    for (const [block, { nameSuffixes }] of facts.entries())
      for (const suffix of nameSuffixes) {
        if (comma === 'none' && suffix.comma) yield commaProblem(suffix, block, points)
        else if (isWrong(suffix, points)) yield pointProblem(suffix, block, points)
        else if (later === 'none' && running.has(blocks[block]!.role) && isSurplus(suffix, block, ledger.people))
          yield laterProblem(suffix, block)
      }
  }
})

const running: ReadonlySet<Role> = new Set<Role>(['body'])

/** “Mark Roe, Jr., said” → “Mark Roe Jr. said” */
function commaProblem(suffix: NameSuffix, block: number, points: string): StoryProblem {
  const { name, closing, start, end, text } = suffix
  const edits: StoryEdit[] = [{ block, at: suffix.comma!, text: ' ' }]
  const by = isWrong(suffix, points) ? pointing(suffix, points) : text
  if (by !== text) edits.push({ block, at: { start, end }, text: by })
  if (closing && closing.pairs === 'yes')
    edits.push({ block, at: { start: closing.start, end: closing.end }, text: '' })
  return {
    block,
    at: { start: suffix.comma!.start, end },
    entry: 'T17',
    says: `“${text}” is parted by a comma from ${name.name.replace(/,? (?:[JS]r\.?|I+V?)$/, '')}.`,
    because: 'It is part of the name, which no comma breaks.',
    fixes: [
      {
        title: closing?.pairs === 'yes' ? `Write “${by}” without its commas` : `Write “${by}” without the comma`,
        edits,
        safe: closing?.pairs !== 'unclear'
      }
    ]
  }
}

const isWrong = ({ kind, point }: NameSuffix, points: string) =>
  kind === 'abbreviation' && (points === 'with' ? point === 'none' : points === 'without' && point === 'point')

const pointing = ({ text }: NameSuffix, points: string) => (points === 'with' ? `${text}.` : text.replace('.', ''))

function pointProblem(suffix: NameSuffix, block: number, points: string): StoryProblem {
  const { start, end, text } = suffix
  const by = pointing(suffix, points)
  return {
    block,
    at: { start, end },
    entry: 'T17',
    says: `“${text}” ${points === 'with' ? 'is without its point' : 'has a point'}.`,
    because: points === 'with' ? 'It is an abbreviation.' : 'This style gives abbreviations no points.',
    fixes: [{ title: `Write “${by}”`, edits: [{ block, at: { start, end }, text: by }], safe: true }]
  }
}

/** The surname alone, of somebody introduced in full, where nobody else of the story has that surname. */
function isSurplus({ name, kind, text }: NameSuffix, block: number, people: readonly Person[]): boolean {
  if (name.shape !== 'single' || name.title || name.courtesy || kind === 'numeral' || text.startsWith('S')) return false
  // “Trump Jr.”: all know the father.
  if (fathers.has(name.key)) return false
  const person = people.find(({ references }) => references.some(reference => isAt(reference, block, name)))
  return (
    !!person?.introduced &&
    !isAt(person.introduced, block, name) &&
    person.family.length === 1 &&
    people.filter(({ surname }) => folded(surname) === folded(person.surname)).length === 1
  )
}

const isAt = ({ mention, block }: Reference, at: number, { start }: Span) => block === at && mention.start === start

const fathers: ReadonlySet<string> = new Set([
  'trump',
  'bolsonaro',
  'marcos',
  'vinicius',
  'neymar',
  'vini',
  'griffey',
  'ripken'
])

function laterProblem({ start, end, text, name }: NameSuffix, block: number): StoryProblem {
  const at = { start: start - 1, end }
  return {
    block,
    at,
    entry: 'T17',
    says: `“${text}” stands after the surname alone.`,
    because: `It was given with the full name, and nobody else of the story is called ${name.parts.join(' ')}.`,
    atMost: 'note',
    fixes: [{ title: `Leave out “${text}”`, edits: [{ block, at, text: '' }], safe: false }]
  }
}
