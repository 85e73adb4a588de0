import { type Level, levels } from '#engine'
import type { Cache } from './cache.ts'
import type { CheckOptions } from './check.ts'
import { checkAll } from './check-all.ts'
import type { Task } from './check-file.ts'
import type { Engines } from './config.ts'
import type { Failure } from './encoding.ts'
import type { findInputs, Input } from './files.ts'
import type { ExitCode, Io } from './io.ts'
import { isStory, type OpenReports, openReports, pathsOf, takesPlaceOf } from './outlets.ts'
import { painter } from './reporters/paint.ts'
import { complaintsTo, progressOn } from './reporters/progress.ts'
import { reportOn } from './reporters/report.ts'
import { counted } from './reporters/summed.ts'
import { fail, telling } from './reporters/troubles.ts'
import { type SetAside, setAside } from './set-aside.ts'
import type { stopwatch } from './stats.ts'
import { tallyOf } from './tally.ts'
import { together } from './together.ts'

/** What is to be checked, and what of it could not be found. */
export type Found = Awaited<ReturnType<typeof findInputs>>

/** What a run is made with. */
export interface Means {
  readonly engines: Engines
  /** What was found before, of files that may be as they were. */
  readonly cache?: Cache
  /** What tells where the time goes. */
  readonly clock?: ReturnType<typeof stopwatch> | undefined
  /** What is not to be told, where somebody else asks for it as well. */
  readonly aside?: SetAside
}

/** One run over all files: checks, mends and reports, one file after the other. */
export async function checkThem(
  { inputs, troubles }: Found,
  options: CheckOptions,
  { engines, cache, clock, aside: given }: Means,
  io: Io
): Promise<ExitCode> {
  const tell = telling(io.err)
  const task = options.fix ? 'fix' : options.diff ? 'diff' : 'check'
  const reports = await reportsFor(options, task, inputs, io)
  if ('failure' in reports) return fail(reports.failure, io)
  const { reporter } = reports
  const progress = progressOn(io.err, () => performance.now())
  const tally = tallyOf(task)
  const aside = given ?? setAside(options, io)
  const complaints = complaintsTo(tell, progress)
  const { reports: outlets } = options
  // Of threads nobody could say what each of them does.
  const concurrency = clock ? 'off' : options.concurrency
  // One file is soon done, and a run that goes on and on is ended by Ctrl+C as ever.
  const signal = inputs.length > 1 && !options.watch ? io.interrupted?.() : undefined
  const isInFiles = outlets.some(({ file }) => file !== undefined)
  const isUntold = outlets.every(({ format, file }) => file !== undefined && format !== 'pretty')

  const all = options.together ? together() : undefined
  const also = all || outlets.some(({ format }) => format === 'html') ? 'people' : undefined

  await complaints.tell(troubles)
  await reporter.begin()
  let done = 0
  const checking = { work: { task, also }, choice: options, engines, io, aside, concurrency, signal } as const
  const files = cache ? (await import('./cache.ts')).checkCached(inputs, checking, cache) : checkAll(inputs, checking)
  for await (const found of files) {
    if (io.out.closed() && !isInFiles) break
    const checked = aside.sift(found)
    await complaints.tell([...checked.troubles, ...aside.troubles()])
    const shown = checked.findings.filter(({ level }) => isAtLeast(level, options.level))
    const report = reportOn(checked, shown)
    tally.add(report, checked)
    all?.add(checked)
    clock?.add(checked)
    if (shown.length > 0 || checked.failure || checked.fixes > 0) await progress.clear()
    await reporter.file(report, checked)
    if (isUntold && report.error) await tell(`${report.path}: ${report.error.message}`)
    await progress.show(++done, inputs.length)
  }
  await progress.clear()
  if (signal?.aborted) {
    await reporter.end({ ...tally.outcome(), isWhole: false, aside: aside.counts() })
    const left = (await reports.discard()) ? ' What was to be in files is not written.' : ''
    await tell(`Stopped after ${done.toLocaleString('en')} of ${counted(inputs.length, 'file')}.${left}`)
    return 130
  }
  if (all && (!io.out.closed() || isInFiles)) {
    const found = all.found()
    const shown = found.filter(({ level }) => isAtLeast(level, options.level))
    tally.addAcross(shown, found)
    await reporter.across?.(shown)
  }
  const stats = clock?.stats()
  const outcome = tally.outcome()
  const isWhole = outcome.isWhole && complaints.count() === 0
  await reporter.end({ ...outcome, isWhole, aside: aside.counts(), ...(stats && { stats }) })
  if (!options.quiet) await tellIdle(aside.idle(areAllAsked(options) ? 'all' : 'some'), tell)
  if (stats) await io.err.write((await import('./reporters/stats.ts')).statsTable(stats))
  await complaints.tell(await reports.finish())
  if (complaints.count() > 0 || tally.outcome().unread > 0) return 2
  const warnings = tally.found('warning')
  const { failOn, maxWarnings = Number.POSITIVE_INFINITY } = options
  if (warnings > maxWarnings)
    await tell(`${counted(warnings, 'warning')}, and --max-warnings allows ${maxWarnings.toLocaleString('en')}.`)
  const isGrave = levels.some(level => failOn !== 'never' && isAtLeast(level, failOn) && tally.found(level) > 0)
  return isGrave || warnings > maxWarnings ? 1 : 0
}

/** Whether all rules speak as their style has them, so that what is not found is not there. */
const areAllAsked = ({ rule, select, ignore }: CheckOptions) => !rule && !select && !ignore

/** What is set aside in vain is told, and no reason to fail. */
async function tellIdle(idle: readonly string[], tell: (says: string) => Promise<unknown>): Promise<void> {
  for (const says of idle.slice(0, mostIdle)) await tell(says)
  if (idle.length > mostIdle) await tell(`So it is with ${counted(idle.length - mostIdle, 'more line')}.`)
}

const mostIdle = 10

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
  const taken = takesPlaceOf(
    options.reports.map(({ file }) => file),
    pathsOf(inputs),
    io.cwd
  )
  if (taken) return { failure: `${taken}: ${isStory}` }
  if (task !== 'diff') return openReports(options.reports, out, { io, color: options.color, summary })
  const { diffReporter } = await import('./reporters/diff.ts')
  const reporter = diffReporter(out, io.err, { paint: painter(options.color, out, io.env), summary })
  return { reporter, finish: async () => [], discard: async () => false }
}
