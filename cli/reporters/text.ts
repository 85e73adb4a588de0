import type { Level } from '#engine'
import type { Output } from '../io.ts'
import { excerpt } from './excerpt.ts'
import { harmless, type Paint } from './paint.ts'
import type { Outcome, ReportedFinding, Reporter } from './report.ts'
import { telling } from './troubles.ts'
import { wrapped } from './wrapped.ts'

export interface Look {
  readonly paint: Paint
  readonly summary: 'shown' | 'hidden'
}

/** The report for people: what was found, where, why, and what to do about it. */
export function textReporter(out: Output, err: Output, { paint, summary }: Look): Reporter {
  const width = Math.max(40, (out.isTTY && out.columns) || 80)
  return {
    async begin() {},
    async file({ path, findings, error }, { source }) {
      if (error) return telling(err)(`${path}: ${error.message}`)
      if (findings.length === 0) return
      const shown = findings.map(finding => told(finding, source, width, paint))
      await out.write(`${paint(['bold', 'underline'], harmless(path))}\n\n${shown.join('\n')}\n`)
    },
    end: async outcome => (summary === 'shown' ? out.write(`${summed(outcome, paint)}\n`) : undefined)
  }
}

/** One finding, as a slot editor would say it: what — the copy — why — what to do. */
function told(finding: ReportedFinding, source: string, width: number, paint: Paint): string {
  const { rule, level, message, because, start, end, fixes, seeAlso } = finding
  const { line, before, marked } = excerpt(
    source,
    { start: start.offset, end: end.offset, column: start.column },
    width - indent.length
  )
  const head = `  ${start.line}:${start.column}  ${level}  `
  const [what = '', ...more] = wrapped(`${message}  ${rule}`, width, { first: head.length, rest: indent.length })
  const paragraphs = [
    because,
    ...seeAlso.map(({ start, message }) => `see ${start.line}:${start.column}: ${message}`),
    ...fixes.map(({ title, safe }) => `${safe ? 'fix' : 'suggestion'}: ${title}`)
  ]
  const lines = [
    `  ${paint('dim', `${start.line}:${start.column}`)}  ${paint(colours[level], level)}  ${what}`,
    ...more.map(line => indent + line)
  ]
  const rest = paragraphs
    .flatMap(text => wrapped(text, width, { first: indent.length, rest: indent.length }))
    .map(line => indent + line)
  const dim = (line: string) => (level === 'note' ? paint('dim', line) : line)
  return [
    ...lines.map((line, index) => (index === lines.length - 1 ? withRule(line, rule, paint) : line)),
    indent + line,
    `${indent}${' '.repeat(before)}${paint(colours[level], '^'.repeat(marked))}`,
    ...rest.map(dim),
    ''
  ].join('\n')
}

const indent = '    '

const colours: Readonly<Record<Level, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', note: 'cyan' }

/** The rule’s name, which ends the line, held back behind the message. */
const withRule = (line: string, rule: string, paint: Paint) =>
  line.endsWith(rule) ? line.slice(0, -rule.length) + paint('dim', rule) : line

/** “3 errors, 2 warnings in 2 of 40 files; 3 can be fixed with --fix.” */
function summed({ summary, task, ...outcome }: Outcome, paint: Paint): string {
  const { errors, warnings, notes, files, safeFixes } = summary
  const counts = [
    errors > 0 && paint('red', counted(errors, 'error')),
    warnings > 0 && paint('yellow', counted(warnings, 'warning')),
    notes > 0 && paint('cyan', counted(notes, 'note'))
  ].filter(count => count !== false)
  const found =
    counts.length > 0
      ? `${counts.join(', ')} in ${files > 1 ? `${outcome.filesWithFindings} of ` : ''}${counted(files, 'file')}`
      : `No findings in ${counted(files, 'file')}`
  const clauses = [
    found,
    safeFixes > 0 && task !== 'fix' && `${safeFixes} can be fixed with --fix`,
    outcome.hidden > 0 && `${outcome.hidden} below the level shown`,
    outcome.unread > 0 && paint('red', `${counted(outcome.unread, 'file')} could not be checked`)
  ].filter(clause => clause !== false)
  const fixed =
    outcome.fixed > 0 ? `Fixed ${counted(outcome.fixed, 'finding')} in ${counted(outcome.filesFixed, 'file')}. ` : ''
  return `${fixed}${clauses.join('; ')}.`
}

export const counted = (count: number, thing: string) =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
