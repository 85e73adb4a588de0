import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type Baseline, baselineName, keysOf, readBaseline, writeBaseline } from './baseline-file.ts'
import { type Concurrency, checkAll } from './check-all.ts'
import type { CheckedFile } from './check-file.ts'
import { enginesFor, type StyleChoice } from './config.ts'
import type { Failure } from './encoding.ts'
import { findInputs } from './files.ts'
import type { ExitCode, Io } from './io.ts'
import { complaintsTo, progressOn } from './reporters/progress.ts'
import { counted } from './reporters/summed.ts'
import { fail, telling } from './reporters/troubles.ts'
import { nearest, pathFrom, setAside } from './set-aside.ts'

export interface BaselineOptions extends StyleChoice {
  /** The baseline to write, in place of the nearest one above each story. */
  readonly baseline?: string
  /** Only what is no longer there is taken out. */
  readonly prune?: boolean
  readonly ignoreFiles?: false
  readonly concurrency?: Concurrency
}

/** `wirelint baseline`: records what is found today, so that a check tells only what is new. */
export async function recordBaseline(args: readonly string[], options: BaselineOptions, io: Io): Promise<ExitCode> {
  const engines = enginesFor(options, io.cwd)
  if ('failure' in engines) return fail(engines.failure, io)
  const ignoring = options.ignoreFiles === false ? 'all' : 'ignored'
  const { inputs, troubles } = await findInputs(args, io.cwd, '-', { ignoring })
  if (inputs.some(({ file }) => !file)) return fail('A baseline is of files, not of standard input.', io)
  const progress = progressOn(io.err, () => performance.now())
  const complaints = complaintsTo(telling(io.err), progress)
  await complaints.tell(troubles)

  const drafts = new Map<string, Draft>()
  const places = args.map(arg => resolve(io.cwd, arg))
  const draftFor = (story: string) => {
    const file = options.baseline ?? nearest(baselineName, dirname(story)) ?? baselineName
    const known = drafts.get(resolve(io.cwd, file)) ?? draft(resolve(io.cwd, file), places, options.prune === true)
    drafts.set(resolve(io.cwd, file), known)
    return known
  }
  // Where nothing is left to check, what was found in stories that are gone can go all the same.
  const own = resolve(io.cwd, options.baseline ?? nearest(baselineName, io.cwd) ?? baselineName)
  if (existsSync(own)) drafts.set(own, draft(own, places, options.prune === true))

  const aside = setAside({ baseline: false }, io)
  let done = 0
  let unread = 0
  const checking = { work: { task: 'check' }, choice: options, engines, io, concurrency: options.concurrency } as const
  for await (const found of checkAll(inputs, checking)) {
    const checked = aside.sift(found)
    const failed = checked.failure === undefined ? [] : [`${checked.path}: ${checked.failure}`]
    unread += failed.length
    await complaints.tell([...checked.troubles, ...aside.troubles(), ...failed])
    draftFor(resolve(io.cwd, checked.path)).add(checked, resolve(io.cwd, checked.path))
    await progress.show(++done, inputs.length)
  }
  await progress.clear()
  // “wirelint baseline stroy.txt” would leave an empty one.
  if (inputs.length > 0 && unread === inputs.length) return 2
  for (const [file, draft] of drafts) {
    const name = relative(io.cwd, file).replaceAll(sep, '/')
    const written = await draft.write()
    if ('failure' in written) await complaints.tell([`${name}: ${written.failure}`])
    else await io.out.write(`${name}: ${written.says}\n`)
  }
  return complaints.count() > 0 ? 2 : 0
}

type Draft = ReturnType<typeof draft>

/**
 * A baseline that is being made.
 * @param places The files and folders that were named: what is gone below them is gone for good.
 */
function draft(file: string, places: readonly string[], prunes: boolean) {
  const folder = dirname(file)
  const read = readBaseline(file)
  const before: Baseline = read && !('failure' in read) ? read : new Map()
  const now = new Map<string, Set<string>>([...before].map(([path, keys]) => [path, new Set(keys)]))
  const gone = new Map<string, string>()
  for (const [path, keys] of before) if (!existsSync(join(folder, path))) for (const key of keys) gone.set(key, path)
  // As a check counts them: a finding that stands for several places has an entry for each.
  const findings = new Map<string, number>()
  const counts = { added: 0, moved: 0, movedEntries: 0 }
  return {
    add({ source, format, findings: found, failure, troubles }: CheckedFile, story: string): void {
      const path = pathFrom(folder, story)
      const old = before.get(path)
      const isIn = (key: string) => old?.has(key) === true
      const isKnown = (key: string) => isIn(key) || gone.has(key)
      const keys = keysOf(source, format, found)
      const kept = prunes ? keys.map(keys => keys.filter(isKnown)) : keys
      // Of a file that could not be checked, or not by every rule, nothing is known to be gone.
      const isChecked = failure === undefined && troubles.length === 0
      now.set(path, new Set([...(isChecked ? [] : (old ?? [])), ...kept.flat()]))
      for (const key of keys.flat()) {
        const from = gone.get(key)
        if (from !== undefined && now.get(from)?.delete(key) && !isIn(key)) counts.movedEntries++
      }
      const whole = keys.filter((keys, index) => kept[index]!.length === keys.length)
      if (isChecked) findings.set(path, whole.length)
      counts.added += whole.filter(keys => !keys.every(isKnown)).length
      counts.moved += whole.filter(keys => keys.every(isKnown) && !keys.every(isIn)).length
    },
    /** Puts it into its file, and says what it holds. */
    async write(): Promise<Failure | { readonly says: string }> {
      if (read && 'failure' in read) return read
      for (const [path, keys] of now) {
        const isGone = !existsSync(join(folder, path)) && places.some(place => isBelow(place, join(folder, path)))
        if (isGone || keys.size === 0) now.delete(path)
      }
      const lost = countOf(before, now)
      const isSame = lost === 0 && countOf(now, before) === 0
      const failed = isSame ? undefined : await writeBaseline(file, now)
      if (failed) return failed
      const held = [...now].reduce((sum, [path, keys]) => sum + (findings.get(path) ?? keys.size), 0)
      const left = lost - counts.movedEntries
      const changes: readonly (readonly [number, string])[] = [
        [counts.added, 'new'],
        [counts.moved, 'moved along with their story'],
        [left, left === 1 ? 'entry gone' : 'entries gone']
      ]
      const told = changes.flatMap(([count, what]) => (count > 0 ? [`${count.toLocaleString('en')} ${what}`] : []))
      return { says: `${[`${counted(held, 'finding')} in ${counted(now.size, 'file')}`, ...told].join(', ')}.` }
    }
  }
}

/** How many entries a baseline has, or has and another has not. */
function countOf(baseline: Baseline, without: Baseline = new Map()): number {
  let count = 0
  for (const [path, keys] of baseline) for (const key of keys) if (!without.get(path)?.has(key)) count++
  return count
}

const isBelow = (place: string, file: string) =>
  file === place || file.startsWith(place.endsWith(sep) ? place : place + sep)
