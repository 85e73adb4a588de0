import { headsOfState } from '../names/heads-of-state.ts'
import { folded, kinds, kindsOf } from '../names/name-words.ts'
import { crowns, looseOffices, portfolios, titleModifiers } from '../names/title-words.ts'
import type { Span } from '../story.ts'
import type { Mention } from './mentions.ts'
import { afterNames, deputies, kindOf, type TitleAt, titleAt } from './titles/title-at.ts'
import { titleBefore, titleKey } from './titles/title-before.ts'
import { capitalised, lettersOf, lowered } from './titles/title-letters.ts'
import {
  appoints,
  type Before,
  beforePhrase,
  holderOf,
  isDeterminer,
  isFormer,
  isNation,
  isPlaceOrParty,
  qualifies
} from './titles/title-surroundings.ts'
import { isCapital, type Sentence, type Word } from './words.ts'

/** A title of which the houses say whether it takes a capital. All others are left out. */
export interface Title extends Span {
  readonly text: string
  /** `office`: of state (president). `rank`: of a crown, a church, an army (king). `job`: no title at all (spokesman). */
  readonly kind: 'office' | 'rank' | 'job'
  readonly position: 'before name' | 'after name' | 'alone'
  /** With its capitals: `Secretary of State`, `then-President-elect`, and `Then-President` where a sentence begins. */
  readonly capital: string
  /** Without them, but for a word that opens a sentence. */
  readonly lower: string
  /** Without them, wherever it stands: `House speaker`, `prime minister`. */
  readonly small: string
  /** How it is written; small words as `of` do not count. */
  readonly letters: 'capital' | 'lower' | 'mixed'
  /** It opens a sentence, so that its first capital says nothing. */
  readonly opens: boolean
  /** With what belongs to it, without an article: `former Russian president`. */
  readonly phrase: Span
  /** The word that leaves room for more than one holder: `former`. */
  readonly former?: Span
  /** What is said of the holder before all else, and no name: `Former`, `Shadow`, `City Council`. */
  readonly adjective?: Span
  /** The word that says that the holder only stands in: `acting`. */
  readonly acting?: Span
  /** What stands before the phrase. */
  readonly before: Before
  /** Whose title it is: a state’s, for all that is said; that of a body with a name; or, as in `club president`, another’s. */
  readonly holder: 'state' | 'body' | 'other'
  /** The name that it stands beside. */
  readonly name?: Mention
}

/** The titles of a paragraph, in order. A Line Where Every Word Has a Capital says nothing of titles. */
export function titles(
  text: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[]
): readonly Title[] {
  if (!words.some(isRunning)) return []
  const seen: Title[] = []
  let named = 0
  const keep = (found: Found | undefined, sentence: Sentence) => {
    if (found && !isShouted(words, found)) seen.push(title(text, words, sentence, found))
  }
  for (const sentence of sentences)
    for (let at = sentence.first; at < sentence.last; at++) {
      const name = mentions[named]
      if (name && words[at]!.start >= name.start) {
        named++
        keep(beforeName(words, at, sentence, name), sentence)
        while (at + 1 < sentence.last && words[at + 1]!.start < name.end) at++
        const after = afterName(words, at + 1, sentence, name)
        keep(after, sentence)
        if (after) at = after.last - 1
      } else if (isCapital(words[at]!)) {
        const alone = titleAt(words, at, sentence.last)
        if (!alone) continue
        keep(standingAlone(words, alone, sentence, name), sentence)
        at = alone.last - 1
      }
    }
  return seen
}

/** “THE PRESIDENT: Thank you”: capitals that mean something else. */
const isShouted = (words: readonly Word[], { first, last }: TitleAt) =>
  words.slice(first, last).every(({ text, lower }) => text !== lower && text === text.toUpperCase())

interface Found extends TitleAt, Pick<Title, 'kind' | 'position' | 'name'> {
  /** The first word of the phrase. */
  readonly phrase: number
}

