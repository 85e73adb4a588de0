import { type Across, type AgesApart, type ArchivePlace, archive, type Format, pageOf, placesIn } from '#engine'
import type { CheckedFile } from './check-file.ts'
import type { AcrossReport, FileReport, ReportedFinding } from './reporters/report.ts'

/** Compares names and ages from file to file, once all files are read. Only names are kept of a file, not its text. */
export function together() {
  const names = archive()
  const files = new Map<string, FileSetting>()
  return {
    add({ path, format, source, people, spelling, ageing }: CheckedFile) {
      if (people.length === 0 || !spelling || spelling.level === 'off') return
      const level = spelling.level === 'note' ? 'note' : 'warning'
      const ages = ageing && ageing.level !== 'off' ? ageing.from : undefined
      files.set(path, { format, level, style: spelling.from, ages })
      names.add(path, people, placesIn(source))
    },
    found: (): readonly AcrossReport[] => [
      ...names.across().map(clash => reportOn(clash, files)),
      ...names.ages().flatMap(apart => reportOnAges(apart, files))
    ]
  }
}

interface FileSetting {
  readonly format: Format
  readonly level: AcrossReport['level']
  readonly style: string
  /** The style that asks for ages that agree; none where it does not. */
  readonly ages: string | undefined
}

/** The stories may be years apart, so it is a question at most. */
function reportOnAges(
  { name, kept, other }: AgesApart,
  settings: ReadonlyMap<string, FileSetting>
): readonly AcrossReport[] {
  const { format, ages } = settings.get(other.path)!
  if (ages === undefined) return []
  const message = `“${name}” is ${other.years} here and ${kept.years} in another story.`
  const finding: ReportedFinding = {
    rule: 'age-agreement',
    entry: 'A13',
    level: 'note',
    message,
    because: 'A birthday explains one year, and one of the two is wrong unless the stories are years apart.',
    start: other.start,
    end: other.end,
    inSpeech: false,
    fixes: [],
    seeAlso: [
      {
        ...(kept.path !== other.path && { path: kept.path }),
        start: kept.start,
        end: kept.end,
        message: `${kept.years} here`
      }
    ],
    style: ages,
    url: pageOf('age-agreement')
  }
  return [{ level: 'note', message, files: [{ path: other.path, format, findings: [finding], error: null }], more: 0 }]
}

function reportOn(clash: Across, settings: ReadonlyMap<string, FileSetting>): AcrossReport {
  const { kept, other, by } = clash
  const message = `“${other.name}” is “${kept.name}” in ${kept.own === 1 ? 'another story' : `${kept.own} other stories`}.`
  const files = other.places.map((place): FileReport => {
    const { format, level, style } = settings.get(place.path)!
    const finding: ReportedFinding = {
      rule: 'name-spelling',
      entry: 'N1',
      level,
      message,
      because: because[by],
      start: place.start,
      end: place.end,
      inSpeech: false,
      fixes: [{ title: `Write “${kept.name}”`, safe: false, edits: editsOf(clash, place) }],
      seeAlso: kept.places.slice(0, mostSeen).map(({ path, start, end, title }) => ({
        ...(path !== place.path && { path }),
        start,
        end,
        message: `“${title ? `${title} ` : ''}${kept.name}” here`
      })),
      style,
      url: pageOf('name-spelling')
    }
    return { path: place.path, format, findings: [finding], error: null }
  })
  const level = files.some(({ findings }) => findings[0]!.level === 'warning') ? 'warning' : 'note'
  return { level, message, files, more: other.own - other.places.length }
}

/** How many places of the spelling to keep are told. */
const mostSeen = 3

const because: Readonly<Record<NonNullable<Across['by']>, string>> = {
  marks: 'A name is written the same way in every story; these differ only in accents, capitals, hyphens or spaces.',
  sounds: 'Both stand for one spelling in another alphabet; a desk keeps to one in ours.',
  slip: 'Two spellings are two people to a reader, and one of them is wrong.'
}

/** The name in full and, where the surname differs as well, the surname alone; in this file only. */
function editsOf({ kept, other }: Across, { full, short }: ArchivePlace) {
  const [surname, wrong] = [kept.parts.at(-1)!, other.parts.at(-1)!]
  const alone = surname !== wrong && !kept.familyFirst && kept.parts.length === other.parts.length ? short : []
  return [...inPairs(full, kept.name), ...inPairs(alone, surname)].sort((a, b) => a.start - b.start)
}

const inPairs = (offsets: readonly number[], text: string) =>
  offsets.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: offsets[index + 1]!, text }] : []))
