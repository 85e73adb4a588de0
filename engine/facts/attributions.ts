import { speechForms, type VerbForm } from '../names/speech-verbs.ts'
import type { Span } from '../story.ts'
import { isLoaded } from './loaded-verbs.ts'
import type { QuotationMark } from './quotation.ts'
import type { Sentence, Word } from './words.ts'

/** Somebody says something. The span is the verb with its particle (`said`, `lashed out`), or `according to`. */
export interface Attribution extends Span {
  /** `say`; `according to` for itself. */
  readonly lemma: string
  readonly form: VerbForm
  readonly order: 'speaker first' | 'verb first' | 'according to'
  readonly speaker?: Speaker
  /** What it governs. */
  readonly content: 'quotation' | 'clause' | 'object' | 'nothing'
  /** Directly after a quotation, with nothing after it that could be said: `,” said he.` */
  readonly tag: boolean
  /** Whether the verb judges what it tells of. A verb that means something else here does not: `claimed responsibility`. */
  readonly loaded: boolean
}

export interface Speaker extends Span {
  readonly is: 'pronoun' | 'name' | 'description'
  /** Several at once, as `officials`: they do not speak in chorus. */
  readonly plural: boolean
}

/** Who is said to say something in a paragraph, in order. */
export function attributions(
  words: readonly Word[],
  sentences: readonly Sentence[],
  marks: readonly QuotationMark[]
): readonly Attribution[] {
  const quotes = {
    opens: new Set(marks.filter(({ side }) => side !== 'close').map(({ start }) => start)),
    closes: new Set(marks.filter(({ side }) => side !== 'open').map(({ end }) => end))
  }
  const found: Attribution[] = []
  for (const sentence of sentences)
    for (let at = sentence.first; at < sentence.last; at++) {
      const one = attributionAt({ words, at, sentence, quotes })
      if (!one) continue
      const isTheirs = one.loaded && isReported(one, found.at(-1), words, at, sentence)
      found.push(isTheirs ? { ...one, loaded: false } : one)
    }
  return found
}

/** “She said that Paz bragged” is her verb, not the reporter’s. */
function isReported(
  { speaker, content }: Attribution,
  before: Attribution | undefined,
  words: readonly Word[],
  at: number,
  { start, first }: Sentence
): boolean {
  if (!before?.speaker || !speaker || content === 'quotation' || before.start < start) return false
  // “He told them that …”
  const isClause = before.content === 'clause' || (before.lemma === 'tell' && before.content === 'object')
  if (!isClause || before.lemma === 'according to') return false
  if (speaker.start < before.end || subordinators.has(words[first]!.lower)) return false
  for (let index = at - 1; words[index]!.start > before.start; index--) if (parts.has(words[index]!.lower)) return false
  return true
}

const subordinators: ReadonlySet<string> = new Set(
  'after although as because before though when while since if'.split(' ')
)

/** What another clause of the reporter’s begins with. */
const parts: ReadonlySet<string> = new Set(['and', 'but', 'while', 'although', 'though', ';', '—', '–', 'who', 'which'])

interface Seen {
  readonly words: readonly Word[]
  readonly at: number
  readonly sentence: Sentence
  readonly quotes: { readonly opens: ReadonlySet<number>; readonly closes: ReadonlySet<number> }
}

