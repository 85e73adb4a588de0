import { apply, type Block, type Edit, type Finding, read } from '#engine'
import type { OpenStory } from './open-stories.ts'

export interface Ignore {
  readonly title: string
  readonly edit: Edit<'source'>
}

/**
 * The mark that lets these words stand. Only a mark that works: not all that is found can be vouched for.
 * @param findings All that is found in the story.
 */
export function ignoreHere(story: OpenStory, finding: Finding, findings: readonly Finding[]): Ignore | undefined {
  const ignore = story.format === 'markdown' ? comment(story, finding) : copyMark(finding)
  if (!ignore) return undefined
  const ofRule = (found: readonly Finding[]) => found.filter(({ rule }) => rule === finding.rule).length
  const marked = apply(story.document.getText(), [ignore.edit])
  return ofRule(story.lint(marked)) < ofRule(findings) ? ignore : undefined
}

/** The trade’s own mark, after the words. None is set inside direct speech. */
function copyMark({ rule, at: { end }, inSpeech }: Finding): Ignore | undefined {
  if (inSpeech) return undefined
  const mark = nameRules.has(rule) ? 'CQ' : 'STET'
  return { title: `Ignore ${rule} here (${mark})`, edit: { at: { start: end, end }, text: ` (${mark})` } }
}

/** CQ says of a name that it was checked, STET of all else that it stands as it is. */
const nameRules: ReadonlySet<string> = new Set(['house-name', 'name-spelling'])

const holds = ({ pieces }: Block, offset: number) =>
  pieces.some(({ sourceStart, sourceEnd }) => sourceStart <= offset && offset <= sourceEnd)

/** A comment before the paragraph, inside the same quotation or list item; or another rule in the one that is there. */
function comment({ document }: OpenStory, { rule, at: { start } }: Finding): Ignore | undefined {
  const text = document.getText()
  const block = read(text, 'markdown')
    .flatMap(({ blocks }) => blocks)
    .find(block => holds(block, start))
  if (!block) return undefined
  const first = block.pieces[0]!.sourceStart
  const line = Math.max(text.lastIndexOf('\n', first - 1), text.lastIndexOf('\r', first - 1)) + 1
  const [markers] = leadingMarkers.exec(text.slice(line, first)) ?? ['']
  const insert = (at: number, text: string) => ({
    title: `Ignore ${rule} in this paragraph`,
    edit: { at: { start: at, end: at }, text }
  })
  const written = text.lastIndexOf('<!--', line)
  const known = written < 0 ? undefined : ignoreComment.exec(text.slice(written, line + markers.length))
  if (known) return insert(written + known[1]!.length, ` ${rule}`)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  return insert(line + markers.length, `<!-- wirelint-ignore ${rule} -->${eol}${markers.replace(/[^>\t]/g, ' ')}`)
}

/** A comment that is all there is before the paragraph, up to its last rule. */
const ignoreComment = /^(<!--\s*wirelint-ignore(?:[\s,]+[\w-]*\w)+)\s*-->[\s>]*$/

/** What opens quotations and list items on a line: `> - `. */
const leadingMarkers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/
