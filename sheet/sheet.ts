import {
  descriptionOf,
  type Finding,
  type Level,
  type Phrase,
  type Place,
  pageOf,
  placesIn,
  type ReviewedStory,
  type Role,
  type RollEntry,
  type StoryQuotation,
  type Style
} from '#engine'

/** What a desk signs, as plain data: the JSON form, a stable contract. See `sheet-schema.ts` and `docs/report.md`. */
export interface Sheet {
  readonly version: 1
  /** Which Wirelint made it. */
  readonly wirelint: string
  /** When, as ISO 8601 has it. */
  readonly made: string
  readonly files: readonly SheetFile[]
  readonly stories: readonly StorySheet[]
}

export interface SheetFile {
  readonly path: string
  readonly error: { readonly message: string } | null
}

/** The sheet of one story. Places are of its file. */
export interface StorySheet {
  readonly path: string
  /** Which story of the file, from 0. */
  readonly story: number
  /** The line of its first paragraph. */
  readonly line: number
  /** By name, with what it is laid over: `.wirelint.json over ap`. */
  readonly style: string
  /** Of the file’s whole text, in UTF-8. */
  readonly sha256: string
  readonly headline: string | null
  readonly byline: string | null
  readonly dateline: string | null
  /** As much as is told of `2024-03-04`. */
  readonly day: string | null
  /** Of the body. */
  readonly words: number
  readonly findings: readonly OpenFinding[]
  readonly accepted: readonly AcceptedWords[]
  readonly people: readonly SheetPerson[]
  readonly quotations: readonly SheetQuotation[]
  readonly ages: readonly SheetAge[]
  readonly speech: { readonly words: number; readonly sha256: string }
}

export interface OpenFinding {
  readonly rule: string
  readonly entry?: string
  readonly level: Level
  readonly message: string
  readonly because: string
  readonly start: Place
  readonly end: Place
  readonly inSpeech: boolean
  /** What could be done, each as an imperative. */
  readonly suggestions: readonly string[]
  readonly style: string
  readonly url: string
}

export interface AcceptedWords {
  readonly by: 'CQ' | 'STET' | 'comment'
  readonly rules: readonly string[] | null
  readonly start: Place
  readonly words: string
  readonly stood: readonly { readonly rule: string; readonly level: Level; readonly message: string }[]
}

export interface SheetPerson {
  readonly name: string
  readonly surname: string
  /** The title that stands before the name first. */
  readonly title: string | null
  /** What stands beside the name and says who this is. */
  readonly described: string | null
  readonly ages: readonly number[]
  /** What the style’s list says of this person. */
  readonly house: { readonly write: string | null; readonly title: string | null; readonly style: string } | null
  readonly references: number
  readonly inSpeech: number
  /** The first reference of any kind, and in which part of the story it is. */
  readonly first: Place & { readonly role: Role }
  /** The first reference in full in the body. */
  readonly introduced: Place | null
  readonly spellings: readonly {
    readonly text: string
    readonly count: number
    readonly inSpeech: number
    /** Marked as checked. */
    readonly checked: boolean
    /** What the style’s list says of it: the house’s own, or one that it corrects. */
    readonly house: 'own' | 'corrected' | null
  }[]
}

export interface SheetQuotation {
  readonly start: Place
  readonly words: string
  readonly speaker: string | null
  readonly how: NonNullable<StoryQuotation['how']> | null
  /** The speaker in the words of the copy. */
  readonly saidBy: string | null
  readonly needsSpeaker: boolean
  readonly continues: boolean
}

export interface SheetAge {
  readonly start: Place
  readonly text: string
  readonly context: string
  /** The name that stands beside it. */
  readonly whose: string | null
  readonly inSpeech: boolean
}

