import type { Level } from '#engine'
import type { Output } from '../io.ts'
import { excerpt } from './excerpt.ts'
import { harmless, type Paint } from './paint.ts'
import type { AcrossReport, ReportedFinding, Reporter } from './report.ts'
import { counted, summed } from './summed.ts'
import { telling } from './troubles.ts'
import { readyToMeasure } from './width.ts'
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
      await readyToMeasure(source)
      const shown = findings.map(finding => told(finding, source, width, paint))
      await out.write(`${paint(['bold', 'underline'], harmless(path))}\n\n${shown.join('\n')}\n`)
    },
    async across(reports) {
      if (reports.length === 0) return
      await readyToMeasure(JSON.stringify(reports))
      const shown = reports.map(report => toldAcross(report, width, paint))
      await out.write(`${paint(['bold', 'underline'], 'Across stories')}\n\n${shown.join('\n')}\n`)
    },
    end: async outcome => (summary === 'shown' ? out.write(summed(outcome, paint)) : undefined)
  }
}

/** One finding, as a slot editor would say it: what — the copy — why — what to do. */
function told(finding: ReportedFinding, source: string, width: number, paint: Paint): string {
  const { rule, level, message, because, start, end, fixes, seeAlso } = finding
  const place = { start: start.offset, end: end.offset, column: start.column }
  const { line, before, marked } = excerpt(source, place, width - indent.length)
  const at = `${start.line}:${start.column}`
  const first = `  ${at}  ${level}  `.length
  const [what = '', ...more] = wrapped(`${message}  ${rule}`, width, { first, rest: indent.length })
  const says = (text: string) => wrapped(text, width, { first: indent.length, rest: indent.length })
  const asks = fixes.filter(({ safe }) => !safe).map(({ title }) => title)
  const muted = (text: string) => paint('dim', text)
  return [
    `  ${muted(at)}  ${paint(colours[level], level)}  ${withRule(what, rule, muted)}`,
    ...[
      ...more.map(text => withRule(text, rule, muted)),
      line,
      ' '.repeat(before) + paint(colours[level], '^'.repeat(marked)),
      ...says(because).map(muted),
      ...seeAlso.flatMap(({ start, message }) => says(`see ${start.line}:${start.column}: ${message}`)).map(muted),
      ...fixes.filter(({ safe }) => safe).flatMap(({ title }) => says(`fix: ${title}`)),
      ...(asks.length > 0 ? says(`suggestion: ${asks.join(' · ')}`) : [])
    ].map(text => indent + text),
    ''
  ].join('\n')
}

/** A person whom stories spell differently: what — where — why — where otherwise — what to do. */
function toldAcross({ level, message, files, more }: AcrossReport, width: number, paint: Paint): string {
  const { because, fixes, seeAlso, rule } = files[0]!.findings[0]!
  const [what = '', ...rest] = wrapped(`${message}  ${rule}`, width, {
    first: `  ${level}  `.length,
    rest: indent.length
  })
  const says = (text: string) => wrapped(text, width, { first: indent.length, rest: indent.length })
  const muted = (text: string) => paint('dim', text)
  const places = files.flatMap(({ path, findings }) =>
    findings.map(({ start }) => harmless(`${path}:${start.line}:${start.column}`))
  )
  return [
    `  ${paint(colours[level], level)}  ${withRule(what, rule, muted)}`,
    ...[
      ...rest.map(text => withRule(text, rule, muted)),
      ...places,
      ...(more > 0 ? [`and in ${counted(more, 'more')}`] : []),
      ...says(because).map(muted),
      ...seeAlso
        .flatMap(({ path, start, message }) => says(`see ${path}:${start.line}:${start.column}: ${message}`))
        .map(muted),
      ...(fixes[0] ? says(`suggestion: ${fixes[0].title}`) : [])
    ].map(text => indent + text),
    ''
  ].join('\n')
}

const indent = '    '

const colours: Readonly<Record<Level, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', note: 'cyan' }

/** The rule’s name, which ends the line, held back behind the message. */
const withRule = (line: string, rule: string, muted: (text: string) => string) =>
  line.endsWith(rule) ? line.slice(0, -rule.length) + muted(rule) : line
