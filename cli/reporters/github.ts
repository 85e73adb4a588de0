import { relative, resolve, sep } from 'node:path'
import type { Level } from '#engine'
import type { Io, Output } from '../io.ts'
import { byFileReporter, inOneBreath } from './by-file.ts'
import type { FileReport } from './report.ts'

/** Workflow commands of GitHub Actions: each finding becomes a remark on its line of the pull request. */
export function githubReporter(out: Output, { cwd, env }: Pick<Io, 'cwd' | 'env'>) {
  // GitHub looks for the files from the root of the checkout, wherever in it the command was run.
  const root = env['GITHUB_WORKSPACE'] || cwd
  const inCheckout = (path: string) => relative(root, resolve(cwd, path)).replaceAll(sep, '/')
  return byFileReporter(out, { file: report => remarks({ ...report, path: inCheckout(report.path) }) })
}

function remarks({ path, findings, error }: FileReport): string {
  if (error) return command('error', { file: path, title: 'Wirelint' }, `${path}: ${error.message}`)
  return findings
    .map(finding => {
      const { level, rule, start, end } = finding
      const place = { file: path, line: start.line, endLine: end.line, col: start.column, endColumn: end.column }
      return command(commands[level], { ...place, title: rule }, inOneBreath(finding))
    })
    .join('')
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${written.join(',')}::${data(message)}\n`
}

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' }

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
