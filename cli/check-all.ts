import { setFlagsFromString } from 'node:v8'
import { type CheckedFile, checkFile, type Work } from './check-file.ts'
import type { Engines, StyleChoice } from './config.ts'
import type { Input } from './files.ts'
import type { Io } from './io.ts'
import { inThreads } from './threads.ts'

/** Checks the files in their order: many of them in threads, and a few sooner without. */
export async function* checkAll(
  inputs: readonly Input[],
  { work, choice, engines, io }: { work: Work; choice: StyleChoice; engines: Engines; io: Io }
): AsyncGenerator<CheckedFile> {
  const { task, also } = work
  // Of very many names V8 would let the heap grow to four times what is kept before it collects.
  if (also === 'people') setFlagsFromString('--heap-growing-percent=30')
  // What writes files stays in this thread, which an interrupt lets tidy up.
  if (io.thread && task !== 'fix' && inputs.length >= worthThreads && inputs.every(({ file }) => file)) {
    const { style, config } = choice
    yield* inThreads(inputs, io.thread, { work: { task, also }, choice: { style, config }, cwd: io.cwd })
  } else for (const input of inputs) yield checkFile(input, work, engines, io)
}

/** With fewer files, threads take longer to start than they save. */
const worthThreads = 200
