import { firstFrom } from '../../in-order.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import type { Attribution } from '../attributions.ts'
import type { Word } from '../words.ts'

/** What the copy has heard from nobody that it names. */
export interface Hearsay extends Span {
  /** `reportedly`, `is believed to`; or `critics`, of “some critics say”. */
  readonly from: 'nobody' | 'crowd'
  /** The crowd without *some* and *many*. */
  readonly who: string
}

/** The hearsay of a paragraph: first what nobody says, then what crowds say. */
export function hearsay(words: readonly Word[], attributions: readonly Attribution[]): readonly Hearsay[] {
  const found: Hearsay[] = []
  for (const [at, word] of words.entries()) {
    const span = hedges.has(word.lower) ? word : heardAt(words, at)
    if (span) found.push({ start: span.start, end: span.end, from: 'nobody', who: '' })
  }
  for (const attribution of attributions) {
    const who = crowdOf(words, attribution)
    const { start, end } = attribution.speaker ?? attribution
    if (who) found.push({ start, end, from: 'crowd', who })
  }
  return found
}

const hedges = wordSet('reportedly allegedly')

/** `is believed to`, `it was reported that`. */
function heardAt(words: readonly Word[], at: number): Span | undefined {
  if (!believed.has(words[at]!.lower)) return undefined
  const [it, be, after] = [words[at - 2], words[at - 1], words[at + 1]]
  if (!be || !after || !/^(?:is|was|are|were)$/.test(be.lower)) return undefined
  if (after.lower === 'to') return { start: be.start, end: after.end }
  return it?.lower === 'it' && after.lower === 'that' ? { start: it.start, end: after.end } : undefined
}

const believed = wordSet('reported believed understood rumored rumoured thought')

/** `critics`, of “Critics say”, “some critics said”; not of “the critics said”, who were told of, or “critics of the law”. */
function crowdOf(words: readonly Word[], { speaker, content, lemma }: Attribution): string | undefined {
  if (speaker?.is !== 'description' || content === 'nothing' || content === 'object') return undefined
  const first = firstFrom(words, speaker.start)
  const [opening, head] = [words[first]!.lower, words[first + 1]]
  const isAlone = words[first]!.end === speaker.end
  // “Industry sources” are described, “some of the sources” counted.
  if (isAlone && first > 0 && words[first - 1]!.kind === 'word' && !links.has(words[first - 1]!.lower)) return undefined
  if (isAlone) return crowds.has(opening) || (some.has(opening) && opined.has(lemma)) ? opening : undefined
  return some.has(opening) && head?.end === speaker.end && crowds.has(head.lower) ? head.lower : undefined
}

const some = wordSet('some many several')
const crowds = wordSet('critics sources observers opponents detractors insiders skeptics sceptics experts')
const links = wordSet('and but while that as though although because to')
const opined = wordSet('say argue claim fear worry contend suggest')
