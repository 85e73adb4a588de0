/** Findings that somebody has decided to ignore: a file of the project, which editors and the command read and write. */
import type { Finding } from './finding.ts'
import { putInList, readJson, type WrittenTrouble } from './style/json.ts'
import type { StyleTrouble } from './style/style.ts'

/** The file that holds for the stories in its folder and below. */
export const ignoredName = '.wirelint-ignored.json'

/** One finding that is ignored: wherever its sentence stands, for the next version of a story is another file. */
export interface Ignored {
  readonly rule: string
  readonly fingerprint: string
  /** The story that it was found in, from the folder of the file: where to look whether it is still found. */
  readonly path: string
  /** The words that were found, for who reads the file. */
  readonly words?: string
  readonly reason?: string
  /** The last day on which it is ignored: `2027-01-31`. */
  readonly until?: string
}

/** As it stands in its file. */
export interface WrittenIgnored extends Ignored {
  readonly line: number
}

/** Reads the file as it was typed. What is broken is told, with its place, and left out; the rest works. */
export function readIgnored(text: string): {
  readonly ignored: readonly WrittenIgnored[]
  readonly troubles: readonly WrittenTrouble[]
} {
  const { data, troubles: inJson, place } = readJson(text)
  const troubles = [...inJson]
  const tell = (trouble: StyleTrouble) => void troubles.push(place(trouble))
  const list = listIn(data, tell)
  const ignored = list.flatMap((entry, index): readonly WrittenIgnored[] => {
    const path = ['ignored', index]
    const says = wrongWith(entry, path, tell)
    if (says === undefined) return [{ ...(entry as Ignored), line: place({ path, says: '' }).line }]
    tell({ path, says })
    return []
  })
  return { ignored, troubles }
}

/**
 * The file’s text with one more finding in it, in its place by path, or said anew of one that it has. Fails, in words,
 * where the file is broken.
 * @param text The file as it is; nothing where there is none yet.
 */
export function addIgnored(text: string | undefined, entry: Ignored): string | { readonly failure: string } {
  const before = text?.trim() ? text : '{\n  "ignored": []\n}\n'
  const { data, troubles } = readJson(before)
  const [first] = troubles
  if (first) return { failure: `It is broken in line ${first.line}: ${first.says}` }
  const wrong: StyleTrouble[] = []
  listIn(data, trouble => void wrong.push(trouble))
  if (wrong[0]) return { failure: wrong[0].says }
  const { path, rule, words, reason, until, fingerprint } = entry
  const item = Object.fromEntries(
    Object.entries({ path, rule, words, reason, until, fingerprint }).filter(([, value]) => value !== undefined)
  )
  return putInList(before, 'ignored', item, other => {
    if (isSame(other as Ignored, entry)) return 'instead'
    return keyOf(entry) < keyOf(other as Ignored) ? 'before' : 'after'
  })
}

/** Whether it is ignored no longer. `today` is a day as `until` has it. */
export const isExpired = ({ until }: Ignored, today: string): boolean => until !== undefined && until < today

const isSame = (ignored: Pick<Ignored, 'rule' | 'fingerprint'>, found: Pick<Ignored, 'rule' | 'fingerprint'>) =>
  ignored.fingerprint === found.fingerprint && ignored.rule === found.rule

/**
 * These findings without those that are ignored. Only those of rules that have an entry are looked at more closely.
 * @param prints Gives the fingerprints of findings, in their order.
 */
export function withoutIgnored(
  findings: readonly Finding[],
  ignored: readonly Ignored[],
  prints: (findings: readonly Finding[]) => readonly string[]
): readonly Finding[] {
  if (ignored.length === 0) return findings
  const rules = new Set(ignored.map(({ rule }) => rule))
  const doubtful = findings.filter(({ rule }) => rules.has(rule))
  if (doubtful.length === 0) return findings
  const known = new Set(ignored.map(keyOfPrint))
  const gone = new Set<Finding>()
  for (const [index, fingerprint] of prints(doubtful).entries()) {
    const { rule } = doubtful[index]!
    if (known.has(keyOfPrint({ rule, fingerprint }))) gone.add(doubtful[index]!)
  }
  return gone.size === 0 ? findings : findings.filter(finding => !gone.has(finding))
}

const keyOfPrint = ({ rule, fingerprint }: Pick<Ignored, 'rule' | 'fingerprint'>) => `${rule} ${fingerprint}`

const keyOf = ({ path = '', rule = '', fingerprint = '' }: Partial<Ignored>) => [path, rule, fingerprint].join('\0')

const fields = ['path', 'rule', 'words', 'reason', 'until', 'fingerprint'] as const

/** The entries of the file, whatever they are. */
function listIn(data: unknown, tell: (trouble: StyleTrouble) => void): readonly unknown[] {
  if (data === undefined) return []
  const list = isObject(data) ? (data.ignored ?? []) : undefined
  if (Array.isArray(list)) return list
  tell({ path: isObject(data) ? ['ignored'] : [], says: 'This is no list of ignored findings: { "ignored": [ … ] }.' })
  return []
}

/** Why an entry cannot be followed. What it need not have said is told, and does no harm. */
function wrongWith(
  entry: unknown,
  path: readonly (string | number)[],
  tell: (trouble: StyleTrouble) => void
): string | undefined {
  if (!isObject(entry)) return 'An ignored finding is an object: { "path": …, "rule": …, "fingerprint": … }.'
  for (const key of Object.keys(entry))
    if (!fields.some(field => field === key))
      tell({ path: [...path, key], says: `There is no “${key}” here. Allowed: ${fields.join(', ')}.`, key: true })
  for (const field of fields)
    if (entry[field] !== undefined && typeof entry[field] !== 'string') return `“${field}” is a text in quotes.`
  if (!entry.rule) return 'It does not say of which rule.'
  if (!/^[\da-f]{16}$/.test((entry.fingerprint as string | undefined) ?? ''))
    return 'It has no fingerprint: 16 digits, as the quick fix “Ignore this finding” writes them and SARIF reports have them.'
  if (!entry.path)
    return 'It does not say in which story it was found, so nobody could tell when it can go. Write "path": "desk/story.txt" into it.'
  return entry.until === undefined || isDay(entry.until as string)
    ? undefined
    : `“${entry.until}” is no day. Write it as 2027-01-31.`
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (!year || !month || !day) return false
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1]
  return days !== undefined && Number(day) >= 1 && Number(day) <= days
}
