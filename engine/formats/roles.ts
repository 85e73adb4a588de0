import type { Block, Role } from '../story.ts'
import { creditStart, isCredit } from './credits.ts'
import { datelineEnd } from './dateline.ts'
import { cut, type Paragraph } from './paragraph.ts'
import { endsSentence, type Sign, signOf } from './signs.ts'

/** The blocks of one story: what each paragraph is, by what it shows and by what stands around it. */
export function blocksOf(paragraphs: readonly Paragraph[]): readonly Block[] {
  const parts = paragraphs.flatMap(partsOf)
  const lead = leadOf(parts)
  const opening = parts[lead]
  if (opening && opening.sign === 'sentence' && parts[lead - 1]?.told !== 'dateline') {
    const end = datelineEnd(opening.text, 'lead')
    if (end) parts.splice(lead, 1, ...withDateline(opening, end))
  }
  const isTranscript = parts.filter(({ text }) => opensSpeech.test(text)).length >= 3
  const roles = parts.map(({ told, sign }, index) => told ?? roleOf(sign) ?? shapeless(parts, index, lead))
  const tail = tailOf(parts)
  return parts.map(({ text, pieces, quoted, ignore }, index) => ({
    role: index >= tail ? (roles[index] === 'boilerplate' ? 'boilerplate' : 'sign-off') : roles[index]!,
    text,
    pieces,
    ...((quoted || isAnswer.test(text) || (isTranscript && opensSpeech.test(text))) && { quoted: true }),
    ...(ignore && { ignore })
  }))
}

interface Part extends Paragraph {
  readonly sign: Sign
}

/** What two people say in turn: `Q: …`, `A: …`, `((Jo Kim)) …`. */
const isAnswer = /^(?:[QA]: |\(\([^()]{1,40}\)\) )/
/** `KIM: …`, in a transcript. */
const opensSpeech = /^\p{Lu}[\p{Lu} .’'-]{1,30}: /u

/** Labels of zones, spelt so that they cannot be taken for copy, and what they label. */
const labels: Readonly<Record<string, Role>> = {
  HED: 'headline',
  HEAD: 'headline',
  HEADLINE: 'headline',
  DEK: 'deck',
  DECK: 'deck',
  LEDE: 'body',
  GRAF: 'body',
  CUTLINE: 'caption',
  CAPTION: 'caption',
  BYLINE: 'byline',
  SLUG: 'slug',
  TAG: 'boilerplate'
}

/** A paragraph, taken apart where two roles share it: a label, a dateline, a credit, a sign-off. */
function partsOf(paragraph: Paragraph): readonly Part[] {
  const { text } = paragraph
  const between = (start: number, end: number) => cut(paragraph, start, end)
  if (paragraph.told && paragraph.told !== 'body') return [{ ...paragraph, sign: signOf(text) }]
  const label = /^(HED|HEAD|HEADLINE|DEK|DECK|LEDE|GRAF|CUTLINE|CAPTION|BYLINE|SLUG|TAG) ?:\s*/.exec(text)
  if (label)
    return [
      { ...between(0, label[0].length), told: 'advisory' as const, sign: 'advisory' as const },
      { ...between(label[0].length, text.length), told: labels[label[1]!]!, sign: 'sentence' as const }
    ].filter(({ text }) => text !== '')
  const bullet = /^(?:[•·▪■◦●‣]\s*|[*–—-]{1,4}\s+|\*{2,4})(?=\S)/.exec(text)
  if (bullet && signOf(text) !== 'boilerplate' && signOf(text) !== 'sign-off') {
    const item = between(bullet[0].length, text.length)
    // “— Jo Kim, farmer” below a quotation.
    if (/^[–—]/.test(text) && text.length <= 80 && !endsSentence(text)) return [{ ...item, sign: 'credit' }]
    return partsOf(item).map(part => (part.sign === 'line' ? { ...part, sign: 'sentence' as const } : part))
  }
  const dateline = datelineEnd(text, 'anywhere')
  if (dateline) {
    const [place, rest] = withDateline({ ...paragraph, sign: 'sentence' }, dateline)
    return rest ? [place!, ...partsOf(rest)] : [place!]
  }
  const tail = tailStart(text)
  if (tail) return [...partsOf(between(0, tail)), { ...between(tail, text.length), sign: 'sign-off' }]
  const frame =
    /^(?:Facebook Twitter(?: Pinterest| Google\+)*|Enlarge this image(?: toggle caption)?|Open this photo in gallery:?|toggle caption) (?=\S)/.exec(
      text
    )
  if (frame) {
    const rest = between(frame[0].length, text.length)
    const start = creditStart(rest.text)
    const parts: Part[] = [{ ...between(0, frame[0].length), sign: 'boilerplate' }]
    if (!start) return [...parts, { ...rest, sign: /[.?!]/.test(rest.text) ? 'caption' : 'credit' }]
    return [
      ...parts,
      { ...cut(rest, 0, start), sign: 'caption' },
      { ...cut(rest, start, rest.text.length), sign: 'credit' }
    ]
  }
  const sign = signOf(text)
  if (sign === 'credit' || sign === 'boilerplate' || sign === 'source') return [{ ...paragraph, sign }]
  if (opensWithCredit.test(text)) return [{ ...paragraph, sign: 'credit' }]
  const credit = creditStart(text)
  if (credit)
    return [
      { ...between(0, credit), sign: isCredit(between(0, credit).text) ? 'credit' : 'caption' },
      { ...between(credit, text.length), sign: 'credit' }
    ]
  return [{ ...paragraph, sign }]
}

const withDateline = (part: Part, end: number): readonly Part[] =>
  [
    { ...cut(part, 0, end), told: 'dateline' as const, sign: 'sentence' as const },
    { ...cut(part, end, part.text.length), sign: 'sentence' as const }
  ].filter(({ text }) => text !== '')

/** `Jo Kim / Reuters A man walks`: nobody can tell where the photographer ends, so it is all his. */
const opensWithCredit =
  /^(?:REUTERS\/\p{Lu}|AP ?: ?\p{Lu}|(?:Getty Images?|AFP\/Getty Images?)(?: - Getty)? \p{Lu}[^.]*$|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} ?\/ ?(?:Reuters|REUTERS|AP|AFP|EPA|Getty Images)\b(?:\/Getty Images)? \p{Lu})/u

