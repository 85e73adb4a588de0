import { isAbsolute, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ArtifactLocation, Fix, Location, Notification, Region, ReportingDescriptor, Result, Run } from 'sarif'
import { fingerprints, type Place, pageOf, placesIn, repository, rules } from '#engine'
import type { Output } from '../io.ts'
import { version } from '../version.ts'
import { acrossByFile, type FileReport, type ReportedFinding, type Reporter } from './report.ts'

/** SARIF 2.1.0, which code scanning services take, with fixes; written file by file. */
export function sarifReporter(out: Output): Reporter {
  const notifications: Notification[] = []
  let before = '\n'
  const tell = async ({ path, format, findings, error }: FileReport, source?: string) => {
    if (error) notifications.push({ level: 'error', message: { text: error.message }, locations: [inFile(path)] })
    if (findings.length === 0) return
    const place = source === undefined ? undefined : placesIn(source)
    const prints = source === undefined ? [] : fingerprints(source, format, findings.map(placed))
    const results = findings.map((finding, index) => {
      const print = prints[index]
      const known = print !== undefined && { partialFingerprints: { 'wirelint/v1': print } }
      return JSON.stringify({ ...resultOf(path, finding, place), ...known })
    })
    await out.write(before + results.join(',\n'))
    before = ',\n'
  }
  return {
    begin: () =>
      out.write(`${JSON.stringify(head).slice(0, -1)},"runs":[${JSON.stringify(run).slice(0, -1)},"results":[`),
    file: (report, { source }) => tell(report, source),
    async across(reports) {
      for (const report of acrossByFile(reports)) await tell(report)
    },
    async end({ isWhole }) {
      const invocation = { executionSuccessful: isWhole, toolExecutionNotifications: notifications }
      await out.write(`\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`)
    }
  }
}

/** A finding as those know it who have the source. */
const placed = ({ rule, entry, start, end }: ReportedFinding) => ({
  rule,
  ...(entry !== undefined && { entry }),
  at: { start: start.offset, end: end.offset }
})

const head = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' }

const run: Omit<Run, 'results' | 'invocations'> = {
  tool: {
    driver: {
      name: 'Wirelint',
      version,
      semanticVersion: version,
      informationUri: repository,
      rules: rules.map(
        ({ id, says, because, level }): ReportingDescriptor => ({
          id,
          shortDescription: { text: says },
          fullDescription: { text: because },
          help: { text: `${says} ${because}` },
          helpUri: pageOf(id),
          defaultConfiguration: level === 'off' ? { enabled: false } : { level }
        })
      )
    }
  },
  columnKind: 'utf16CodeUnits'
}

const indexes: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]))

/** @param place Where an offset of the file stands; without it edits are told by their offsets alone. */
function resultOf(path: string, finding: ReportedFinding, place?: (offset: number) => Place): Result {
  const { rule, level, message, because, start, end, fixes, seeAlso } = finding
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule)!,
    level,
    message: { text: `${message} ${because}` },
    locations: [inFile(path, regionOf(start, end))],
    ...(seeAlso.length > 0 && {
      relatedLocations: seeAlso.map((also, id) => ({
        id,
        ...inFile(also.path ?? path, regionOf(also.start, also.end)),
        message: { text: also.message }
      }))
    }),
    ...(fixes.length > 0 && { fixes: fixes.map(fix => fixOf(path, fix, place)) })
  }
}

const fixOf = (
  path: string,
  { title, edits }: ReportedFinding['fixes'][number],
  place?: (offset: number) => Place
): Fix => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: locationOf(path),
      replacements: edits.map(({ start, end, text }) => ({
        deletedRegion: place ? regionOf(place(start), place(end)) : { charOffset: start, charLength: end - start },
        insertedContent: { text }
      }))
    }
  ]
})

/** Ends are exclusive in both; so are columns in UTF-16 code units. */
const regionOf = (start: Place, end: Place): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset
})

const inFile = (path: string, region?: Region): Location => ({
  physicalLocation: { artifactLocation: locationOf(path), ...(region && { region }) }
})

/** Where a file lies as a URI, relative to the folder of the run where its path is. */
const locationOf = (path: string): ArtifactLocation =>
  isAbsolute(path)
    ? { uri: pathToFileURL(path).href }
    : { uri: posix.normalize(path).split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
