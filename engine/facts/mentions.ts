import { genderOfKin } from '../names/genders.ts'
import { folded, kinds } from '../names/name-words.ts'
import { keyOf, surnameForms, withoutHonorific } from '../names/surname-forms.ts'
import { wordSet } from '../names/word-set.ts'
import type { Role, Span } from '../story.ts'
import { type Name, namesIn } from './mentions/names.ts'
import { countTokens, courtesyBefore, isCapital, isPossessive, isSpeechVerb, kindOf } from './mentions/parts.ts'
import { isJoined, longestRun, type Register, registerOf, runEnd } from './mentions/runs.ts'
import { type Beside, besideName } from './titles/beside-name.ts'
import { identifierOf } from './titles/identifiers.ts'
import { titleBefore } from './titles/title-before.ts'
import type { Sentence, Word } from './words.ts'

/** A person’s name in a paragraph. The span is the name alone: no title, no possessive ending. */
export interface Mention extends Span {
  /** As written, spaces made single, straight apostrophes: `Kim Jong Un`. */
  readonly name: string
  /** The name’s own tokens (given names, initials, particles, surname), without suffix: `['Kim', 'Jong', 'Un']`. */
  readonly parts: readonly string[]
  /** The whole name as it is looked up, folded, without U and Daw: `kim jong un`, `thein sein`. */
  readonly key: string
  /** The same without particles and the Arabic article: `laden` of `bin Laden`. */
  readonly short: string
  /** What a later reference may be, the likeliest first: `Kim`. */
  readonly forms: readonly { readonly text: string; readonly key: string }[]
  /** `Jr.`, `Sr.`, `III` … */
  readonly suffix?: string
  /** “the elder Roe”: which of a father and a son. */
  readonly generation?: 'elder' | 'younger'
  /** What stands inside the name between marks: `Bobby` of “Robert ‘Bobby’ Roe”. `name` and `parts` are without it. */
  readonly nickname?: string
  /** More than one name token, so that it can introduce somebody; or one alone, particles apart: `de Gaulle`. */
  readonly shape: 'full' | 'single'
  /** Title, rank or role words directly before: `Russian President` of `Russian President Vladimir Putin`. */
  readonly title?: Span & { readonly text: string }
  /** Mr., Mrs., Ms., Miss, Mx directly before. */
  readonly courtesy?: Span & { readonly text: string }
  /** Whose kin this is said to be: `wife` of “his wife, Ana”, “his wife Ana Roe” and “Ana Roe, his wife, left”; `spouse`. */
  readonly kin?: string
  /** What introduces the person in this sentence or the next, where something does. See `identifiers.ts`. */
  readonly identifier?: Span
  /** Whether words beside the name say who this is, or may. See `beside-name.ts`. */
  readonly beside?: Beside
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
        const nicknamed = nicknamedAt(words, at, end, sentence.last, register)
        const name = nicknamed && nicknamedName(nicknamed, register, role)
        if (name) {
          const { without, sentence, nickname } = nicknamed
          seen.push({ ...mention(text, without, name, sentence), nickname })
          at = nicknamed.end
          continue
        }
        if (end - at <= longestRun && !isJoined(words, at, end))
          for (const name of namesIn(words, at, end, sentence, register, role))
            seen.push(mention(text, words, name, sentence))
        at = end
      }
    }
  return seen
}