function attributionAt(seen: Seen): Attribution | undefined {
  const { words, at, sentence } = seen
  const word = words[at]!
  const next = words[at + 1]
  if (word.lower === 'according' && next?.lower === 'to') {
    const span = { start: word.start, end: next.end }
    const speaker = speakerAfter(words, at + 2, sentence)
    const says = { order: 'according to', content: 'clause', tag: false, loaded: false } as const
    return {
      ...span,
      ...says,
      lemma: 'according to',
      form: 'base',
      ...(speaker && { speaker: spanOf(speaker, words) })
    }
  }
  const cue = speechForms.get(word.lower)
  // “The Islamic State” says nothing.
  if (!cue || (at > sentence.first && isName(word) && !/[“"‘'(]/.test(words[at - 1]!.text))) return undefined
  const { verb, form } = cue
  if (verb.particle && next?.lower !== verb.particle) return undefined
  // “Lashed out at” is one verb.
  const last = verb.particle ? at + (verb.governs === 'object' && words[at + 2]?.lower === 'at' ? 2 : 1) : at

  const isAfterQuote = closesBefore(seen, at)
  const before = isAfterQuote ? undefined : speakerBefore(words, at, sentence, form)
  const after = isAfterQuote ? speakerAfter(words, last + 1, sentence) : undefined
  const speaker = before ?? after
  // “The claims”, “an order”: without a speaker only a past form is surely a verb.
  if (!speaker && form !== 'past' && form !== 'participle') return undefined
  const isTag =
    after !== undefined ||
    (before !== undefined &&
      (before.is === 'pronoun' ? closesBefore(seen, before.first) : followsQuote(seen, before.first)))
  const end = Math.max(last, after?.last ?? 0)
  const content = isTag ? 'quotation' : contentAfter(seen, last + 1)
  const attribution = {
    start: word.start,
    end: words[last]!.end,
    lemma: verb.lemma,
    form,
    order: after ? 'verb first' : 'speaker first',
    ...(speaker && { speaker: spanOf(speaker, words) }),
    content,
    tag: isTag && endsTag(words, end + 1, sentence)
  } as const
  return {
    ...attribution,
    loaded: verb.class !== 'plain' && isLoaded({ words, at, last, sentence, verb, attribution })
  }
}

/** Words of a speaker, by their indexes, both included. */
interface SpeakerWords {
  readonly first: number
  readonly last: number
  readonly is: Speaker['is']
}

const spanOf = ({ first, last, is }: SpeakerWords, words: readonly Word[]): Speaker => ({
  start: words[first]!.start,
  end: words[last]!.end,
  is,
  plural:
    is === 'pronoun' ? /^(?:they|we)$/.test(words[last]!.lower) : is === 'description' && isPlural(words[last]!.lower)
})

const isPlural = (lower: string) => plurals.has(lower) || (/[^su']s$/.test(lower) && !singulars.has(lower))
const plurals: ReadonlySet<string> = new Set(['police', 'people', 'both', 'others', 'many', 'some', 'men', 'women'])
const singulars: ReadonlySet<string> = new Set(['chess', 'news', 'politics', 'headquarters', 'forces'])

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'which'])

const isName = (word: Word) => word.kind === 'word' && /^\p{Lu}/u.test(word.text)

/** The speaker whose last word stands before the verb: `Paz said`, `Paz, a lawyer, said`, `she has also said`. */
function speakerBefore(
  words: readonly Word[],
  at: number,
  { first }: Sentence,
  form: VerbForm
): SpeakerWords | undefined {
  let last = at - 1
  while (last >= first && isBetween(words[last]!)) last--
  const word = words[last]
  if (!word || last < first) return undefined
  if (word.text === ',') return beforeApposition(words, last, first)
  if (word.kind !== 'word' || isNoSpeaker.has(word.lower)) return undefined
  if (pronouns.has(word.lower)) return { first: last, last, is: 'pronoun' }
  const isPresent = form === 'present' || form === 'base'
  if (isName(word) && word.base === word.text) {
    const start = nameStart(words, last, first)
    const before = words[start - 1]
    // “Paz claims” is a clause, “of American claims” is none.
    if (isPresent && start > first && before!.kind === 'word' && !conjunctions.has(before!.lower)) return undefined
    return { first: start, last, is: 'name' }
  }
  // “Critics claim” is a clause, “insurance claims” is none.
  if (isPresent && !speakers.has(word.lower)) return undefined
  return { first: descriptionStart(words, last, first), last, is: 'description' }
}

/** What stands between a speaker and the verb: `has since also repeatedly said`. */
const isBetween = ({ lower, kind }: Word) =>
  kind === 'word' && (between.has(lower) || (lower.length > 4 && lower.endsWith('ly')))
const between: ReadonlySet<string> = new Set(
  `also then later earlier once again has have had since now still first often always just even on recently monday tuesday wednesday
  thursday friday saturday sunday`.split(/\s+/)
)

/** Words that end no speaker, so that a past form after them is no verb of speech: `the claimed sale`, `was admitted`. */
const isNoSpeaker: ReadonlySet<string> = new Set(
  `the a an is are was were be been being am not to of by in at for with from and or but as than that this these those its
  his her their my our your no any so-called when while if because after before until though although what how why where get got
  gets could would should can will may might must do does did following
  amid despite such similar recent false previous legal earlier like unlike about over`.split(/\s+/)
)

const conjunctions: ReadonlySet<string> = new Set('and but as while because although though that if when'.split(' '))

const speakers: ReadonlySet<string> = new Set(
  `officials critics report reports lawsuit complaint company government group groups ministry police spokesman spokeswoman
  spokesperson opponents supporters analysts experts activists party researchers scientists authorities prosecutors lawyers
  sources people residents witnesses leaders lawmakers senators executives economists traders diplomats others some many minister
  president mayor governor agency bank firm office army military union statement study document documents woman man`.split(
    /\s+/
  )
)

function nameStart(words: readonly Word[], last: number, first: number): number {
  let start = last
  while (
    start > first &&
    (isName(words[start - 1]!) || /^(?:al|bin|de|van|von|la|der|\.)$/.test(words[start - 1]!.lower))
  )
    start--
  return start
}

const longestDescription = 8

function descriptionStart(words: readonly Word[], last: number, first: number): number {
  for (let start = last; start >= Math.max(first, last - longestDescription); start--) {
    if (words[start]!.kind !== 'word') return start + 1
    if (determiners.has(words[start]!.lower)) return start
  }
  return last
}

const determiners: ReadonlySet<string> = new Set(
  'the a an his her its their our my one another some several many two three both other'.split(' ')
)

const longestApposition = 30

/** `Paz, a lawyer from Lyon, said`, `a lawyer from Lyon, Jo Paz, said`: a name is the speaker, wherever it stands. */
function beforeApposition(words: readonly Word[], close: number, first: number): SpeakerWords | undefined {
  for (let at = close - 1; at > first && close - at < longestApposition; at--) {
    const { kind, text } = words[at]!
    if (kind === 'word' || /^[-$%'&.]$/.test(text)) continue
    const last = at - 1
    const word = words[last]
    if (text !== ',' || word?.kind !== 'word' || isNoSpeaker.has(word.lower)) return undefined
    if (words.slice(at + 1, close).every(isName)) return { first: at + 1, last: close - 1, is: 'name' }
    if (isName(word) && word.base === word.text) return { first: nameStart(words, last, first), last, is: 'name' }
    return { first: descriptionStart(words, last, first), last, is: 'description' }
  }
  return undefined
}

/** The speaker that starts at a word: `said she`, `said the minister`, `said police chief Jo Paz`. */
function speakerAfter(words: readonly Word[], first: number, sentence: Sentence): SpeakerWords | undefined {
  const word = words[first]
  if (word?.kind !== 'word' || first >= sentence.last) return undefined
  if (pronouns.has(word.lower) && !/^wh/.test(word.lower)) return { first, last: first, is: 'pronoun' }
  let last = first
  if (isName(word)) {
    while (last + 1 < sentence.last && isName(words[last + 1]!)) last++
    return { first, last, is: 'name' }
  }
  if (isNoSpeaker.has(word.lower) && !determiners.has(word.lower)) return undefined
  while (last + 1 < sentence.last && words[last + 1]!.kind === 'word' && !isNoSpeaker.has(words[last + 1]!.lower))
    last++
  return { first, last, is: 'description' }
}

/** Whether a closing mark stands directly before a word, in the same sentence as what it closes: `,” said`, `?” she`, `’, said`. */
function closesBefore({ words, at, quotes, sentence }: Seen, index = at): boolean {
  const before = words[index - 1]
  if (index <= sentence.first || !before) return false
  if (before.text === ',' || before.text === '-' || before.text === '–' || before.text === '—') {
    const inner = words[index - 2]
    return inner !== undefined && quotes.closes.has(inner.end)
  }
  if (!quotes.closes.has(before.end)) return false
  const last = words.slice(Math.max(0, index - 4), index).findLast(({ end }) => !quotes.closes.has(end))?.text ?? ''
  return /[,–—…-]$/.test(last) || (/[?!.\p{L}\d]$/u.test(last) && !isName(words[index]!))
}

const longestSpeaker = 30

/** Whether the speaker that starts, or goes on, at `index` follows a quotation: `,” Lyon’s mayor, Jo Paz, said`. */
function followsQuote(seen: Seen, index: number): boolean {
  const { words, sentence } = seen
  for (let at = index; at > sentence.first && index - at < longestSpeaker; at--) {
    if (closesBefore(seen, at)) return true
    const { lower, kind, text } = words[at - 1]!
    if (lower === 'and' || lower === 'but' || speechForms.get(lower)?.form === 'past') return false
    if (kind === 'mark' && !/^[,'&.%$-]$/.test(text)) return false
  }
  return false
}

function contentAfter({ words, sentence, quotes }: Seen, index: number): Attribution['content'] {
  let at = index
  if (/^[,:]$/.test(words[at]?.text ?? '')) at++
  if (words[at]?.lower === 'that') return 'clause'
  const word = words[at]
  if (!word || at >= sentence.last) return 'nothing'
  if (quotes.opens.has(word.start)) return 'quotation'
  if (at > index) return 'nothing'
  if (startsClause(words, at, sentence)) return 'clause'
  return word.kind === 'word' && !isNoObject.has(word.lower) ? 'object' : 'nothing'
}

const isNoObject: ReadonlySet<string> = new Set(
  'in on at to of by for from with as and or but after before when while if because so than then there again'.split(' ')
)

const longestSubject = 12

/** Whether a subject and its verb come: `she was`, `inflation was`, `the head of the bank would`. */
function startsClause(words: readonly Word[], index: number, { last }: Sentence): boolean {
  const first = words[index]!
  // “Weather claims in the north fell.”
  if (isNoObject.has(first.lower)) return false
  if (/^(?:he|she|they|we|i|there)$/.test(first.lower)) return true
  for (let at = index; at < Math.min(last, index + longestSubject); at++) {
    const { lower, kind, text } = words[at]!
    if (kind === 'mark' && !/^[-$%'&.]$/.test(text)) return false
    if (kind === 'word' && at > index && (finite.has(lower) || lower.endsWith("n't"))) return true
    if (endsSubject.has(lower) || (pronouns.has(lower) && at > index)) return false
    if (lower === 'and' && finite.has(words[at + 1]?.lower ?? '')) return false
  }
  return false
}

/** Words that are nothing but finite verbs: “the park opened” could be the one opened yesterday, “the park opens” not. */
const finite: ReadonlySet<string> = new Set(
  `is was were are has had have would will could can cannot may might should must did does do opens closes starts begins needs
  wants takes makes comes goes remains seems means shows gives owes knows thinks expects feels exists lacks depends falls rises
  went came took knew fell rose began became gave`.split(/\s+/)
)

const endsSubject: ReadonlySet<string> = new Set(
  'that which whom whose as after when while if because but since although though until before where how why what'.split(
    ' '
  )
)

/** Whether a tag ends here, so that nothing follows that it could say: `said he.`, `said he on Monday`, `said he sadly`. */
function endsTag(words: readonly Word[], index: number, { last }: Sentence): boolean {
  const word = words[index]
  if (!word || index >= last || word.kind === 'mark') return true
  return afterTag.has(word.lower) || word.lower.endsWith('ly')
}

const afterTag: ReadonlySet<string> = new Set(
  'in on at during after before to when while as from with of and last this'.split(' ')
)
