import { firstPast } from '../../in-order.ts'
import { kinds, kindsOf } from '../../names/name-words.ts'
import { speechForms } from '../../names/speech-verbs.ts'
import {
  demonyms,
  parliamentTitles,
  partyWords,
  portfolios,
  relations,
  stateOffices,
  titleModifiers
} from '../../names/title-words.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import type { Mention } from '../mentions.ts'
import { firstWordFrom, isCapital, type Sentence, type Word } from '../words.ts'
import { type PlaceTitle, placeTitle } from './place-titles.ts'
import { type TitleKind, titleBefore, titleKey } from './title-before.ts'
import { isNation } from './title-surroundings.ts'

/**
 * What says, before a full name, who that is: `former Labour leader` of “former Labour leader Ana Paz”, and of “the
 * former Labour leader, Ana Paz,”. The span has no article in it.
 */
export interface Introduction extends Span {
  readonly name: Mention
  /** The title proper, as the lists have it: `leader`. */
  readonly key: string
  readonly kind: TitleKind
  /** The words of the title, without those who hold it, since when, and of what country: `Deputy Foreign Minister`. */
  readonly title: Span & { readonly words: number }
  readonly letters: 'capital' | 'lower'
  /** What stands before it; `his` counts as an article, for he may have several of them. `unclear` where the words before may belong to it. */
  readonly before: 'the' | 'article' | 'possessive' | 'nothing' | 'unclear'
  /** It opens a sentence. */
  readonly opens: boolean
  /** Without the capital that a sentence gives; undefined where its first word may be a name. */
  readonly running: string | undefined
  /** As it reads behind the name, small; undefined where some of its words may be names, or where it is short. */
  readonly behind: string | undefined
  /** Where its country, its state or its town stands behind it. See `place-titles.ts`. */
  readonly placed?: PlaceTitle
  /** How many can be called so at once: one chancellor, many actors; undefined where that is not known. */
  readonly holders: 'one' | 'many' | undefined
  /** The comma between it and the name, and the one behind. */
  readonly commas: { readonly before?: Span; readonly after?: Span }
  /** A second comma, or the end of what is said, can stand behind the name. */
  readonly closes: boolean
}

