import { PassThrough } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import {
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import type { rules as Rules } from '#engine'
import type { start as Start } from '../server/server.ts'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The server as it is delivered, but for the library that speaks the protocol: that is joined to it in memory. */
await build({
  stdin: {
    contents: `export { start } from './server/server.ts'; export { rules } from '#engine'`,
    resolveDir: path('..'),
    loader: 'ts'
  },
  outfile: path('../out/bench/server.mjs'),
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  external: ['vscode-languageserver']
})
const { start, rules } = (await import(pathToFileURL(path('../out/bench/server.mjs')).href)) as {
  readonly start: typeof Start
  readonly rules: typeof Rules
}

/** A client of a fresh server that follows Reuters. */
export async function client(): Promise<ProtocolConnection> {
  const up = new PassThrough()
  const down = new PassThrough()
  start(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    rules,
    readFile: async () => undefined,
    today: () => '2025-11-12',
    after(_milliseconds, work) {
      const next = setImmediate(work)
      return () => clearImmediate(next)
    }
  })
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
  client.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ style: 'reuters' })))
  client.listen()
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true }
      },
      workspace: {
        configuration: true,
        workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} }
      }
    }
  })
  await client.sendNotification(InitializedNotification.type, {})
  return client
}
