import * as vscode from 'vscode'

/** What the server tells with `wirelint/style`: what is in force for a story. */
export interface StyleShown {
  readonly uri: string
  readonly enable: boolean
  readonly style: string
  readonly config?: string
  readonly broken: number
  readonly failed: readonly string[]
}

/** Shows beside the language which style the story at hand follows. A click opens the log. */
export function styleStatus(
  styleChanged: vscode.Event<StyleShown>,
  selector: vscode.DocumentSelector
): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('wirelint.style', selector)
  const styles = new Map<string, StyleShown>()
  item.name = 'Wirelint'
  item.command = { title: 'Open Log', command: 'wirelint.showOutput' }

  const show = () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString()
    const shown = uri ? styles.get(uri) : undefined
    item.text = shown ? textOf(shown) : 'Wirelint'
    item.detail = shown ? detailOf(shown) : undefined
    item.severity =
      shown && shown.broken + shown.failed.length > 0
        ? vscode.LanguageStatusSeverity.Warning
        : vscode.LanguageStatusSeverity.Information
  }
  show()
  return vscode.Disposable.from(
    item,
    styleChanged(shown => {
      styles.set(key(shown.uri), shown)
      show()
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => styles.delete(uri.toString()))
  )
}

/** The editor and the protocol write the same address in different ways. */
const key = (uri: string) => vscode.Uri.parse(uri, true).toString()

function textOf({ enable, style, config }: StyleShown): string {
  if (!enable) return 'Style: off'
  return config
    ? `Style: ${style}, ${vscode.workspace.asRelativePath(vscode.Uri.parse(config, true))}`
    : `Style: ${style}`
}

function detailOf({ broken, failed }: StyleShown): string | undefined {
  const troubles = [
    broken > 0 ? `${broken} ${broken === 1 ? 'problem' : 'problems'} in the style` : '',
    failed.length > 0 ? `failed: ${failed.join(', ')}` : ''
  ].filter(Boolean)
  return troubles.length > 0 ? troubles.join('; ') : undefined
}
