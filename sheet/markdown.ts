import type { OpenFinding, Sheet, SheetPerson, StorySheet } from './sheet.ts'
import {
  acceptedBy,
  bearerOf,
  byLevel,
  countOfQuotations,
  firstOf,
  harmless,
  headOf,
  houseOf,
  isHash,
  openOf,
  saidBy,
  spelled,
  titleOf,
  whoIs
} from './wording.ts'

/** The sheet in Markdown. */
export function markdown(sheet: Sheet): string {
  const unread = sheet.files.flatMap(({ path, error }) =>
    error ? [`- **could not be read**: ${plain(path)}: ${plain(error.message)}`] : []
  )
  const stories = sheet.stories.map(story => storyIn(story, sheet))
  return `${['# Sign-off sheet', ...(unread.length > 0 ? [unread.join('\n')] : []), ...stories].join('\n\n')}\n`
}

function storyIn(story: StorySheet, sheet: Sheet): string {
  const { people, quotations, ages, accepted } = story
  return [
    `## ${plain(titleOf(story))}`,
    list(headOf(story, sheet).map(([what, value]) => `**${what}**: ${isHash(value) ? `\`${value}\`` : plain(value)}`)),
    `### Open findings: ${openOf(story)}`,
    list(byLevel(story).map(finding)),
    `### Accepted: ${accepted.length}`,
    list(
      accepted.map(
        item =>
          `line ${item.start.line}, ${plain(acceptedBy(item))}: “${plain(item.words)}”` +
          item.stood.map(({ rule, message }) => ` ${plain(message)} (${rule})`).join('')
      )
    ),
    `### People: ${people.length}`,
    people.length > 0 ? [row(columns), row(columns.map(() => '---')), ...people.map(person)].join('\n') : '',
    `### Quotations: ${countOfQuotations(story)}`,
    list(
      quotations.map(
        quotation => `line ${quotation.start.line}, **${plain(saidBy(quotation))}**: “${plain(quotation.words)}”`
      )
    ),
    `### Ages: ${ages.length}`,
    list(
      ages.map(age => {
        const bearer = bearerOf(age)
        return `line ${age.start.line}: ${plain(age.context)}${bearer ? ` (${plain(bearer)})` : ''}`
      })
    )
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

const finding = ({ level, start, message, because, suggestions, rule, url }: OpenFinding): string => {
  const what = suggestions.map(plain).join(' · ')
  return `**${level}**, line ${start.line}: ${plain(message)} ${plain(because)}${what && ` *${what}.*`} ([${rule}](${url}))`
}

const columns = ['Name', 'Age', 'Who', 'First reference', 'Spellings', 'House form']

const person = (somebody: SheetPerson): string =>
  row(
    [
      somebody.name,
      somebody.ages.join(', '),
      whoIs(somebody),
      firstOf(somebody),
      somebody.spellings.map(spelled).join(', '),
      houseOf(somebody)
    ].map(plain)
  )

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const list = (items: readonly string[]): string => items.map(item => `- ${item}`).join('\n')

/** A text in which nothing is markup. */
const plain = (text: string): string => harmless(text).replace(/[\\`*_[\]<>|~&$^]/g, '\\$&')
