import { type Block, type Edit, type Finding, read } from '#engine'
import type { OpenStory } from './open-stories.ts'

/**
 * The mark that lets these words stand: the trade’s own after them, in Markdown a comment before their paragraph.
 * No mark is set inside direct speech.
 */
export function ignoreHere(
  { document, format }: OpenStory,
  { rule, at, inSpeech }: Finding
): { readonly title: string; readonly edit: Edit<'source'> } | undefined {
  const text = document.getText()
  if (format === 'markdown') {
    const block = read(text, format)
      .flatMap(({ blocks }) => blocks)
      .find(block => holds(block, at.start))
    return (
      block && { title: `Ignore ${rule} in this paragraph`, edit: comment(rule, text, block.pieces[0]!.sourceStart) }
    )
  }
  if (inSpeech) return undefined
  const mark = nameRules.has(rule) ? 'CQ' : 'STET'
  return { title: `Ignore ${rule} here (${mark})`, edit: { at: { start: at.end, end: at.end }, text: ` (${mark})` } }
}

/** CQ says of a name that it was checked, STET of all else that it stands as it is. */
const nameRules: ReadonlySet<string> = new Set(['house-name', 'name-spelling'])

const holds = ({ pieces }: Block, offset: number) =>
  pieces.some(({ sourceStart, sourceEnd }) => sourceStart <= offset && offset <= sourceEnd)

/** A comment on a line of its own, inside the same quotation or list item as the paragraph that starts after it. */
function comment(rule: string, text: string, start: number): Edit<'source'> {
  const line = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const [markers] = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/.exec(text.slice(line, start)) ?? ['']
  const at = line + markers.length
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  return {
    at: { start: at, end: at },
    text: `<!-- wirelint-ignore ${rule} -->${eol}${markers.replace(/[^>\t]/g, ' ')}`
  }
}
