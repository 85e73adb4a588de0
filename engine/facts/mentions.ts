import { kinds, kindsOf } from '../names/name-words.ts'
import { familyFirst } from '../names/syllables.ts'
import { courtesyTitles, looseJobs, relations } from '../names/title-words.ts'
import type { Role, Span } from '../story.ts'
import { identifierOf } from './identifiers.ts'
import { titleBefore, titleKey } from './title-before.ts'
import type { Sentence, Word } from './words.ts'

/** A person’s name in a paragraph. The span is the name alone: no title, no possessive ending. */
export interface Mention extends Span {
  /** As written, spaces made single, straight apostrophes: `Kim Jong Un`. */
  readonly name: string
  /** The name’s own tokens (given names, initials, particles, surname), without suffix: `['Kim', 'Jong', 'Un']`. */
  readonly parts: readonly string[]
  /** `Jr.`, `Sr.`, `III` … */
  readonly suffix?: string
  /** More than one name token, so that it can introduce somebody; or one alone, particles apart: `de Gaulle`. */
  readonly shape: 'full' | 'single'
  /** Title, rank or role words directly before: `Russian President` of `Russian President Vladimir Putin`. */
  readonly title?: Span & { readonly text: string }
  /** Mr., Mrs., Ms., Miss, Mx directly before. */
  readonly courtesy?: Span & { readonly text: string }
  /** What introduces the person in this sentence or the next, where something does. See `identifiers.ts`. */
  readonly identifier?: Span
  readonly possessive: boolean
  /** Stands before a noun like an adjective: `the Biden administration`. No reference to the person. */
  readonly attributive: boolean
  /** A verb of speech stands beside it: `Roe said`, `said Roe`. */
  readonly speaks: boolean
  /** The surname stands first: `Kim Jong Un`. */
  readonly familyFirst: boolean
  /**
   * How sure it is that this is a person: `named` by a title, a known given name, an age or what is said of them; else
   * `shape` only, which the rest of the story has to confirm.
   */
  readonly evidence: 'named' | 'shape'
}

/** The names of people in a paragraph, in order, as far as one paragraph can tell. */
export function mentions({
  text,
  role,
  words,
  sentences
}: {
  readonly text: string
  readonly role: Role
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
}): readonly Mention[] {
  const register = registerOf(words, role)
  const seen: Mention[] = []
  for (const sentence of sentences)
    for (let at = sentence.first; at < sentence.last; ) {
      const end = runEnd(words, at, sentence.last, register)
      if (end === at) at++
      else {
        if (end - at <= longestRun && !isJoined(words, at, end) && !isThing(words, at, end))
          for (const name of namesIn(words, at, end, sentence, register, role))
            seen.push(mention(text, words, name, sentence))
        at = end
      }
    }
  return seen
}

/** More capitals in a row than this are a list without commas, or shouting. */
const longestRun = 14

/** `running`: capitals mean names. `titled`: every Word of a Headline has one. `capitals`: ALL OF IT IS. */
type Register = 'running' | 'titled' | 'capitals'

function registerOf(words: readonly Word[], role: Role): Register {
  let long = 0
  let capital = 0
  let upper = 0
  for (const word of words) {
    if (word.kind !== 'word' || word.text.length < 4) continue
    long++
    if (!isCapital(word.text)) continue
    capital++
    if (word.text === word.text.toUpperCase()) upper++
  }
  if (long >= 2 && upper >= long * 0.8) return 'capitals'
  // A sentence full of names is no headline; a headline that ends in a point is one.
  const [least, share] = role === 'body' && /[.!?]/.test(words[words.length - 1]?.text ?? '') ? [6, 0.85] : [4, 0.75]
  return long >= least && capital >= long * share ? 'titled' : 'running'
}

/** A name found: its words, before its title and after its suffix. */
interface Name {
  readonly first: number
  readonly last: number
  readonly suffix?: number
  readonly sure: boolean
  readonly familyFirst?: boolean
}

/** How many words from `at` on stand together under capitals, particles between them included. */
function runEnd(words: readonly Word[], at: number, limit: number, register: Register): number {
  let end = at
  while (end < limit) {
    const word = words[end]!
    if (end > at && (!word.apart || isPossessive(words, end - 1))) break
    if (isNameWord(word, register)) end++
    else {
      const after = afterParticles(words, end, limit, end === at)
      if (after === end) break
      end = after + 1
    }
  }
  return end
}

