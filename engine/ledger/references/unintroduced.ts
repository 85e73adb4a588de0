import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { sentenceAround } from '../../facts/names/name-surroundings.ts'
import { firstWordFrom, type Sentence, type Word } from '../../facts/words.ts'
import { genderOfKin } from '../../names/genders.ts'
import { folded } from '../../names/name-words.ts'
import { isPersonWord } from '../../names/person-words.ts'
import { prominent } from '../../names/prominent.ts'
import type { Topic } from '../../names/topic-words.ts'
import { wordSet } from '../../names/word-set.ts'
import { type Block, contains } from '../../story.ts'
import { titlesOf } from '../../style/titles.ts'
import type { Person, Reference } from '../people.ts'
import { nextSentences, type Told } from '../speech/next-sentences.ts'
import type { Speech } from '../speech.ts'
import { toldOnce } from '../told-once.ts'

/** A story in which people are to be introduced. */
export interface Introducing {
  readonly blocks: readonly Block[]
  readonly facts: readonly Facts[]
  readonly ledger: { readonly speech: Speech; readonly people: readonly Person[] }
}

/**
 * Whether nothing at a reference says who this is: no title, description or relation, before the name or after it, in
 * its sentence or in the next two. When in doubt something does.
 */
export function isUnintroduced(story: Introducing, person: Person, { block, mention }: Reference): boolean {
  const { words } = story.facts[block]!
  const first = firstWordFrom(words, mention.start)
  const next = firstWordFrom(words, mention.end)
  if (mention.identifier && !isMadeBy(words, mention, first)) return false
  return (
    !isDescribedBefore(words, first, next) &&
    !isDescribedAfter(words, next) &&
    !isDescribedAround(story, person, block, mention) &&
    !isNamedNext(story, person.references, block, mention)
  )
}

/** “led by Jo Roe”: tells what she did, and not who she is. */
const isMadeBy = (words: readonly Word[], { identifier, title }: Mention, first: number) =>
  !title && words[first - 1]?.lower === 'by' && identifier?.end === words[first - 1]!.end

/** “Acme’s Jo Roe”, “ambassador to Paris Jo Roe”, “Ana Paz and Jo Roe”. Bare names stand after small words and verbs. */
function isDescribedBefore(words: readonly Word[], first: number, next: number): boolean {
  const before = words[first - 1]
  if (!before || stops.has(before.text)) return false
  if (before.kind === 'word') {
    if (and.has(before.lower)) return isCapital(words[first - 2]) || words[first - 2]?.text === ','
    // “the death of Jo Roe”: who died.
    if (before.lower === 'of' && fates.has(words[first - 2]?.lower ?? '')) return true
    if (!isBareBefore(before)) return true
  } else if (before.text !== ',' && !quotes.has(before.text) && !(dashes.has(before.text) && first < longestDateline))
    return true
  // “the assailant, Jo Roe, said”, “a third, Jo Roe,”
  if (before.text === ',' && words[next]?.text === ',' && isNounPhraseBefore(words, first - 1)) return true
  // “The director of the clinic, Jo Roe said”: a comma is missing. “In Paris, Jo Roe said” has all of its own.
  if (before.text !== ',' || quotes.has(words[first - 2]?.text ?? '')) return false
  for (let at = first - 2; at >= Math.max(0, first - longestPhrase); at--) {
    const { kind, text, lower } = words[at]!
    // “President of the Harbor Board, HB, Jo Roe said”
    if (kind === 'mark' && !inPhrase.has(text) && !(text === ',' && isShortForm(words, at + 1, first - 1))) return false
    if (isRole(lower)) return true
  }
  return false
}

/** `HB`, from comma to comma */
const isShortForm = (words: readonly Word[], from: number, to: number) =>
  to === from + 1 && /^\p{Lu}{2,}$/u.test(words[from]!.text)

function isNounPhraseBefore(words: readonly Word[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - 8) && words[at]!.kind === 'word'; at--)
    if (words[at]!.lower === 'the' || articles.has(words[at]!.lower) || words[at]!.text !== words[at]!.base) return true
  return false
}

/** In words: “But this week,”. */
const longestOpening = 6

const inPhrase = wordSet("' - & / ( )")

/** In words: “NEW YORK , March 20 - Jo Roe said”. */
const longestDateline = 9
const dashes = wordSet('- – — _')

/** In words. */
const longestPhrase = 16

