import { builtInStyles, type Engine, type Format, nearest, personKey, placesIn, type RollEntry } from '#engine'
import { type Engines, enginesFor, type StyleChoice } from './config.ts'
import type { Failure } from './encoding.ts'
import type { Line } from './lines.ts'
import { listed } from './quotes.ts'
import { reportOn } from './reporters/report.ts'

/** What `wirelint batch` tells of each story. */
export const emits = ['findings', 'mentions', 'quotes'] as const

export type Emit = (typeof emits)[number]

/** What became of a line: the record to print, as JSON. */
export interface Told {
  readonly json: string
  /** What is wrong with the line, if so: its record says so. */
  readonly failure?: string
}

/** One place where a story names somebody, as a row of a table. */
export interface MentionRow {
  /** The person’s name as the story first gives it in full. */
  readonly person: string
  /** The same for all spellings of one name: see `personKey`. */
  readonly key: string
  /** As it stands there. */
  readonly surface: string
  readonly by: 'full' | 'surname' | 'given'
  /** What stands directly before the name. */
  readonly title: string | null
  /** The person’s age in this story. */
  readonly age: number | null
  /** Offsets in UTF-16, half-open. */
  readonly start: number
  readonly end: number
  readonly inSpeech: boolean
}

/** Tells lines about themselves. The engine of each style is made once. */
export function storyTeller(choice: StyleChoice, emit: Emit, cwd: string): ((line: Line) => Told) | Failure {
  const usual = enginesFor(choice, cwd)
  if ('failure' in usual) return usual
  const known = new Map<string, Engine>()
  const engineOf = (style: string): Engine => {
    const engine = known.get(style) ?? ofStyle(style)
    known.set(style, engine)
    return engine
  }
  const ofStyle = (style: string) => {
    const engines = style === '' ? usual : (enginesFor({ ...choice, style }, cwd) as Engines)
    return engines.forFolder(cwd)
  }
  return line => {
    const story = storyIn(line)
    const nothing = { findings: [], mentions: [], quotations: [] } as const
    const named = `Line ${line.number}: `
    if ('failure' in story) {
      const failure = named + story.failure
      const record = { id: story.id ?? null, [kept[emit]]: nothing[kept[emit]] }
      return { json: JSON.stringify({ ...record, error: { message: failure, line: line.number } }), failure }
    }
    const { id, date, text, format, style } = story
    const about = { id, ...(date !== undefined && { date }) }
    try {
      return { json: JSON.stringify({ ...about, ...told(text, format, engineOf(style), emit), error: null }) }
    } catch (error) {
      const failure = `${named}Wirelint broke on it: ${error instanceof Error ? error.message : error}`
      const record = { ...about, [kept[emit]]: nothing[kept[emit]], error: { message: failure, line: line.number } }
      return { json: JSON.stringify(record), failure }
    }
  }
}

/** Under which name a record has what is told. */
const kept = { findings: 'findings', mentions: 'mentions', quotes: 'quotations' } as const satisfies Record<
  Emit,
  string
>

function told(text: string, format: Format, engine: Engine, emit: Emit): object {
  if (emit === 'mentions') return { mentions: engine.people(text, format).flatMap(mentionsOf) }
  if (emit === 'findings') {
    const { findings, troubles } = engine.lint(text, format)
    if (troubles[0]) throw new Error(`the rule ${troubles[0].rule}: ${troubles[0].says}`)
    return { format, findings: reportOn({ path: '', format, source: text }, findings).findings }
  }
  const place = placesIn(text)
  return {
    quotations: engine.quotations(text, format).map(quotation => {
      const { path: _, ...quoted } = listed(quotation, '', place)
      return quoted
    })
  }
}

function mentionsOf(entry: RollEntry): readonly MentionRow[] {
  const about = { person: entry.name, key: personKey(entry), age: entry.ages[0] ?? null }
  return entry.references.map(({ text, by, title, start, end, inSpeech }) => ({
    person: about.person,
    key: about.key,
    surface: text,
    by,
    title: title?.text ?? null,
    age: about.age,
    start,
    end,
    inSpeech
  }))
}

interface StoryRecord {
  readonly id: string | number | null
  readonly text: string
  readonly format: Format
  /** Empty for the one that the command line settles. */
  readonly style: string
  readonly date?: unknown
}

/** What a line says; or what is wrong with it, with the id where there is one. */
function storyIn({ text: json, failure }: Line): StoryRecord | (Failure & { readonly id?: string | number }) {
  if (json === undefined) return { failure: failure! }
  let record: unknown
  try {
    record = JSON.parse(json)
  } catch (error) {
    return { failure: `It is not JSON: ${error instanceof Error ? error.message : error}` }
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { failure: 'It is no object: {"id": …, "text": …}.' }
  const { id = null, text, format = 'plain', style = '', date } = record as Readonly<Record<string, unknown>>
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    return { failure: '“id” is a string or a number.' }
  // JSON’s numbers have no end, JavaScript’s have: another number would come back.
  if (Number.isInteger(id) && !Number.isSafeInteger(id))
    return { failure: '“id” is a longer number than can be kept exactly: write it as a string.' }
  const wrong = (failure: string) => ({ failure, ...(id !== null && { id }) })
  if (typeof text !== 'string') return wrong('“text” is missing, or no string.')
  if (format !== 'plain' && format !== 'markdown') return wrong('“format” is plain or markdown.')
  if (typeof style !== 'string' || (style !== '' && !Object.hasOwn(builtInStyles, style)))
    return wrong(noStyle(String(style)))
  return { id, text, format, style, ...(date !== undefined && date !== null && { date }) }
}

/** A story comes from anywhere: it may name a style, and no file. */
function noStyle(given: string): string {
  const names = Object.keys(builtInStyles).sort()
  const near = nearest(given, names)
  return `There is no style “${given}”.${near ? ` Did you mean “${near}”?` : ''} Allowed: ${names.join(', ')}.`
}
