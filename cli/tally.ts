import type { Level } from '#engine'
import type { CheckedFile, Task } from './check-file.ts'
import type { AcrossReport, FileReport, Outcome } from './reporters/report.ts'

/** Counts along with a run. */
export function tallyOf(task: Task) {
  const counts = new Map<Level, number>()
  const count = (level: Level, by = 1) => counts.set(level, (counts.get(level) ?? 0) + by)
  const withFindings = new Set<string>()
  let outcome: Outcome = {
    task,
    summary: { files: 0, errors: 0, warnings: 0, notes: 0, safeFixes: 0 },
    filesWithFindings: 0,
    unread: 0,
    isWhole: true,
    hidden: 0,
    fixed: 0,
    filesFixed: 0
  }
  return {
    add({ path, findings, error }: FileReport, checked: CheckedFile) {
      if (findings.length > 0) withFindings.add(path)
      for (const { level } of checked.findings) count(level)
      const { summary } = outcome
      const of = (level: Level) => findings.filter(finding => finding.level === level).length
      outcome = {
        task,
        summary: {
          files: summary.files + 1,
          errors: summary.errors + of('error'),
          warnings: summary.warnings + of('warning'),
          notes: summary.notes + of('note'),
          safeFixes: summary.safeFixes + findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length
        },
        filesWithFindings: withFindings.size,
        unread: outcome.unread + (error ? 1 : 0),
        isWhole: outcome.isWhole && !error,
        hidden: outcome.hidden + checked.findings.length - findings.length,
        fixed: outcome.fixed + checked.fixes,
        filesFixed: outcome.filesFixed + Math.sign(checked.fixes)
      }
    },
    /** Counts what was found across stories, and shown of it. */
    addAcross(shown: readonly AcrossReport[], found: readonly AcrossReport[]) {
      for (const { level, files } of found) count(level, files.length)
      const told = (reports: readonly AcrossReport[], at?: Level) =>
        reports.filter(({ level }) => !at || level === at).reduce((sum, { files }) => sum + files.length, 0)
      for (const { files } of shown) for (const { path } of files) withFindings.add(path)
      const { summary } = outcome
      outcome = {
        ...outcome,
        summary: {
          ...summary,
          warnings: summary.warnings + told(shown, 'warning'),
          notes: summary.notes + told(shown, 'note')
        },
        filesWithFindings: withFindings.size,
        hidden: outcome.hidden + told(found) - told(shown)
      }
    },
    outcome: () => outcome,
    /** How much was found of a level, shown or not. */
    found: (level: Level) => counts.get(level) ?? 0
  }
}
