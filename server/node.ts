/** The server where Node runs: over IPC, stdio or a socket, by the arguments of the process. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { rules } from '#engine'
import { start } from './server.ts'

// A server waits beside an editor all day: V8 is to keep its heap small. Decision 17.
setFlagsFromString('--optimize-for-size')

start(createConnection(ProposedFeatures.all), {
  rules,
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined
    try {
      const bytes = await readFile(fileURLToPath(uri))
      // As the client reads it: without a byte-order mark, and as that says. Excel’s “Unicode text” is UTF-16.
      const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
      return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes)
    } catch {
      return undefined
    }
  },
  today() {
    const now = new Date()
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-')
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
