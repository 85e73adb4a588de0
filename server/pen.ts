import { type MarkupContent, MarkupKind } from 'vscode-languageserver'
import type { Powers } from './powers.ts'

/** Writes what a client shows: in Markdown, or as plain text for one that knows none. */
export interface Pen {
  /** Copy is shown as it stands, whatever it would mean in Markdown. */
  text(text: string): string
  strong(text: string): string
  link(text: string, href: string): string
  /** Each on a line of its own. */
  lines(lines: readonly string[]): string
  content(value: string): MarkupContent
}

export const penFor = ({ markdown }: Powers): Pen => (markdown ? markdownPen : plainPen)

const markdownPen: Pen = {
  text: text => text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&'),
  strong: text => `**${markdownPen.text(text)}**`,
  link: (text, href) => `[${markdownPen.text(text)}](${href.replace(/[()\s]/g, encodeURIComponent)})`,
  lines: lines => lines.join('  \n'),
  content: value => ({ kind: MarkupKind.Markdown, value })
}

const plainPen: Pen = {
  text: text => text,
  strong: text => text,
  link: text => text,
  lines: lines => lines.join('\n'),
  content: value => ({ kind: MarkupKind.PlainText, value })
}
