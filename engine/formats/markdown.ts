import type { Blockquote, Paragraph as Graf, Heading, ListItem, Nodes, PhrasingContent, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Role, Story } from '../story.ts'
import { isCostly } from './costly.ts'
import { proseOf } from './markdown-prose.ts'
import { cut, type Paragraph, verbatim } from './paragraph.ts'
import type { PartsOf } from './parts.ts'
import { plain } from './plain.ts'
import { ignoreOf } from './remarks.ts'
import { endsSentence } from './signs.ts'
import { storiesOf } from './stories.ts'

/** Markdown: headings are headlines, quotations are others’ words, code and HTML are no copy. */
export function markdown(source: string, partsOf: PartsOf): readonly Story[] {
  if (isCostly(source)) return plain(source, partsOf)
  return storiesOf(paragraphsOf(parser.parse(withoutFrontMatter(source)) as Root, source), partsOf)
}

const parser = unified().use(remarkParse).freeze()

/** What a paragraph stands in. */
interface Around {
  readonly quoted?: boolean
  readonly told?: Role
}

function paragraphsOf(root: Root, source: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let ignore: readonly string[] | undefined
  let isBelowPicture = false

  const add = (paragraph: Paragraph | undefined) => {
    if (!paragraph || paragraph.text === '') return
    paragraphs.push(ignore ? { ...paragraph, ignore } : paragraph)
    ignore = undefined
  }

  const visit = (node: Nodes, around: Around) => {
    const wasBelowPicture = isBelowPicture
    isBelowPicture = node.type === 'paragraph' && node.children.every(isPicture)
    switch (node.type) {
      case 'paragraph':
        return add(prose(node, wasBelowPicture && isEmphasised(node) ? { ...around, told: 'caption' } : around))
      case 'heading':
        return add(prose(node, around))
      case 'thematicBreak':
        // `___` announces an AP story’s tail.
        return add(rawOf(node).startsWith('_') ? verbatim(source, spanOf(node)) : undefined)
      case 'html': {
        const remark = ignoreOf(node.value.trim())
        if (remark && remark.length > 0) ignore = remark
        return
      }
      case 'blockquote':
        return visitAll(node, { ...around, quoted: true })
      case 'listItem':
        return visitAll(node, { ...around, told: 'body' })
      case 'root':
      case 'list':
        for (const child of node.children) visit(child, around)
    }
  }

  const visitAll = (node: Blockquote | ListItem, around: Around) => {
    for (const child of node.children) visit(child, around)
  }

  const rawOf = (node: Nodes) => {
    const { start, end } = spanOf(node)
    return source.slice(start, end)
  }

  const prose = (node: Graf | Heading, { quoted, told }: Around): Paragraph | undefined => {
    const raw = rawOf(node)
    // In Markdown a bare `###` is a heading without words.
    if (node.type === 'heading' && /^(?:#{3,}|# # #)\s*$/.test(raw)) return verbatim(source, spanOf(node))
    const { text, pieces } = proseOf(node, source)
    const paragraph = cut({ text, pieces, ...(quoted && { quoted }) }, 0, text.length)
    const role = told === 'caption' ? told : (roleOf(node, raw, paragraph.text) ?? told)
    return role ? { ...paragraph, told: role } : paragraph
  }

  visit(root, {})
  return paragraphs
}

const spanOf = ({ position }: Nodes) => ({ start: position!.start.offset!, end: position!.end.offset! })

/** What Markdown says of a paragraph. */
function roleOf(node: Graf | Heading, raw: string, text: string): Role | undefined {
  // A rule below a paragraph makes a heading of it: `He said so.` above `---`. No headline is a sentence.
  if (node.type === 'heading') return raw.startsWith('#') || !endsSentence(text) ? 'headline' : undefined
  if (node.children.every(isLink) || isTable.test(raw)) return 'boilerplate'
  return isPicture(node.children[0]!) ? 'caption' : undefined
}

const isLink = (node: PhrasingContent) =>
  node.type === 'link' || node.type === 'linkReference' || (node.type === 'text' && node.value.trim() === '')

const isPicture = (node: PhrasingContent) =>
  node.type === 'image' ||
  node.type === 'imageReference' ||
  (node.type === 'link' && node.children.length > 0 && node.children.every(({ type }) => type === 'image')) ||
  (node.type === 'text' && node.value.trim() === '')

/** `*Jo Kim walks in Ordek.*` */
const isEmphasised = ({ children: [first, ...rest] }: Graf) => first?.type === 'emphasis' && rest.length === 0

/** A row of names above a row of dashes. */
const isTable = /^[^\n\r]*\|[^\n\r]*(?:\r\n?|\n)[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\||$)/

/** The source with its front matter blanked out, and a byte order mark, so that what follows keeps its place. */
function withoutFrontMatter(source: string): string {
  const match = opensWithFrontMatter.exec(source) ?? opensWithToml.exec(source)
  const length = match ? match[0].length : source.startsWith('\ufeff') ? 1 : 0
  return length > 0 ? source.slice(0, length).replace(/[^\r\n]/g, ' ') + source.slice(length) : source
}

const opensWithToml = /^\ufeff?\+{3}[ \t]*(?:\r\n?|\n)[\s\S]*?(?:\r\n?|\n)\+{3}[ \t]*(?=[\r\n]|$)/

/** A `---` that is followed by a key; else it is a rule. */
const opensWithFrontMatter =
  /^\ufeff?---[ \t]*(?:\r\n?|\n)(?=\s*(?:#|["']?[\w-]+["']?\s*:))[\s\S]*?(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/
