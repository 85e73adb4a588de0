import { type Finding, type Format, type Level, type Place, pageOf, placesIn } from '#engine'
import type { CheckedFile, Task } from '../check-file.ts'
import type { Aside } from '../set-aside.ts'
import type { Stats } from '../stats.ts'

/** One file of the JSON report, a stable contract: see `report-schema.ts`. */
export interface FileReport {
  readonly path: string
  readonly format: Format
  readonly findings: readonly ReportedFinding[]
  readonly error: { readonly message: string } | null
}

export interface ReportedFinding {
  readonly rule: string
  readonly entry?: string
  readonly level: Level
  readonly message: string
  readonly because: string
  readonly start: Place
  readonly end: Place
  readonly inSpeech: boolean
  readonly fixes: readonly {
    readonly title: string
    readonly safe: boolean
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  }[]
  /** `path` where it is to be seen in another file. */
  readonly seeAlso: readonly {
    readonly path?: string
    readonly start: Place
    readonly end: Place
    readonly message: string
  }[]
  readonly style: string
  readonly url: string
}

/** A person whom files spell differently: a finding in each file that has the spelling which is not to be kept. */
export interface AcrossReport {
  readonly level: 'warning' | 'note'
  readonly message: string
  readonly files: readonly FileReport[]
  /** How many more stories have it than are told. */
  readonly more: number
}

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly safeFixes: number
}

/** What the text report says besides: of the run, not of the findings. */
export interface Outcome {
  readonly summary: Summary
  readonly filesWithFindings: number
  readonly unread: number
  /** Whether all went as it was asked: no file was left out, and nothing was complained of. */
  readonly isWhole: boolean
  readonly hidden: number
  readonly fixed: number
  readonly filesFixed: number
  readonly task: Task
  /** How much is in a baseline or ignored, and therefore not told. */
  readonly aside?: Aside
  /** Where the time went, where that was asked. */
  readonly stats?: Stats
}

/** Prints a run: each file as soon as it is done, then the whole. */
export interface Reporter {
  begin(): Promise<void>
  file(report: FileReport, checked: Pick<CheckedFile, 'source' | 'mended' | 'people' | 'style'>): Promise<void>
  /** What was found across files, once they are all done. Absent where it has no place. */
  across?(reports: readonly AcrossReport[]): Promise<void>
  end(outcome: Outcome): Promise<void>
}

/** The report on a file: on those of its findings that are to be shown. */
export function reportOn(
  { path, format, source, failure }: Pick<CheckedFile, 'path' | 'format' | 'source' | 'failure'>,
  findings: readonly Finding[]
): FileReport {
  const place = placesIn(source)
  const span = ({ start, end }: Finding['at']) => ({ start: place(start), end: place(end) })
  return {
    path,
    format,
    findings: findings.map(finding => ({
      rule: finding.rule,
      ...(finding.entry !== undefined && { entry: finding.entry }),
      level: finding.level,
      message: finding.says,
      because: finding.because,
      ...span(finding.at),
      inSpeech: finding.inSpeech,
      fixes: finding.fixes.map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map(({ at, text }) => ({ start: at.start, end: at.end, text }))
      })),
      seeAlso: finding.seeAlso.map(({ at, says }) => ({ ...span(at), message: says })),
      style: finding.style,
      url: pageOf(finding.rule)
    })),
    error: failure === undefined ? null : { message: failure }
  }
}

/** Each file once, with all that was found in it across files. */
export function acrossByFile(reports: readonly AcrossReport[]): readonly FileReport[] {
  const files = new Map<string, FileReport>()
  for (const file of reports.flatMap(({ files }) => files)) {
    const findings = [...(files.get(file.path)?.findings ?? []), ...file.findings]
    files.set(file.path, { ...file, findings: findings.sort((a, b) => a.start.offset - b.start.offset) })
  }
  return [...files.values()]
}
