import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { difference } from '#engine'
import type { Powers } from './powers.ts'
import { toRange } from './to-lsp.ts'

/** A file of the project that is to be otherwise. */
export interface FileChange {
  readonly uri: string
  /** Nothing where there is no file yet. */
  readonly before: string | undefined
  readonly after: string
}

/** The edit that makes these changes; nothing where the client cannot create a file that is not there yet. */
export function changing(changes: readonly FileChange[], powers: Powers): WorkspaceEdit | undefined {
  const isNew = changes.some(({ before }) => before === undefined)
  if (powers.versionedEdits && (powers.createsFiles || !isNew)) return { documentChanges: changes.flatMap(changeOf) }
  return isNew ? undefined : { changes: Object.fromEntries(changes.map(change => [change.uri, textEdits(change)])) }
}

const changeOf = (change: FileChange): NonNullable<WorkspaceEdit['documentChanges']> => {
  const { uri, before } = change
  const edit: TextDocumentEdit = { textDocument: { uri, version: null }, edits: textEdits(change) }
  return before === undefined ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit] : [edit]
}

function textEdits({ uri, before = '', after }: FileChange) {
  if (before === after) return []
  const { at, text } = difference(before, after)
  return [{ range: toRange(at, TextDocument.create(uri, '', 0, before)), newText: text }]
}