function beforeName(words: readonly Word[], at: number, { first }: Sentence, name: Mention): Found | undefined {
  const before = titleBefore(words, at)
  if (!before || before.first < first || name.attributive) return undefined
  const head = headOf(words, before, first)
  const key = words.slice(head, before.last).map(titleKey).join(' ')
  const kind = kindOf(key)
  if (!kind) return undefined
  // “Chief Economist Jo Roe”, “Senior Investigative Correspondent Jo Roe”: the firm’s own title.
  const speaks = kind === 'job' && key.startsWith('spokes') && name.shape === 'full'
  if (kind === 'job' && !speaks && (name.evidence !== 'named' || words.slice(before.first, head).some(isGrade)))
    return undefined
  // “Florida State Attorney Ana Roe”, “the Commonwealth’s Attorney Jo Roe”: an office.
  if (key === 'attorney' && (before.first < head || (head > first && isDeterminer(words, head - 1)))) return undefined
  // “Drummer Boy”, “Pilot Creek”
  if (kind === 'job' && name.shape === 'single' && kindsOf(folded(name.parts[0]!)) & (kinds.ordinary | kinds.thing))
    return undefined
  if (kind === 'job' && name.shape === 'single' && isNickname(words, before.first, key, name)) return undefined
  return {
    first: head,
    last: before.last,
    key,
    kind,
    position: 'before name',
    phrase: phraseOf(words, Math.min(before.first, head), head),
    name
  }
}

/** “known as Coach Prime”, “dubbed ‘Coach Prime’”, “they call him Coach Prime” */
function isNickname(words: readonly Word[], first: number, key: string, { key: name }: Mention): boolean {
  if (nicknames.has(`${key} ${name}`)) return true
  const marked = words[first - 1]?.kind === 'mark' && quotes.has(words[first - 1]!.text)
  const at = marked ? first - 2 : first - 1
  const { lower } = words[at] ?? { lower: '' }
  if (naming.has(lower)) return true
  if (lower === 'as') return words.slice(Math.max(0, at - longestRenown), at).some(word => word.lower === 'known')
  return callees.has(lower) && calling.has(words[at - 1]?.lower ?? '')
}

/** In words: “known to everybody in Oxton as”. */
const longestRenown = 6

/** Where a title begins, with what a minister is for and whom he stands in for: `deputy industry and trade minister`. */
function headOf(
  words: readonly Word[],
  { head, last }: { readonly head: number; readonly last: number },
  first: number
) {
  const closing = words[last - 1]!.lower
  if (words[head]!.lower === 'secretary' && words[head - 1]?.lower === 'under' && head > first) return head - 1
  // “Acme Group vice president Jo Roe”: a group’s, no group vice president.
  if (closing === 'president' && last - head > 2) return isCapital(words[last - 3]!) ? last - 2 : head
  if (closing !== 'minister' && closing !== 'secretary') return head
  let from = head
  for (let at = head - 1; at >= first && words[at + 1]!.apart; at--) {
    const { lower } = words[at]!
    if (portfolios.has(lower) || (deputies.has(lower) && from + 1 < last)) from = at
    else if (lower !== 'and' || from === head + 1 || !portfolios.has(words[at - 1]?.lower ?? '')) break
  }
  return from
}

/** “under president Jo Roe”, “the Queen and prince Philip”: what only seems to belong to the title. */
function phraseOf(words: readonly Word[], first: number, head: number): number {
  let from = first
  for (let at = first; at < head; at++) {
    const { lower } = words[at]!
    if (lower === 'and' || lower === 'under') from = at + 1
  }
  return from
}