/** Past the particles at `at`, where a name goes on behind them: `van der` of `van der Berg`. */
function afterParticles(words: readonly Word[], at: number, limit: number, opening: boolean): number {
  if (!(opening ? openingParticles : particles).has(words[at]!.text)) return at
  // “a van Smith had hired”
  if (opening && articles.has(words[at - 1]?.lower ?? '')) return at
  let after = at + 1
  while (after < limit && after - at < 3 && particles.has(words[after]!.text) && words[after]!.apart) after++
  const next = words[after]
  if (after >= limit || !next?.apart || !isNameWord(next, 'running')) return at
  return kindOf(next) & (kinds.ordinary | kinds.nation | kinds.place) ? at : after
}

/** “Johnson & Johnson”, “Roe/Doe Associates”: a company, or two. “Photo/Jo Roe” is somebody. */
function isJoined(words: readonly Word[], first: number, end: number): boolean {
  const before = words[first - 1]?.text
  const after = words[end]?.text
  return before === '&' || after === '&' || before === '@' || before === '#' || (after === '/' && !words[end]!.apart)
}

/** “Charles de Gaulle airport”, “Ted Baker shops”: named after somebody. */
function isThing(words: readonly Word[], first: number, end: number): boolean {
  const after = words[end]
  if (after?.apart && after.kind === 'word' && thingsAfter.has(after.lower) && !isPossessive(words, end - 1))
    return true
  return (
    namesakes.has(words[first]!.lower) &&
    end - first > 1 &&
    namesakes.get(words[first]!.lower) === kindless(words[first + 1]!)
  )
}

const kindless = ({ lower, base }: Word) => lower.slice(0, base.length)

function* namesIn(
  words: readonly Word[],
  first: number,
  end: number,
  sentence: Sentence,
  register: Register,
  role: Role
): Generator<Name> {
  if (register !== 'running') return yield* namesInHeadline(words, first, end, role)
  let from = first
  for (let at = first; at <= end; at++) {
    if (at < end && belongs(words, from, at, end, sentence)) continue
    if (at > from) {
      const name = nameIn(words, from, at, sentence)
      // “Prime Minister”: a word alone before a title belongs to it.
      if (name && !(at < end && at - from === 1 && kindOf(words[at]!) & kinds.title)) yield name
    }
    from = at + 1
  }
}

/** Whether a capitalised word can be part of the name that began at `from`. */
function belongs(words: readonly Word[], from: number, at: number, end: number, sentence: Sentence): boolean {
  const word = words[at]!
  if (particles.has(word.text) || (capitalParticles.has(word.text) && at + 1 < end)) return true
  const kind = kindOf(word)
  const before = at > from ? kindOf(words[at - 1]!) : 0
  const afterGiven = at > from && ((before & kinds.given) !== 0 || isInitial(words[at - 1]!.text))
  const isName = (kind & (kinds.given | kinds.surname)) !== 0
  if (kind & kinds.courtesy) return false
  if (kind & kinds.calendar) {
    // “Theresa May”, but “April 4” and “Smith Friday”
    if (!isName && word.lower !== 'may') return false
    if (at + 1 < end)
      return (
        (kind & kinds.given) !== 0 &&
        (word.text === 'Jan' || (kindOf(words[at + 1]!) & (kinds.given | kinds.surname)) !== 0)
      )
    return afterGiven || ((kind & kinds.given) !== 0 && isSpeechVerb(words[at + 1]))
  }
  if (kind & kinds.ordinary) {
    if (!isName) return false
    if (afterGiven) return true
    const opens = at === sentence.first || !words[at - 1]!.apart || words[at - 1]!.kind === 'mark'
    if (kind & kinds.given && at + 1 < end) return !(kindOf(words[at + 1]!) & notNames)
    return !opens || isSpeechVerb(words[at + 1])
  }
  if (kind & kinds.title && !(kind & kinds.given && at + 1 < end && from === at && !royal.has(word.lower)))
    // “Mark Butcher”, “Stephen King”; but “Coach Jo Roe”
    return afterGiven && (isName || ((kind & kinds.job) !== 0 && at + 1 === end))
  if (kind & kinds.nation) {
    if (!isName) return false
    if (afterGiven) return true
    if (!(kind & kinds.given) || at + 1 === end) return false
    // “Christian Roe”, but “German Claudia Roe”
    return !(kindOf(words[at + 1]!) & (word.lower === 'christian' ? notNames : notNames | kinds.given))
  }
  return true
}

