import type { Block, Role } from '../story.ts'
import { datelineEnd } from './dateline.ts'
import type { Paragraph } from './paragraph.ts'
import { type Part, type PartsOf, withDateline } from './parts.ts'

/** The blocks of one story: what each paragraph is, by what it shows and by what stands around it. */
export function blocksOf(paragraphs: readonly Paragraph[], partsOf: PartsOf): readonly Block[] {
  const parts = paragraphs.flatMap(partsOf)
  const lead = leadOf(parts)
  const opening = parts[lead]
  if (opening?.sign === 'sentence' && parts[lead - 1]?.told !== 'dateline') {
    const end = datelineEnd(opening.text, 'lead')
    if (end) parts.splice(lead, 1, ...withDateline(opening, end))
  }
  const isSpeech = speech(parts)
  const headlines = parts.findIndex(isHeadline)
  const tail = tailOf(parts)
  return parts.map((part, index) => {
    const { text, pieces, quoted, ignore, told, sign } = part
    const own = told ?? shapeless(parts, index, { lead, headlines }) ?? (sign as Role)
    return {
      role: index >= tail && own !== 'boilerplate' ? 'sign-off' : own,
      text,
      pieces,
      ...((quoted || isSpeech(part) || isIntroduced(parts, index)) && { quoted: true }),
      ...(ignore && { ignore })
    }
  })
}

const isHeadline = ({ sign, told }: Part) => told === 'headline' || (sign === 'line' && !told)

/** Where the story proper begins: its first sentence that is no headline and no deck. */
function leadOf(parts: readonly Part[]): number {
  const headlines = new Set<string>()
  const label = parts.slice(0, 12).findIndex(({ text }) => fullText.test(text))
  for (const [index, part] of parts.entries()) {
    if (part.told === 'dateline') return index + 1
    if (isHeadline(part)) headlines.add(part.text)
    else if (index > label && part.sign === 'sentence' && !part.told && !isDisplay(parts, index, headlines))
      return index
  }
  return parts.length
}

/** An archive sets it between the abstract of a story and the story. */
const fullText = /^FULL TEXT[.:]?$/

/** Whether a sentence at the head is display type: a byline, a source line, a dateline or the headline again follows. */
function isDisplay(parts: readonly Part[], index: number, headlines: ReadonlySet<string>): boolean {
  const { text } = parts[index]!
  if (text.length > 280) return false
  if (headlines.size === 0 && isTitle(text)) return true
  let next = index + 1
  while (parts[next] && between.has(parts[next]!.sign) && !parts[next]!.told) next++
  const after = parts[next]
  if (!after) return false
  // `Paz to visit Ordek in May.` above `WASHINGTON — `
  if (after.sign === 'sentence' && !after.told && datelineEnd(after.text, 'lead') && text.length <= 120)
    return !datelineEnd(text, 'lead') && !opensArticle.test(text)
  if (after.told === 'dateline' || after.sign === 'byline' || after.sign === 'source')
    return headlines.size > 0 || text.length <= 120
  return headlines.has(after.text)
}

/** `The council voted on Monday.` above `TOO LATE — ` is the lead above a list. */
const opensArticle = /^(?:The|An?) /

const between: ReadonlySet<Part['sign']> = new Set(['caption', 'credit', 'boilerplate', 'advisory'] as const)

