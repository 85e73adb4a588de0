import { createEngine, type Engine } from './engine.ts'
import { pageOf } from './page-url.ts'
import { placesIn } from './places.ts'
import { rules } from './rules/index.ts'
import { builtInStyles } from './style/built-in.ts'
import { resolveStyle } from './style/style.ts'

export interface Options {
  /** A style that comes with Wirelint (`wire`, `ap`, `reuters`, `guardian`, `nyt`), or one of your own, as its JSON object. */
  readonly style?: string | object
}

/** What the plugin asks of a virtual file; a `VFile` is one. */
export interface File {
  readonly value: string | Uint8Array
  readonly extname?: string | undefined
  toString(): string
  message(
    reason: string,
    options: { readonly source: string; readonly ruleId: string; readonly place?: Place }
  ): Message
}

/** A stretch of the file as unist has it: lines and columns from 1, offsets from 0. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The fields of a `VFileMessage` that the plugin fills. */
export interface Message {
  actual?: string | undefined
  expected?: string[] | undefined
  note?: string | undefined
  url?: string | undefined
  fatal?: boolean | null | undefined
}

/**
 * A unified plugin that tells what Wirelint finds as messages on the file. It reads the text, not the tree, so that it
 * follows any parser; files named `.md` or `.markdown` are read as Markdown, all others as plain text. Errors and
 * warnings of the style are warnings here (`fatal: false`), its notes are information.
 * @throws When the style is unknown or broken.
 */
export function retextWirelint({ style = 'wire' }: Options = {}): (tree: unknown, file: File) => undefined {
  const engine = engineOf(style)
  return (_, file) => {
    const source = String(file)
    const place = placesIn(source)
    const format = ['.md', '.markdown'].includes(file.extname?.toLowerCase() ?? '') ? 'markdown' : 'plain'
    const { findings, troubles } = engine.lint(source, format)
    for (const { rule, says } of troubles)
      file.message(`${rule} has failed and finds nothing there: ${says}`, { source: 'wirelint', ruleId: rule })
    for (const { rule, level, at, says, because, fixes } of findings) {
      const message = file.message(says, {
        source: 'wirelint',
        ruleId: rule,
        place: { start: place(at.start), end: place(at.end) }
      })
      message.actual = source.slice(at.start, at.end)
      message.expected = fixes.flatMap(({ edits: [edit, ...more] }) =>
        edit && more.length === 0 && edit.at.start === at.start && edit.at.end === at.end ? [edit.text] : []
      )
      message.note = because
      message.url = pageOf(rule)
      message.fatal = level === 'note' ? undefined : false
    }
  }
}

// Where plugins are named by their module, as in a `.retextrc`, unified asks for the default export.
export default retextWirelint

function engineOf(style: string | object): Engine {
  const source =
    typeof style === 'string' ? { name: style, data: builtInStyles[style] } : { name: 'custom', data: style }
  if (typeof style === 'string' && !Object.hasOwn(builtInStyles, style))
    throw new Error(`There is no style “${style}”. Allowed: ${Object.keys(builtInStyles).sort().join(', ')}.`)
  const resolved = resolveStyle(source, rules, builtInStyles)
  if (resolved.troubles.length > 0)
    throw new Error(resolved.troubles.map(({ path, says }) => `${path.join('.')}: ${says}`).join('\n'))
  return createEngine(resolved.style, rules)
}
