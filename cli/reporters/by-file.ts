import type { Output } from '../io.ts'
import { acrossByFile, type FileReport, type ReportedFinding, type Reporter } from './report.ts'

/** A report that is a text for each file, between a beginning and an end. */
export function byFileReporter(
  out: Output,
  { begin = '', file, end = '' }: { begin?: string; file: (report: FileReport) => string; end?: string }
): Reporter {
  const print = async (text: string) => {
    if (text) await out.write(text)
  }
  return {
    begin: () => print(begin),
    file: report => print(file(report)),
    async across(reports) {
      for (const report of acrossByFile(reports)) await print(file(report))
    },
    end: () => print(end)
  }
}

/** A finding in one breath: what — why — what to do. */
export const inOneBreath = ({ message, because, fixes }: ReportedFinding): string =>
  [message, because, ...fixes.slice(0, 1).map(({ title }) => `${title}.`)].join(' ')