const isBareBefore = ({ lower, text, base }: Word) =>
  text === base && (small.has(lower) || /(?:ed|ing)$/.test(lower) || lower.startsWith('that'))

/** “, 34,”, “(D-Ohio)”, “general manager of Acme”, “, in charge of the works,”. What goes on with a verb says nothing. */
function isDescribedAfter(words: readonly Word[], next: number): boolean {
  const after = words[next]
  if (!after) return false
  if (after.kind === 'word') {
    if (and.has(after.lower)) return isCapital(words[next + 1])
    if (isCapital(after) || relatives.has(after.lower)) return true
    for (let at = next; at < next + 4 && words[at]?.kind === 'word' && !ends.has(words[at]!.lower); at++)
      // “Ana Paz invited Russian President Jo Roe”: what another is.
      if (!isCapital(words[at]) && isRole(words[at]!.lower)) return true
    return false
  }
  if (after.text !== ',') return !stops.has(after.text) && after.text !== "'" && !quotes.has(after.text)
  const beyond = words[next + 1]
  // “Jo Roe, writing for the Harbor Post”
  if (beyond?.lower === 'writing') return true
  return beyond !== undefined && !quotes.has(beyond.text) && !goesOn(beyond)
}

/** What a sentence goes on with after “…, Jo Roe,”. */
const goesOn = ({ lower, text }: Word) => goings.has(lower) || (lower.endsWith('ing') && text === lower)

/** “Jo Roe learned that in 1990. Roe, an analyst, …” */
const isNamedNext = (story: Introducing, references: readonly Reference[], block: number, { start }: Mention) => {
  const later = references.filter(
    ({ block: there, mention }) =>
      (there > block || (there === block && mention.start > start)) &&
      (mention.identifier || isApposed(story.facts[there]!, mention))
  )
  if (later.length === 0) return false
  return nextSentences(story, block, start, 2).some(({ block: at, sentence }) =>
    later.some(({ block: there, mention }) => there === at && contains(sentence, mention))
  )
}

const isApposed = ({ words }: Facts, { end }: Mention) => {
  const next = firstWordFrom(words, end)
  return words[next]?.text === ',' && isDescribedAfter(words, next)
}

/** Whether another person of the story is called so: “the governor” is the one whom it names as “Governor Bo Lind”. */
const isAnothers =
  ({ blocks, ledger: { people } }: Introducing, person: Person) =>
  (role: string) =>
    rolesOf(people, blocks)
      .get(role)
      ?.some(one => one !== person) === true

/** Who is called what, in the words that first say who somebody is. */
const rolesOf = toldOnce(
  (people: readonly Person[], blocks: readonly Block[]): ReadonlyMap<string, readonly Person[]> => {
    const roles = new Map<string, Person[]>()
    for (const person of people) {
      const { identified } = person
      const said = identified?.mention.identifier
      if (!said) continue
      for (const word of blocks[identified.block]!.text.slice(said.start, said.end).toLowerCase().split(' ')) {
        const same = roles.get(word)
        if (same) same.push(person)
        else roles.set(word, [person])
      }
    }
    return roles
  }
)

/**
 * “The minister had come. Jo Roe said …”, “… The 32-year-old nurse”, “He was the first mayor”, “her job as a driver”: in the
 * reporter’s words, farther up in the paragraph and in the next two sentences.
 */
function isDescribedAround(story: Introducing, person: Person, block: number, { start, end }: Mention): boolean {
  const isTaken = isAnothers(story, person)
  const above = before(story, block, start)
  if (
    (above[0] && speaksOfThem(story, above[0], block, start)) ||
    above.some(({ block: at, sentence }) => isDescribing(story, at, sentence, isTaken, () => true))
  )
    return true
  return nextSentences(story, block, start, 2).some(({ block: at, sentence }) =>
    isDescribing(story, at, sentence, isTaken, word => at !== block || word.start >= end)
  )
}

/**
 * The two sentences of the reporter’s before an offset, in the paragraph before it too: “the farm minister said. ¶ Jo
 * Roe repeated …”
 */
