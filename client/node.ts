/** The extension where VS Code runs on Node: the server is a process of its own. */
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { run } from './client.ts'

let client: Awaited<ReturnType<typeof run>> | undefined

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc }
  client = await run(context, options => new LanguageClient('wirelint', 'Wirelint', server, options))
}

export const deactivate = () => client?.stop()
