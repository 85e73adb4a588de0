import type { Level } from '#engine'
import type { Output } from '../io.ts'
import { byFileReporter, inOneBreath } from './by-file.ts'
import type { FileReport } from './report.ts'
import { attribute } from './xml.ts'

/** Checkstyle’s XML, which Jenkins and most review tools read. */
export const checkstyleReporter = (out: Output) =>
  byFileReporter(out, {
    begin: '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n',
    file: inFile,
    end: '</checkstyle>\n'
  })

function inFile({ path, findings, error }: FileReport): string {
  const lines = error
    ? [told(1, 1, 'error', error.message, 'wirelint')]
    : findings.map(finding => {
        const { start, level, rule } = finding
        return told(start.line, start.column, severities[level], inOneBreath(finding), `wirelint.${rule}`)
      })
  return `  <file name="${attribute(path)}">\n${lines.join('')}  </file>\n`
}

const told = (line: number, column: number, severity: string, message: string, source: string) =>
  `    <error line="${line}" column="${column}" severity="${severity}" message="${attribute(message)}" source="${source}"/>\n`

const severities: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'info' }
