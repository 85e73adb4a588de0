import type { Span, Story } from '../story.ts'
import { isBlank, type Paragraph, verbatim } from './paragraph.ts'
import type { PartsOf } from './parts.ts'
import { ignoreOf } from './remarks.ts'
import { isApart } from './signs.ts'
import { storiesOf } from './stories.ts'

/** Plain text: a line is a paragraph, unless its neighbours show that it was wrapped by hand or by a machine. */
export function plain(source: string, partsOf: PartsOf): readonly Story[] {
  const paragraphs: Paragraph[] = []
  let ignore: readonly string[] | undefined
  for (const group of groupsOf(source))
    for (const span of unwrapped(source, group)) {
      const paragraph = verbatim(source, span)
      const remark = ignoreOf(paragraph.text)
      if (remark) ignore = remark.length > 0 ? remark : ignore
      else {
        paragraphs.push(ignore ? { ...paragraph, ignore } : paragraph)
        ignore = undefined
      }
    }
  return storiesOf(paragraphs, partsOf)
}

/** A line of text without the white space around it, and how much there is before it. */
interface Line extends Span<'source'> {
  readonly indent: number
}

/** Lines that no empty line parts. */
function* groupsOf(source: string): Generator<readonly Line[]> {
  let group: Line[] = []
  for (let from = 0; from <= source.length; ) {
    let to = from
    while (to < source.length && !isLineEnd(source.charCodeAt(to))) to++
    let [start, end] = [from, to]
    while (start < end && isBlank(source.charCodeAt(start))) start++
    while (end > start && isBlank(source.charCodeAt(end - 1))) end--
    if (start < end) group.push({ start, end, indent: start - from })
    else if (group.length > 0) {
      yield group
      group = []
    }
    from = to + (source.charCodeAt(to) === 13 && source.charCodeAt(to + 1) === 10 ? 2 : 1)
  }
  if (group.length > 0) yield group
}

/** Line feed, vertical tab, form feed, carriage return, next line, and Unicode’s line and paragraph separators. */
const isLineEnd = (code: number) => (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029

/** No machine wraps copy at less; a shorter line without a point is a headline, a name, a score. */
const narrowest = 45
/** No machine wraps copy at more; a longer line is a paragraph. */
const widest = 100

/**
 * The paragraphs of a group of lines. Wrapped lines are full (the next word would not have fitted),
 * and some break in the middle of a sentence. Lines that are paragraphs are neither.
 */
function unwrapped(source: string, lines: readonly Line[]): readonly Span<'source'>[] {
  if (lines.length === 1) return lines
  const width = lines.reduce((width, { start, end }) => Math.max(width, end - start), 0)
  if (width < narrowest || width > widest) return lines
  const breaks = lines.slice(1).map((next, index) => breakBetween(source, lines[index]!, next, width))
  const full = breaks.filter(({ isFull }) => isFull).length
  if (full < breaks.length * 0.6 || !breaks.some(({ isInside }) => isInside)) return lines
  const paragraphs: { start: number; end: number }[] = [{ start: lines[0]!.start, end: lines[0]!.end }]
  for (const [index, { isFull, isInside, isSentenceEnd }] of breaks.entries()) {
    const next = lines[index + 1]!
    // The first line of a file may be a headline that happens to be as wide as the copy below it.
    const isHead = index === 0 && lines[0]!.start < widest && !isInside && !isSentenceEnd
    const isParagraph = (!isFull && !isInside) || isHead || next.indent > lines[index]!.indent + 1
    if (isParagraph || isApart(source.slice(next.start, next.end)))
      paragraphs.push({ start: next.start, end: next.end })
    else paragraphs[paragraphs.length - 1]!.end = next.end
  }
  return paragraphs
}

function breakBetween(source: string, line: Line, next: Line, width: number) {
  const length = line.end - line.start
  let word = next.start
  while (word < next.end && !isBlank(source.charCodeAt(word))) word++
  const isSentenceEnd = /[.!?…:]["'”’)\]]*$/.test(source.slice(Math.max(line.start, line.end - 8), line.end))
  const isLower = /^["'“‘(]?\p{Ll}/u.test(source.slice(next.start, next.start + 3))
  return {
    isSentenceEnd,
    isFull: length + 1 + (word - next.start) > width,
    isInside: length >= narrowest && !isSentenceEnd && (isLower || source[line.end - 1] === ',')
  }
}
