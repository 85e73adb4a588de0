import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** The forms of the sign-off sheet that the server answers to `wirelint/report`, by the endings of their files. */
const forms: Readonly<Record<string, 'html' | 'markdown' | 'json'>> = { html: 'html', md: 'markdown', json: 'json' }

/** The sign-off sheet: shown as a page beside its story, and saved. */
export function storyReports(client: BaseLanguageClient) {
  /** Each story’s page. It runs nothing. */
  const pages = new Map<string, { readonly panel: vscode.WebviewPanel; readonly story: vscode.Uri }>()

  /** The story whose page is looked at, or the one that is being written. */
  const atHand = () =>
    [...pages.values()].find(({ panel }) => panel.active)?.story ?? vscode.window.activeTextEditor?.document.uri

  async function ask(story: vscode.Uri, format: (typeof forms)[string]): Promise<string | undefined> {
    // The server knows only what is open.
    await vscode.workspace.openTextDocument(story)
    const uri = client.code2ProtocolConverter.asUri(story)
    const path = vscode.workspace.asRelativePath(story)
    const text = await client.sendRequest<string | null>('wirelint/report', { uri, format, path })
    if (text === null) void vscode.window.showWarningMessage('Wirelint: this is no story, or Wirelint is off for it.')
    return text ?? undefined
  }

  function pageOf(story: vscode.Uri): vscode.WebviewPanel {
    const known = pages.get(story.toString())
    if (known) {
      known.panel.reveal()
      return known.panel
    }
    const name = story.path.slice(story.path.lastIndexOf('/') + 1)
    const column = vscode.ViewColumn.Beside
    const panel = vscode.window.createWebviewPanel('wirelint.report', `Report: ${name}`, column, {
      enableScripts: false,
      enableFindWidget: true,
      localResourceRoots: []
    })
    pages.set(story.toString(), { panel, story })
    panel.onDidDispose(() => pages.delete(story.toString()))
    return panel
  }

  return {
    async show() {
      const story = atHand()
      const page = story && (await ask(story, 'html'))
      if (page) pageOf(story).webview.html = page
    },
    async save() {
      const story = atHand()
      const target = story && (await whereTo(story))
      if (!target) return
      const form = forms[target.path.slice(target.path.lastIndexOf('.') + 1).toLowerCase()] ?? 'html'
      if (target.toString() === story.toString()) {
        void vscode.window.showErrorMessage('Wirelint: that is the story itself. Choose another name for its report.')
        return
      }
      const text = await ask(story, form)
      if (text === undefined) return
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text))
      const open = 'Open'
      const chosen = await vscode.window.showInformationMessage('Wirelint: the report is saved.', open)
      if (chosen === open) await vscode.env.openExternal(target)
    }
  }
}

/** Asks for a file: `harbor.report.html` beside `harbor.txt`. */
function whereTo(story: vscode.Uri): Thenable<vscode.Uri | undefined> {
  const name = story.path.slice(story.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const folder =
    story.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(story, '..')
  return vscode.window.showSaveDialog({
    title: 'Save the Story Report',
    filters: { 'Web page': ['html'], Markdown: ['md'], JSON: ['json'] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${name}.report.html`) })
  })
}
