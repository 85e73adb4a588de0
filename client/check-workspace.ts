import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** What the server answers to `wirelint/checkWorkspace`. */
interface Checked {
  readonly files: number
  readonly filesWithFindings: number
  readonly findings: number
  readonly unread: number
  readonly isStopped: boolean
}

/** Has all copy in the workspace checked. The server shows how far it is, and tells what it finds. */
export async function checkWorkspace(client: BaseLanguageClient): Promise<void> {
  const files = await copyFiles()
  const uris = files.map(uri => client.code2ProtocolConverter.asUri(uri))
  const checked = await client.sendRequest<Checked | null>('wirelint/checkWorkspace', { uris })
  if (!checked) return
  const { findings, filesWithFindings, unread, isStopped } = checked
  const says = [
    `${counted(findings, 'finding')} in ${filesWithFindings.toLocaleString()} of ${counted(checked.files, 'file')}`,
    ...(unread > 0 ? [`${counted(unread, 'file')} could not be checked`] : []),
    ...(files.length === most ? [`there are more than ${counted(most, 'file')}: wirelint check does them all`] : []),
    ...(isStopped ? ['stopped'] : [])
  ]
  const show = 'Show Problems'
  const chosen = await vscode.window.showInformationMessage(
    `Wirelint: ${says.join('; ')}.`,
    ...(findings > 0 ? [show] : [])
  )
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems')
}

/** How many files are checked at the most. */
const most = 20_000

const pattern = '**/*.{txt,md,markdown,copy,wire}'

/** All that may be copy; what the setting `files.exclude` hides is left out. */
async function copyFiles(): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', most)
  if (found.length > 0) return found
  // Not every file system that an extension brings can be searched; all can be read.
  const remote = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme !== 'file')
  const files: vscode.Uri[] = []
  for (const { uri } of remote) await walk(uri, files)
  return files
}

async function walk(folder: vscode.Uri, files: vscode.Uri[]): Promise<void> {
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    if (files.length >= most) return
    const uri = vscode.Uri.joinPath(folder, name)
    if (type === vscode.FileType.Directory && name !== 'node_modules' && !name.startsWith('.')) await walk(uri, files)
    else if (type === vscode.FileType.File && /\.(?:txt|md|markdown|copy|wire)$/i.test(name)) files.push(uri)
  }
}

const counted = (count: number, thing: string) => `${count.toLocaleString()} ${thing}${count === 1 ? '' : 's'}`