/** “Jo Roe, President of Ruritania, said”, “Jo Roe, an Acme Corp vice president, said” */
function afterName(
  words: readonly Word[],
  at: number,
  { first: opening, last }: Sentence,
  name: Mention
): Found | undefined {
  if (words[at]?.text !== ',' || name.shape !== 'full' || at >= last) return undefined
  const limit = Math.min(last, at + longestDescription)
  let first = at + 1
  let title: TitleAt | undefined
  for (; first < limit; first++) {
    title = titleAt(words, first, last, afterNames)
    if (title) break
    const word = words[first]!
    if (word.kind !== 'word' || !(isCapital(word) || isDeterminer(words, first) || titleModifiers.has(word.lower)))
      return undefined
  }
  const next = title && title.last < last ? words[title.last] : undefined
  if (!title || !next || kindOf(title.key) === 'rank') return undefined
  // “Jo Roe, President and CEO”: the whole row of titles would have to change.
  const beyond = words[title.last + 1]
  const closes =
    (next.lower === 'and' && !!beyond && (!isCapital(beyond) || /^C[EFO]O$/.test(beyond.text))) ||
    (next.text === ','
      ? beyond?.kind === 'word' && !isCapital(beyond)
      : next.text === '.' && at - opening > shortestTelling)
  if (!closes && !fields.has(next.lower)) return undefined
  // “Jo Roe, Technical Director of Acme”: both words are small, or none.
  while (first > at + 1 && isGrade(words[first - 1]!)) first--
  return { ...title, first, kind: kindOf(title.key) ?? 'office', position: 'after name', phrase: at + 1, name }
}

const longestDescription = 8
/** “Board: Mary Roe, President.” tells nothing. */
const shortestTelling = 6

/** “The Prime Minister resigned”, “elected President” */
function standingAlone(
  words: readonly Word[],
  title: TitleAt,
  sentence: Sentence,
  name: Mention | undefined
): Found | undefined {
  const { first, last, key } = title
  const kind = kindOf(key) ?? 'office'
  // “Foreign Affairs” of a minister may look like a name.
  if (name && words[last] && name.start > words[last - 1]!.start && name.start <= words[last].start) return undefined
  if (goesOn(words, last, sentence, kind)) return undefined
  let phrase = first
  while (phrase > sentence.first && belongs(words, phrase - 1)) phrase--
  if (phrase === sentence.first || !words[phrase]!.apart) return undefined
  const given = isDeterminer(words, phrase - 1)
  if (!given && (kind !== 'office' || phrase < first || !appoints(words, phrase - 1))) return undefined
  // “saw The Prime Minister on stage”: the name of a work.
  if (words[phrase - 1]!.text === 'The' && phrase - 1 > sentence.first) return undefined
  // “reminded us that King, Jo Roe’s King”: a surname.
  if (crowns.has(key) && words[phrase - 1]!.lower !== 'the') return undefined
  // “Office of the President”, “Order of the Governor General”
  const thing = given && phrase - 3 > sentence.first ? words[phrase - 3]! : undefined
  if (thing && isCapital(thing) && fields.has(words[phrase - 2]!.lower)) return undefined
  return { ...title, kind, position: 'alone', phrase }
}

/** “the new Vermont Senator”: what stands between the article and a title. */
const belongs = (words: readonly Word[], at: number) =>
  qualifies(words[at]!) ||
  isNation(words, at) ||
  isPlaceOrParty(words[at]!) ||
  (titleModifiers.has(words[at]!.text) && !deputies.has(words[at]!.text) && !appoints(words, at))

/** Whether the words after a title make it the beginning of another name: “President Hotel”, “Prime Minister’s Questions”. */
function goesOn(words: readonly Word[], last: number, sentence: Sentence, kind: Title['kind']): boolean {
  const next = last < sentence.last ? words[last] : undefined
  if (!next) return false
  const beyond = last + 1 < sentence.last ? words[last + 1] : undefined
  if (next.kind === 'mark') return !closing.test(next.text) || (next.text === "'" && !!beyond && isCapital(beyond))
  if (isCapital(next) || /^\d/.test(next.text)) return true
  // “the King of Pop”
  if (next.lower === 'of' && kind === 'rank') return true
  // “Acme’s Vice President for Sales”
  if (next.lower === 'for' && beyond && isCapital(beyond)) return true
  // “the President and CEO”, “the Governor in Council”
  return (
    (next.lower === 'and' && !!beyond && moreTitles.has(beyond.lower)) ||
    (next.lower === 'in' && beyond?.lower === 'council')
  )
}

