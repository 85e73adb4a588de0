import type { Span } from './story.ts'

export const levels = ['note', 'warning', 'error'] as const

/** How sure and how grave: `error` breaks the style, `warning` usually does, `note` is for the editor’s eye. */
export type Level = (typeof levels)[number]

/** Replace what stands at `at` with `text`; offsets are UTF-16. */
export interface Edit<Of extends 'block' | 'source' = 'block'> {
  readonly at: Span<Of>
  readonly text: string
}

/** One way to mend a finding: all its edits or none. `safe` only when no reader could take the two wordings differently. */
export interface Fix<Of extends 'block' | 'source' = 'block'> {
  /** An imperative that quotes the copy: Write “15”. */
  readonly title: string
  readonly edits: readonly Edit<Of>[]
  readonly safe: boolean
}

/** What an editor is told, in the source’s coordinates. Sorted by start, then by rule. */
export interface Finding {
  readonly rule: string
  /** The entry of the style catalogue that it enforces: `A2`. */
  readonly entry?: string
  readonly level: Level
  readonly at: Span<'source'>
  /** What, quoting the copy. */
  readonly says: string
  /** Why. */
  readonly because: string
  readonly fixes: readonly Fix<'source'>[]
  readonly seeAlso: readonly { readonly at: Span<'source'>; readonly says: string }[]
  readonly inSpeech: boolean
  /** The style that the entry comes from, after inheritance. */
  readonly style: string
  /** Two spellings of what may be one name, for an editor to say that both stand, or that they are two people. */
  readonly names?: TwoNames
}

/** The spelling that the finding would keep, and the one it asks about; on a tie either may be the one to keep. */
export interface TwoNames {
  readonly kept: string
  readonly other: string
}

/** The source with all of the edits made. Throws when two of them overlap. */
export function apply(source: string, edits: readonly Edit<'source'>[]): string {
  let done = ''
  let from = 0
  for (const { at, text } of [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    if (at.start < from) throw new RangeError(`Two edits overlap at offset ${at.start}.`)
    done += source.slice(from, at.start) + text
    from = at.end
  }
  return done + source.slice(from)
}

/**
 * The edits of all safe fixes that can be made together, first come first served.
 * A fix with an edit that overlaps an earlier one’s, or borders on it, waits for the next round: two that delete the
 * space between two words each would leave none.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit<'source'>[] {
  const taken: Edit<'source'>[] = []
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe)
    if (!fix?.edits.every(edit => isFree(edit, taken))) continue
    for (const edit of fix.edits) taken.splice(placeOf(edit.at, taken), 0, edit)
  }
  return taken
}

/** Whether an edit keeps apart from all of these, which are in the source’s order. */
function isFree({ at }: Edit<'source'>, taken: readonly Edit<'source'>[]): boolean {
  const place = placeOf(at, taken)
  const [before, after] = [taken[place - 1], taken[place]]
  return (!before || before.at.end < at.start) && (!after || at.end < after.at.start)
}

/** Where an edit goes among others: before the first that does not begin before it. */
function placeOf(at: Span<'source'>, taken: readonly Edit<'source'>[]): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.at.start < at.start) low = middle + 1
    else high = middle
  }
  return low
}