function mention(text: string, words: readonly Word[], name: Name, sentence: Sentence): Mention {
  const { first, last, suffix, sure } = name
  const tied = suffix === undefined ? suffixAfterComma(words, last) : undefined
  const final = tied ? last + 1 : (suffix ?? last - 1)
  const closing = words[final]!
  const start = words[first]!.start
  const possessive = isPossessive(words, final)
  const parts = words.slice(first, last).map(({ text }) => text)
  parts[parts.length - 1] = words[last - 1]!.base
  const written = suffix === undefined ? tied : words[suffix]
  const end = closing.end - (closing.text.length - closing.base.length)
  const courtesy = courtesyBefore(words, first)
  const title = courtesy ? undefined : (titleBefore(words, first) ?? titleWord(words, first))
  const before = title && words[title.first]
  const next = final + 1
  const shape = countTokens(words, first, last) > 1 ? 'full' : 'single'
  const titleSpan = before && { start: before.start, end: words[title.last - 1]!.end }
  const kin = kinBeside(words, first, next)
  const generation = shape === 'single' ? generationBefore(words, courtesy ? first - 1 : first) : undefined
  const identifier = titleSpan ?? (shape === 'full' ? identifierOf({ words, sentence, first, next }) : undefined)
  const beside = besideName(words, first, next, identifier)
  // All have the same properties in the same order: what mentions are asked for most is found the quickest so.
  return {
    start,
    end,
    name: written ? `${parts.join(' ')} ${written.base}` : parts.join(' '),
    parts,
    key: withoutHonorific(parts.map(folded)).join(' '),
    short: keyOf(parts),
    forms:
      shape === 'full'
        ? formsOf(
            parts,
            name.familyFirst === true,
            written?.base,
            titleSpan && text.slice(titleSpan.start, titleSpan.end)
          )
        : [],
    suffix: written?.base,
    nickname: undefined,
    shape,
    title: titleSpan && {
      start: titleSpan.start,
      end: titleSpan.end,
      text: text.slice(titleSpan.start, titleSpan.end)
    },
    generation,
    courtesy: courtesy && { start: courtesy.start, end: courtesy.end, text: courtesy.text },
    kin,
    identifier,
    beside,
    possessive,
    // “the Bears”, “the Otto Schenk production”: people have no article.
    attributive: (!possessive && isAttributive(words, first, next)) || (!sure && words[first - 1]?.lower === 'the'),
    speaks: isSpeechVerb(words[next]) || isSpeechVerb(words[(title?.first ?? first) - 1]),
    familyFirst: name.familyFirst === true,
    evidence: sure ? 'named' : 'shape'
  }
}

interface Nicknamed {
  readonly nickname: string
  /** The words around the name, the nickname and its marks left out, as if they were a sentence. */
  readonly without: readonly Word[]
  readonly sentence: Sentence
  /** Where in these the name’s stretch begins, where the nickname stood, and where the stretch ends. */
  readonly first: number
  readonly gap: number
  readonly last: number
  /** Where the name’s stretch ends in the paragraph. */
  readonly end: number
}

/** “Robert ‘Bobby’ Roe”, “Robert (Bobby) Roe” */
function nicknamedAt(
  words: readonly Word[],
  at: number,
  gap: number,
  limit: number,
  register: Register
): Nicknamed | undefined {
  const open = words[gap]
  if (open?.kind !== 'mark' || !open.apart || !nicknameMarks.has(open.text)) return undefined
  const close = words[gap + 2]?.kind === 'mark' ? gap + 2 : gap + 3
  if (close >= limit || words[close]!.apart || nicknameMarks.get(open.text) !== words[close]!.text) return undefined
  const nick = words.slice(gap + 1, close)
  if (nick[0]!.apart || nick.some(({ kind, text }) => kind !== 'word' || !isCapital(text))) return undefined
  // “Jo Roe (Italy) Acme”
  if (open.text === '(' && !nick.some(word => kindOf(word) & kinds.given)) return undefined
  const end = runEnd(words, close + 1, limit, register)
  if (end === close + 1 || !words[close + 1]!.apart || end - at > longestRun) return undefined
  const from = Math.max(0, at - around)
  const to = Math.min(limit, end + around)
  const left = words.slice(from, gap)
  const without = [...left, ...words.slice(close + 1, to)]
  return {
    nickname: nick.map(({ text }) => text).join(' '),
    without,
    sentence: { start: words[from]!.start, end: words[to - 1]!.end, first: 0, last: without.length },
    first: at - from,
    gap: left.length,
    last: left.length + end - close - 1,
    end
  }
}

/** The name that a nickname stands in, if it is one. */
function nicknamedName(
  { without, first, gap, last, sentence }: Nicknamed,
  register: Register,
  role: Role
): Name | undefined {
  for (const name of namesIn(without, first, last, sentence, register, role))
    if (name.first < gap && name.last > gap) return name
  return undefined
}

/** As many words around a name as say who it is. */
const around = 20

const nicknameMarks: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['(', ')']
])

const formsOf = (
  parts: readonly string[],
  familyFirst: boolean,
  suffix: string | undefined,
  title: string | undefined
) =>
  surnameForms({ parts, familyFirst, ...(suffix && { suffix }), ...(title && { title }) }).map(form => ({
    text: form.join(' '),
    key: keyOf(form)
  }))

/** “Presidents Reagan and Clinton”: a plural, which no list of titles has. */
function titleWord(
  words: readonly Word[],
  first: number
): { readonly first: number; readonly last: number } | undefined {
  const word = words[first - 1]
  if (!word || !words[first]!.apart || !isCapital(word.text) || !(kindOf(word) & kinds.title)) return undefined
  return { first: first - 1, last: first }
}

