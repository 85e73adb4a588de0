/** What of the findings is not told: what was there before, and what somebody has decided to ignore. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type Finding, type Format, ignoredName, isExpired, readIgnored, type WrittenIgnored } from '#engine'
import { type Baseline, baselineName, keyOf, keysOf, readBaseline } from './baseline-file.ts'
import type { CheckedFile } from './check-file.ts'
import { reading } from './config.ts'
import { decode, type Failure } from './encoding.ts'
import type { Io } from './io.ts'

/** The option `--baseline FILE`, `--no-baseline`. */
export interface BaselineChoice {
  /** The baseline’s file; `false` for none, undefined for the nearest one above each story. */
  readonly baseline?: string | false | undefined
}

/** How much was set aside. */
export interface Aside {
  readonly baseline: number
  readonly ignored: number
}

/** Reads what stands beside the stories and above them, as they come. */
export function setAside({ baseline: chosen }: BaselineChoice, io: Io) {
  const today = dayOf(io.now())
  const troubles = new Set<string>()
  const shown = (file: string) => relative(io.cwd, file).replaceAll(sep, '/')
  const baselines = remembered((file: string): OpenBaseline | undefined => {
    const baseline = readBaseline(file)
    if (baseline === undefined && typeof chosen === 'string') troubles.add(`${shown(file)}: There is no such file.`)
    if (baseline && 'failure' in baseline) troubles.add(`${shown(file)}: ${baseline.failure}`)
    return baseline && !('failure' in baseline) ? openBaseline(file, baseline) : undefined
  })
  const lists = remembered((file: string) => {
    const list = openList(file)
    for (const { line, column, says } of list.troubles) troubles.add(`${shown(file)}:${line}:${column}: ${says}`)
    return list
  })
  const baselineFor = remembered((folder: string) => {
    if (chosen === false) return undefined
    const file = chosen === undefined ? nearest(baselineName, folder) : resolve(io.cwd, chosen)
    return file === undefined ? undefined : baselines(file)
  })
  const listFor = remembered((folder: string) => {
    const file = nearest(ignoredName, folder)
    return file === undefined ? undefined : lists(file)
  })

  /** Why each finding of a file is set aside, if so. */
  const reasons = (path: string, source: string, format: Format, findings: readonly Finding[]) => {
    const file = resolve(io.cwd, path)
    const [baseline, list] = [baselineFor(dirname(file)), listFor(dirname(file))]
    const isKnown = baseline?.knows(file)
    const doubtful = findings.filter(({ rule }) => isKnown || baseline?.moved() || list?.rules.has(rule))
    const found = new Map<Finding, keyof Aside>()
    if (doubtful.length === 0) return found
    for (const [index, keys] of keysOf(source, format, doubtful).entries()) {
      if (list?.ignores(keys[0]!, today)) found.set(doubtful[index]!, 'ignored')
      // Every key is asked: each that is known is one that still occurs.
      else if (baseline && keys.filter(key => baseline.has(file, key)).length === keys.length)
        found.set(doubtful[index]!, 'baseline')
    }
    return found
  }

  const counts = { baseline: 0, ignored: 0 }
  return {
    /** The findings of a file that are left. */
    left(path: string, source: string, format: Format, findings: readonly Finding[]): readonly Finding[] {
      const found = reasons(path, source, format, findings)
      return found.size === 0 ? findings : findings.filter(finding => !found.has(finding))
    },
    /** A checked file with the findings that are left. The others are counted. */
    sift(checked: CheckedFile): CheckedFile {
      const { path, source, format, failure } = checked
      const found = reasons(path, source, format, checked.findings)
      for (const reason of found.values()) counts[reason]++
      const file = resolve(io.cwd, path)
      if (failure === undefined && checked.troubles.length === 0) {
        baselineFor(dirname(file))?.seen(file)
        listFor(dirname(file))?.seen(file)
      }
      return found.size === 0 ? checked : { ...checked, findings: checked.findings.filter(one => !found.has(one)) }
    },
    counts: (): Aside => counts,
    /** What is broken in the files that were met so far. */
    troubles: (): readonly string[] => [...troubles],
    /**
     * What was not found again in the files that were sifted, and what is ignored no longer. Where only some rules were
     * asked, nothing is known to be gone, but what was found is known.
     */
    idle: (asked: 'all' | 'some' = 'all'): readonly string[] => [
      ...[...baselines.known()].flatMap(baseline => (asked === 'all' && baseline?.idle(shown)) || []),
      ...[...lists.known()].flatMap(list => list.idle(shown, today, asked))
    ],
    /** The files that were read. */
    files: (): readonly string[] => [...baselines.names(), ...lists.names()].map(shown)
  }
}

