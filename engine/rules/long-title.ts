import type { Introduction } from '../facts/titles/introductions.ts'
import type { Fix } from '../finding.ts'
import { oneOf } from '../style/options.ts'
import { blockRule, type Problem, reword } from './rule.ts'

export const longTitle = blockRule({
  id: 'long-title',
  says: 'Put a long title behind the name, small, between commas.',
  because: 'A reader waits too long for the name.',
  level: 'note',
  options: {
    places: oneOf(
      ['before', 'behind'],
      'before',
      'The country of an office: French President, or President Jo Roe of France.'
    )
  },
  *check({ text, role, facts }, { places }) {
    if (role !== 'body' && role !== 'caption') return
    for (const introduction of facts.introductions)
      if (isLong(introduction, text))
        yield introduction.placed ? turned(introduction, text, places) : long(introduction, text)
  }
})

function long(introduction: Introduction, text: string): Problem {
  const { start, end, name } = introduction
  return {
    at: { start, end: name.end },
    entry: 'T9',
    says: `The title “${text.slice(start, end)}” is long.`,
    fixes: behindName(introduction, text)
  }
}

/** “President of France Jo Roe” → “French President Jo Roe”, “President Jo Roe of France” */
function turned(introduction: Introduction, text: string, places: string): Problem {
  const { title, name, placed, closes } = introduction
  const { place, turned } = placed!
  const first =
    places === 'before' || !place
      ? [
          reword(text, [
            { at: title, text: turned },
            { at: { start: name.end, end: name.end }, text: '' }
          ])
        ]
      : closes
        ? [
            reword(text, [
              { at: { start: title.start, end: title.start }, text: '' },
              { at: place, text: '' },
              { at: { start: name.end, end: name.end }, text: text.slice(place.start, place.end) }
            ])
          ]
        : []
  return {
    at: { start: introduction.start, end: name.end },
    entry: 'T9',
    says: `“${text.slice(title.start, title.end)}” stands before ${name.name} the wrong way round.`,
    because: 'A reader expects the name behind “of”.',
    fixes: [...first, ...behindName(introduction, text)]
  }
}

/** “Jo Roe, president of France,” */
function behindName({ start, name, behind, closes }: Introduction, text: string): readonly Fix[] {
  const next = text.slice(name.end)
  const goesOn = /^[ \u00a0]/.test(next) ? ',' : ''
  if (!behind || !closes || !(goesOn || /^(?:[.;]|,(?! (?:and |or |\p{Lu})))/u.test(next))) return []
  return [
    reword(text, [
      { at: { start, end: name.start }, text: '' },
      { at: { start: name.end, end: name.end }, text: `, ${behind}${goesOn}` }
    ])
  ]
}

/** More than four words, or a field of its own: “Director of Public Affairs”. */
function isLong({ title, kind, key, before, commas }: Introduction, text: string): boolean {
  if (before !== 'nothing' || commas.before || (kind !== 'formal' && kind !== 'corporate')) return false
  if (settled.has(key)) return false
  if (title.words > 4) return true
  return title.words > 2 && / (?:of|for) /.test(text.slice(title.start, title.end))
}

/** Nobody has these behind the name. */
const settled = new Set([
  ...[
    'state',
    'defense',
    'the treasury',
    'commerce',
    'labor',
    'energy',
    'agriculture',
    'education',
    'homeland security'
  ].map(field => `secretary of ${field}`),
  'secretary of the interior',
  'chancellor of the exchequer',
  'chief of staff',
  'deputy secretary of state',
  'assistant secretary of state',
  'deputy chief of staff',
  'chief of police'
])