/** “the elder Roe”, “the younger Mr. Roe” */
function generationBefore(words: readonly Word[], first: number): Mention['generation'] {
  const word = words[first - 1]?.lower
  return (word === 'elder' || word === 'younger') && words[first - 2]?.lower === 'the' ? word : undefined
}

/** “the Biden administration”, “a Roe delegate”, “last year’s Roe committee” */
function isAttributive(words: readonly Word[], first: number, next: number): boolean {
  const word = words[next]
  if (word?.kind !== 'word' || !word.apart || isCapital(word.text)) return false
  const head = word.lower.slice(0, word.base.length)
  if (attributiveHeads.has(head)) return true
  const before = words[first - 1]
  if (mayBeDeeds.has(head)) return isNoun(words, first, next)
  if (before?.kind !== 'word' || !words[first]!.apart || isCapital(before.text)) return false
  const opening = determiners.has(before.lower) || before.text !== before.base
  // “the behemoth Roe operation”
  return (
    (opening || determiners.has(words[first - 2]?.lower ?? '')) &&
    !functionWords.has(word.lower) &&
    !/(?:ed|s|ly)$/.test(word.lower)
  )
}

/** “the Roe files”, “copies of Roe files”, “Roe shares rose”; but “Roe files suit”, “Roe shares photos” */
function isNoun(words: readonly Word[], first: number, head: number): boolean {
  const before = words[first - 1]?.lower ?? ''
  if (words[first]!.apart && (determiners.has(before) || beforeNouns.has(before))) return true
  return words[head]!.lower === 'shares' && marketVerbs.has(words[head + 1]?.lower ?? '')
}

const beforeNouns = wordSet('of over during amid about from')

const marketVerbs = wordSet(`
  rose fell gained lost slid jumped dropped climbed tumbled surged sank closed ended opened traded soared plunged edged slipped
  rallied were are have had
`)

/** What follows a name as a thing of it, or as what its bearer does. */
const mayBeDeeds = wordSet('files protests shares')

function kinBeside(words: readonly Word[], first: number, next: number): string | undefined {
  let at = words[first - 1]?.text === ',' ? first - 2 : first - 1
  // “her husband of 40 years, Robert Roe,”
  if (words[at]?.lower === 'years' && words[at - 2]?.lower === 'of') at -= 3
  const before = words[at]
  if (before && genderOfKin(before.lower)) return before.lower
  // “She married Robert Roe in 1960.”
  if (marrying.has(words[first - 1]?.lower ?? '')) return 'spouse'
  const after = words[next]?.text === ',' ? words[next + 2] : undefined
  if (!after || !genderOfKin(after.lower) || !whose.test(words[next + 1]!.lower)) return undefined
  // “Ana Roe, his wife and their son”, “Ana Roe, his wife, and their son”: a list
  const end = words[next + 3]
  if (end?.kind === 'word' || words[next + 4]?.lower === 'and') return undefined
  return after.lower
}

const marrying = wordSet('married marries marry marrying remarried wed')

const whose = /^(?:his|her|their)$|['’]s$/

/** `Jr.` of `Martin Luther King, Jr.` */
function suffixAfterComma(words: readonly Word[], last: number): Word | undefined {
  const word = words[last]?.text === ',' ? words[last + 1] : undefined
  return word && /^[JS]r\.?$/.test(word.base) ? word : undefined
}

const determiners = wordSet('a an the this that these those any another every each no some his her its their our')

/** After “the Putin” these go on with the sentence: “the Putin of today”. */
const functionWords = wordSet(`
  of in on at to for from by with and or but as who whom whose which that when where while after before since than then is was are were be
  has had have will would could should can may might must did does do not also still now never ever even just only once again here there
  said told asked made went came took gave got saw knew thought left won lost met ran put set led held kept let began brought wrote spoke
`)

const attributiveHeads = wordSet(`
  administration administrations transition candidacy delegate delegates surrogate surrogates organization government cabinet presidency premiership era years campaign camp team regime rally rallies family
  brothers sisters trial case foundation estate ally allies aide aides supporter supporters loyalist loyalists adviser advisers
  doctrine plan bill law report inquiry scandal affair voters voter victory win loyalists critic critics lawyer lawyers attorney
  impeachment indictment officials official appointee appointees nominee nominees rival rivals opponent opponents fan fans
  biopic documentary movie concert concerts jersey statue dress museum
  economy policy policies tax tariff tariffs deal peace spokesman spokeswoman spokesperson memo tapes book biography biographer
`)