/** The person in a stretch of capitalised words without titles, nations and days, if it is one. */
function nameIn(words: readonly Word[], from: number, to: number, sentence: Sentence): Name | undefined {
  let first = from
  let last = to
  let suffix: number | undefined
  if (last - first > 1 && suffixes.has(words[last - 1]!.base)) suffix = --last
  while (first < last && !isCapitalOrPrefixed(words[first]!.text) && !openingParticles.has(words[first]!.text)) first++
  const tokens = countTokens(words, first, last)
  if (tokens === 0) return undefined
  if (tokens === 1) return single(words, first, last, suffix)
  if (last - first > 7) return undefined
  // “Mayor of London Boris Johnson”
  if (
    tokens > 2 &&
    isPlaceOnly(kindOf(words[first]!)) &&
    (kindOf(words[first + 1]!) & (kinds.given | kinds.place)) === kinds.given
  )
    return nameIn(words, first + 1, to, sentence)
  const firstKind = kindOf(words[first]!)
  const lastKind = kindOf(words[last - 1]!)
  const given = (firstKind & kinds.given) !== 0
  const weak = (firstKind & (kinds.place | kinds.ordinary | kinds.thing | kinds.title | kinds.nation)) !== 0
  for (let at = first; at < last; at++) {
    const kind = kindOf(words[at]!)
    if (!(kind & kinds.thing)) continue
    // “Anita Hill”, “James Wood”; not “Virginia Beach”, “Ellis Park”
    if (at === last - 1 && given && !weak && surnameThings.has(words[at]!.base)) continue
    if (at === first && given && lastKind & (kinds.surname | kinds.given) && !(lastKind & kinds.thing)) continue
    return undefined
  }
  const name = { first, last, ...(suffix !== undefined && { suffix }) }
  const order = familyFirst(words.slice(first, last).map(({ base }) => base))
  if (order) return { ...name, sure: true, familyFirst: true }
  const placed = last - first > 1 && (lastKind & (kinds.place | kinds.nation)) !== 0 && !(lastKind & kinds.surname)
  if (isIntroduced(words, first, suffix === undefined ? last : suffix + 1, sentence)) return { ...name, sure: true }
  if (given && !weak) return { ...name, sure: !placed }
  if (given) return { ...name, sure: (lastKind & (kinds.surname | kinds.given)) !== 0 && !placed }
  if (firstKind & (kinds.place | kinds.ordinary)) return undefined
  if (placed) return undefined
  if (isInitial(words[first]!.text))
    return isInitial(words[last - 1]!.text) ||
      !(words[first]!.text.includes('.') || lastKind & (kinds.surname | kinds.given))
      ? undefined
      : { ...name, sure: true }
  if (tokens === 3 && isInitial(words[first + 1]!.text)) return { ...name, sure: true }
  if (lastKind & kinds.surname && !(lastKind & (kinds.place | kinds.ordinary | kinds.familyFirst)))
    return { ...name, sure: true }
  return tokens <= 3 ? { ...name, sure: false } : undefined
}

const isPlaceOnly = (kind: number) => (kind & kinds.place) !== 0 && !(kind & (kinds.given | kinds.surname))

function single(words: readonly Word[], first: number, last: number, suffix: number | undefined): Name | undefined {
  const word = words[last - 1]!
  const kind = kindOf(word)
  if (isInitial(word.text) || word.base.length < 2 || suffixes.has(word.base)) return undefined
  const name = { first, last, ...(suffix !== undefined && { suffix }) }
  const isName = (kind & (kinds.given | kinds.surname)) !== 0
  const isOther = (kind & (kinds.place | kinds.nation | kinds.thing | kinds.title)) !== 0
  if (courtesyBefore(words, first)) return { ...name, sure: true }
  const before = words[first - 1]?.lower
  // “the Duke of Orleans”, “St Albans”
  if (before === 'of' || before === 'for') return isOther ? undefined : { ...name, sure: false }
  if (before === 'st' || before === 'st.' || before === 'saint') return undefined
  // “in Paris”, “to Washington”
  if (isOther && (!isName || (before !== undefined && towards.has(before)))) return undefined
  const title =
    (first > 0 && kindOf(words[first - 1]!) & kinds.title) || before === '.' || relations.has(before ?? '')
      ? titleBefore(words, first)
      : undefined
  // “his wife Kate”, but “sister company Acme”
  if (title && !title.loose && !isOther && (title.kind !== 'relation' || kind & kinds.given))
    return { ...name, sure: true }
  if (!isOther && isAged(words, last)) return { ...name, sure: true }
  return { ...name, sure: false }
}

