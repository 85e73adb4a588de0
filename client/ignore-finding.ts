import * as vscode from 'vscode'
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient'

/** Asks why a finding is to be ignored, and until when, and puts it into the project’s file. */
export async function ignoreFinding(client: BaseLanguageClient, finding: unknown): Promise<void> {
  if (typeof finding !== 'object') return
  const title = 'Ignore this finding'
  const reason = await vscode.window.showInputBox({
    title: `${title} (1/2)`,
    prompt: 'Why? It is kept for who reads .wirelint-ignored.json; Enter leaves it out.',
    ignoreFocusOut: true
  })
  if (reason === undefined) return
  const until = await vscode.window.showInputBox({
    title: `${title} (2/2)`,
    prompt: 'Until which day? Enter: for good.',
    placeHolder: '2027-01-31',
    ignoreFocusOut: true,
    validateInput: day => (day.trim() === '' || isDay(day.trim()) ? undefined : 'A day is written as 2027-01-31.')
  })
  if (until === undefined) return
  try {
    const said = { reason: reason.trim() || undefined, until: until.trim() || undefined }
    const edit = await client.sendRequest<WorkspaceEdit | null>('wirelint/ignore', { ...finding, ...said })
    if (edit) await makeAndSave(await client.protocol2CodeConverter.asWorkspaceEdit(edit))
  } catch (error) {
    void vscode.window.showWarningMessage(`Wirelint: ${error instanceof Error ? error.message : error}`)
  }
}

/** Nobody has the file before their eyes who would save it. */
async function makeAndSave(edit: vscode.WorkspaceEdit): Promise<void> {
  const uris = edit.entries().map(([uri]) => uri)
  if (!(await vscode.workspace.applyEdit(edit))) return
  for (const uri of uris) await (await vscode.workspace.openTextDocument(uri)).save()
}

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
