import type { Mention } from '../facts/mentions.ts'
import type { Title } from '../facts/titles.ts'
import type { Edit, Fix } from '../finding.ts'
import { titleAbbreviations, withPoints } from '../names/title-abbreviations.ts'
import type { Role, Span } from '../story.ts'
import { oneOf, yesNo } from '../style/options.ts'
import { blockRule, type Problem, replace } from './rule.ts'

export const titleCase = blockRule({
  id: 'title-case',
  says: 'Give a title its capital before a name, and nowhere else.',
  because: 'A capital marks a title that has become part of a name; what somebody does is no title.',
  level: 'warning',
  options: {
    beforeName: oneOf(['capital', 'lower'], 'capital', 'An office of state directly before a full name.'),
    alone: oneOf(['lower', 'any'], 'lower', 'An office of state after a name, or without one.'),
    crowns: oneOf(['lower', 'lower but Queen', 'any'], 'any', 'The king, the queen and the pope without a name.'),
    acting: oneOf(['lower', 'capital', 'any'], 'any', 'Acting before a title and a name.'),
    shortened: yesNo(false, 'Whether a title that gets its capital before a full name is abbreviated too: Gov., Gen.'),
    jobs: oneOf(['lower', 'any'], 'lower', 'What somebody does, before a name: spokesman, coach.')
  },
  *check({ text, role, facts }, wanted) {
    if (!running.has(role)) return
    for (const title of facts.titles) {
      const problem = problemOf(title, text, wanted)
      if (problem) yield problem
    }
  }
})

/** Headlines have capitals of their own. */
const running: ReadonlySet<Role> = new Set<Role>(['body', 'deck', 'caption'])

interface Wanted {
  readonly beforeName: string
  readonly alone: string
  readonly crowns: string
  readonly acting: string
  readonly shortened: boolean
  readonly jobs: string
}

function problemOf(title: Title, text: string, wanted: Wanted): Problem | undefined {
  const { kind, position } = title
  if (kind !== 'job' && position === 'before name')
    return kind === 'rank' || wanted.beforeName === 'capital'
      ? (withCapital(title, wanted.shortened) ?? qualified(title, text, wanted.acting))
      : recast(title, text)
  const lower = { job: wanted.jobs, office: wanted.alone, rank: wanted.crowns }[kind]
  if (lower === 'lower but Queen' && title.lower === 'queen') return undefined
  return lower === 'any' ? undefined : withoutCapital(title)
}

function withoutCapital(title: Title): Problem | undefined {
  const { kind, lower, name } = title
  if (lower === title.text) return undefined
  const ask = kind === 'rank'
  return {
    at: title,
    entry: kind !== 'job' ? 'T4' : /^(?:first|second) /i.test(lower) ? 'T18' : 'T5',
    says: name ? `“${title.text}” has a capital beside ${name.name}.` : `“${title.text}” has a capital without a name.`,
    because:
      kind === 'job' ? 'What somebody does is no formal title.' : 'A title has a capital only directly before a name.',
    ...(ask && { atMost: 'warning' }),
    fixes: [replace(title, lower, ask ? 'ask' : 'safe')]
  }
}

/** “Ruritanian president Jo Roe” → “Ruritanian President Jo Roe” */
function withCapital(title: Title, shortened: boolean): Problem | undefined {
  const { text, capital, before, kind } = title
  if (title.letters === 'capital') return undefined
  const body = title.holder === 'body'
  // “former Ohio governor Jo Roe” → “former Ohio Gov. Jo Roe”
  const short = shortened && title.name!.shape === 'full' && titleAbbreviations.get(title.small)?.short
  // “South Korea’s president Jo Roe”, “the late president Jo Roe”: a description, with the name beside it.
  if (before === 'article' || before === 'possessive' || title.holder === 'other') return undefined
  return {
    at: title,
    entry: 'T4',
    says: `“${text}” is without its capital before ${title.name!.name}.`,
    because: 'A formal title directly before a name takes a capital.',
    // “UAW president Jo Roe”: of bodies, some desks leave it small.
    ...(body ? { atMost: 'note' } : kind === 'rank' && { atMost: 'warning' }),
    fixes: [short ? replace(title, withPoints(short)) : replace(title, capital, body ? 'ask' : 'safe')]
  }
}