/** Where `(Reporting by …)` or `MORE` begins at a paragraph’s end. */
function tailStart(text: string): number | undefined {
  const from = Math.max(0, text.length - 400)
  const match =
    /[.?!…]["”’)]*(\s*(?:\((?:(?:Additional )?(?:[Rr]eporting|[Ww]riting)|Editing|Compiled|Corrects|Adds|Updates|Recasts|Refiles) [^()]{2,300}\)\.?|\(?MORE\)?|\(?ENDS\)?|-30-|###))$/.exec(
      text.slice(from)
    )
  return match ? from + match.index + match[0].length - match[1]!.length : undefined
}

/** The role that a sign gives, if it gives one. */
const roleOf = (sign: Sign): Role | undefined => (sign === 'sentence' || sign === 'line' ? undefined : sign)

/** Where the story proper begins: its first paragraph that is a sentence, but is no headline and no deck. */
function leadOf(parts: readonly Part[]): number {
  for (let index = 0; index < parts.length; index++) {
    const { sign, told } = parts[index]!
    if (told === 'dateline') return index + 1
    if (told === 'headline' || sign !== 'sentence') continue
    if (!isDisplay(parts, index)) return index
  }
  return parts.length
}

/** Whether a sentence at the head is display type: a byline, a source line, a dateline or the headline again follows. */
function isDisplay(parts: readonly Part[], index: number): boolean {
  const { text } = parts[index]!
  if (text.length > 280) return false
  const above = parts
    .slice(0, index)
    .filter(isHeadline)
    .map(({ text }) => text)
  let next = index + 1
  while (parts[next] && furniture.has(parts[next]!.sign) && !parts[next]!.told) next++
  const after = parts[next]
  if (!after) return false
  const opens = after.told === 'dateline' || after.sign === 'byline' || after.sign === 'source'
  if (above.length > 0) return opens || above.includes(after.text)
  return opens && text.length <= 120
}

const furniture: ReadonlySet<Sign> = new Set<Sign>(['caption', 'credit', 'boilerplate', 'advisory'])
const isHeadline = ({ sign, told }: Part) => told === 'headline' || (sign === 'line' && !told)

/** What a sentence or a line is that shows nothing else. */
function shapeless(parts: readonly Part[], index: number, lead: number): Role {
  const { sign, text } = parts[index]!
  if (index < lead)
    return sign === 'line' ? atHead(parts, index, lead) : parts.slice(0, index).some(isHeadline) ? 'deck' : 'headline'
  if (sign === 'sentence') return isShouted(text) ? 'headline' : 'body'
  const [first, last] = run(parts, index)
  // A list of names, of links, of what is in the shops.
  if (last - first >= 3) return text.length > 80 ? 'body' : 'boilerplate'
  const next = parts[last]
  // What a picture shows, for those who cannot see it.
  if (next?.sign === 'caption' && wordCount(text) <= 6) return 'boilerplate'
  if (text.length > 80 || wordCount(text) > 12) return 'body'
  if (next) return 'headline'
  return wordCount(text) < 5 ? 'boilerplate' : 'body'
}

/** `Home`, `News`, `World` in a row above the headline are the page’s. Where there is no copy below, all are headlines. */
function atHead(parts: readonly Part[], index: number, lead: number): Role {
  const [first, last] = run(parts, index)
  const isMenu = last - first >= 4 && lead < parts.length && wordCount(parts[index]!.text) <= 3
  return isMenu ? 'boilerplate' : 'headline'
}

/** The lines without a stop around a line. */
function run(parts: readonly Part[], index: number): readonly [first: number, last: number] {
  let [first, last] = [index, index]
  while (index - first < runLength && first > 0 && isLine(parts[first - 1])) first--
  while (last - index < runLength && isLine(parts[last])) last++
  return [first, last]
}

/** Enough to tell a list; so a list of thousands is read once, not once a line. */
const runLength = 5
const isLine = (part: Part | undefined) => part?.sign === 'line' && !part.told

/** `1. WHAT THE VOTE MEANS.` */
const isShouted = (text: string) => text.length <= 80 && !/\p{Ll}/u.test(text) && /\p{Lu}.*\s.*\p{Lu}/u.test(text)

const wordCount = (text: string) => text.split(/\s+/, 20).length

/** Where the tail begins: `___` and some lines about who wrote what. `___` between parts of a story is no tail. */
function tailOf(parts: readonly Part[]): number {
  for (let index = parts.length - 2; index >= Math.max(0, parts.length - 8); index--)
    if (/^_{3,}\.?$/.test(parts[index]!.text)) return isAboutWriters.test(parts[index + 1]!.text) ? index : parts.length
  return parts.length
}

const isAboutWriters =
  /\bcontributed\b|\breported from\b|\bwriters?\b|\bFollow\b|@\w|https?:|\bAP coverage\b|\bAssociated Press\b|\bOnline\b/
