import type { Level } from '#engine'
import type { CheckedFile, Task } from './check-file.ts'
import type { FileReport, Outcome } from './reporters/report.ts'

/** Counts along with a run. */
export function tallyOf(task: Task) {
  const levels = new Set<Level>()
  let outcome: Outcome = {
    task,
    summary: { files: 0, errors: 0, warnings: 0, notes: 0, safeFixes: 0 },
    filesWithFindings: 0,
    unread: 0,
    hidden: 0,
    fixed: 0,
    filesFixed: 0
  }
  return {
    add({ findings, error }: FileReport, checked: CheckedFile) {
      for (const { level } of checked.findings) levels.add(level)
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
        filesWithFindings: outcome.filesWithFindings + Math.sign(findings.length),
        unread: outcome.unread + (error ? 1 : 0),
        hidden: outcome.hidden + checked.findings.length - findings.length,
        fixed: outcome.fixed + checked.fixes,
        filesFixed: outcome.filesFixed + Math.sign(checked.fixes)
      }
    },
    outcome: () => outcome,
    /** The levels of all that was found, shown or not. */
    found: (): readonly Level[] => [...levels]
  }
}
