import { type DocumentSymbol, type SymbolInformation, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver'
import { type Block, folded, type RollEntry, type Span } from '#engine'
import type { OpenStory } from '../open-stories.ts'
import type { Powers } from '../powers.ts'
import { toRange } from '../to-lsp.ts'
import { firstOf, titleOf } from './somebody.ts'

/** A document in outline: each story under its headline, paragraph by paragraph, and then its people. */
export function documentSymbols(story: OpenStory, powers: Powers): DocumentSymbol[] | SymbolInformation[] {
  const outlines = outlinesOf(story)
  return powers.nestsSymbols ? outlines : flat(outlines, story.document.uri)
}

/** The people of a story whose name, or another spelling of it, has the letters of the query in this order. */
export function peopleCalled(query: string, { document, people }: OpenStory): WorkspaceSymbol[] {
  const wanted = folded(query).replace(/\s/g, '')
  return people()
    .filter(({ name, spellings }) => [name, ...spellings.map(({ text }) => text)].some(text => has(text, wanted)))
    .map(person => ({
      name: person.name,
      kind: personKind,
      containerName: titleOf(person) ?? '',
      location: { uri: document.uri, range: toRange(firstOf(person), document) }
    }))
}

function has(name: string, letters: string): boolean {
  let at = -1
  const text = folded(name)
  return [...letters].every(letter => {
    at = text.indexOf(letter, at + 1)
    return at >= 0
  })
}

const personKind = SymbolKind.Object

function outlinesOf(story: OpenStory): DocumentSymbol[] {
  const roll = story.people()
  const stories = story.stories()
  return stories.flatMap(({ blocks }, index) => {
    const written = blocks.filter(({ pieces, text }) => pieces.length > 0 && text.trim() !== '')
    const [first, last] = [written[0], written.at(-1)]
    if (!first || !last) return []
    const people = roll.filter(person => person.story === index)
    const whole = { start: spanOf(first).start, end: spanOf(last).end }
    const headline = written.find(({ role }) => role === 'headline')
    const parts = [
      ...written.filter(block => block !== headline).map(block => blockSymbol(block, story)),
      ...(people.length > 0 ? [peopleSymbol(people, whole.end, story)] : [])
    ]
    // Nothing would hold the paragraphs of two stories apart.
    if (!headline && stories.length === 1) return parts
    const root = headline ? blockSymbol(headline, story) : symbol(`Story ${index + 1}`, whole, story)
    return [{ ...root, range: toRange(whole, story.document), children: parts }]
  })
}

const blockSymbol = (block: Block, story: OpenStory): DocumentSymbol => ({
  ...symbol(firstWords(block.text), spanOf(block), story),
  ...(block.role !== 'body' && { detail: block.role })
})

const symbol = (name: string, span: Span<'source'>, { document }: OpenStory): DocumentSymbol => {
  const range = toRange(span, document)
  return { name, kind: SymbolKind.String, range, selectionRange: range }
}

/** The group stands at the end of its story, and under no cursor. */
function peopleSymbol(people: readonly RollEntry[], end: number, story: OpenStory): DocumentSymbol {
  return {
    ...symbol('People', { start: end, end }, story),
    kind: SymbolKind.Namespace,
    children: people.map(person => {
      const title = titleOf(person)
      return { ...symbol(person.name, firstOf(person), story), kind: personKind, ...(title && { detail: title }) }
    })
  }
}

/** Where a paragraph stands in the source. */
const spanOf = ({ pieces }: Block): Span<'source'> => ({
  start: pieces[0]!.sourceStart,
  end: pieces.at(-1)!.sourceEnd
})

function firstWords(text: string): string {
  const line = text
    .slice(0, 4 * longest)
    .trim()
    .replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  const space = line.lastIndexOf(' ', longest)
  return `${line.slice(0, space > 0 ? space : longest).replace(/[\s,;:.—–-]+$/, '')}…`
}

const longest = 60

const flat = (symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName && { containerName }) },
    ...flat(children, uri, name)
  ])
