import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { checkWorkspace } from './check-workspace.ts'
import { ignoreFinding } from './ignore-finding.ts'
import { showQuotations } from './quotations.ts'
import { storyReports } from './report.ts'

/** What can be done from the command palette. */
export function commands(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel
): readonly vscode.Disposable[] {
  const reports = storyReports(client)
  const actions: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    'wirelint.fixAll': () =>
      vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.wirelint', apply: 'first' }),
    'wirelint.showQuotations': () => showQuotations(client),
    'wirelint.showReport': reports.show,
    'wirelint.saveReport': reports.save,
    'wirelint.checkWorkspace': () => checkWorkspace(client),
    'wirelint.ignoreFinding': finding => ignoreFinding(client, finding),
    'wirelint.createConfig': () => createConfig(context),
    'wirelint.openRulePage': rule => openRulePage(context, rule),
    'wirelint.showOutput': () => log.show(),
    'wirelint.restart': () => restart(client)
  }
  return Object.entries(actions).map(([name, action]) => vscode.commands.registerCommand(name, action))
}

/** A server that has stopped by itself, or never started, is only started. */
async function restart(client: BaseLanguageClient) {
  if (client.needsStop()) await client.stop()
  await client.start()
}

/** The pages come with the extension, so that they open without a network. Without a rule, the user picks one. */
async function openRulePage({ extensionUri }: vscode.ExtensionContext, asked: unknown) {
  const folder = vscode.Uri.joinPath(extensionUri, 'engine', 'rules')
  const files = await vscode.workspace.fs.readDirectory(folder)
  const pages = files.filter(([name]) => name.endsWith('.md')).map(([name]) => name.slice(0, -'.md'.length))
  const rule =
    typeof asked === 'string' ? asked : await vscode.window.showQuickPick(pages, { placeHolder: 'Which rule?' })
  if (!rule || !pages.includes(rule)) return
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(folder, `${rule}.md`))
}

/** Writes a first `.wirelint.json` into the folder of the story at hand, or opens the one that is there. */
async function createConfig(context: vscode.ExtensionContext) {
  const folder = await pickFolder()
  if (!folder) return
  const config = vscode.Uri.joinPath(folder.uri, '.wirelint.json')
  if (!(await exists(config))) {
    const style = await vscode.window.showQuickPick(stylesOf(context), {
      placeHolder: 'Which style does the desk follow?'
    })
    if (!style) return
    const text = `${JSON.stringify({ extends: style.label, rules: {} }, null, 2)}\n`
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(text))
  }
  await vscode.window.showTextDocument(config)
}

function pickFolder(): vscode.WorkspaceFolder | Thenable<vscode.WorkspaceFolder | undefined> {
  const story = vscode.window.activeTextEditor?.document.uri
  const folders = vscode.workspace.workspaceFolders ?? []
  return (
    (story && vscode.workspace.getWorkspaceFolder(story)) ??
    (folders.length === 1 ? folders[0]! : vscode.window.showWorkspaceFolderPick())
  )
}

const exists = (uri: vscode.Uri) =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false
  )

/** The styles that come with Wirelint, as the manifest’s setting lists them. */
function stylesOf({ extension }: vscode.ExtensionContext): readonly vscode.QuickPickItem[] {
  const { enum: names, enumDescriptions } = extension.packageJSON.contributes.configuration.properties['wirelint.style']
  return (names as readonly string[])
    .map((label, index) => ({ label, description: enumDescriptions[index] as string }))
    .filter(({ label }) => label !== '')
}
