import { InvalidArgumentError, Option } from 'commander'
import type { Outlet } from '../outlets.ts'
import { type ReportFormat, reportFormats } from '../reporters/formats.ts'
import { offering, oneOf } from './options.ts'

/**
 * `--format` and `-o`, which may be given several times: a file belongs to the format before it. Where none is, the one
 * behind it counts, and else what its name ends in.
 */
export function outletOptions() {
  const outlets: { format?: ReportFormat; file?: string }[] = []
  const format = new Option('--format <format>', `how to report: ${reportFormats.join(', ')} (default: "pretty")`)
  const output = new Option(
    '-o, --output-file <file>',
    'put the report of the --format before it into a file; without one, as its name ends'
  )
  format.argParser((given: string) => {
    // `text` is what `pretty` was called before there were others for people.
    const format = given === 'text' ? 'pretty' : (oneOf(reportFormats)(given) as ReportFormat)
    const last = outlets.at(-1)
    if (last && !last.format) last.format = format
    else outlets.push({ format })
    return given
  })
  output.argParser((file: string) => {
    const last = outlets.at(-1)
    if (last?.file !== undefined)
      throw new InvalidArgumentError(
        `${last.format ?? formOf(last.file)} goes to ${last.file} already; put a --format before each -o.`
      )
    if (last) last.file = file
    else outlets.push({ file })
    return file
  })
  return {
    options: [offering(format, reportFormats), output],
    outlets: (): readonly Outlet[] =>
      outlets.length > 0
        ? outlets.map(({ format, file }) => ({
            format: format ?? formOf(file!),
            ...(file !== undefined && file !== '-' && { file })
          }))
        : [{ format: 'pretty' }]
  }
}

/** What a file’s name ends in, where that is one format’s alone: an `.xml` may be of two. */
const formOf = (file: string): ReportFormat =>
  endings[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() as keyof typeof endings] ?? 'pretty'

const endings = {
  html: 'html',
  htm: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  md: 'markdown',
  sarif: 'sarif'
} as const satisfies Record<string, ReportFormat>