/** In a headline capitals say little: a known given name and the word after it, or a word alone. */
function* namesInHeadline(words: readonly Word[], first: number, end: number, role: Role): Generator<Name> {
  for (let at = first; at < end; at++) {
    const kind = kindOf(words[at]!)
    if (kind & (kinds.calendar | kinds.nation | kinds.courtesy) && !(kind & kinds.given)) continue
    let last = at + 1
    for (const length of [3, 2])
      if (at + length <= end && familyFirst(words.slice(at, at + length).map(({ text }) => titleCase(text)))) {
        yield { first: at, last: at + length, sure: false, familyFirst: true }
        last = at + length
        break
      }
    if (last === at + 1 && (kind & kinds.given || isInitial(words[at]!.text))) {
      while (last < end && (isInitial(words[last]!.text) || particles.has(words[last]!.lower))) last++
      const next = words[last]
      if (last < end && next && !(kindOf(next) & (kinds.ordinary | notNames)) && words[last]!.base.length > 1)
        yield { first: at, last: ++last, sure: role === 'body' && at === first && last === end && isPlainGiven(kind) }
      else last = at + 1
    }
    if (last > at + 1) at = last - 1
    else if (!(kind & kinds.ordinary) || kind & (kinds.given | kinds.surname)) {
      const name = single(words, at, at + 1, undefined)
      if (name) yield { ...name, sure: false }
    }
  }
}

const isPlainGiven = (kind: number) => (kind & kinds.given) !== 0 && !(kind & (notNames | kinds.ordinary))

function mention(text: string, words: readonly Word[], name: Name, sentence: Sentence): Mention {
  const { first, last, suffix, sure } = name
  const closing = words[suffix ?? last - 1]!
  const start = words[first]!.start
  const possessive = isPossessive(words, suffix ?? last - 1)
  const parts = words.slice(first, last).map(({ text }) => text)
  parts[parts.length - 1] = words[last - 1]!.base
  const tied = suffix === undefined ? suffixAfterComma(words, last) : undefined
  const written = suffix === undefined ? tied : words[suffix]
  const end = tied ? tied.end : closing.end - (closing.text.length - closing.base.length)
  const courtesy = courtesyBefore(words, first)
  const title = courtesy ? undefined : titleBefore(words, first)
  const before = title && words[title.first]
  const next = tied ? last + 2 : (suffix ?? last - 1) + 1
  const shape = countTokens(words, first, last) > 1 ? 'full' : 'single'
  const titleSpan = before && { start: before.start, end: words[title.last - 1]!.end }
  const identifier = titleSpan ?? (shape === 'full' ? identifierOf({ words, sentence, first, next }) : undefined)
  return {
    start,
    end,
    name: written ? `${parts.join(' ')} ${written.base}` : parts.join(' '),
    parts,
    ...(written && { suffix: written.base }),
    shape,
    ...(titleSpan && { title: { ...titleSpan, text: text.slice(titleSpan.start, titleSpan.end) } }),
    ...(courtesy && { courtesy: { start: courtesy.start, end: courtesy.end, text: courtesy.text } }),
    ...(identifier && { identifier }),
    possessive,
    attributive: !possessive && isAttributive(words, first, next),
    speaks: isSpeechVerb(words[next]) || isSpeechVerb(words[(title?.first ?? first) - 1]),
    familyFirst: name.familyFirst === true,
    evidence: sure ? 'named' : 'shape'
  }
}

/** What stands around says that it is somebody: a title, an age, `who`, a job. */
function isIntroduced(words: readonly Word[], first: number, end: number, { last }: Sentence): boolean {
  if (courtesyBefore(words, first)) return true
  const title = titleBefore(words, first)
  if (title && !title.loose) return true
  if (isAged(words, end)) return true
  if (words[end]?.text !== ',') return false
  const next = words[end + 1]
  if (!next || end + 1 >= last) return false
  if (next.lower === 'who' || next.lower === 'whose') return true
  if (!openers.has(next.lower)) return false
  for (let at = end + 2; at < Math.min(last, end + 10); at++) {
    const word = words[at]!
    if (word.kind === 'mark' && word.text !== '.') return false
    if (kindOf(word) & kinds.title && !isCapital(word.text) && !looseJobs.has(word.lower)) return true
  }
  return false
}

