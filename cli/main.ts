import { isMainThread, workerData } from 'node:worker_threads'
import type { Io, Output } from './io.ts'
import { run } from './run.ts'
import { writing } from './write.ts'

/** Whether something that was to be printed is lost. */
let isLost = false

const output = (stream: NodeJS.WriteStream, name: string): Output => {
  let isClosed = false
  stream.on('error', error => {
    // `wirelint check archive | head` closes the pipe: no reason to complain, only to stop.
    if (!isClosed && (!('code' in error) || error.code !== 'EPIPE')) {
      isLost = true
      process.stderr.write(`wirelint: ${name}: ${writing(error)}\n`)
    }
    isClosed = true
  })
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    closed: () => isClosed,
    write: text => new Promise(resolve => (isClosed ? resolve() : stream.write(text, () => resolve())))
  }
}

const io: Io = {
  thread: new URL(import.meta.url),
  cwd: process.cwd(),
  env: process.env,
  out: output(process.stdout, 'Standard output'),
  err: output(process.stderr, 'Standard error'),
  async stdin() {
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  },
  input: () => process.stdin,
  interrupted() {
    const controller = new AbortController()
    const hear = () => {
      if (!controller.signal.aborted) return controller.abort()
      // Pressed again: whatever is still at work ends as well.
      process.off('SIGINT', hear)
      process.kill(process.pid, 'SIGINT')
    }
    process.on('SIGINT', hear)
    return controller.signal
  },
  now: () => new Date()
}

// What was written has been handed over by now. Without `exit`, Node waits 20 ms for work that V8 has set aside.
if (isMainThread) void run(process.argv.slice(2), io).then(code => process.exit(isLost ? 2 : code))
else if (workerData.job === 'lines') void import('./batch.ts').then(({ serveLines }) => serveLines(io))
else void import('./threads.ts').then(({ serveFiles }) => serveFiles(io))
