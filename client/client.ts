import * as vscode from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { commands } from './commands.ts'
import { peopleView } from './people-view.ts'
import { type StyleShown, styleStatus } from './style-status.ts'
import { tasks } from './tasks.ts'

/** Starts the server and joins it to the editor. `launch` is what differs between the places where VS Code runs. */
export async function run(
  context: vscode.ExtensionContext,
  launch: (options: LanguageClientOptions) => BaseLanguageClient
): Promise<BaseLanguageClient> {
  const log = vscode.window.createOutputChannel('Wirelint', { log: true })
  const client = launch({
    documentSelector: [
      ...languages,
      { pattern: '**/.wirelint.json' },
      { pattern: '**/.wirelint-ignored.json' },
      { pattern: '**/*.{csv,tsv}' }
    ],
    outputChannel: log,
    markdown: { isTrusted: { enabledCommands: ['wirelint.openRulePage'] } },
    initializationOptions: {
      rulePages: true,
      hoversFindings: true,
      showsStyle: true,
      readsFiles: true,
      asksReasons: true
    }
  })
  client.onRequest('wirelint/readFile', ({ uri }: { readonly uri: string }) => readFile(vscode.Uri.parse(uri, true)))
  const style = new vscode.EventEmitter<StyleShown>()
  client.onNotification('wirelint/style', (shown: StyleShown) => style.fire(shown))
  context.subscriptions.push(
    log,
    style,
    styleStatus(style.event, languages),
    peopleView(client, style.event),
    tasks(),
    ...commands(context, client, log)
  )
  await client.start()
  return client
}

const languages = ['plaintext', 'markdown', 'news-copy'].map(language => ({ language }))

/** A file that may lie where only the editor can read: in a repository on the network, say. */
async function readFile(uri: vscode.Uri): Promise<string | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri)
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes)
  } catch {
    return null
  }
}