/** `, 34,` after a name. */
const isAged = (words: readonly Word[], end: number) =>
  words[end]?.text === ',' &&
  /^(?:[1-9]|[1-9]\d|10\d)$/.test(words[end + 1]?.text ?? '') &&
  words[end + 2]?.text === ','

const isSpeechVerb = (word: Word | undefined) => word !== undefined && speechVerbs.has(word.lower)

/** “the Biden administration”, “a Roe delegate”, “last year’s Roe committee” */
function isAttributive(words: readonly Word[], first: number, next: number): boolean {
  const word = words[next]
  if (word?.kind !== 'word' || !word.apart || isCapital(word.text)) return false
  if (attributiveHeads.has(word.lower.slice(0, word.base.length))) return true
  const before = words[first - 1]
  if (before?.kind !== 'word' || !words[first]!.apart || isCapital(before.text)) return false
  const opening = determiners.has(before.lower) || before.text !== before.base
  // “the behemoth Roe operation”
  return (
    (opening || determiners.has(words[first - 2]?.lower ?? '')) &&
    !functionWords.has(word.lower) &&
    !/(?:ed|s|ly)$/.test(word.lower)
  )
}

function isPossessive(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.text !== word.base) return true
  const next = words[at + 1]
  return (
    next !== undefined &&
    !next.apart &&
    (next.text === "'" || next.text === '’') &&
    /s$/i.test(word.text) &&
    words[at + 2]?.apart === true &&
    words[at + 2]!.kind === 'word'
  )
}

function courtesyBefore(words: readonly Word[], first: number): Word | undefined {
  const word = words[first - 1]
  return word?.kind === 'word' && isCapital(word.text) && courtesyTitles.has(titleKey(word)) ? word : undefined
}

/** `Jr.` of `Martin Luther King, Jr.` */
function suffixAfterComma(words: readonly Word[], last: number): Word | undefined {
  const word = words[last]?.text === ',' ? words[last + 1] : undefined
  return word && /^[JS]r\.?$/.test(word.text) ? word : undefined
}

function countTokens(words: readonly Word[], first: number, last: number): number {
  let count = 0
  for (let at = first; at < last; at++)
    if (!particles.has(words[at]!.text) && !(at + 1 < last && capitalParticles.has(words[at]!.text))) count++
  return count
}

/** `UN` is the United Nations, but `Un` a part of `Kim Jong Un`. */
const kindOf = ({ lower, base, text }: Word) =>
  base.length === 2 && blocs.has(base) ? kinds.nation : kindsOf(base === text ? lower : lower.slice(0, base.length))
