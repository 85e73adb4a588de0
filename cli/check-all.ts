import { availableParallelism } from 'node:os'
import { type CheckedFile, checkFile, type Work } from './check-file.ts'
import type { Engines, StyleChoice } from './config.ts'
import type { Input } from './files.ts'
import type { Io } from './io.ts'
import type { SetAside } from './set-aside.ts'

/** How many threads check: as it pays, none besides the first, or so many. */
export type Concurrency = 'auto' | 'off' | number

export interface Checking {
  readonly work: Work
  readonly choice: StyleChoice
  readonly engines: Engines
  readonly io: Io
  readonly concurrency?: Concurrency | undefined
  /** What is not to be mended. */
  readonly aside?: SetAside | undefined
  /** Ends the work at once when it aborts. */
  readonly signal?: AbortSignal | undefined
}

/** Checks the files in their order: many of them in threads, and a few sooner without. */
export async function* checkAll(
  inputs: readonly Input[],
  { work, choice, engines, io, aside, concurrency = 'auto', signal }: Checking
): AsyncGenerator<CheckedFile> {
  const { task, also } = work
  // What mends stays in this thread, which knows what not to mend, and which an interrupt lets tidy up.
  const threads = Math.min(threadsFor(concurrency, inputs.length), inputs.length)
  if (io.thread && task === 'check' && threads > 1 && inputs.every(({ file }) => file)) {
    const { style, config, rules } = choice
    const orders = { job: 'files', work: { task, also }, choice: { style, config, rules }, cwd: io.cwd } as const
    const { checkInThreads } = await import('./threads.ts')
    yield* checkInThreads(inputs, { script: io.thread, orders, threads, signal })
    return
  }
  if (also === 'people' || inputs.length >= worthThreads) (await import('./long-run.ts')).readyForMany()
  let heard = performance.now()
  for (const input of inputs) {
    if (signal?.aborted) return
    yield checkFile(input, work, engines, io, aside)
    if (performance.now() - heard < patience) continue
    // Otherwise neither an interrupt nor a reader that leaves would be heard before the last file.
    await new Promise(resolve => setImmediate(resolve))
    heard = performance.now()
  }
}

/** Milliseconds. */
const patience = 50

function threadsFor(concurrency: Concurrency, files: number): number {
  if (concurrency === 'off') return 1
  if (concurrency !== 'auto') return concurrency
  return files < worthThreads ? 1 : Math.min(availableParallelism(), mostThreads)
}

/** Each takes some 60 MB. */
const mostThreads = 2
/** With fewer files, threads take longer to start than they save. */
const worthThreads = 200