/** The sheets of a file’s stories. */
export async function storySheets({
  path,
  source,
  style,
  stories
}: {
  readonly path: string
  readonly source: string
  readonly style: Pick<Style, 'name' | 'over'>
  readonly stories: readonly ReviewedStory[]
}): Promise<readonly StorySheet[]> {
  const place = placesIn(source)
  const sha256 = await hashOf(source)
  return Promise.all(
    stories.map(async story => ({
      path,
      story: story.story,
      line: place(story.start).line,
      style: styleName(style),
      sha256,
      headline: story.headline ?? null,
      byline: story.byline ?? null,
      dateline: story.dateline ?? null,
      day: story.day ? dayOf(story.day) : null,
      words: story.words,
      findings: story.findings.map(finding => openFinding(finding, place)),
      accepted: story.accepted.map(({ by, rules, covers, stood }) => ({
        by,
        rules: rules ?? null,
        start: place(covers.start),
        words: covers.text,
        stood: stood.map(({ rule, level, says }) => ({ rule, level, message: says }))
      })),
      people: story.people.map(person => sheetPerson(person, place)),
      quotations: story.quotations.map(quotation => sheetQuotation(quotation, place)),
      ages: story.ages.map(({ start, text, context, whose, inSpeech }) => ({
        start: place(start),
        text,
        context,
        whose: whose ?? null,
        inSpeech
      })),
      speech: {
        words: story.spoken === '' ? 0 : story.spoken.split(' ').length,
        sha256: await hashOf(story.spoken)
      }
    }))
  )
}

/** What all houses agree on needs no telling. */
const styleName = ({ name, over }: Pick<Style, 'name' | 'over'>) =>
  [name, ...over.filter(other => other !== 'wire')].map(lastPart).join(' over ')

/** `.wirelint.json` of an address. A path is told as it is. */
const lastPart = (name: string) =>
  /^[\w-]+:\/\//.test(name) ? decodeURIComponent(name.slice(name.lastIndexOf('/') + 1)) : name

type PlaceOf = ReturnType<typeof placesIn>

const openFinding = (finding: Finding, place: PlaceOf): OpenFinding => ({
  rule: finding.rule,
  ...(finding.entry !== undefined && { entry: finding.entry }),
  level: finding.level,
  message: finding.says,
  because: finding.because,
  start: place(finding.at.start),
  end: place(finding.at.end),
  inSpeech: finding.inSpeech,
  suggestions: finding.fixes.map(({ title }) => title),
  style: finding.style,
  url: pageOf(finding.rule)
})

function sheetPerson(person: RollEntry, place: PlaceOf): SheetPerson {
  const { name, surname, titles, ages, house, references, introduced, spellings } = person
  return {
    name,
    surname,
    title: titles[0]?.replace(/\s+/g, ' ') ?? null,
    described: descriptionOf(person) ?? null,
    ages,
    house: house
      ? {
          write: house.write ?? null,
          title: house.title ?? null,
          style: house.from.slice(house.from.lastIndexOf('/') + 1)
        }
      : null,
    references: references.length,
    inSpeech: references.filter(({ inSpeech }) => inSpeech).length,
    first: { ...place(person.first.start), role: references[0]!.role },
    introduced: introduced ? place(introduced.start) : null,
    spellings: spellings.map(({ text, at, inSpeech, isChecked, house }) => ({
      text,
      count: at.length,
      inSpeech,
      checked: isChecked,
      house: house ?? null
    }))
  }
}

const sheetQuotation = (quotation: StoryQuotation, place: PlaceOf): SheetQuotation => ({
  start: place(quotation.at.start),
  words: quotation.words,
  speaker: quotation.speaker?.name ?? null,
  how: quotation.how ?? null,
  saidBy: textOf(quotation.saidBy),
  needsSpeaker: quotation.needsSpeaker,
  continues: quotation.continues
})

const textOf = (phrase: Phrase | undefined) => phrase?.text ?? null

const dayOf = ({ year, month, day }: NonNullable<ReviewedStory['day']>): string =>
  [String(year), month, day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('-')

/** SHA-256 of a text in UTF-8, as `sha256sum` prints it. The same call works in Node and in a browser. */
async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('')
}
