/** The one place that knows both vocabularies: findings on one side, diagnostics on the other. */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Edit, type Finding, type Level, pageOf, type Span } from '#engine'
import type { Powers } from './powers.ts'

export const toDiagnostic = (finding: Finding, document: TextDocument, powers: Powers): Diagnostic => ({
  range: toRange(finding.at, document),
  severity: severities[finding.level],
  code: finding.rule,
  codeDescription: { href: pageOf(finding.rule) },
  source: 'wirelint',
  message: `${finding.says}\n${finding.because}`,
  ...(powers.related && finding.seeAlso.length > 0 && { relatedInformation: toRelated(finding, document) })
})

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information
}

const toRelated = ({ seeAlso }: Finding, document: TextDocument): DiagnosticRelatedInformation[] =>
  seeAlso.map(({ at, says }) => ({ location: { uri: document.uri, range: toRange(at, document) }, message: says }))

export const toRange = ({ start, end }: Span<'source'>, document: TextDocument): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end)
})

export const fromRange = ({ start, end }: Range, document: TextDocument): Span<'source'> => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end)
})

/** Edits of the text that the client has now: with its version, so that a newer text refuses them. */
export function toWorkspaceEdit(
  edits: readonly Edit<'source'>[],
  document: TextDocument,
  powers: Powers
): WorkspaceEdit {
  const { uri, version } = document
  const textEdits = edits.map(({ at, text }): TextEdit => ({ range: toRange(at, document), newText: text }))
  return powers.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } }
}
