import { readFileSync } from 'node:fs'
import { type Finding, type Format, fingerprints } from '#engine'
import { reading } from './config.ts'
import { decode, type Failure } from './encoding.ts'

/** The file of the findings that were there before, in the folder whose stories it is about, or above it. */
export const baselineName = '.wirelint-baseline.json'

/** What a baseline knows of stories, by their paths from its folder: rules and fingerprints, `age-format 0f…`. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>

export const keyOf = (rule: string, fingerprint: string) => `${rule} ${fingerprint}`

/**
 * What a baseline has of each finding: a key, and more where it also stands for the same words elsewhere, as one finding
 * does for all places of a misspelled name. The first is of the finding’s own place.
 */
export function keysOf(source: string, format: Format, findings: readonly Finding[]): readonly (readonly string[])[] {
  const wordsAt = ({ start, end }: Finding['at']) => source.slice(start, end)
  const placesOf = ({ at, seeAlso }: Finding) => [
    at,
    ...seeAlso.flatMap(also => (wordsAt(also.at) === wordsAt(at) ? also.at : []))
  ]
  const places = findings.flatMap(finding => placesOf(finding).map(at => ({ ...finding, at })))
  const prints = fingerprints(source, format, places).values()
  return findings.map(finding => placesOf(finding).map(() => keyOf(finding.rule, prints.next().value!)))
}

/** Reads a baseline; nothing where there is none. Fails, in words, where it is broken. */
export function readBaseline(file: string): Baseline | Failure | undefined {
  let text: string
  try {
    const decoded = decode(readFileSync(file))
    if ('failure' in decoded) return decoded
    text = decoded.text
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    return { failure: reading(error) }
  }
  const conflict = text.split('\n').findIndex(line => /^(?:<{7}|={7}|>{7})/.test(line))
  if (conflict >= 0) return { failure: `A merge has left its marks in line ${conflict + 1}: ${again}` }
  return entriesIn(text)
}

/** Writes a baseline: an entry a line, each by itself, in their order, so that two branches can both add to it. */
export async function writeBaseline(file: string, baseline: Baseline): Promise<Failure | undefined> {
  const { reportFile } = await import('./report-file.ts')
  const opened = await reportFile(file)
  if ('failure' in opened) return opened
  const { out, finish } = opened
  await out.write(`[${JSON.stringify(head)}\n`)
  for (const path of [...baseline.keys()].sort())
    for (const key of [...baseline.get(path)!].sort()) {
      const [rule, fingerprint] = key.split(' ')
      await out.write(`,${JSON.stringify({ path, rule, fingerprint })}\n`)
    }
  await out.write(']\n')
  return finish()
}

const head = { wirelint: 'baseline', version: 1 }

const again = 'mend it, or delete it and write it anew with wirelint baseline.'

function entriesIn(text: string): Baseline | Failure {
  const foreign = { failure: 'It is no baseline that this version of Wirelint knows.' }
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch (error) {
    return { failure: `It is broken (${error instanceof Error ? error.message : error}): ${again}` }
  }
  if (!Array.isArray(list) || list[0]?.wirelint !== head.wirelint || list[0].version !== head.version) return foreign
  const known = new Map<string, Set<string>>()
  for (const entry of list.slice(1)) {
    const { path, rule, fingerprint } = (entry ?? {}) as Readonly<Record<string, unknown>>
    if (typeof path !== 'string' || typeof rule !== 'string' || typeof fingerprint !== 'string')
      return { failure: `It has an entry without path, rule or fingerprint, ${JSON.stringify(entry)}: ${again}` }
    const keys = known.get(path)
    if (keys) keys.add(keyOf(rule, fingerprint))
    else known.set(path, new Set([keyOf(rule, fingerprint)]))
  }
  return known
}
