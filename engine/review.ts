/** All that a desk signs for when it lets a story go, as plain data in the source’s coordinates. */
import type { Seen } from './bring-home.ts'
import type { Day } from './facts/times/days.ts'
import type { Finding } from './finding.ts'
import { home } from './formats/home.ts'
import { type Phrase, quotationsOf, type StoryQuotation } from './quotations.ts'
import { type RollEntry, rollOf } from './roll.ts'
import { spokenIn } from './spoken.ts'
import { copyRoles, type Role, type Span } from './story.ts'

/** One story of a source. */
export interface ReviewedStory {
  /** Which story of the source it is, from 0. */
  readonly story: number
  /** Where its first paragraph begins. */
  readonly start: number
  readonly headline?: string
  readonly byline?: string
  /** As written, without the dash: `KYIV, March 3 (Reuters)`. */
  readonly dateline?: string
  readonly day?: Day
  /** How many words the body has. */
  readonly words: number
  readonly people: readonly RollEntry[]
  readonly ages: readonly ToldAge[]
  readonly quotations: readonly StoryQuotation[]
  readonly findings: readonly Finding[]
  readonly accepted: readonly Accepted[]
  /** All words of direct speech, in order: see `spoken.ts`. */
  readonly spoken: string
}

/** Somebody’s age as the copy tells it. */
export interface ToldAge extends Phrase {
  /** The words around it, of its sentence. */
  readonly context: string
  /** The name that stands beside it. */
  readonly whose?: string
  readonly inSpeech: boolean
}

/** Words that an editor lets stand. */
export interface Accepted {
  readonly by: 'CQ' | 'STET' | 'comment'
  /** The words; after a comment the whole paragraph. */
  readonly covers: Phrase
  /** The rules that a comment switches off; `*` is all of them. */
  readonly rules?: readonly string[]
  /** What would be told of them. */
  readonly stood: readonly Finding[]
}

/** @param stood What is not told because an editor lets it stand. */
export function reviewed(
  seen: Seen,
  story: number,
  findings: readonly Finding[],
  stood: readonly Finding[]
): ReviewedStory {
  const { blocks, facts } = seen
  const textOf = (role: Role) => blocks.find(block => block.role === role)?.text.trim()
  const headline = textOf('headline')
  const byline = textOf('byline')
  const dateline = textOf('dateline')?.replace(/[\s\-_–—]+$/, '')
  const day = facts.find(({ day }) => day)?.day
  return {
    story,
    start: blocks[0] ? home(blocks[0], { start: 0, end: 0 }).start : 0,
    ...(headline && { headline }),
    ...(byline && { byline }),
    ...(dateline && { dateline }),
    ...(day && { day }),
    words: blocks.reduce((sum, { role, text }) => sum + (role === 'body' ? countWords(text) : 0), 0),
    people: rollOf(seen, story),
    ages: agesIn(seen),
    quotations: quotationsOf(seen, story),
    findings,
    accepted: acceptedIn(seen, stood),
    spoken: spokenIn(seen)
  }
}

/** As word processors count: what stands between spaces and is more than a dash. */
const countWords = (text: string) => text.match(/[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu)?.length ?? 0

function agesIn(seen: Seen): readonly ToldAge[] {
  const { blocks, facts, ledger } = seen
  return blocks.flatMap(({ role }, block) =>
    copyRoles.has(role)
      ? facts[block]!.ages.filter(({ bearer }) => bearer !== 'thing').map(age => ({
          ...phrase(seen, block, age),
          context: around(seen, block, age),
          ...(age.whose && { whose: phrase(seen, block, age.whose).text }),
          inSpeech: ledger.speech.touches(block, age)
        }))
      : []
  )
}

/** A stretch with some words of its sentence before and after it. */
function around(seen: Seen, block: number, { start, end }: Span): string {
  const { sentences, words } = seen.facts[block]!
  const sentence = sentences.find(one => one.start <= start && start < one.end)
  if (!sentence) return phrase(seen, block, { start, end }).text
  const inside = words.slice(sentence.first, sentence.last)
  const first = Math.max(0, inside.findIndex(word => word.end > start) - beside)
  const last = Math.min(inside.length - 1, inside.findLastIndex(word => word.start < end) + beside)
  const span = { start: Math.min(start, inside[first]!.start), end: Math.max(end, inside[last]!.end) }
  const text = phrase(seen, block, span).text.replace(/^[,;:.!?)”’]+ /, '')
  return `${first > 0 ? '… ' : ''}${text}${last < inside.length - 1 ? ' …' : ''}`
}

/** How many words. */
const beside = 6

function acceptedIn(seen: Seen, stood: readonly Finding[]): readonly Accepted[] {
  const { blocks, facts } = seen
  const accept = (covers: Phrase) => ({
    covers,
    stood: stood.filter(({ at }) => at.start < covers.end && covers.start < at.end)
  })
  return blocks.flatMap(({ ignore = [], text }, block): readonly Accepted[] => [
    ...(ignore.length > 0
      ? [{ by: 'comment' as const, rules: ignore, ...accept(phrase(seen, block, { start: 0, end: text.length })) }]
      : []),
    ...facts[block]!.copyMarks.flatMap(({ kind, covers }) =>
      kind === 'TK' ? [] : [{ by: kind, ...accept(phrase(seen, block, covers)) }]
    )
  ])
}

function phrase({ blocks }: Seen, block: number, span: Span): Phrase {
  const { start, end } = home(blocks[block]!, span)
  return { start, end, text: blocks[block]!.text.slice(span.start, span.end).replace(/\s+/g, ' ') }
}