function before({ blocks, facts, ledger: { speech } }: Introducing, block: number, offset: number): readonly Told[] {
  const told: Told[] = []
  for (let at = block; at >= Math.max(0, block - 2) && told.length < 2; at--) {
    if (blocks[at]!.role !== 'body') continue
    const { sentences, words } = facts[at]!
    for (const sentence of sentences.toReversed()) {
      if (told.length === 2 || (at === block && sentence.end > offset)) continue
      const said = words.slice(sentence.first, sentence.last).filter(({ kind }) => kind === 'word')
      if (!said.every(word => speech.touches(at, word))) told.push({ block: at, sentence })
    }
  }
  return told
}

/** Whether the sentence before a name opens with people of whom this is one. */
function speaksOfThem({ facts }: Introducing, { block: above, sentence }: Told, block: number, start: number): boolean {
  const there = facts[above]!
  // “This week, a former reviewer praised it. ¶ …, Jo Roe added.”
  const goesOn = facts[block]!.attributions.some(({ speaker, lemma }) => speaker?.start === start && goingOn.has(lemma))
  // “Some voters are angry. ¶ “…,” Jo Roe said.”
  const isNear = above === block || goesOn || some.has(there.words[sentence.first]?.lower ?? '')
  return isNear && opensWithPeople(there, sentence, goesOn ? longestOpening : 0)
}

/**
 * “A spokesman dismissed the claim. …”, “But this week, a former reviewer praised it. …”, “His lawyer told how. …”,
 * “Senators are split. Jo Roe said she would.”
 */
function opensWithPeople({ words }: Facts, { first, last }: Sentence, longestOpening: number): boolean {
  let from = and.has(words[first]?.lower ?? '') || words[first]?.lower === 'but' ? first + 1 : first
  const opens = (at: number) => articles.has(words[at]?.lower ?? '') || possessives.has(words[at]?.lower ?? '')
  for (let at = from; at < Math.min(from + longestOpening, last); at++)
    if (words[at]!.text === ',' && opens(at + 1)) from = at + 1
  if (opens(from)) return roleAfter(words, from, last) !== undefined
  for (let at = from; at < Math.min(from + 4, last) && words[at]!.kind === 'word'; at++)
    if (words[at]!.lower.endsWith('s') && isRole(words[at]!.lower.slice(0, -1))) return true
  return false
}

/** Whether a sentence has a description of one person who is not named beside it, in words that count. */
function isDescribing(
  { facts, ledger: { speech } }: Introducing,
  block: number,
  { first, last }: Sentence,
  isTaken: (role: string) => boolean,
  counts: (word: Word) => boolean
): boolean {
  const { words, mentions } = facts[block]!
  // “the Acme board’s chairman”: both `the` and `board’s` come to the chairman.
  let another = -1
  for (let index = first; index < last; index++) {
    const word = words[index]!
    if (!counts(word) || speech.touches(block, word)) continue
    const before = words[index - 1]?.lower ?? ''
    // “one of the prosecutors said”, “her role as chairman”
    if (few.has(word.lower) && words[index + 1]?.lower === 'of' && isOfPeople(words, index + 2, last)) return true
    // “The board shunned Ana Paz as the banker built a team.”
    const isTheirs = () => mentions.some(({ start }) => start >= words[first]!.start && start < word.start)
    if (word.lower === 'as' && isRole(words[index + 1]?.lower ?? '') && !isTheirs()) return true
    // “Bo Lind is ill, his wife said.”
    if (possessives.has(before) && genderOfKin(word.lower) && isVerb(words[index + 1])) return true
    if (isDefinite(word)) {
      const role = roleAfter(words, index, last)
      // “The nurse”, “the nurse said”, “said the nurse”. “The mayor, Jo Roe,” and “Jo Roe, the mayor,” are somebody else.
      if (role === undefined || role === another || isNameAt(words, role + 1) || isTaken(words[role]!.lower)) continue
      if (before === ',' && isCapital(words[index - 2])) {
        another = role
        continue
      }
      if (index === first) return true
      if (
        (isVerb(words[times.has(words[role + 1]?.lower ?? '') ? role + 3 : role + 1]) || verbs.has(before)) &&
        !isTheirs()
      )
        return true
    } else if (articles.has(word.lower) && (copulas.has(before) || before === 'as'))
      if (roleAfter(words, index, last) !== undefined) return true
  }
  return false
}

/** “one of the town’s two doctors”, “one of three women who”; but not “one of the main reasons” */
function isOfPeople(words: readonly Word[], from: number, last: number): boolean {
  for (let at = from; at < Math.min(from + longestPlural, last) && words[at]!.kind === 'word'; at++) {
    const { lower } = words[at]!
    if (ends.has(lower)) return false
    if (lower === 'them' || lower === 'us' || plurals.has(lower)) return true
    if (lower.endsWith('s') && (isRole(lower.slice(0, -1)) || /(?:er|or|ant|ent|ee|an|ian)s$/.test(lower))) return true
  }
  return false
}