function title(text: string, words: readonly Word[], sentence: Sentence, found: Found): Title {
  const { first, last, key, phrase, kind, position, name } = found
  const final = words[last - 1]!
  const start = words[first]!.start
  const end = final.end - (final.text.length - final.base.length)
  const before = beforePhrase(text, words, phrase, sentence)
  const former = words.slice(phrase, first + 1).find(isFormer)
  const acting = words.slice(phrase, first).find(({ lower }) => lower === 'acting')
  const opens = phrase === first && (before === 'start' || before === 'mark')
  const plain = plainUntil(words, phrase, first)
  const written = text.slice(start, end)
  return {
    start,
    end,
    text: written,
    kind,
    position,
    letters: lettersOf(words.slice(first, last)),
    capital: opens && isCapital(words[first]!) ? opened(written, capitalised) : capitalised(written),
    small: lowered(written),
    lower: opens ? opened(written, lowered) : lowered(written),
    opens,
    phrase: { start: words[phrase]!.start, end },
    ...(former && { former: { start: former.start, end: former.end } }),
    ...(plain > phrase && { adjective: { start: words[phrase]!.start, end: words[plain - 1]!.end } }),
    ...(acting && { acting: { start: acting.start, end: acting.end } }),
    before,
    holder: alwaysTitles.has(key)
      ? 'state'
      : holderOf(words, {
          phrase,
          first,
          before,
          loose: looseOffices.has(key) || (kind === 'rank' && !alwaysTitles.has(key)),
          single: name?.shape === 'single',
          known: isKnown(name)
        }),
    ...(name && { name })
  }
}

/** Past `Former`, past the `City Council` of a council president; a council with a name keeps its capitals. */
function plainUntil(words: readonly Word[], phrase: number, first: number): number {
  const from = adjectives.has(words[phrase]!.lower) ? phrase + 1 : phrase
  return words.slice(from, first).every(({ lower }) => anyBody.has(lower)) ? Math.max(from, first) : from
}

/** In other letters, but for the first, which is the sentence’s. */
const opened = (title: string, inLetters: (title: string) => string) => title.slice(0, 1) + inLetters(title).slice(1)

const isKnown = (name: Mention | undefined) =>
  !!name &&
  name.shape === 'full' &&
  headsOfState.has(`${folded(name.parts[0]!)}-${folded(name.parts[name.parts.length - 1]!)}`)

const isGrade = (word: Word) => isCapital(word) && grades.has(word.lower)

/** A word that would have a capital in a Headline of This Kind. */
const isRunning = ({ kind, text, lower }: Word) =>
  kind === 'word' && /^\p{Ll}{3}/u.test(text) && !headlineSmall.has(lower)

const naming = new Set('nicknamed called dubbed named alias aka a.k.a.'.split(' '))
const calling = new Set('call calls called calling dub dubs dubbed nickname nicknamed'.split(' '))
const callees = new Set('him her me you them'.split(' '))
const quotes = new Set(['“', '‘', '"', "'"])
/** Everybody knows who they are. */
const nicknames = new Set(['coach prime', 'coach cal'])
const closing = /^[.,;:!?)\]'"’”–—-]/
const fields = new Set(['of', 'for', 'from', 'to', 'at'])
const adjectives = new Set(
  'former late then ex acting interim caretaker shadow deputy outgoing incoming retired new newly'.split(' ')
)
const anyBody = new Set(
  'city county town village borough district council company club board committee school'.split(' ')
)
const alwaysTitles = new Set(['sir', 'dame'])
const moreTitles = new Set(
  'ceo cfo coo chief chairman chairwoman president managing executive director general commander minister secretary'.split(
    ' '
  )
)
const grades = new Set(
  `senior chief staff lead principal junior associate executive managing general national presidential political foreign military
  medical legal public special deputy assistant regional international global digital social supervising investigative
  technical artistic creative editorial commercial sporting athletic musical`.split(/\s+/)
)
const headlineSmall = new Set(
  'the and but for nor with from into over off out per via than that after amid upon under about'.split(' ')
)
