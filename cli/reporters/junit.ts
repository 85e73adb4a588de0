import type { Output } from '../io.ts'
import { byFileReporter, inOneBreath } from './by-file.ts'
import type { FileReport, ReportedFinding } from './report.ts'
import { attribute } from './xml.ts'

/** JUnit’s XML: a file is a suite, a finding is a test that failed, a file without any is a test that passed. */
export const junitReporter = (out: Output) =>
  byFileReporter(out, {
    begin: '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="wirelint">\n',
    file: suite,
    end: '</testsuites>\n'
  })

function suite({ path, findings, error }: FileReport): string {
  const name = attribute(path)
  const tests = error
    ? [test(name, 'can be checked', `<error message="${attribute(error.message)}"/>`)]
    : findings.length > 0
      ? findings.map(finding => test(name, titleOf(finding), failure(path, finding)))
      : [test(name, 'no findings', '')]
  const counts = `tests="${tests.length}" failures="${findings.length}" errors="${error ? 1 : 0}"`
  return `  <testsuite name="${name}" ${counts}>\n${tests.join('')}  </testsuite>\n`
}

const test = (file: string, title: string, outcome: string) =>
  `    <testcase classname="${file}" name="${title}"${outcome ? `>${outcome}</testcase>` : '/>'}\n`

const titleOf = ({ rule, start }: ReportedFinding) => `${rule} ${start.line}:${start.column}`

const failure = (path: string, finding: ReportedFinding) => {
  const { message, level, start } = finding
  const full = `${path}:${start.line}:${start.column}: ${inOneBreath(finding)}`
  return `<failure type="${level}" message="${attribute(message)}">${attribute(full)}</failure>`
}
