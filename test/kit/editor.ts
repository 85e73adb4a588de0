/** A client at its desk, joined to a server by two streams in memory: what the protocol says, and nothing else. */
import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type FileEvent,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
  WorkspaceFoldersRequest
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Rule, rules } from '#engine'
import { start } from '../../server/server.ts'

/** What a modern editor says that it can do. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    codeAction: { resolveSupport: { properties: ['edit'] } },
    hover: { contentFormat: ['markdown'] }
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] }
  }
}

export interface Seat {
  readonly rules: readonly Rule[]
  readonly capabilities: ClientCapabilities
  readonly own: Readonly<Record<string, boolean>>
  readonly settings: unknown
  /** The files on the disk, by URI. */
  readonly files: Readonly<Record<string, string>>
  /** The files that only the client can read. */
  readonly remote: Readonly<Record<string, string>>
  readonly today: string
}

export const story = 'file:///desk/a.txt'
export const config = 'file:///desk/.wirelint.json'

/** Sits down at a desk. Without rules of its own, the server has those that there are. */
export async function sit(seat: Partial<Seat> = {}) {
  const disk = new Map(Object.entries(seat.files ?? {}))
  const documents = new Map<string, TextDocument>()
  const log: string[] = []
  const messages: string[] = []
  const styles: { readonly style: string; readonly enable: boolean; readonly failed: readonly string[] }[] = []
  const pushed = new Map<string, readonly Diagnostic[]>()
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>()
  let { settings } = seat
  let refreshed = () => {}

  const up = new PassThrough()
  const down = new PassThrough()
  start(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    rules: seat.rules ?? rules,
    readFile: async uri => disk.get(uri),
    today: () => seat.today ?? '2025-11-12',
    after(_milliseconds, work) {
      const next = setImmediate(work)
      return () => clearImmediate(next)
    }
  })
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  client.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings ?? null))
  client.onRequest(WorkspaceFoldersRequest.type, () => [{ uri: 'file:///desk', name: 'desk' }])
  client.onRequest(RegistrationRequest.type, () => {})
  client.onRequest(DiagnosticRefreshRequest.type, () => refreshed())
  client.onRequest('wirelint/readFile', ({ uri }: { uri: string }) => seat.remote?.[uri] ?? null)
  client.onNotification('wirelint/style', shown => void styles.push(shown))
  client.onNotification(ShowMessageNotification.type, ({ message }) => void messages.push(message))
  client.onNotification(LogMessageNotification.type, ({ message }) => void log.push(message))
  client.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    pushed.set(uri, diagnostics)
    waiting.get(uri)?.(diagnostics)
  })
  client.listen()
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: 'file:///desk',
    capabilities: seat.capabilities ?? modern,
    initializationOptions: seat.own
  })
  await client.sendNotification(InitializedNotification.type, {})

  const rangeOf = (uri: string, words: string) => {
    const document = documents.get(uri)!
    const offset = document.getText().indexOf(words)
    return { start: document.positionAt(offset), end: document.positionAt(offset + words.length) }
  }
  const desk = {
    /** Any other request of the protocol. */
    ask: client,
    document: (uri: string) => documents.get(uri)!,
    log,
    messages,
    styles,
    open(uri: string, text: string, languageId = 'plaintext') {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text))
      void client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text }
      })
    },
    type(uri: string, at: { line: number; character: number }, text: string) {
      const document = documents.get(uri)!
      const contentChanges = [{ range: { start: at, end: at }, text }]
      TextDocument.update(document, contentChanges, document.version + 1)
      void client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: document.version },
        contentChanges
      })
    },
    close(uri: string) {
      void client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
    },
    /** Changes files on the disk. */
    async write(...files: readonly (readonly [uri: string, text: string])[]) {
      for (const [uri, text] of files) disk.set(uri, text)
      const changes: FileEvent[] = files.map(([uri]) => ({ uri, type: FileChangeType.Changed }))
      await desk.refreshed(() => void client.sendNotification(DidChangeWatchedFilesNotification.type, { changes }))
    },
    /** Changes the editor’s settings. */
    async set(changed: unknown) {
      settings = changed
      await desk.refreshed(
        () => void client.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
      )
    },
    /** Does something, and waits until the server asks to be asked again. */
    async refreshed(act: () => void) {
      const done = new Promise<void>(resolve => {
        refreshed = resolve
      })
      act()
      await done
    },
    report: (uri: string, previousResultId?: string) =>
      client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId }),
    async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
      const report = await desk.report(uri)
      return report.kind === 'full' ? report.items : []
    },
    /** What is found, by rule and words. */
    async marked(uri: string) {
      const found = await desk.diagnostics(uri)
      return found.map(({ code, range }) => `${code} ${documents.get(uri)!.getText(range)}`)
    },
    /** What was pushed last for each file. */
    pushed,
    /** The next diagnostics that are pushed for a file. */
    published: (uri: string) =>
      new Promise<Diagnostic[]>(resolve => {
        waiting.set(uri, diagnostics => {
          waiting.delete(uri)
          resolve(diagnostics)
        })
      }),
    async actions(uri: string, words: string, only?: string[]) {
      const answer = await client.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: rangeOf(uri, words),
        context: { diagnostics: [], ...(only && { only }) }
      })
      return (answer ?? []) as CodeAction[]
    },
    resolve: (action: CodeAction) => client.sendRequest(CodeActionResolveRequest.type, action),
    /** The action of this title, with its edit. */
    async action(uri: string, words: string, title: string) {
      const actions = await desk.actions(uri, words)
      const action = actions.find(action => action.title === title)
      assert.ok(action, `no “${title}” among: ${actions.map(({ title }) => title).join(', ')}`)
      return action.edit || action.command ? action : await desk.resolve(action)
    },
    /** The text of a file after an action. */
    after({ edit }: CodeAction, uri: string) {
      const before = documents.get(uri)?.getText() ?? disk.get(uri) ?? ''
      return TextDocument.applyEdits(TextDocument.create(uri, '', 0, before), editsOf(edit!, uri))
    },
    quotations: (uri: string) => client.sendRequest<readonly unknown[]>('wirelint/quotations', { uri }),
    async hover(uri: string, words: string) {
      const { start } = rangeOf(uri, words)
      const hover = await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: start })
      return (hover?.contents as { value: string } | undefined)?.value
    }
  }
  return desk
}

function editsOf({ changes, documentChanges }: WorkspaceEdit, uri: string): TextEdit[] {
  const edits = documentChanges
    ?.filter((change): change is TextDocumentEdit => 'textDocument' in change && change.textDocument.uri === uri)
    .flatMap(({ edits }) => edits.filter(edit => TextEdit.is(edit)))
  return edits ?? changes?.[uri] ?? []
}
