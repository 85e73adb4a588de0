import type { Facts } from '../../facts/facts.ts'
import type { Title } from '../../facts/titles.ts'
import { firstWordFrom, type Word } from '../../facts/words.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import type { Person, Reference } from '../people.ts'

/** What says who somebody is, farther down than it should. */
export interface LateIntroduction {
  readonly at: Reference
  /** The words that say it: `Mayor`, `, the mayor,`. */
  readonly phrase: Span
  readonly stands: 'before' | 'after'
  /** As it would stand at another reference. Nothing where what stands around it does not let it go. */
  readonly text?: string
}

/** The first introduction of somebody behind a reference. */
export function lateIntroduction(
  { references }: Person,
  { block, mention }: Reference,
  facts: readonly Facts[]
): LateIntroduction | undefined {
  const at = references.find(
    ({ block: there, mention: other, inSpeech }) =>
      !inSpeech &&
      (there > block || (there === block && other.start > mention.start)) &&
      (other.title || other.identifier || appositionAfter(facts[there]!.words, other))
  )
  if (!at) return undefined
  const { words, titles } = facts[at.block]!
  const { title } = at.mention
  if (title) {
    const text = movable(words, titles, title)
    return { at, phrase: { start: title.start, end: at.mention.start }, stands: 'before', ...(text && { text }) }
  }
  const apposition = appositionAfter(words, at.mention)
  return apposition
    ? { at, phrase: apposition, stands: 'after', text: '' }
    : { at, phrase: at.mention.identifier!, stands: 'after' }
}

/** A title that nothing before it holds: not `the` of “the spokesman Roe”, not `Acme` of “Acme spokesman Roe”. */
function movable(words: readonly Word[], titles: readonly Title[], title: Span & { readonly text: string }) {
  const before = words[firstWordFrom(words, title.start) - 1]
  if (before && !stops.has(before.text)) return free.has(before.lower) ? title.text : undefined
  // A sentence that it opens gives any title a capital.
  const kind = titles.find(({ start }) => start === title.start)?.kind
  return kind === 'job' ? title.text[0]!.toLowerCase() + title.text.slice(1) : kind && title.text
}

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

/** In words. */
const longest = 12
const openers = wordSet('a an the his her')
const stops = wordSet('. ! ? “ "')
const free = wordSet('and but that when while as after before said says by with to from for of')
