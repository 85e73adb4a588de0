/** What the page and the Markdown say in the same words. */
import type { Level } from '#engine'
import type { AcceptedWords, OpenFinding, Sheet, SheetAge, SheetPerson, SheetQuotation, StorySheet } from './sheet.ts'

/** What heads the sheet of a story: its headline, or where it stands. */
export const titleOf = ({ headline, path, story, line }: StorySheet): string =>
  headline ?? (story > 0 ? `${path}, story ${story + 1} (line ${line})` : path)

/** The lines at the head of a story’s sheet: what, and its value. */
export function headOf(story: StorySheet, { made, wirelint }: Sheet): readonly (readonly [string, string])[] {
  const { path, line, byline, dateline, day, words, style, sha256, speech, quotations } = story
  const rows: readonly (readonly [string, string | null])[] = [
    ['File', story.story > 0 ? `${path}, story ${story.story + 1}, from line ${line}` : path],
    ['Byline', byline],
    ['Dateline', dateline],
    ['Day', day],
    ['Length', `${counted(words, 'word')} in the body`],
    ['Style', style],
    ['Checked', `${stamp(made)}, by Wirelint ${wirelint}`],
    ['Direct speech', `${counted(speech.words, 'word')} in ${counted(quotations.length, 'quotation')}`],
    ['SHA-256 of direct speech', speech.words > 0 ? speech.sha256 : null],
    ['SHA-256 of the file', sha256]
  ]
  return rows.flatMap(([what, value]) => (value === null ? [] : [[what, value] as const]))
}

/** Whether a value at the head of a story is a hash, of which every character counts. */
export const isHash = (value: string): boolean => /^[\da-f]{64}$/.test(value)

/** `2 errors, 1 note` */
export const openOf = ({ findings }: StorySheet): string =>
  levelsDown
    .map(level => [level, findings.filter(finding => finding.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => counted(count, level))
    .join(', ') || 'nothing open'

/** Findings, the gravest first, each level in the story’s order. */
export const byLevel = ({ findings }: StorySheet): readonly OpenFinding[] =>
  levelsDown.flatMap(level => findings.filter(finding => finding.level === level))

const levelsDown: readonly Level[] = ['error', 'warning', 'note']

/** Who somebody is: `Mayor; a former pilot`. */
export const whoIs = ({ title, described }: SheetPerson): string =>
  [title, title?.toLowerCase() === described?.toLowerCase() ? null : described].filter(Boolean).join('; ')

/** Where somebody is met: `line 1, in the headline; in full on line 5`. */
export function firstOf({ first, introduced }: SheetPerson): string {
  const part = parts.get(first.role)
  const later = introduced && introduced.line !== first.line ? `in full on line ${introduced.line}` : undefined
  return [`line ${first.line}${part ? `, in the ${part}` : ''}`, later].filter(Boolean).join('; ')
}

const parts: ReadonlyMap<string, string> = new Map([
  ['headline', 'headline'],
  ['deck', 'deck'],
  ['caption', 'caption']
])

/** `Rosa Delgado ×2 (1 in speech)`, and what is to be known of a spelling. */
export function spelled({ text, count, inSpeech, checked, house }: SheetPerson['spellings'][number]): string {
  const notes = [
    inSpeech > 0 && `${inSpeech} in speech`,
    checked && 'checked',
    house === 'corrected' && 'not the house’s'
  ].filter(Boolean)
  return `${text} ×${count}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
}

/** What the style’s list says: `Kim Jong Un, North Korean leader (ap)`. */
export const houseOf = ({ house }: SheetPerson): string =>
  house && (house.write || house.title)
    ? `${[house.write, house.title].filter(Boolean).join(', ')} (${house.style})`
    : ''

/** Who said it, and how that is known: `Rosa Delgado (“she”)`. */
export function saidBy({ speaker, saidBy, how, needsSpeaker }: SheetQuotation): string {
  if (needsSpeaker) return 'no speaker found'
  if (speaker === null && saidBy === null) return 'nobody named'
  const by = how === 'pronoun' || how === 'title' ? `“${saidBy}”` : how === 'speaks on' ? how : undefined
  return `${speaker ?? saidBy}${by ? ` (${by})` : ''}`
}

/** `12, 2 without a speaker`: the second are statements of which nothing tells who made them. */
export function countOfQuotations({ quotations }: StorySheet): string {
  const without = quotations.filter(({ needsSpeaker }) => needsSpeaker).length
  return `${quotations.length}${without > 0 ? `, ${without} without a speaker` : ''}`
}

export const bearerOf = ({ whose, inSpeech }: SheetAge): string =>
  [whose, inSpeech ? 'in direct speech' : null].filter(Boolean).join(', ')

/** By what an editor lets it stand: `CQ`, `a comment: age-format`. */
export const acceptedBy = ({ by, rules }: AcceptedWords): string =>
  rules ? `comment: ${rules.includes('*') ? 'every rule' : rules.join(', ')}` : by

/** `2024-03-04 21:40 UTC` */
const stamp = (made: string): string => made.replace(/^(.{10})T(\d\d:\d\d).*Z$/, '$1 $2 UTC')

export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`

/** A text from outside on one line, without what would turn the writing round or is no character at all. */
export const harmless = (text: string): string =>
  text
    .replace(/[\s\0-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff\ud800-\udfff]/gu, '\ufffd')
