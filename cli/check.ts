import { type Level, levels } from '#engine'
import { checkAll } from './check-all.ts'
import type { Task } from './check-file.ts'
import { enginesFor, type StyleChoice } from './config.ts'
import { findInputs, type Input } from './files.ts'
import type { ExitCode, Io } from './io.ts'
import { diffReporter } from './reporters/diff.ts'
import { jsonLinesReporter, jsonReporter } from './reporters/json.ts'
import { painter } from './reporters/paint.ts'
import { complaintsTo, progressOn } from './reporters/progress.ts'
import { type Reporter, reportOn } from './reporters/report.ts'
import { textReporter } from './reporters/text.ts'
import { telling } from './reporters/troubles.ts'
import { tallyOf } from './tally.ts'
import { together } from './together.ts'

export const reportFormats = ['text', 'json', 'jsonl'] as const
export const failLevels = [...levels, 'never'] as const

export interface CheckOptions extends StyleChoice {
  readonly format: (typeof reportFormats)[number]
  /** Findings below it are not shown. */
  readonly level: Level
  readonly failOn: (typeof failLevels)[number]
  readonly stdinFilename: string
  readonly fix?: boolean
  readonly diff?: boolean
  /** Names are compared from file to file as well. */
  readonly together?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
}

/** `wirelint check`: reads, checks, mends and reports, one file after the other. */
export async function check(args: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const tell = telling(io.err)
  const engines = enginesFor(options, io.cwd)
  if ('failure' in engines) {
    await tell(engines.failure)
    return 2
  }
  const task = options.fix ? 'fix' : options.diff ? 'diff' : 'check'
  const { inputs, troubles } = await findInputs(args, io.cwd, options.stdinFilename)
  const reporter = reporterFor(options, task, inputs, io)
  const progress = progressOn(io.err, () => performance.now())
  const tally = tallyOf(task)
  const complaints = complaintsTo(tell, progress)

  const all = options.together ? together() : undefined
  const work = { task, also: all && 'people' } as const

  await complaints.tell(troubles)
  await reporter.begin()
  let done = 0
  for await (const checked of checkAll(inputs, { work, choice: options, engines, io })) {
    if (io.out.closed()) break
    await complaints.tell(checked.troubles)
    const shown = checked.findings.filter(({ level }) => isAtLeast(level, options.level))
    const report = reportOn(checked, shown)
    tally.add(report, checked)
    all?.add(checked)
    if (shown.length > 0 || checked.failure || checked.fixes > 0) await progress.clear()
    await reporter.file(report, checked)
    await progress.show(++done, inputs.length)
  }
  await progress.clear()
  if (all && !io.out.closed()) {
    const found = all.found()
    const shown = found.filter(({ level }) => isAtLeast(level, options.level))
    tally.addAcross(shown, found)
    await reporter.across?.(shown)
  }
  await reporter.end(tally.outcome())
  if (complaints.count() > 0 || tally.outcome().unread > 0) return 2
  return tally.found().some(level => options.failOn !== 'never' && isAtLeast(level, options.failOn)) ? 1 : 0
}

const isAtLeast = (level: Level, least: Level) => levels.indexOf(level) >= levels.indexOf(least)

function reporterFor(options: CheckOptions, task: Task, inputs: readonly Input[], io: Io): Reporter {
  // Standard input goes back to standard output mended, so that its report has to go elsewhere.
  const out = task === 'fix' && inputs.some(({ file }) => !file) ? io.err : io.out
  const paint = painter(options.color, out, io.env)
  const summary = options.quiet ? 'hidden' : 'shown'
  if (task === 'diff') return diffReporter(out, io.err, { paint, summary })
  if (options.format === 'json') return jsonReporter(out)
  if (options.format === 'jsonl') return jsonLinesReporter(out)
  return textReporter(out, io.err, { paint, summary })
}
