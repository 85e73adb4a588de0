/** The server as it is delivered, in a process of its own: how soon it is ready, answers a keystroke, and what it takes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { grown } from './keystroke.ts'
import { heading, line, median, ms, percentile, spread } from './measure.ts'

const script = fileURLToPath(new URL('../dist/server.cjs', import.meta.url))

export async function serverProcess(story: string) {
  heading('The server’s process')
  const ready: number[] = []
  for (let run = 0; run < 7; run++) {
    const began = performance.now()
    const { child } = await started()
    ready.push(performance.now() - began)
    child.kill()
  }
  line('ready from start', spread(ready), 'under 300 ms; 150')

  const { child, editor } = await started()
  // As VS Code does. (An editor that cannot ask is told after a pause of 200 ms, so as not to be told at every letter.)
  const diagnosed = (uri: string) => editor.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
  const open = (uri: string, text: string) => {
    void editor.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'plaintext', version: 1, text }
    })
    return diagnosed(uri)
  }
  const text = grown(story, 1600).join('\n\n')
  const uri = 'untitled:Untitled-1'
  const document = TextDocument.create(uri, 'plaintext', 1, text)
  await open(uri, text)
  const figures: number[] = []
  for (let run = 0; run < 400; run++) {
    const start = document.positionAt(text.length >> 1)
    const end = { ...start, character: start.character + 1 }
    const change = run % 2 ? { range: { start, end }, text: '' } : { range: { start, end: start }, text: 'x' }
    const began = performance.now()
    void editor.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: run + 2 },
      contentChanges: [change]
    })
    await diagnosed(uri)
    if (run >= 200) figures.push(performance.now() - began)
  }
  line(
    'a letter typed in 1,600 words, to its diagnostics',
    `${ms(median(figures))}, p95 ${ms(percentile(figures, 0.95))}`,
    'p95 under 25 ms; 10'
  )
  for (let count = 0; count < 50; count++) await open(`untitled:Story-${count}`, `${story}\n\nTake ${count}.`)
  line('memory with 50 stories open', `${megabytes(child)} MB`, 'under 120 MB; 80')
  child.kill()
}

async function started(): Promise<{ readonly child: ChildProcess; readonly editor: ProtocolConnection }> {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const editor = createProtocolConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!))
  editor.listen()
  await editor.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } }
  })
  await editor.sendNotification(InitializedNotification.type, {})
  return { child, editor }
}

/** What of the process is in memory, as Linux sees it. */
function megabytes({ pid }: ChildProcess): number | string {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)
  } catch {
    return '?'
  }
}
