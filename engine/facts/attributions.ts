import { speechForms, type VerbForm } from '../names/speech-verbs.ts'
import { wordSet } from '../names/word-set.ts'
import type { Span } from '../story.ts'
import { closesBefore, followsQuote } from './attributions/beside-quotation.ts'
import { contentAfter, endsTag } from './attributions/content.ts'
import { isLoaded } from './attributions/loaded.ts'
import { speakerAfter, speakerBefore, speakerOf } from './attributions/speaker.ts'
import type { QuotationMark } from './quotation.ts'
import { isName } from './tags/phrase.ts'
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
  /** Whether *that* stands before the clause. */
  readonly that: boolean
  /** When it was said, where that stands between the verb and what was said: `on Monday`. */
  readonly moment?: Span
  /** The *to* before whoever was told: `boasted to reporters`. */
  readonly to?: Span
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
      const { lower } = words[at]!
      if (lower !== 'according' && !speechForms.has(lower)) continue
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

const subordinators = wordSet('after although as because before though when while since if')

/** What another clause of the reporter’s begins with. */
const parts = wordSet('and but while although though ; — – who which')

/** What the finders of attributions see: a word and its sentence. */
export interface Seen {
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
    const says = { order: 'according to', content: 'clause', that: false, tag: false, loaded: false } as const
    return {
      ...span,
      ...says,
      lemma: 'according to',
      form: 'base',
      ...(speaker && { speaker: speakerOf(speaker, words) })
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
  const said = contentAfter(seen, last + 1)
  const attribution = {
    start: word.start,
    end: words[last]!.end,
    lemma: verb.lemma,
    form,
    order: after ? 'verb first' : 'speaker first',
    ...(speaker && { speaker: speakerOf(speaker, words) }),
    ...said,
    ...(isTag && { content: 'quotation' as const, that: false }),
    tag: isTag && endsTag(words, end + 1, sentence)
  } as const
  return {
    ...attribution,
    loaded: verb.class !== 'plain' && isLoaded({ words, at, last, sentence, verb, attribution })
  }
}
