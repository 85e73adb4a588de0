import type { Nodes, Parents, Text } from 'mdast'
import { parseEntities } from 'parse-entities'
import type { Block, Piece } from '../story.ts'

/**
 * The words of a paragraph with the markup taken off, and where each stands in the source. The parser says where
 * a stretch of text begins and ends, but not where in it an escape, a reference or a line’s `> ` stood, so each
 * stretch is walked along the source.
 */
export function proseOf(node: Parents, source: string): Pick<Block, 'text' | 'pieces'> {
  const prose = writer(source)
  const visit = (node: Nodes) => {
    const { start, end } = { start: node.position!.start.offset!, end: node.position!.end.offset! }
    switch (node.type) {
      case 'text':
        return walk(node, source, prose)
      case 'inlineCode':
        // What a machine says is no copy: one sign stands for it, which is no word.
        return prose.put('\ufffc', start, end)
      case 'break': {
        // Only the line end is text. The mark before it is not, so no edit runs across it.
        let line = start
        while (line < end && !isLineEnd(source[line])) line++
        return prose.copy(line, lineEnd(source, line))
      }
      case 'html':
        return /^<br\b/i.test(node.value) ? prose.put('\n', start, end) : undefined
      case 'link':
        // `<https://example.com>`
        if (source[start] === '<') return prose.copy(start + 1, end - 1)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(node)
  return prose.done()
}

type Writer = ReturnType<typeof writer>

function writer(source: string) {
  let text = ''
  const pieces: Piece[] = []
  const put = (more: string, sourceStart: number, sourceEnd: number) => {
    if (more === '') return
    pieces.push({ start: text.length, end: text.length + more.length, sourceStart, sourceEnd })
    text += more
  }
  /** A stretch of source, as it is; it joins the stretch before if that ends where it begins. */
  const copy = (sourceStart: number, sourceEnd: number) => {
    if (sourceStart >= sourceEnd) return
    const last = pieces[pieces.length - 1]
    const joins = last?.sourceEnd === sourceStart && last.end - last.start === last.sourceEnd - last.sourceStart
    if (!joins) return put(source.slice(sourceStart, sourceEnd), sourceStart, sourceEnd)
    text += source.slice(sourceStart, sourceEnd)
    pieces[pieces.length - 1] = { ...last, end: text.length, sourceEnd }
  }
  return { put, copy, done: () => ({ text, pieces }) }
}

/** Walks a stretch of text along its source, side by side. */
function walk({ value, position }: Text, source: string, prose: Writer) {
  const end = position!.end.offset!
  let at = position!.start.offset!
  let copied = at
  const put = (text: string, sourceEnd: number) => {
    prose.copy(copied, at)
    prose.put(text, at, sourceEnd)
    at = copied = sourceEnd
  }
  for (let index = 0; index < value.length && at < end; ) {
    const char = value[index]
    const written = source[at]
    const reference = written === '&' ? referenceAt(source, at, value, index) : undefined
    if (reference) {
      put(reference.text, reference.end)
      index += reference.text.length
    } else if (written === '\\' && source[at + 1] === char && isPunctuation.test(source[at + 1]!)) {
      put(char!, at + 2)
      index++
    } else if (isLineEnd(char)) {
      let line = at
      while (line < end && isSpace(source[line])) line++
      if (!isLineEnd(source[line])) break
      index = lineEnd(value, index)
      const next = lineStart(source, lineEnd(source, line), end, value[index])
      // Only a line end that stands alone is text of the source; what a quotation’s `> ` follows stands for one.
      if (line === at && next === lineEnd(source, line)) at = next
      else put('\n', next)
    } else if (char === written || (written === '\0' && char === '\ufffd')) {
      at++
      index++
    } else if (isSpace(written)) {
      prose.copy(copied, at)
      copied = ++at
    } else {
      // What cannot be followed is shown with its markup rather than misplaced.
      at = end
    }
  }
  prose.copy(copied, at)
}

const isSpace = (char: string | undefined) => char === ' ' || char === '\t'
const isLineEnd = (char: string | undefined) => char === '\n' || char === '\r'
const lineEnd = (text: string, index: number) => index + (text[index] === '\r' && text[index + 1] === '\n' ? 2 : 1)

/** Where the words of a line begin, after its indent and the marks of the quotations that it stands in. */
function lineStart(source: string, from: number, end: number, first: string | undefined): number {
  let at = from
  while (at < end && (isSpace(source[at]) || source[at] === '>') && source[at] !== first) at++
  return at
}

const isPunctuation = /[!-/:-@[-`{-~]/

/** A character reference, if one stands here and the parser has read it as one. */
function referenceAt(source: string, at: number, value: string, index: number) {
  const written = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/.exec(source.slice(at, at + 40))?.[0]
  if (!written) return undefined
  const text = parseEntities(written)
  if (text !== written && value.startsWith(text, index)) return { text, end: at + written.length }
  // `&#0;` has no character; parsers differ in what stands for it.
  return written[1] === '#' && value[index] === '\ufffd' ? { text: '\ufffd', end: at + written.length } : undefined
}