/** `Council Votes To Close Its Last Library Next Week.` */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/, 20)
  if (text.length > 100 || words.filter(word => /\p{Lu}\p{Ll}/u.test(word)).length < 4) return false
  return words.length >= 6 && words.every(word => joints.has(word) || /^["'“‘(]*[^\p{Ll}]/u.test(word))
}

/** What stays small in a title: `Paz Named for 2nd Term at Road Office.` */
const joints: ReadonlySet<string> = new Set('a an and as at by for from in of on or the this to vs with'.split(' '))

/** What a sentence, an item or a line is that shows nothing else of itself. */
function shapeless(
  parts: readonly Part[],
  index: number,
  { lead, headlines }: { readonly lead: number; readonly headlines: number }
): Role | undefined {
  const { sign, text } = parts[index]!
  if (sign === 'item') return 'body'
  if (sign === 'sentence') {
    if (index < lead) return headlines >= 0 && headlines < index ? 'deck' : 'headline'
    return isShouted(text) ? 'headline' : 'body'
  }
  if (sign !== 'line') return undefined
  // A sentence above another line is no headline.
  if (/[.!?]["”’)]*\r?\n/.test(text)) return 'body'
  const [first, last] = run(parts, index)
  if (index < lead) {
    // `Home`, `News`, `World` in a row above the headline are the page’s. With no copy below, all are headlines.
    const isMenu = last - first >= 4 && lead < parts.length && wordCount(text) <= 3
    return isMenu ? 'boilerplate' : 'headline'
  }
  // A list of names, of links, of what is in the shops.
  if (last - first >= 3) return text.length > 80 ? 'body' : 'boilerplate'
  const next = parts[last]
  // What a picture shows, for those who cannot see it.
  if (next?.sign === 'caption' && wordCount(text) <= 6) return 'boilerplate'
  // A sentence that was torn in two goes on in lower case.
  if (text.length > 80 || wordCount(text) > 12 || /^\p{Ll}/u.test(text)) return 'body'
  if (next) return 'headline'
  return wordCount(text) < 5 ? 'boilerplate' : 'body'
}

/** The lines without a stop around a line, and what else makes up a list. */
function run(parts: readonly Part[], index: number): readonly [first: number, last: number] {
  let [first, last] = [index, index]
  while (index - first < runLength && first > 0 && isListed(parts[first - 1]!)) first--
  while (last - index < runLength && last < parts.length && isListed(parts[last]!)) last++
  return [first, last]
}

/** Enough to tell a list; so a list of thousands is read once, not once a line. */
const runLength = 5
const isListed = ({ sign, told, text }: Part) =>
  !told && (sign === 'line' || (text.length <= 80 && (sign === 'item' || (sign === 'boilerplate' && /\d/.test(text)))))

/** `1. WHAT THE VOTE MEANS.` */
const isShouted = (text: string) => text.length <= 80 && !/\p{Ll}/u.test(text) && /\p{Lu}.*\s.*\p{Lu}/u.test(text)

const wordCount = (text: string) => text.split(/\s+/, 20).length

/** Which parts are the words of a speaker whom the format of the story names, not the reporter. */
function speech(parts: readonly Part[]): (part: Part) => boolean {
  const turns = new Map<string, number>()
  for (const { sign, text } of parts) {
    const name = sign === 'sentence' && opensTurn.exec(text)?.[1]
    if (name) turns.set(name, (turns.get(name) ?? 0) + 1)
  }
  const speakers = new Set([...turns].filter(([, count]) => count > 1).map(([name]) => name))
  return ({ text }) =>
    isAnswer.test(text) ||
    (text.includes('(@') && isTweet.test(text)) ||
    (speakers.size > 1 && speakers.has(opensTurn.exec(text)?.[1] ?? ''))
}

/** `Q: …`, `A: …`, `((Jo Kim)) …`. */
const isAnswer = /^(?:[QA]: |\(\([^()]{1,40}\)\) )/
/** `KIM: …`, in a transcript, where two speakers take turns. */
const opensTurn = /^(\p{Lu}[\p{Lu} .’'-]{1,30}): /u
/** `… — Jo Kim (@jokim) June 1, 2020` */
const isTweet = /— .{1,60} \(@\w{1,30}\) .{4,24}$/

/**
 * `The minister said:` above words in no marks: the indent or the italics that showed whose they are have been lost.
 * `Roe’s statement on the sale:` stands above somebody’s words if they say *I*.
 */
function isIntroduced(parts: readonly Part[], index: number): boolean {
  const { sign, text } = parts[index]!
  const above = parts[index - 1]?.text.slice(-60) ?? ''
  return (
    sign === 'sentence' &&
    (introduces.test(above) || (above.endsWith(':') && inPerson.test(text))) &&
    !opensMarked.test(text)
  )
}

const introduces =
  /\b(?:said|says|added|adds|wrote|writes|tweeted|posted|replied|continued)(?: (?:on|in|via|at) [\w ]{2,30})?\s?:$/
const inPerson = /\b(?:I|I['’](?:m|ve|d|ll)) \p{Ll}/u
const opensMarked = /^["“”‘'`«»„＂([<]/

/** Where the tail begins: `___` and some lines about who wrote what. `___` between parts of a story is no tail. */
function tailOf(parts: readonly Part[]): number {
  for (let index = parts.length - 2; index >= Math.max(0, parts.length - 8); index--)
    if (/^_{3,}\.?$/.test(parts[index]!.text)) return aboutWriters.test(parts[index + 1]!.text) ? index : parts.length
  return parts.length
}

const aboutWriters =
  /\bcontributed\b|\breported from\b|\bwriters?\b|\bFollow\b|@\w|https?:|\bAP coverage\b|\bAssociated Press\b|\bOnline\b/