/** The introductions of a paragraph, in order. */
export function introductions(
  text: string,
  words: readonly Word[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[]
): readonly Introduction[] {
  const found: Introduction[] = []
  let past = 0
  for (const name of mentions) {
    const { start, end, shape, attributive, title } = name
    if (shape !== 'full' || attributive) continue
    const from = past
    past = end
    if (!title && text[start - 2] !== ',') continue
    const sentence = sentences[firstPast(sentences, start)]!
    const one = introductionAt(text, words, sentence, firstWordFrom(words, start), name)
    // “Jo Roe for president and Green Party chairman Ana Paz”: what belongs to two is nobody’s.
    if (one && one.start >= from) found.push(one)
  }
  return found
}

function introductionAt(
  text: string,
  words: readonly Word[],
  sentence: Sentence,
  at: number,
  name: Mention
): Introduction | undefined {
  const comma = words[at - 1]?.text === ',' && at - 1 > sentence.first ? words[at - 1] : undefined
  const end = comma ? at - 1 : at
  if (comma ? !isDetermined(words, end, sentence) : !name.title) return undefined
  const before = roleBefore(words, end)
  if (!before || before.first < sentence.first) return undefined
  // “secretary of the Sugar Refiners”: no person.
  if (small.has(words[end - 1]!.lower)) return undefined
  // “president of the San Roque County”: no person either.
  if (words[end - 2]?.kind === 'word' && placesBegin.has(words[end - 1]!.lower)) return undefined
  const { first, head, kind } = before
  const key = words.slice(head, end).map(titleKey).join(' ')
  let next = at
  while (next < sentence.last && words[next]!.start < name.end) next++
  const after = next < sentence.last ? words[next] : undefined
  const standing = standingBefore(words, first, sentence)
  const opens =
    standing === 'nothing' &&
    first - sentence.first <= longestOpening &&
    words.slice(sentence.first, first).every(({ kind }) => kind === 'mark')
  const from = titleFrom(words, first, head)
  const placed = end - from > 2 && standing === 'nothing' ? placeTitle(text, words, from, end) : undefined
  // A long title is sign enough of a person.
  if (name.evidence !== 'named' && end - from < 4) return undefined
  const start = words[first]!.start
  const stop = words[end - 1]!.end
  return {
    start,
    end: stop,
    name,
    key,
    kind,
    title: { start: words[from]!.start, end: stop, words: end - from },
    letters: words.slice(opens && head === first ? head + 1 : head, end).some(isRaised) ? 'capital' : 'lower',
    before: standing,
    opens,
    running: runningOf(text, words, first, head, end, opens),
    behind: end - from > 2 ? behindOf(text, words, first, end) : undefined,
    ...(placed && { placed }),
    holders: holdersOf(words, first, head, end, key),
    commas: {
      ...(comma && { before: { start: comma.start, end: comma.end } }),
      ...(after?.text === ',' && { after: { start: after.start, end: after.end } })
    },
    closes: !name.possessive && !binding.has(after?.lower ?? '') && after?.text !== '('
  }
}

/** In marks: `(“`. */
const longestOpening = 2

/** The title before a name, or before the comma that parts it from the name. */
const roleBefore = (words: readonly Word[], end: number) => {
  if (words[end]?.text !== ',') return titleBefore(words, end)
  const from = Math.max(0, end - 16)
  const found = titleBefore(words.slice(from, end), end - from)
  return found && { ...found, first: found.first + from, head: found.head + from }
}

/** “the prime minister, Jo Roe”: other commas before a name part something else. */
function isDetermined(words: readonly Word[], end: number, { first }: Sentence): boolean {
  for (let at = end - 1; at >= Math.max(first, end - 8) && words[at]!.kind === 'word'; at--)
    if (words[at]!.lower === 'the') return true
  return false
}

function standingBefore(words: readonly Word[], first: number, sentence: Sentence): Introduction['before'] {
  const word = words[first - 1]
  // “Peters and Co Ltd analyst Jo Roe”, “Peters &amp; Co. analyst Jo Roe”
  if (bodyEnds.has(words[first]!.lower)) return 'unclear'
  // “Acme Corp. Chief Technology Officer Jo Roe”: a sentence may have ended there, or not.
  if (bodyEnds.has((word?.text === '.' ? words[first - 2] : word)?.lower ?? '')) return 'unclear'
  if (first === sentence.first || !word)
    // “Quoting former manager Jo Roe”
    return words[first]!.lower.endsWith('ing') && !titleModifiers.has(words[first]!.lower) ? 'unclear' : 'nothing'
  if (word.kind === 'word') {
    if (word.text !== word.base || word.text.endsWith("s'") || word.lower === 'its') return 'possessive'
    if (word.lower === 'the') return 'the'
    if (articles.has(word.lower)) return 'article'
    // “the director and actor Jo Roe”
    if (word.lower === 'and' || word.lower === 'or')
      return isRole(words[first - 2]) || words[first - 2]?.text === ',' ? 'unclear' : 'nothing'
    // “was out-selling X Factor winner Jo Roe”
    if (words[first]!.lower.endsWith('ing')) return 'unclear'
    return free.has(word.lower) || speechForms.has(word.lower) ? 'nothing' : 'unclear'
  }
  if ((word.text === "'" || word.text === '’') && !word.apart) return 'possessive'
  // “the writer, actor and singer Jo Roe”
  if (word.text === ',') return isRole(words[first - 2]) ? 'unclear' : 'nothing'
  return /^[:;"“(–—]$/.test(word.text) ? 'nothing' : 'unclear'
}

/** Where the title begins, without `former`, a nation or whose it is: `Deputy` of `former U.S. Deputy Secretary of State`. */
function titleFrom(words: readonly Word[], first: number, head: number): number {
  let from = head
  while (from > first && titleModifiers.has(titleKey(words[from - 1]!)) && !since.has(words[from - 1]!.lower)) {
    if (isNation(words, from - 1)) break
    from--
  }
  return from
}

/**
 * “Acme Chief Executive” is “the Acme chief executive”, “Actor” at the start of a sentence “the actor”; “French” stays as
 * it is, and of “Apple” nobody knows.
 */
function runningOf(text: string, words: readonly Word[], first: number, head: number, end: number, opens: boolean) {
  // “Democratic Party leader”: a name reaches into the title.
  const isTitled = isRaised(words[end - 1]!) || (opens && head === first)
  let written = ''
  for (let at = first; at < end; at++) {
    const small = at >= head ? isTitled && isRaised(words[at]!) : isSmallElsewhere(words, at, first, head, end, opens)
    if (small === undefined) return undefined
    const own = text.slice(words[at]!.start, words[at]!.end)
    written += (at > first ? text.slice(words[at - 1]!.end, words[at]!.start) : '') + (small ? own.toLowerCase() : own)
  }
  return written
}

function isSmallElsewhere(
  words: readonly Word[],
  at: number,
  first: number,
  head: number,
  end: number,
  opens: boolean
): boolean | undefined {
  const word = words[at]!
  if (!isRaised(word)) return false
  // “Trade Secretary Jo Roe”, “Acme Committee Chairman Jo Roe”: where the title begins is not known.
  const belongs = titleModifiers.has(word.lower) || portfolios.has(word.lower)
  if (at === head - 1 && belongs && isRaised(words[head]!) && !isNation(words, at)) return undefined
  if (at !== first) return false
  // “He knew this: Former Labour leader Jo Roe slept.”
  return opens ? opensPlainly(words, first, end) : isFormer(word.lower) || grades.has(word.lower)
}

/** Whether the first word of a sentence, which is no title itself, would have no capital elsewhere. */
function opensPlainly(words: readonly Word[], first: number, end: number): boolean | undefined {
  const { lower } = words[first]!
  if (isFormer(lower) || grades.has(lower)) return true
  if (isNation(words, first) || demonyms.has(lower) || partyWords.has(lower) || kindsOf(lower) & kinds.place)
    return false
  const next = first + 1 < end ? words[first + 1] : undefined
  const known = titleModifiers.has(lower) || titleModifiers.has(`${lower} ${next?.lower}`)
  // “Bank of England governor”, “Police Federation chairman”
  if (next?.lower === 'of' || (next && isRaised(next))) return known || kindsOf(lower) & kinds.thing ? false : undefined
  return known || kindsOf(lower) & kinds.title ? true : undefined
}

/** “Deputy Under Secretary of State for Arms Control”, small but for nations and parties. */
function behindOf(text: string, words: readonly Word[], first: number, end: number): string | undefined {
  let written = ''
  for (let at = first; at < end; at++) {
    const word = words[at]!
    const { lower } = word
    const space = at > first ? text.slice(words[at - 1]!.end, word.start) : ''
    // “President of France”
    const place = words[at - 1]?.lower === 'of' && kindsOf(lower) & kinds.place
    // “speaker of the House”
    const chamber = words[at - 1]?.lower === 'the' && chambers.has(lower)
    const isName = place || chamber || isNation(words, at) || partyWords.has(lower)
    if (!isName && isCapital(word) && !isPlain(word)) return undefined
    written += space + (isName ? text.slice(word.start, word.end) : text.slice(word.start, word.end).toLowerCase())
  }
  return written
}

const isPlain = ({ lower }: Word) =>
  isFormer(lower) ||
  titleModifiers.has(lower) ||
  portfolios.has(lower) ||
  fields.has(lower) ||
  (kindsOf(lower) & kinds.title) !== 0

function holdersOf(
  words: readonly Word[],
  first: number,
  head: number,
  end: number,
  key: string
): Introduction['holders'] {
  const before = words.slice(first, head)
  if (before.some(({ lower }) => isFormer(lower) || several.has(lower)) || isFormer(words[head]!.lower)) return 'many'
  if (several.has(key.split(' ', 1)[0]!)) return 'many'
  if (stateOffices.has(key)) return manyOffices.has(key) ? 'many' : 'one'
  const last = words[end - 1]!.lower
  // “France coach Jo Roe”, “Treasury Board secretary Jo Roe”; but a defence coach is one of several.
  if (ofOneTeam.has(last)) return head > first && isCapital(words[end - 2]!) ? 'one' : 'many'
  if (!chiefs.has(key) && !chiefs.has(last))
    return parliamentTitles.has(key) || isRole(words[end - 1]) ? 'many' : undefined
  // “civil rights leader Jo Roe”: one of many.
  const whose = head > first ? words[head - 1]! : undefined
  return !whose || isCapital(whose) || whole.has(whose.lower) ? 'one' : undefined
}

/** Not “MP”, “CEO”. */
const isRaised = (word: Word) => isCapital(word) && word.text !== word.text.toUpperCase()

const isFormer = (lower: string) => past.has(lower) || /^(?:ex|then)-/.test(lower)

const isRole = (word: Word | undefined) =>
  word?.kind === 'word' && ((kindsOf(word.lower) & kinds.title) !== 0 || relations.has(word.lower))

const small = wordSet('of for and the our &')
const placesBegin = wordSet('san santa los las fort mount new north south east west upper lower')
const chambers = wordSet('house senate commons lords')
/** What offices are for, besides what ministers are for. */
const fields = wordSet(`
  arms control verification policy planning political human rights matters operations marketing sales communications intelligence
  analysis management administration finance personnel logistics acquisition programs services legal relations terrorism
  counterterrorism nonproliferation disarmament global strategic strategy growth markets
`)
const articles = wordSet(
  'a an this that these those each every any some no another both his her their our my your whose'
)
const bodyEnds = wordSet('co co. corp corp. ltd ltd. inc inc. plc sons brothers partners')
const past = wordSet('former late ex then retired onetime one-time sometime')
const since = wordSet(
  'former late ex then retired onetime one-time sometime current outgoing incoming new next longtime long-time'
)
/** Of these there is more than one, whatever they are in. */
const several = wordSet(
  'deputy assistant associate vice senior junior co fellow rival veteran star leading top acting under special regional local'
)
/** Of the whole of which there is one leader. */
const whole = wordSet(`
  party opposition supreme paramount national union council group company club team majority minority parliamentary future
  current new incoming outgoing interim acting longtime bank board
`)
/** Whatever name comes behind them. */
const grades = wordSet(`
  senior junior veteran longtime long-time deputy acting outgoing incoming leading top prominent influential presumptive
  outspoken popular famous legendary
`)
const manyOffices = new Set(['senator', 'ambassador', 'judge', 'district judge', 'justice'])
/** Of these there is one. */
const chiefs = new Set([
  ...wordSet(
    'leader chairman chairwoman chairperson chair ceo boss governor speaker premier head captain manager front-runner frontrunner'
  ),
  'chief executive',
  'chief executive officer',
  'chief financial officer',
  'chief operating officer',
  'chief technology officer',
  'managing director',
  'general secretary',
  'director general',
  'director-general',
  'secretary general',
  'head coach'
])
/** Of these a country, a club or a body has one, and where it is not named they are many. */
const ofOneTeam = new Set(['coach', 'secretary'])
/** A comma behind the name would part it from these. */
const binding = wordSet('of from')
/** Words after which a phrase without an article begins. */
const free = wordSet(`
  about after against alongside among amid as at before behind between beside but by despite during for from if in including into like
  of off on onto or over since than that to toward towards under unless until upon versus via when where whether which while who whom
  with within without and because although though so
  said says told tell tells asked urged met meet meets meeting accused accuses called calls praised praises criticized criticised
  thanked blamed backed supported elected appointed replaced replace succeed succeeded replacing succeeding joined ousted
  visited welcomed greeted hosted invited quoted saw sees killed defeated beat interviewed assassinated endorsed warned informed
  was is were are featuring features starring stars named signed
`)
