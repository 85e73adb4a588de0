import type { Level } from '#engine'
import type { Output } from '../io.ts'
import { byFileReporter } from './by-file.ts'
import { harmless } from './paint.ts'
import type { FileReport } from './report.ts'

/** A finding a line, as ESLint’s format of this name has it: editors’ problem matchers for that one read it. */
export const compactReporter = (out: Output) => byFileReporter(out, { file: lines })

function lines({ path, findings, error }: FileReport): string {
  if (error) return line(path, 1, 1, 'Error', error.message, 'unread')
  return findings
    .map(({ start, level, message, fixes: [fix], rule }) =>
      line(path, start.line, start.column, names[level], fix ? `${message} ${fix.title}.` : message, rule)
    )
    .join('')
}

const line = (path: string, line: number, column: number, level: string, says: string, rule: string) =>
  harmless(`${path}: line ${line}, col ${column}, ${level} - ${says} (${rule})`).concat('\n')

const names: Readonly<Record<Level, string>> = { error: 'Error', warning: 'Warning', note: 'Info' }
