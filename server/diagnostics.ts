import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextDocuments
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { RunSafe } from './run-safe.ts'
import type { Runtime } from './runtime.ts'

/** What there is to say of a document. The same `id` means that it is the same as before; `items` is work. */
export interface Report {
  readonly id: string
  items(): readonly Diagnostic[]
}

export type Validate = (document: TextDocument) => Promise<Report | undefined>

/** How diagnostics reach the client. `refresh` says that all of them may have changed. */
export interface Diagnostics {
  refresh(): void
}

type Register = (
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  runtime: Runtime,
  runSafe: RunSafe,
  validate: Validate
) => Diagnostics

/** The client asks. */
export const registerPull: Register = (connection, documents, _runtime, runSafe, validate) => {
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    runSafe<DocumentDiagnosticReport>(
      async () => {
        const document = documents.get(textDocument.uri)
        const report = document && (await validate(document))
        if (!report) return nothing
        return report.id === previousResultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: report.id }
          : { kind: DocumentDiagnosticReportKind.Full, resultId: report.id, items: [...report.items()] }
      },
      nothing,
      token
    )
  )
  return { refresh: () => void connection.languages.diagnostics.refresh().catch(() => {}) }
}

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] }

/** The client is told, a moment after the last keystroke. */
export const registerPush: Register = (connection, documents, runtime, runSafe, validate) => {
  const waiting = new Map<string, () => void>()
  const told = new Set<string>()
  const forget = (uri: string) => {
    waiting.get(uri)?.()
    waiting.delete(uri)
  }
  const trigger = ({ uri }: TextDocument) => {
    forget(uri)
    waiting.set(
      uri,
      runtime.after(pause, () => {
        waiting.delete(uri)
        void runSafe(() => tell(uri), undefined)
      })
    )
  }
  const tell = async (uri: string) => {
    const document = documents.get(uri)
    const report = document && (await validate(document))
    if (!report || documents.get(uri) !== document || waiting.has(uri)) return
    told.add(uri)
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics: [...report.items()] })
  }
  documents.onDidChangeContent(({ document }) => trigger(document))
  documents.onDidClose(({ document: { uri } }) => {
    forget(uri)
    if (told.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  return { refresh: () => documents.all().forEach(trigger) }
}

const pause = 200