const blocs = new Set(['US', 'UK', 'UN', 'EU'])
const isCapital = (text: string) => {
  const code = text.charCodeAt(0)
  return code < 128 ? code > 64 && code < 91 : capitalStart.test(text)
}
const isCapitalOrPrefixed = (text: string) => isCapital(text) || (/[-'’]/.test(text) && prefixed.test(text))
const isInitial = (text: string) => initial.test(text)

function isNameWord({ kind, text, base }: Word, register: Register): boolean {
  if (kind !== 'word' || !isCapitalOrPrefixed(text) || /\d/.test(text)) return false
  if (register === 'capitals') return true
  if (text.includes('-') && compound.test(base) && !koreanGiven.test(base)) return false
  // “IBM”, “NATO”; but “JD Vance”, “John Paul II”, “MacARTHUR”
  return base.length < 3 || base !== base.toUpperCase() || suffixes.has(base) || base.includes('.')
}

const titleCase = (text: string) =>
  text === text.toUpperCase() ? text.slice(0, 1) + text.slice(1).toLowerCase() : text

const capitalStart = /^\p{Lu}/u
const prefixed = /^(?:al|el|as|ad|ar|at|az|an|ul|bin|ben|d|dell|l)[-'’]\p{Lu}/u
const initial = /^(?:\p{Lu}\.){1,3}$|^\p{Lu}{1,2}$/u
/** `Berlin-based`, but not `Young-ho`. */
const compound = /-\p{Ll}[^-]*$/u
const koreanGiven =
  /^\p{Lu}\p{Ll}{1,5}-(?!(?:led|era|run|made|like|born|wide|held|based|bound|owned|elect|style|cut|free|only|area|type|old|to|off)$)\p{Ll}{1,5}$/u

const notNames = kinds.place | kinds.nation | kinds.thing | kinds.calendar | kinds.title
const royal = words('king queen prince princess pope lord lady sir dame sheikh sheik sultan emir judge major general')
const suffixes = words('Jr. Jr Sr. Sr II III IV VI VII VIII IX XI XII XIII XIV XV XVI')
/** Things that are called after people; their names say nothing of anybody. */
const thingsAfter = words(`
  airport stadium street avenue university college school award awards prize hospital bridge store stores shop shops magazine show
  museum library theater theatre gallery square airline brand brands chain supermarket hotel hotels crater comet syndrome disease
  ship aircraft plc group inc corp metro subway station dam reservoir lake mountain volcano battlegroup
`)
/** Things whose names are also surnames, after a given name. */
const surnameThings = words(`
  Hill Wood Woods Hall Lane Wall Field Fields Banks Rivers Young Power Powers Stone Brooks Marsh Moss Forest Brand Gates Waters Land Hunt
  Mills Bridges Page Glass Gold Flowers Price Rock Day Castle Steel Gross Cable Bond Bonds Holmes West North Best Parks Bell
`)
/** Companies and places with the names of people, by first and second word. */
const namesakes: ReadonlyMap<string, string> = new Map(
  `morgan stanley|merrill lynch|goldman sachs|charles schwab|philip morris|freddie mac|fannie mae|sallie mae|ginnie mae|eli lilly|ted baker
  calvin klein|ralph lauren|louis vuitton|christian dior|hugo boss|giorgio armani|tommy hilfiger|william hill|ben sherman|laura ashley
  john deere|john lewis|jack daniels|johnnie walker|jim beam|arthur andersen|ernst young|price waterhouse|smith barney|salomon smith
  edward jones|raymond james|robert walters|michael page|robert half|sam adams|samuel adams|tim hortons|wm morrison|jp morgan|j.p morgan
  j.p. morgan|jardine matheson|rolls royce|aston martin|harley davidson|marks spencer|james hardie|harvey norman|david jones|oscar mayer
  betty crocker|victoria secret|victoria's secret|carl vinson|abraham lincoln's|harry potter|james bond|sherlock holmes|mickey mouse
  donald duck|santa claus|uncle sam|tunbridge wells|wells fargo|lloyds tsb|henry schein|jenny craig|kate spade|michael kors|steve madden
  jimmy choo|paul smith's|stella artois|dolce gabbana|marc jacobs|dean witter|jones lang|booz allen|kohlberg kravis|sri lanka|costa rica
  hong kong|los angeles|las vegas|kuala lumpur|tel aviv|abu dhabi|abu ghraib|phnom penh|addis ababa|dar es|new york|new zealand|burkina faso
  saint lucia|coral gables|baton rouge|palo alto|little rock|grand rapids|wall street|downing street|capitol hill|buckingham palace`
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' ') as [string, string])
)
const determiners = words('a an the this that these those any another every each no some his her its their our')
/** After “the Putin” these go on with the sentence: “the Putin of today”. */
const functionWords = words(`
  of in on at to for from by with and or but as who whom whose which that when where while after before since than then is was are were be
  has had have will would could should can may might must did does do not also still now never ever even just only once again here there
  said told asked made went came took gave got saw knew thought left won lost met ran put set led held kept let began brought wrote spoke
`)
const towards = words('in at to from near around outside across into toward towards')
const articles = words('a an the his her their its white black red blue')
const particles = words(
  'de del della di da dos das du des la le van von der den zu zum zur bin ibn bint al el ul ben y wa arap ole'
)
const capitalParticles = words('De Del Della Di Da Dos Du La Le Van Von Der El Bin')
const openingParticles = words('de del della di da dos du van von bin ibn al el')
const openers = words('a an the his her its their one our my former president chairman head director who whose')
const speechVerbs = words(
  'said says told tells added adds wrote writes noted notes asked argued explained warned testified recalled insisted acknowledged conceded tweeted replied responded continued concluded observed'
)
const attributiveHeads = words(`
  administration administrations transition candidacy delegate delegates surrogate surrogates organization government cabinet presidency premiership era years campaign camp team regime rally rallies family
  brothers sisters trial case foundation estate ally allies aide aides supporter supporters loyalist loyalists adviser advisers
  doctrine plan bill law report inquiry scandal affair voters voter victory win loyalists critic critics lawyer lawyers attorney
  impeachment indictment officials official appointee appointees nominee nominees rival rivals opponent opponents fan fans
  economy policy policies tax tariff tariffs deal peace spokesman spokeswoman spokesperson memo tapes book biography biographer
`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
