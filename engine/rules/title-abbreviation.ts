import type { TitleForm } from '../facts/titles/title-forms.ts'
import { withPoints } from '../names/title-abbreviations.ts'
import type { Role } from '../story.ts'
import { oneOf } from '../style/options.ts'
import { blockRule, type Problem, replace } from './rule.ts'

export const titleAbbreviation = blockRule({
  id: 'title-abbreviation',
  says: 'Abbreviate a title before a full name as the style does, or write it out.',
  because: 'A desk abbreviates the same titles in every story.',
  level: 'off',
  options: {
    points: oneOf(['with', 'without', 'any'], 'any', 'The point of an abbreviated title: Dr., Dr.'),
    offices: oneOf(
      ['short', 'whole', 'small', 'any'],
      'any',
      'Senators, representatives, governors before a full name.'
    ),
    ranks: oneOf(['short', 'whole', 'any'], 'any', 'Ranks of armed forces before a full name.'),
    learned: oneOf(['short', 'any'], 'any', 'Doctors and reverends before a full name.'),
    reverend: oneOf(['article', 'any'], 'any', 'The article before Rev.'),
    professor: oneOf(['whole', 'any'], 'any', 'Whether Prof. is written out.')
  },
  *check({ text, role, facts }, wanted) {
    if (!running.has(role)) return
    for (const title of facts.titleForms) {
      const problem = problemOf(title, text, wanted)
      if (problem) yield problem
    }
  }
})

/** Headlines abbreviate as they have room. */
const running: ReadonlySet<Role> = new Set<Role>(['body', 'deck', 'caption'])

interface Wanted {
  readonly points: string
  readonly offices: string
  readonly ranks: string
  readonly learned: string
  readonly reverend: string
  readonly professor: string
}

function problemOf(title: TitleForm, text: string, wanted: Wanted): Problem | undefined {
  const { kind, form, whole, name } = title
  if (whole === 'Professor' && wanted.professor === 'whole' && form === 'short')
    return {
      ...told(title, `“${title.text}” is abbreviated before ${name.name}.`, 'This style never abbreviates professor.'),
      atMost: 'note',
      fixes: [replace(title, begins(title) ? 'Professor' : 'professor')]
    }
  const length =
    kind === 'office' ? wanted.offices : kind === 'rank' ? wanted.ranks : whole === 'Professor' ? 'any' : wanted.learned
  if (length === 'short' && form === 'whole') return isPlain(title) ? shorten(title, wanted) : undefined
  if (length === 'small' && form === 'short') return small(title, text)
  if (length === 'whole' && form === 'short')
    return {
      ...told(title, `“${title.text}” is abbreviated before ${name.name}.`, 'This style writes the title out.'),
      fixes: [replace(title, whole)]
    }
  return form === 'short' ? (pointed(title, wanted.points) ?? reverend(title, wanted)) : undefined
}

const begins = ({ opens, phrase, start }: TitleForm) => opens && phrase.start === start

const told = (at: TitleForm, says: string, because: string): Problem => ({ at, entry: 'T6', says, because })

/** “Republican Sen. Jo Roe” → “the Republican senator Jo Roe”, but “Sen. Jo Roe” → “Senator Jo Roe” */
function small(title: TitleForm, text: string): Problem {
  const { phrase, start, end, whole, name, article, opens } = title
  const problem = told(title, `“${title.text}” is abbreviated before ${name.name}.`, 'This style writes the title out.')
  if (phrase.start === start) return { ...problem, fixes: [replace(title, whole)] }
  if (!title.plain) return problem
  const small = whole.toLowerCase()
  const the = opens ? 'The' : 'the'
  const edits = article
    ? [{ at: { start, end }, text: small }]
    : [
        { at: { start: phrase.start, end: phrase.start }, text: `${the} ` },
        { at: { start, end }, text: small }
      ]
  return {
    ...problem,
    fixes: [
      { title: `Write “${article ? '' : `${the} `}${text.slice(phrase.start, start)}${small}”`, edits, safe: false }
    ]
  }
}

const shorten = (title: TitleForm, { points, reverend }: Wanted): Problem => ({
  ...told(
    title,
    `“${title.text}” is written out before ${title.name.name}.`,
    'Before a full name this style abbreviates the title.'
  ),
  fixes: [
    replace(title, `${reverend === 'article' && owesArticle(title) ? articleOf(title) : ''}${written(title, points)}`)
  ]
})

function pointed(title: TitleForm, points: string): Problem | undefined {
  if (points === 'any' || title.points === (points === 'with' ? 'all' : 'none')) return undefined
  const says = `“${title.text}” ${points === 'with' ? 'is without its point' : 'has a point'} before ${title.name.name}.`
  const because =
    points === 'with'
      ? 'An abbreviated title has its point in this style.'
      : 'This style gives abbreviated titles no point.'
  return { ...told(title, says, because), fixes: [replace(title, written(title, points), 'safe')] }
}

/** “Rev. Jo Roe” → “the Rev. Jo Roe” */
function reverend(title: TitleForm, { reverend }: Wanted): Problem | undefined {
  if (reverend === 'any' || !owesArticle(title) || !isPlain(title)) return undefined
  return {
    ...told(title, `“${title.text}” has no article before ${title.name.name}.`, 'Reverend describes; it is no rank.'),
    fixes: [replace(title, articleOf(title) + title.text)]
  }
}

/** Of “Nigerian Rev. Jo Roe” nobody knows where the article goes. */
const isPlain = (title: TitleForm) => title.plain && (!owesArticle(title) || title.phrase.start === title.start)

const owesArticle = ({ whole, article }: TitleForm) => whole === 'Reverend' && !article

const articleOf = (title: TitleForm) => (begins(title) ? 'The ' : 'the ')

const written = ({ short }: TitleForm, points: string) => (points === 'with' ? withPoints(short) : short)
