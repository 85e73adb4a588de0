import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceEdit
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Chore, codeActions, editOf, fixAllKind } from './code-actions.ts'
import { configuration } from './configuration.ts'
import { registerPull, registerPush } from './diagnostics.ts'
import { files } from './files.ts'
import { hover } from './hover.ts'
import { type Ignoring, ignoreFinding } from './ignore-finding.ts'
import { openStories } from './open-stories.ts'
import { peopleCapabilities, servePeople } from './people/serve-people.ts'
import { type Powers, powersOf } from './powers.ts'
import { quotations } from './quotations.ts'
import { type ReportAsked, report } from './report.ts'
import { safely } from './run-safe.ts'
import type { Runtime } from './runtime.ts'
import { toDiagnostic } from './to-lsp.ts'
import { asking } from './with-story.ts'
import { copyPattern, workspaceCheck } from './workspace-check.ts'

/** Speaks the language server protocol on a connection. Findings are never kept: they are asked for again. */
export function start(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument)
  connection.onInitialize((params): InitializeResult => {
    const powers = powersOf(params)
    serve(connection, documents, runtime, powers)
    return {
      serverInfo: { name: 'wirelint' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        ...peopleCapabilities,
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
          resolveProvider: powers.resolvesEdits
        },
        ...(powers.pull && {
          diagnosticProvider: { identifier: 'wirelint', interFileDependencies: false, workspaceDiagnostics: false }
        })
      }
    }
  })
  documents.listen(connection)
  connection.listen()
}

function serve(connection: Connection, documents: TextDocuments<TextDocument>, runtime: Runtime, powers: Powers) {
  const runSafe = safely(connection.console, runtime)
  const disk = files(connection, documents, runtime, powers)
  const settings = configuration(connection, disk, runtime.rules, powers)
  const stories = openStories(connection, documents, runtime, powers, settings)
  const withStory = asking(stories, runSafe)

  const register = powers.pull ? registerPull : registerPush
  const diagnostics = register(connection, documents, runtime, runSafe, async ({ uri }) => {
    const story = await stories.get(uri)
    return (
      story && { id: story.id, items: () => story.lint().map(found => toDiagnostic(found, story.document, powers)) }
    )
  })

  const refresh = () => {
    stories.forget()
    diagnostics.refresh()
    if (powers.refreshesHints) connection.languages.inlayHint.refresh().catch(() => {})
  }

  connection.onHover((asked, token) =>
    withStory(asked, undefined, token, story => hover(story, asked.position, runtime.rules, powers))
  )
  connection.onRequest('wirelint/quotations', ({ uri }: TextDocumentIdentifier, token) =>
    withStory({ textDocument: { uri } }, [], token, quotations)
  )
  connection.onRequest('wirelint/report', (asked: ReportAsked, token) =>
    withStory({ textDocument: { uri: asked.uri } }, null, token, story => report(story, asked))
  )
  const workspace = workspaceCheck(connection, documents, runtime, powers, { files: disk, settings, stories })
  connection.onRequest('wirelint/checkWorkspace', ({ uris }: { readonly uris: readonly string[] }, token) =>
    runSafe(() => workspace.run(uris, token), null, token)
  )
  documents.onDidClose(({ document }) => void runSafe(() => workspace.checkAgain(document.uri), undefined))

  connection.onRequest('wirelint/ignore', (ignoring: Ignoring & { readonly uri: string }, token) =>
    withStory<WorkspaceEdit | null>({ textDocument: { uri: ignoring.uri } }, null, token, async story => {
      const edit = await ignoreFinding(ignoring, story, disk, powers)
      if (typeof edit === 'string') throw new ResponseError(LSPErrorCodes.RequestFailed, edit)
      return edit
    })
  )
  servePeople(connection, stories, runSafe, withStory, powers)

  const withEdit = async (action: CodeAction): Promise<CodeAction> => {
    const chore = action.data as Chore | undefined
    const story = chore && (await stories.get(chore.uri))
    const edit = story && (await editOf(chore, story, disk, powers))
    // Where edits cannot wait, they are made before anybody has asked for one.
    if (typeof edit === 'string' && powers.resolvesEdits)
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: `Wirelint: ${edit}`
      })
    return typeof edit === 'object' ? { ...action, edit } : action
  }

  connection.onCodeAction((params, token) =>
    runSafe(
      async () => {
        const story = await stories.get(params.textDocument.uri)
        const actions = story ? codeActions(story, params, powers) : []
        if (powers.resolvesEdits) return actions
        return (await Promise.all(actions.map(withEdit))).filter(({ edit, command }) => edit ?? command)
      },
      [],
      token
    )
  )
  connection.onCodeActionResolve((action, token) => runSafe(() => withEdit(action), action, token))

  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.send((sent as { wirelint?: unknown } | null)?.wirelint)
    refresh()
  })

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) void runSafe(() => workspace.checkAgain(uri), undefined)
    const ours = changes.filter(({ uri }) => settings.uses(uri))
    for (const { uri, type } of ours) if (type === FileChangeType.Deleted) settings.gone(uri)
    if (ours.length > 0) refresh()
  })

  // A style that is being written speaks before it is saved; one that is closed says again what is saved.
  const written = new Set<string>()
  let putOff = () => {}
  const hear = ({ document: { uri } }: { readonly document: TextDocument }) => {
    if (!settings.concerns(uri)) return
    written.add(uri)
    putOff()
    putOff = runtime.after(pause, () => {
      if ([...written].some(settings.uses)) refresh()
      for (const style of written) void runSafe(() => settings.check(style), undefined)
      written.clear()
    })
  }
  documents.onDidChangeContent(hear)
  documents.onDidClose(hear)

  connection.onInitialized(() => {
    if (powers.folders) connection.workspace.onDidChangeWorkspaceFolders(refresh)
    const { client } = connection
    const watchers = [{ globPattern: '**/*.{json,csv,tsv}' }, { globPattern: copyPattern }]
    if (powers.tellsSettings)
      void runSafe(() => client.register(DidChangeConfigurationNotification.type, { section }), undefined)
    if (powers.watches)
      void runSafe(() => client.register(DidChangeWatchedFilesNotification.type, { watchers }), undefined)
  })
}

const section = 'wirelint'

const pause = 200
