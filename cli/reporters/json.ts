import type { Output } from '../io.ts'
import { acrossByFile, type Reporter } from './report.ts'

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
      across = `"across":[${acrossByFile(reports)
        .map(report => `\n${JSON.stringify(report)}`)
        .join(',')}\n],`
    },
    end({ summary, stats }) {
      const more = stats ? `,"stats":${JSON.stringify(stats)}` : ''
      return out.write(`\n],${across}"summary":${JSON.stringify(summary)}${more}}\n`)
    }
  }
}

/** The files of the report as a JSON object a line; what was found across files is in further lines at the end. */
export const jsonLinesReporter = (out: Output): Reporter => ({
  async begin() {},
  file: report => out.write(`${JSON.stringify(report)}\n`),
  async across(reports) {
    for (const report of acrossByFile(reports)) await out.write(`${JSON.stringify(report)}\n`)
  },
  async end() {}
})
