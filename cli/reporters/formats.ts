import type { Io, Output } from '../io.ts'
import { jsonLinesReporter, jsonReporter } from './json.ts'
import { painter } from './paint.ts'
import type { Reporter } from './report.ts'
import { type Look, textReporter } from './text.ts'

/** How `wirelint check` can report. The first is for people at a terminal. */
export const reportFormats = [
  'pretty',
  'json',
  'jsonl',
  'sarif',
  'github',
  'junit',
  'checkstyle',
  'compact',
  'html',
  'markdown'
] as const

export type ReportFormat = (typeof reportFormats)[number]

/** The reporter of a format. What few runs ask for is loaded only then. */
export async function reporterOf(
  format: ReportFormat,
  out: Output,
  { io, color, summary }: { io: Io; color: boolean | undefined; summary: Look['summary'] }
): Promise<Reporter> {
  switch (format) {
    case 'pretty':
      return textReporter(out, io.err, { paint: painter(color, out, io.env), summary })
    case 'json':
      return jsonReporter(out)
    case 'jsonl':
      return jsonLinesReporter(out)
    case 'sarif':
      return (await import('./sarif.ts')).sarifReporter(out)
    case 'github':
      return (await import('./github.ts')).githubReporter(out, io)
    case 'junit':
      return (await import('./junit.ts')).junitReporter(out)
    case 'checkstyle':
      return (await import('./checkstyle.ts')).checkstyleReporter(out)
    case 'compact':
      return (await import('./compact.ts')).compactReporter(out)
    case 'html':
      return (await import('./html.ts')).htmlReporter(out, io.now())
    case 'markdown':
      return (await import('./markdown.ts')).markdownReporter(out)
  }
}