/** In words. */
const longestPlural = 7
const plurals = wordSet('men women people children police wives')

/** `the`, `Acme’s` */
const isDefinite = ({ lower, text, base }: Word) => lower === 'the' || text !== base

/** The role of “the 32-year-old nurse”, “the yard’s new managing director”, “the novice who”. */
function roleAfter(words: readonly Word[], index: number, last: number): number | undefined {
  for (let on = index + 1; on < Math.min(index + 6, last); on++) {
    const { kind, lower, text } = words[on]!
    if (kind === 'mark') return undefined
    // “the novice who”; but not “the Republicans who”
    if (relatives.has(lower) && on > index + 1) return words[on - 1]!.lower.endsWith('s') ? undefined : on - 1
    if (ends.has(lower)) return undefined
    // “Burger King”
    const isWord = text === lower || on === index + 1
    if (isWord && isRole(lower) && !isRole(words[on + 1]?.lower ?? '')) return on
    if (lower.endsWith('-year-old') && (isVerb(words[on + 1]) || words[on + 1]?.kind === 'mark')) return on
  }
  return undefined
}

const isRole = (lower: string) => (isPersonWord(lower) && !notRoles.has(lower)) || roles.has(lower)

/** “The mayor Jo Roe”, “The mayor, Jo Roe,” */
const isNameAt = (words: readonly Word[], at: number) =>
  isCapital(words[at]) || (words[at]?.text === ',' && isCapital(words[at + 1]))

const isVerb = (word: Word | undefined) =>
  word !== undefined && (verbs.has(word.lower) || word.text === ',' || /(?:ed|[^s]s)$/.test(word.lower))

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text)

/** “Ana Paz, Jo Roe and Li Wei met”, “- Jo Roe on ferries”: a list has no room for titles. */
export const isListed = ({ facts }: Introducing, { block, mention: { start, end } }: Reference) =>
  bullets.has(facts[block]!.words[0]?.text ?? '') ||
  facts[block]!.mentions.some(other => Math.abs(other.start - end) === 2 || Math.abs(start - other.end) === 2)

/** “After taking over from Boris Yeltsin in 1999”, “eight years ago, when the state went to Barack Obama” */
export function isHistory({ sentences, years, words }: Facts, { start }: Mention): boolean {
  const sentence = sentenceAround(sentences, start)
  if (!sentence) return false
  return (
    years.some(year => contains(sentence, year)) ||
    words.slice(sentence.first, sentence.last).some(({ lower }) => lower === 'ago')
  )
}

/** “The president added”: the reporter says who it is in another way, in the same sentence, or in the two on either side. */
export function isCalled({ entry }: Person, { block, mention }: Reference, story: Introducing): boolean {
  const offices = new Set(
    titlesOf(entry?.title ?? '').map(({ title }) => folded(title.slice(title.lastIndexOf(' ') + 1)))
  )
  const near = [...before(story, block, mention.start), ...nextSentences(story, block, mention.start, 2)]
  return near.some(({ block: at, sentence: { first, last } }) =>
    story.facts[at]!.words.slice(first, last).some(
      // “President Ana Paz met Jo Roe” says nothing of Roe.
      (word, index) =>
        offices.has(word.lower) && (index === 0 || word.text === word.lower) && !story.ledger.speech.touches(at, word)
    )
  )
}

/** Whether a story, direct speech too, has spoken of somebody before a reference. */
export const isMetBefore = ({ references }: Person, { block, mention }: Reference, { blocks }: Introducing): boolean =>
  references.some(
    ({ block: above, mention: { start } }) =>
      blocks[above]!.role === 'body' && (above < block || (above === block && start < mention.start))
  )

/** Whether somebody quoted has named them in full before. */
export const isMetInFull = ({ references }: Person, { block, mention }: Reference, blocks: readonly Block[]): boolean =>
  references.some(
    ({ by, inSpeech, block: above, mention: { start } }) =>
      by === 'full' &&
      inSpeech &&
      blocks[above]!.role === 'body' &&
      (above < block || (above === block && start < mention.start))
  )

