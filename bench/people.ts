/** How long the server takes to answer what an editor asks of a name, over the protocol. */
import {
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  HoverRequest,
  ReferencesRequest,
  RenameRequest,
  type TextDocumentPositionParams
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { grown } from './keystroke.ts'
import { heading, line, median, ms, percentile } from './measure.ts'
import { client } from './server.ts'

export async function people(story: string) {
  const editor = await client()
  const uri = 'untitled:Untitled-1'
  const text = `${grown(story, 1500).join('\n\n')}\n\nThen A`
  const document = TextDocument.create(uri, 'plaintext', 1, text)
  const open = { uri, languageId: 'plaintext', version: 1, text }
  await editor.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: open })
  const textDocument = { uri }
  const outline = await editor.sendRequest<
    readonly {
      readonly references: readonly { readonly range: { readonly start: TextDocumentPositionParams['position'] } }[]
    }[]
  >('wirelint/people', { uri })
  const names = outline.flatMap(({ references }) => references.map(({ range }) => range.start))
  if (names.length === 0) throw new Error('Nobody is in the story.')
  const end = document.positionAt(text.length)
  const at = (run: number) => ({ textDocument, position: names[run % names.length]! })

  const requests: Readonly<Record<string, (run: number) => Promise<unknown>>> = {
    hover: run => editor.sendRequest(HoverRequest.type, at(run)),
    definition: run => editor.sendRequest(DefinitionRequest.type, at(run)),
    references: run =>
      editor.sendRequest(ReferencesRequest.type, { ...at(run), context: { includeDeclaration: true } }),
    highlights: run => editor.sendRequest(DocumentHighlightRequest.type, at(run)),
    rename: run => editor.sendRequest(RenameRequest.type, { ...at(run), newName: 'Zabelova' }),
    symbols: () => editor.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    completion: () => editor.sendRequest(CompletionRequest.type, { textDocument, position: end }),
    'wirelint/people': () => editor.sendRequest('wirelint/people', { uri })
  }

  let version = 1
  /** A letter into the middle of the story, and out again. */
  const keystroke = (run: number) => {
    const start = document.positionAt(text.length >> 1)
    const end = { ...start, character: start.character + 1 }
    const change = run % 2 ? { range: { start, end }, text: '' } : { range: { start, end: start }, text: 'x' }
    return editor.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: ++version },
      contentChanges: [change]
    })
  }

  heading(`What an editor asks of a name: ${text.split(/\s+/).length} words, ${names.length} references`)
  for (const ask of Object.values(requests)) await timesOf(ask)
  for (const [name, ask] of Object.entries(requests)) {
    const still = await timesOf(ask)
    const typing = await timesOf(async run => {
      await keystroke(run)
      return ask(run)
    })
    const figures = (all: readonly number[]) => `${ms(median(all))}, p95 ${ms(percentile(all, 0.95))}`
    line(name, `${figures(still)}; after a keystroke ${figures(typing)}`, '2 ms, p95 8 ms')
  }
  editor.dispose()
}

async function timesOf(work: (run: number) => Promise<unknown>): Promise<readonly number[]> {
  const figures: number[] = []
  for (let run = 0; run < 2 * runs; run++) {
    const began = performance.now()
    await work(run).catch(() => {})
    if (run >= runs) figures.push(performance.now() - began)
  }
  return figures
}

/** An even number: what is typed is gone again after them. */
const runs = 200
