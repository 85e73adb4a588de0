import type { Facts } from '../../facts/facts.ts'
import { isSpeechVerb } from '../../facts/mentions/parts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { isFormer, qualifies } from '../../facts/titles/title-surroundings.ts'
import { firstWordFrom, isCapital, type Word } from '../../facts/words.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import type { Person, Reference } from '../people.ts'
import { type Copy, opensSentence } from './in-its-place.ts'

/** What says who somebody is, farther down than it should. */
export interface LateIntroduction {
  readonly at: Reference
  /** The words that say it: `Mayor`, `, the mayor,`. */
  readonly phrase: Span
  /** How it would stand at another reference. Nothing where what stands around it does not let it go. */
  readonly goes?: Going
}

interface Going {
  /** `Mayor` stands before a name, `, the mayor` after it. */
  readonly stands: 'before' | 'after'
  readonly text: string
  /** What the surname alone is left for. */
  readonly from: Span
}

/** The first introduction of somebody behind a reference. */
export function lateIntroduction(
  { references }: Person,
  { block, mention }: Reference,
  { blocks, facts }: Copy
): LateIntroduction | undefined {
  const at = references.find(
    ({ block: there, mention: other, inSpeech }) =>
      !inSpeech &&
      (there > block || (there === block && other.start > mention.start)) &&
      (other.title || other.identifier || appositionAfter(facts[there]!.words, other))
  )
  if (!at) return undefined
  const there = facts[at.block]!
  const { text } = blocks[at.block]!
  const { title, start, end, identifier } = at.mention
  if (title) {
    const moved = movable(there, title)
    return {
      at,
      phrase: { start: title.start, end: start },
      ...(moved && { goes: { stands: 'before', text: moved, from: { start: title.start, end } } })
    }
  }
  const after = appositionAfter(there.words, at.mention)
  if (after) {
    const next = there.words[firstWordFrom(there.words, after.end)]
    const goes: Going = {
      stands: 'after',
      text: text.slice(after.start, after.end - 1),
      from: { start, end: after.end }
    }
    // “Roe, the mayor, who sailed home”: that is not said of “Roe who sailed home”.
    return { at, phrase: after, ...(next && !joins.has(next.lower) && { goes }) }
  }
  const before = appositionBefore(there, at.mention)
  if (!before) return { at, phrase: identifier! }
  const said = text.slice(before.phrase.start, before.phrase.end)
  const goes: Going = { stands: 'after', text: `, ${said[0]!.toLowerCase()}${said.slice(1)}`, from: before.whole }
  return { at, phrase: before.phrase, goes }
}

/** Whether words that stand after a name read right behind one: “Jo Roe, the mayor, said”, “said Jo Roe, the mayor.” */
export function closedBy(words: readonly Word[], { end }: Mention): ',' | '' | undefined {
  const next = words[firstWordFrom(words, end)]
  if (!next) return undefined
  if (next.kind === 'mark') return next.text === '.' ? '' : undefined
  return next.start > end && !isCapital(next) && !joins.has(next.lower) ? ',' : undefined
}

/** A title that nothing before it holds: not `the` of “the spokesman Roe”, not `Acme` of “Acme spokesman Roe”. */
function movable(facts: Facts, { start, end, text }: Span & { readonly text: string }): string | undefined {
  const { words, titles } = facts
  const first = firstWordFrom(words, start)
  if (!opensSentence({ start, end }, facts)) return free.has(words[first - 1]?.lower ?? '') ? text : undefined
  // A sentence that it opens gives any title a capital.
  const kind = titles.find(title => title.start === start)?.kind
  if (kind) return kind === 'job' ? small(text) : text
  const own = words.slice(first, firstWordFrom(words, end))
  // “City spokeswoman Jo Roe”: City may be a name, or not.
  if (own.length === 1 ? !text.endsWith('.') : !own.every(word => isCapital(word) || within.has(word.lower)))
    return undefined
  // “Former Mayor Jo Roe”, “Acting Mayor Jo Roe”
  return isFormer(own[0]!) || qualifies(own[0]!) || standIns.has(own[0]!.lower) ? small(text) : text
}

const small = (text: string) => text[0]!.toLowerCase() + text.slice(1)

/** “, the mayor,”: from comma to comma. */
function appositionAfter(words: readonly Word[], { end }: Span): Span | undefined {
  const next = firstWordFrom(words, end)
  if (words[next]?.text !== ',' || !openers.has(words[next + 1]?.lower ?? '')) return undefined
  for (let at = next + 2; at < Math.min(next + longest, words.length); at++) {
    const { kind, text } = words[at]!
    if (text === ',') return { start: words[next]!.start, end: words[at]!.end }
    if (kind === 'mark' && text !== "'" && text !== '-') return undefined
  }
  return undefined
}

/** “The harbor commissioner, Jo Roe, said”: what stands before the comma, and all of it up to the verb. */
function appositionBefore(
  facts: Facts,
  { start, end }: Span
): { readonly phrase: Span; readonly whole: Span } | undefined {
  const { words } = facts
  const first = firstWordFrom(words, start)
  const next = firstWordFrom(words, end)
  if (words[first - 1]?.text !== ',' || words[next]?.text !== ',' || !isSpeechVerb(words[next + 1])) return undefined
  for (let at = first - 2; at >= Math.max(0, first - longest); at--) {
    const { kind, lower } = words[at]!
    if (kind === 'mark') return undefined
    if (lower !== 'the') continue
    const { start: from } = words[at]!
    if (!opensSentence(words[at]!, facts) && !conjunctions.has(words[at - 1]!.lower)) return undefined
    return { phrase: { start: from, end: words[first - 2]!.end }, whole: { start: from, end: words[next]!.end } }
  }
  return undefined
}

/** In words. */
const longest = 12
const openers = wordSet('a an the his her')
const joins = wordSet('who whose whom which that where when and or')
const standIns = wordSet('acting interim caretaker')
const within = wordSet('of for and the')
const conjunctions = wordSet('and but that when while as')
const free = wordSet('and but that when while as after before said says by with to from for of')
