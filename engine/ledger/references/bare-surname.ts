import type { Facts } from '../../facts/facts.ts'
import { firstWordFrom, sentenceAround, type Word } from '../../facts/words.ts'
import { folded } from '../../names/name-words.ts'
import { prominent } from '../../names/prominent.ts'
import { governmentTitles, parliamentTitles } from '../../names/title-words.ts'
import { wordSet } from '../../names/word-set.ts'
import { type Block, contains } from '../../story.ts'
import { titlesOf } from '../../style/titles.ts'
import type { Person, Reference } from '../people.ts'
import type { Speech } from '../speech.ts'

// Where a surname may stand before anybody is named in full.

/**
 * A headline that ends in a point, or a short line at the top that teases; and the first line of an entry in a list of
 * profiles, under the name that stands over it.
 */
export const isHeading = ({ words }: Facts, block: number, { introduced, references }: Person) => {
  if (references.some(({ by, block: above }) => by === 'full' && above > 1 && above === block - 1)) return true
  // No heading is a page long.
  if (words.length > 200) return false
  const long = words.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  const capitals = long.filter(({ text, lower }) => text[0] !== lower[0])
  if (capitals.length > long.length * 0.7) return !isNews(words)
  if (block > 1 || !introduced || words.length > longestHeadline) return false
  return words.some(({ text }) => text === "'" || text === '‘') || !words.some(({ text }) => past.has(text))
}

/** “President Ana Paz on Monday met Prime Minister Roe at the Harbor Hotel, and Secretary Dent joined them for lunch.” */
const isNews = (words: readonly Word[]) =>
  words.length > longestHeadline &&
  words.at(-1)!.text === '.' &&
  words.some(({ text, lower }) => text === lower && (past.has(lower) || lower.endsWith('ed')))

/** In words, with its marks. */
const longestHeadline = 19

/** Whether a title with the surname is enough here. */
export function needsNoName(
  { block, mention }: Reference,
  { introduced }: Person,
  { mentions, words, sentences, years }: Facts,
  speech: Speech
) {
  const { start, title } = mention
  // “the Roe vs. Paz race”
  const at = firstWordFrom(words, start)
  const before = words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1]
  if (versus.has(before?.lower ?? '') || versus.has(words[at + 1]?.lower ?? '')) return true
  // “Presidents Reagan and Clinton”: this Clinton has a title, if not a first name.
  if (!title)
    return mentions.some(({ title, shape, end }) => title && shape === 'single' && start - end === ' and '.length)
  const sentence = sentenceAround(sentences, start)
  if (!sentence) return false
  // “In 1940, Prime Minister Churchill”, of whom there is no more to say
  if (!introduced && years.some(year => year.year < 1990 && contains(sentence, year))) return true
  return words.slice(sentence.first, sentence.last).some((word, at, around) => {
    // “both former President Roes”, “the President Roe of old”
    if (several.has(word.lower) && around[at + 1]?.start === title.start) return true
    // “Thank you, Senator Roe”, “as I told President Paz”: without quotation marks too somebody speaks in person.
    return persons.has(word.lower.split("'", 1)[0]!) && !speech.touches(block, word)
  })
}

const versus = wordSet('vs vs. v v. versus')
const several = new Set(['both', 'two', 'three', 'the', 'a', 'this'])
const persons = new Set(['i', 'my', 'me', 'you', 'your', 'we', 'our'])

const past = new Set(['said', 'told', 'was', 'were', 'had', 'added', 'did'])

/**
 * “Prime Minister Roe … Jo Roe, the prime minister”; but “President Clinton” is not Hillary Clinton, a lawyer, and with
 * nothing said of her not Hillary Rodham Clinton either.
 */
export function isSameOffice(title: string, full: Reference, person: Person, blocks: readonly Block[]): boolean {
  const { references, entry } = person
  const office = lastWord(title)
  const isSaid = references.some(({ by, block, mention: { identifier } }) => {
    if (by !== 'full' || !identifier) return false
    return folded(blocks[block]!.text.slice(identifier.start, identifier.end)).includes(office)
  })
  if (isSaid || full.mention.identifier) return isSaid
  if (!leading.has(office)) return true
  if (entry?.title) return titlesOf(entry.title).some(({ title }) => lastWord(title) === office)
  return !prominentSurnames.has(lastWord(full.mention.name))
}

const lastWord = (title: string) => {
  const word = folded(title.slice(title.lastIndexOf(' ') + 1))
  return word === 'pres' ? 'president' : word
}

const leading = wordSet('president minister chancellor premier')

/** Of those whom all the world knows, and of their families. */
const prominentSurnames = new Set([...prominent].map(lastWord))

const britishJudges = wordSet('mr mrs ms lord lady')

/** Kings, popes and clergy go by one name. */
export const isOffice = (title: string) => {
  // “TD Ameritrade”
  if (title.length < 3) return false
  const words = title.toLowerCase().replaceAll('.', '').split(' ')
  // “Mr Justice Roe”, as British judges are called
  if (words.at(-1) === 'justice' && britishJudges.has(words.at(-2) ?? '')) return false
  return [1, 2, 3].some(count => {
    const head = words.slice(-count).join(' ')
    // “Director of Therapy for Adult Justice Programs”
    if (words.slice(0, -count).includes('for')) return false
    return head !== 'ayatollah' && (governmentTitles.has(head) || parliamentTitles.has(head))
  })
}