/** “Former President Jo Roe” → “former President Jo Roe”, “President-Elect” → “President-elect” */
function qualified(title: Title, text: string, acting: string): Problem | undefined {
  const { name, opens, capital } = title
  if (title.letters !== 'capital') return undefined
  const tail = Number(opens)
  if (title.text.slice(tail) !== capital.slice(tail))
    return recased(title, title.text.slice(0, tail) + capital.slice(tail), name!)
  const word = title.acting ?? title.former
  if (!word || word.start === title.start || (word.start === title.phrase.start && isOpening(title))) return undefined
  const written = text.slice(word.start, word.end)
  if (title.acting && acting === 'any') return undefined
  const by =
    title.acting && acting === 'capital'
      ? written.slice(0, 1).toUpperCase() + written.slice(1)
      : // “Ex-UK Prime Minister Jo Roe”
        written.slice(0, 1).toLowerCase() + written.slice(1)
  return written === by ? undefined : recased({ ...word, text: written }, by, name!)
}

const isOpening = ({ before }: Title) => before === 'start' || before === 'mark'

function recased(at: Span & { readonly text: string }, by: string, name: Mention): Problem {
  const raised = by.length === at.text.length && by[0] !== at.text[0] && /^\p{Lu}/u.test(by)
  return {
    at,
    entry: 'T10',
    says: `“${at.text}” ${raised ? 'is without its capital' : 'has a capital too many'} before ${name.name}.`,
    because: raised
      ? 'Acting is part of the title here.'
      : 'What says since when or for how long is no part of the title, which alone has the capital.',
    fixes: [replace(at, by, 'safe')]
  }
}

/** “Ruritanian President Jo Roe said” → “the Ruritanian president, Jo Roe, said” */
function recast(title: Title, text: string): Problem | undefined {
  const { name, letters, holder } = title
  if (isHonorific(title)) return undefined
  // “Education minister Jo Roe said”: a sentence begins.
  if (name?.shape !== 'full' || letters !== 'capital' || (title.opens && !title.text.includes(' '))) return undefined
  return {
    at: title,
    entry: 'T4',
    says: `“${title.text}” has a capital before ${name.name}.`,
    because: 'Titles are lower case, before a name too.',
    // “Prime Minister Jo Roe’s”, “Prime Minister Jo Roe of Ruritania”, “Attorney General Jo Roe (D)” take more than commas.
    fixes:
      name.possessive || holder === 'other' || goesOn.test(text.slice(name.end, name.end + 4))
        ? []
        : [recasting(title, name, text)]
  }
}

const goesOn = /^ (?:of |\()/

/** “President Jo Roe” alone is how one speaks of her; “the French president, Jo Roe,” says what she is. */
const isHonorific = ({ phrase, start, small, before }: Title) =>
  phrase.start === start && honorifics.has(small) && before !== 'possessive' && before !== 'article'

const honorifics = new Set([
  'president',
  'senator',
  'governor',
  'judge',
  'justice',
  'chief justice',
  'sheriff',
  'premier'
])

function recasting(title: Title, { end }: Span, text: string): Fix {
  const { phrase, before, former, adjective } = title
  const article = before === 'article' || before === 'possessive' ? '' : before === 'start' ? 'The ' : 'the '
  // “the president, Jo Roe, said”, but “the former president Jo Roe said”: of those there are many.
  const comma = former || hasMany(title) ? '' : ','
  const isOpen = text[end] === ' ' || text[end] === '\u00a0'
  const edits = [
    { at: { start: phrase.start, end: phrase.start }, text: article },
    ...(adjective && adjective.start < title.start
      ? [replaced(adjective, text.slice(adjective.start, adjective.end).toLowerCase())]
      : []),
    replaced(title, title.small),
    { at: { start: title.end, end: title.end }, text: comma },
    { at: { start: end, end }, text: isOpen ? comma : '' }
  ].filter(({ at, text: by }) => by !== text.slice(at.start, at.end))
  let written = ''
  let from = phrase.start
  for (const { at, text: by } of edits) {
    written += text.slice(from, at.start) + by
    from = at.end
  }
  return { title: `Write “${written}${text.slice(from, Math.max(from, end))}”`, edits, safe: false }
}

/** “the U.S. District Court judge Jo Roe”: there are more of them. */
const hasMany = ({ small, holder }: Title) =>
  many.has(small.split(' ').at(-1)!) ||
  small.startsWith('assistant ') ||
  (small === 'vice president' && holder === 'body')

const many = new Set(['senator', 'judge', 'justice'])

const replaced = ({ start, end }: Span, text: string): Edit => ({ at: { start, end }, text })
