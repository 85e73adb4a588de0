import type { Output } from '../io.ts'
import type { AcrossReport, FileReport, Reporter } from './report.ts'

/** The report as one JSON object, written file by file: a line each, so that nothing is held back to the end. */
export function jsonReporter(out: Output): Reporter {
  let before = '\n'
  let across = ''
  return {
    begin: () => out.write('{"version":1,"files":['),
    async file(report) {
      await out.write(before + JSON.stringify(report))
      before = ',\n'
    },
    async across(reports) {
      across = `"across":[${byFile(reports)
        .map(report => `\n${JSON.stringify(report)}`)
        .join(',')}\n],`
    },
    end: ({ summary }) => out.write(`\n],${across}"summary":${JSON.stringify(summary)}}\n`)
  }
}

/** The files of the report as a JSON object a line; what was found across files is in further lines at the end. */
export const jsonLinesReporter = (out: Output): Reporter => ({
  async begin() {},
  file: report => out.write(`${JSON.stringify(report)}\n`),
  async across(reports) {
    for (const report of byFile(reports)) await out.write(`${JSON.stringify(report)}\n`)
  },
  async end() {}
})

/** Each file once, with all that was found in it across files. */
function byFile(reports: readonly AcrossReport[]): readonly FileReport[] {
  const files = new Map<string, FileReport>()
  for (const file of reports.flatMap(({ files }) => files)) {
    const findings = [...(files.get(file.path)?.findings ?? []), ...file.findings]
    files.set(file.path, { ...file, findings: findings.sort((a, b) => a.start.offset - b.start.offset) })
  }
  return [...files.values()]
}
