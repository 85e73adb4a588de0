/** A stretch that an editor has marked, in offsets of the unmarked copy. */
export interface Marked {
  readonly start: number
  readonly end: number
  /** What replaces it; undefined for a remark without a change. */
  readonly text?: string
  /** What the remark says, where it says anything. */
  readonly says?: string
}

/**
 * Reads copy-editor’s marks: `{~~old~>new~~}`, `{--out--}`, `{++in++}`, `{==this==}{>>says<<}`.
 * Returns the copy without marks, and the marks.
 */
export function unmark(manuscript: string): { readonly copy: string; readonly marked: readonly Marked[] } {
  const marked: Marked[] = []
  let copy = ''
  let from = 0
  for (const match of manuscript.matchAll(mark)) {
    copy += manuscript.slice(from, match.index)
    from = match.index + match[0].length
    const { old, by, out, into, span, says } = match.groups!
    const stands = old ?? out ?? span ?? ''
    const text = by ?? into ?? (out === undefined ? undefined : '')
    marked.push({
      start: copy.length,
      end: copy.length + stands.length,
      ...(text !== undefined && { text }),
      ...(says && { says })
    })
    copy += stands
  }
  return { copy: copy + manuscript.slice(from), marked }
}

const mark =
  /\{~~(?<old>[\s\S]*?)~>(?<by>[\s\S]*?)~~\}|\{--(?<out>[\s\S]*?)--\}|\{\+\+(?<into>[\s\S]*?)\+\+\}|\{==(?<span>[\s\S]*?)==\}(?:\{>>(?<says>[\s\S]*?)<<\})?/g

/** One fenced example of a rule’s page. */
export interface Example {
  /** The heading that it stands under, and its number there. */
  readonly name: string
  /** The words of the fence’s info string: `copy ap safe`. */
  readonly info: readonly string[]
  readonly manuscript: string
}

/** The fenced examples of a page, in order. */
export function examplesOf(page: string): readonly Example[] {
  const examples: Example[] = []
  let heading = ''
  let fence: { info: readonly string[]; ticks: string; lines: string[] } | undefined
  for (const line of page.split('\n')) {
    const ticks = /^(`{3,})(.*)$/.exec(line)
    if (fence) {
      if (line.trim() === fence.ticks) {
        examples.push({
          name: `${heading} ${examples.length + 1}`,
          info: fence.info,
          manuscript: fence.lines.join('\n')
        })
        fence = undefined
      } else fence.lines.push(line)
    } else if (ticks) fence = { info: ticks[2]!.trim().split(/\s+/), ticks: ticks[1]!, lines: [] }
    else heading = /^#+\s+(.*)$/.exec(line)?.[1] ?? heading
  }
  return examples.filter(({ info }) => info[0] === 'copy' || info[0] === 'markdown')
}
