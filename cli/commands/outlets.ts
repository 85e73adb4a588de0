import { InvalidArgumentError, Option } from 'commander'
import type { Outlet } from '../outlets.ts'
import { type ReportFormat, reportFormats } from '../reporters/formats.ts'
import { offering, oneOf } from './options.ts'

/** `--format` and `-o`, which may be given several times: a file belongs to the format before it. */
export function outletOptions() {
  const outlets: { readonly format: ReportFormat; file?: string }[] = []
  const format = new Option('--format <format>', `how to report: ${reportFormats.join(', ')} (default: "pretty")`)
  const output = new Option('-o, --output-file <file>', 'put the report of the --format before it into a file')
  format.argParser((given: string) => {
    // `text` is what `pretty` was called before there were others for people.
    outlets.push({ format: given === 'text' ? 'pretty' : (oneOf(reportFormats)(given) as ReportFormat) })
    return given
  })
  output.argParser((file: string) => {
    const last = outlets.at(-1)
    if (last?.file !== undefined)
      throw new InvalidArgumentError(`${last.format} goes to ${last.file} already; put a --format before each -o.`)
    if (last) last.file = file
    else outlets.push({ format: 'pretty', file })
    return file
  })
  return {
    options: [offering(format, reportFormats), output],
    outlets: (): readonly Outlet[] => (outlets.length > 0 ? outlets : [{ format: 'pretty' }])
  }
}