/** Who needs no introduction: all the world knows them, or, in sport, the copy takes it that its readers do. */
export const isKnown = ({ references }: Person, { mention }: Reference, topics: ReadonlySet<Topic>): boolean =>
  prominent.has(mention.key) || topics.has('sport') || !isSurely(mention, references)

/** A name that only looks like a person’s is one whose surname speaks too: “Zorb Roe said. … Roe said”. */
const isSurely = ({ evidence, speaks }: Mention, references: readonly Reference[]) =>
  evidence === 'named' || (speaks && references.some(({ by, mention }) => by === 'surname' && mention.speaks))

/**
 * Whether somebody is brought in as one who speaks, or acts and speaks later. Who is only spoken of may be of history, of
 * a book, or no person.
 */
export function isActor(
  { facts }: Introducing,
  { references, doubtful }: Person,
  { block, mention }: Reference
): boolean {
  const { attributions, sentences, words } = facts[block]!
  // “J.C. Penney said”; and a firm of two names keeps both: “Roe Acre said … Roe Acre added … Roe Acre noted”
  if (doubtful || (references.length > 2 && references.every(({ by }) => by === 'full'))) return false
  const isSpeaker = attributions.some(
    ({ speaker, content, lemma }) =>
      speaker?.start === mention.start && (content === 'clause' || content === 'quotation' || lemma === 'tell')
  )
  // “said Jo Roe”, “Jo Roe told”; but not “asked Jo Roe”
  const before = words[firstWordFrom(words, mention.start) - 1]?.lower ?? ''
  if (isSpeaker || (mention.speaks && before !== 'asked' && before !== 'told')) return true
  const sentence = sentenceAround(sentences, mention.start)
  if (!sentence) return false
  // Features begin with somebody and say farther down who it is. News has a day.
  const isNews = words.slice(sentence.first, sentence.last).some(({ lower }) => weekdays.has(lower))
  // “The court ruled Friday against the plan, dealing a blow to Jo Roe. … Roe had not …”
  const isDescribed = words.slice(firstWordFrom(words, mention.end), sentence.last).some(({ lower }) => isRole(lower))
  if (
    isNews &&
    !isDescribed &&
    references.some(one => one.by === 'surname' && !one.inSpeech && !one.mention.attributive)
  )
    return true
  if (sentence.start !== mention.start || !references.some(({ mention, inSpeech }) => mention.speaks && !inSpeech))
    return false
  return block > 1 || isNews
}

const weekdays = wordSet('monday tuesday wednesday thursday friday saturday sunday')
const times = wordSet('last this earlier')
const some = wordSet('some many')
const goingOn = wordSet('add continue repeat')
const bullets = wordSet('- – — * • ·')
const fates = wordSet(
  'death killing murder slaying shooting stabbing kidnapping abduction disappearance arrest trial funeral'
)
const relatives = wordSet('who whose whom')
const and = wordSet('and or & nor')
const stops = wordSet('. ! ? : ; …')
const quotes = wordSet('" “ ” \' ‘ ’')
const articles = wordSet('a an')
const possessives = wordSet('his her their')
const few = wordSet('one two three')
const copulas = wordSet('is was became remains remained')
const roles = wordSet('ceo cfo boss chief boss star pastor novice premier')
/** The last words of titles that are none alone: `secretary of state`. */
const notRoles = wordSet(
  'one family list exist assist police human state treasury commerce labor labour energy agriculture security interior general defense defence education rod counsel'
)
const verbs = wordSet(`
  said says told added is was has had will would did does became remains also who asked wrote called urged insisted declined noted
`)
const ends = wordSet(
  'of to for from by with who which that is was were are has had have will would said says told after before when while'
)
const goings = wordSet(`
  and but or so yet said says told added when while after before as although though because since if unless until which that then
  where however also too he she they it was is has had will would can could may might
`)
const small = wordSet(`
  about above across after against along although among around as at because before behind below beside besides between beyond but
  by despite down during except for from if in inside into near of off on onto over past since so than that though through
  throughout till to toward towards under until unless up upon via what when whenever where whereas whether which while with
  within without yet then meanwhile however instead said says say told tells asked added wrote writes did does do had has have is
  was were will would can could may might should must let made makes met meet saw see sees got get gave give won win beat beats left
  lost knew know knows put let hit took take backs back support supports like likes monday tuesday wednesday thursday friday saturday
  sunday today yesterday
`)
