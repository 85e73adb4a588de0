import type { Output } from '../io.ts'
import type { Reporter } from './report.ts'

/** The report as one JSON object, written file by file: a line each, so that nothing is held back to the end. */
export function jsonReporter(out: Output): Reporter {
  let before = '\n'
  return {
    begin: () => out.write('{"version":1,"files":['),
    async file(report) {
      await out.write(before + JSON.stringify(report))
      before = ',\n'
    },
    end: ({ summary }) => out.write(`\n],"summary":${JSON.stringify(summary)}}\n`)
  }
}

/** The files of the report as a JSON object a line. */
export const jsonLinesReporter = (out: Output): Reporter => ({
  async begin() {},
  file: report => out.write(`${JSON.stringify(report)}\n`),
  async end() {}
})
