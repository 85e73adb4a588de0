import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Level, levels } from '#engine'
import type { Concurrency } from './check-all.ts'
import { checkThem, type Found } from './check-them.ts'
import { enginesFor, type StyleChoice } from './config.ts'
import type { Failure } from './encoding.ts'
import { fileList } from './file-list.ts'
import { findInputs, isGlob } from './files.ts'
import type { ExitCode, Io } from './io.ts'
import { clash, isStory, type Outlet, pathsOf, takesPlaceOf } from './outlets.ts'
import { fail, telling } from './reporters/troubles.ts'
import { type RuleOptions, ruleChoiceOf } from './rule-choice.ts'
import { type BaselineChoice, setAside } from './set-aside.ts'

export const failLevels = [...levels, 'never'] as const

export interface CheckOptions extends StyleChoice, RuleOptions, BaselineChoice {
  readonly reports: readonly Outlet[]
  /** Findings below it are not shown. */
  readonly level: Level
  readonly failOn: (typeof failLevels)[number]
  readonly maxWarnings?: number
  readonly stdinFilename: string
  /** A file that names further stories. */
  readonly fileList?: string
  /** Searches look into what ignore files name, too. */
  readonly ignoreFiles?: false
  readonly fix?: boolean
  readonly diff?: boolean
  /** Names are compared from file to file as well. */
  readonly together?: boolean
  readonly concurrency?: Concurrency
  readonly showFiles?: boolean
  /** A file of which is told how it would be checked. */
  readonly printConfig?: string
  /** What was found in files that have not changed is told again. */
  readonly cache?: boolean
  readonly cacheLocation?: string
  /** Where the time goes is told. */
  readonly stats?: boolean
  readonly watch?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
}

/** `wirelint check`: reads, checks, mends and reports, one file after the other. */
export async function check(args: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const rules = ruleChoiceOf(options)
  const failure = 'failure' in rules ? rules.failure : clash(options.reports, io.cwd)
  if ('failure' in rules || failure) return fail(failure!, io)
  const chosen = { ...options, rules }
  if (options.printConfig !== undefined) {
    const { printConfig } = await import('./print-config.ts')
    return printConfig(options.printConfig, chosen, io)
  }
  if (options.watch) return watchThem(args, chosen, io)
  const found = await stories(args, options, io)
  if ('failure' in found) return fail(found.failure, io)
  if (options.showFiles) return showFiles(found, io)
  const clock = options.stats ? (await import('./stats.ts')).stopwatch(() => performance.now()) : undefined
  const engines = enginesFor(chosen, io.cwd, clock?.gauge)
  if ('failure' in engines) return fail(engines.failure, io)
  if (!options.cache || options.fix || options.diff) return checkThem(found, chosen, { engines, clock }, io)
  const { openCache, saveCache } = await import('./cache.ts')
  const cache = await openCache(options.cacheLocation, io)
  if ('failure' in cache) return fail(cache.failure, io)
  if (takesPlaceOf([cache.file], pathsOf(found.inputs), io.cwd)) return fail(`${options.cacheLocation}: ${isStory}`, io)
  const code = await checkThem(found, chosen, { engines, clock, cache }, io)
  const unsaved = await saveCache(cache, io.cwd)
  return unsaved === undefined ? code : fail(unsaved, io)
}

async function watchThem(args: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const [{ emptyCache }, { watching }] = await Promise.all([import('./cache.ts'), import('./watch.ts')])
  const cache = await emptyCache(io)
  const first = enginesFor(options, io.cwd)
  if ('failure' in first) return fail(first.failure, io)
  const named = await Promise.all(args.map(async arg => ((await isGlob(arg)) ? '.' : arg)))
  let code: ExitCode = 0
  await watching(async () => {
    const [engines, found] = [enginesFor(options, io.cwd), await stories(args, options, io)]
    const failure = 'failure' in engines ? engines.failure : 'failure' in found ? found.failure : undefined
    if ('failure' in engines || 'failure' in found) {
      code = await fail(failure!, io)
      return named
    }
    const aside = setAside(options, io)
    code = await checkThem(found, options, { engines, cache, aside }, io)
    return [...named, ...found.inputs.map(({ path }) => path), ...engines.files(), ...aside.files()]
  }, io)
  return code
}

async function stories(args: readonly string[], options: CheckOptions, io: Io): Promise<Found | Failure> {
  const listed = options.fileList === undefined ? [] : await fileList(options.fileList, io)
  if ('failure' in listed) return listed
  return findInputs(args, io.cwd, options.stdinFilename, {
    listed,
    ignoring: options.ignoreFiles === false ? 'all' : 'ignored',
    except: options.reports.flatMap(({ file }) => (file === undefined ? [] : [resolve(io.cwd, file)]))
  })
}

async function showFiles({ inputs, troubles }: Found, io: Io): Promise<ExitCode> {
  const missing = new Set(inputs.filter(({ file }) => file !== undefined && !existsSync(file)))
  const gone = [...missing].map(({ path }) => `${path}: There is no such file.`)
  for (const trouble of [...troubles, ...gone]) await telling(io.err)(trouble)
  await io.out.write(inputs.flatMap(input => (missing.has(input) ? [] : `${input.path}\n`)).join(''))
  return troubles.length + missing.size > 0 ? 2 : 0
}
