/** The server where Node runs: over IPC, stdio or a socket, by the arguments of the process. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { rules } from '#engine'
import { start } from './server.ts'

start(createConnection(ProposedFeatures.all), {
  rules,
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined
    try {
      // Without the byte-order mark that some editors begin a file with, as the client reads it.
      return new TextDecoder().decode(await readFile(fileURLToPath(uri)))
    } catch {
      return undefined
    }
  },
  after(milliseconds, work) {
    if (milliseconds > 0) {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    }
    const next = setImmediate(work)
    return () => clearImmediate(next)
  }
})