export type SetAside = ReturnType<typeof setAside>

/** A day as its people write it: `2027-01-31`. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-')

/** The file of this name in a folder or the nearest one above it. */
export function nearest(name: string, folder: string): string | undefined {
  const file = join(folder, name)
  if (existsSync(file)) return file
  const parent = dirname(folder)
  return parent === folder ? undefined : nearest(name, parent)
}

/** How a baseline in `folder` calls a story. */
export const pathFrom = (folder: string, file: string) => relative(folder, file).replaceAll(sep, '/')

type OpenBaseline = ReturnType<typeof openBaseline>

function openBaseline(file: string, baseline: Baseline) {
  const folder = dirname(file)
  const met = new Map<string, Set<string>>()
  const seen = new Set<string>()
  let gone: Map<string, string> | undefined
  /** What was found in stories that are no longer there: they may have moved. */
  const moved = () => {
    gone ??= new Map(
      [...baseline]
        .filter(([path]) => !existsSync(join(folder, path)))
        .flatMap(([path, keys]) => [...keys].map(key => [key, path] as const))
    )
    return gone.size > 0 ? gone : undefined
  }
  const meet = (path: string, key: string) => {
    const keys = met.get(path)
    if (keys) keys.add(key)
    else met.set(path, new Set([key]))
    return true
  }
  return {
    moved,
    knows: (story: string) => baseline.has(pathFrom(folder, story)),
    has(story: string, key: string): boolean {
      const path = pathFrom(folder, story)
      if (baseline.get(path)?.has(key)) return meet(path, key)
      const from = moved()?.get(key)
      return from !== undefined && meet(from, key)
    },
    seen: (story: string) => void seen.add(pathFrom(folder, story)),
    idle(shown: (file: string) => string): readonly string[] {
      let count = 0
      for (const path of seen) {
        const [keys, found] = [baseline.get(path), met.get(path)]
        if (keys) count += keys.size - (found?.size ?? 0)
      }
      if (count === 0) return []
      const says = count === 1 ? 'entry in it is no longer found' : 'entries in it are no longer found'
      return [
        `${shown(file)}: ${count.toLocaleString('en')} ${says}; wirelint baseline --prune takes out what is gone.`
      ]
    }
  }
}

function openList(file: string) {
  const { ignored, troubles } = listIn(file)
  const folder = dirname(file)
  const known = new Map(ignored.map(entry => [keyOf(entry.rule, entry.fingerprint), entry]))
  const met = new Set<WrittenIgnored>()
  const seen = new Set<string>()
  return {
    troubles,
    rules: new Set(ignored.map(({ rule }) => rule)),
    ignores(key: string, today: string): boolean {
      const entry = known.get(key)
      if (!entry) return false
      met.add(entry)
      return !isExpired(entry, today)
    },
    seen: (story: string) => void seen.add(pathFrom(folder, story)),
    idle: (shown: (file: string) => string, today: string, asked: 'all' | 'some'): readonly string[] =>
      ignored.flatMap(entry => {
        const { line, rule, words, path, until } = entry
        const what = `${shown(file)}:${line}: ${rule}${words ? ` “${words}”` : ''}`
        if (met.has(entry))
          return isExpired(entry, today) ? [`${what} was ignored until ${until}, and is found again.`] : []
        const isGone = asked === 'all' && (seen.has(path) || !existsSync(join(folder, path)))
        return isGone ? [`${what} is no longer found in ${path}; the line can go.`] : []
      })
  }
}

function listIn(file: string): ReturnType<typeof readIgnored> {
  const broken = ({ failure: says }: Failure) => ({
    ignored: [],
    troubles: [{ says, start: 0, end: 0, line: 1, column: 1 }]
  })
  try {
    const decoded = decode(readFileSync(file))
    return 'failure' in decoded ? broken(decoded) : readIgnored(decoded.text)
  } catch (error) {
    return broken({ failure: reading(error) })
  }
}

/** Each answer is made once. */
function remembered<V>(make: (key: string) => V) {
  const known = new Map<string, V>()
  const recall = (key: string): V => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key)!
  }
  return Object.assign(recall, { known: () => known.values(), names: () => known.keys() })
}
