import { resolve } from 'node:path'
import { type Level, levels } from '#engine'
import { type Concurrency, checkAll } from './check-all.ts'
import type { Task } from './check-file.ts'
import { enginesFor, type StyleChoice } from './config.ts'
import type { Failure } from './encoding.ts'
import { fileList } from './file-list.ts'
import { findInputs, type Input } from './files.ts'
import type { ExitCode, Io } from './io.ts'
import { clash, type OpenReports, type Outlet, openReports } from './outlets.ts'
import { painter } from './reporters/paint.ts'
import { complaintsTo, progressOn } from './reporters/progress.ts'
import { reportOn } from './reporters/report.ts'
import { counted } from './reporters/summed.ts'
import { telling } from './reporters/troubles.ts'
import { type RuleOptions, ruleChoiceOf } from './rule-choice.ts'
import { tallyOf } from './tally.ts'
import { together } from './together.ts'

export const failLevels = [...levels, 'never'] as const

export interface CheckOptions extends StyleChoice, RuleOptions {
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
  readonly quiet?: boolean
  readonly color?: boolean
}

/** `wirelint check`: reads, checks, mends and reports, one file after the other. */
export async function check(args: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const rules = ruleChoiceOf(options)
  const found = 'failure' in rules ? rules : await stories(args, options, io)
  const failure = 'failure' in found ? found.failure : clash(options.reports, io.cwd)
  if ('failure' in rules || 'failure' in found || failure) {
    await telling(io.err)(failure!)
    return 2
  }
  if (options.showFiles) return showFiles(found, io)
  return checkThem(found, { ...options, rules }, io)
}

/** What is to be checked, and what of it could not be found. */
type Found = Awaited<ReturnType<typeof findInputs>>

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
  for (const trouble of troubles) await telling(io.err)(trouble)
  await io.out.write(inputs.map(({ path }) => `${path}\n`).join(''))
  return troubles.length > 0 ? 2 : 0
}

async function checkThem({ inputs, troubles }: Found, options: CheckOptions, io: Io): Promise<ExitCode> {
  const tell = telling(io.err)
  const engines = enginesFor(options, io.cwd)
  const task = options.fix ? 'fix' : options.diff ? 'diff' : 'check'
  const reports = 'failure' in engines ? engines : await reportsFor(options, task, inputs, io)
  if ('failure' in engines || 'failure' in reports) {
    if ('failure' in reports) await tell(reports.failure)
    return 2
  }
  const { reporter } = reports
  const progress = progressOn(io.err, () => performance.now())
  const tally = tallyOf(task)
  const complaints = complaintsTo(tell, progress)
  const { reports: outlets, concurrency } = options
  const isInFiles = outlets.some(({ file }) => file !== undefined)
  const isUntold = outlets.every(({ format, file }) => file !== undefined && format !== 'pretty')

  const all = options.together ? together() : undefined
  const also = all || outlets.some(({ format }) => format === 'html') ? 'people' : undefined

  await complaints.tell(troubles)
  await reporter.begin()
  let done = 0
  for await (const checked of checkAll(inputs, { work: { task, also }, choice: options, engines, io, concurrency })) {
    if (io.out.closed() && !isInFiles) break
    await complaints.tell(checked.troubles)
    const shown = checked.findings.filter(({ level }) => isAtLeast(level, options.level))
    const report = reportOn(checked, shown)
    tally.add(report, checked)
    all?.add(checked)
    if (shown.length > 0 || checked.failure || checked.fixes > 0) await progress.clear()
    await reporter.file(report, checked)
    if (isUntold && report.error) await tell(`${report.path}: ${report.error.message}`)
    await progress.show(++done, inputs.length)
  }
  await progress.clear()
  if (all && (!io.out.closed() || isInFiles)) {
    const found = all.found()
    const shown = found.filter(({ level }) => isAtLeast(level, options.level))
    tally.addAcross(shown, found)
    await reporter.across?.(shown)
  }
  await reporter.end(tally.outcome())
  await complaints.tell(await reports.finish())
  if (complaints.count() > 0 || tally.outcome().unread > 0) return 2
  const warnings = tally.found('warning')
  const { failOn, maxWarnings = Number.POSITIVE_INFINITY } = options
  if (warnings > maxWarnings)
    await tell(`${counted(warnings, 'warning')}, and --max-warnings allows ${maxWarnings.toLocaleString('en')}.`)
  const isGrave = levels.some(level => failOn !== 'never' && isAtLeast(level, failOn) && tally.found(level) > 0)
  return isGrave || warnings > maxWarnings ? 1 : 0
}

const isAtLeast = (level: Level, least: Level) => levels.indexOf(level) >= levels.indexOf(least)

async function reportsFor(
  options: CheckOptions,
  task: Task,
  inputs: readonly Input[],
  io: Io
): Promise<OpenReports | Failure> {
  // Standard input goes back to standard output mended, so that its report has to go elsewhere.
  const out = task === 'fix' && inputs.some(({ file }) => !file) ? io.err : io.out
  const summary = options.quiet ? 'hidden' : 'shown'
  if (task !== 'diff') return openReports(options.reports, out, { io, color: options.color, summary })
  const { diffReporter } = await import('./reporters/diff.ts')
  const reporter = diffReporter(out, io.err, { paint: painter(options.color, out, io.env), summary })
  return { reporter, finish: async () => [] }
}
