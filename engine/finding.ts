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
 * A fix whose edits overlap an earlier one’s waits for the next round.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit<'source'>[] {
  const taken: Edit<'source'>[] = []
  for (const { fixes } of findings) {
    const fix = fixes.find(({ safe }) => safe)
    if (fix?.edits.every(edit => taken.every(other => apart(edit, other)))) taken.push(...fix.edits)
  }
  return taken
}

const apart = (a: Edit<'source'>, b: Edit<'source'>) => a.at.end < b.at.start || b.at.end < a.at.start
