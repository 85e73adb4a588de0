import { type Across, type ArchivePlace, archive, type Format, pageOf, placesIn } from '#engine'
import type { CheckedFile } from './check-file.ts'
import type { AcrossReport, FileReport, ReportedFinding } from './reporters/report.ts'

/** Compares names from file to file, once all files are read. Only names are kept of a file, not its text. */
export function together() {
  const names = archive()
  const files = new Map<string, FileSetting>()
  return {
    add({ path, format, source, people, spelling }: CheckedFile) {
      if (people.length === 0 || !spelling || spelling.level === 'off') return
      files.set(path, { format, level: spelling.level === 'note' ? 'note' : 'warning', style: spelling.from })
      names.add(path, people, placesIn(source))
    },
    found: (): readonly AcrossReport[] => names.across().map(clash => reportOn(clash, files))
  }
}

interface FileSetting {
  readonly format: Format
  readonly level: AcrossReport['level']
  readonly style: string
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
