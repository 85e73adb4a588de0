import type { Output } from '../io.ts'
import { byFileReporter } from './by-file.ts'
import type { FileReport, ReportedFinding, Reporter } from './report.ts'
import { summed } from './summed.ts'

/** Markdown for a pull request, a job’s summary or a mail: a heading a file, and a line a finding. */
export function markdownReporter(out: Output): Reporter {
  return {
    ...byFileReporter(out, { begin: '# Wirelint\n\n', file: section }),
    end: outcome => out.write(summed(outcome) || 'No files.\n')
  }
}

function section({ path, findings, error }: FileReport): string {
  const lines = error ? [`- **could not be checked**: ${plain(error.message)}\n`] : findings.map(item)
  return lines.length > 0 ? `## ${plain(path)}\n\n${lines.join('')}\n` : ''
}

function item({ level, start, message, because, fixes, rule, url }: ReportedFinding): string {
  const titles = fixes.map(({ title }) => plain(title)).join(' · ')
  const why = `${plain(because)}${titles && ` *${titles}.*`}`
  return `- **${level}** ${start.line}:${start.column} ${plain(message)} ${why} ([${rule}](${url}))\n`
}

/** A text in which nothing is markup, a mention or a link. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&$^=]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u200b')
