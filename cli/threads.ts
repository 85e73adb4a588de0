import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type CheckedFile, checkFile, type Task, type Work } from './check-file.ts'
import { enginesFor, type StyleChoice } from './config.ts'
import type { Input } from './files.ts'
import type { Io } from './io.ts'

/** What a thread has to know to check files as the command would. */
export interface Orders {
  readonly work: Work & { readonly task: Exclude<Task, 'fix'> }
  readonly choice: StyleChoice
  readonly cwd: string
}

/** Checks files in threads and hands them back in order. Only a few are in work at a time, so that memory stays small. */
export async function* inThreads(
  inputs: readonly Input[],
  script: URL,
  orders: Orders,
  threads: number
): AsyncGenerator<CheckedFile> {
  const crew = Array.from({ length: threads }, () => thread(script, orders))
  const answers: Promise<CheckedFile>[] = []
  try {
    for (const [index, input] of inputs.entries()) {
      answers.push(crew[index % crew.length]!.check(input))
      if (answers.length === crew.length * ahead) yield answers.shift()!
    }
    yield* answers
  } finally {
    await Promise.all(crew.map(({ stop }) => stop()))
  }
}

/** How many files a thread has before it, so that it never waits. */
const ahead = 8

function thread(script: URL, workerData: Orders) {
  const worker = new Worker(script, { workerData })
  const asked: { readonly resolve: (checked: CheckedFile) => void; readonly reject: (error: unknown) => void }[] = []
  worker.on('message', (checked: CheckedFile) => asked.shift()?.resolve(checked))
  worker.on('error', error => {
    for (const { reject } of asked.splice(0)) reject(error)
  })
  return {
    check(input: Input) {
      const answer = new Promise<CheckedFile>((resolve, reject) => asked.push({ resolve, reject }))
      // One that nobody waits for any more must not end the process.
      answer.catch(() => {})
      worker.postMessage(input)
      return answer
    },
    stop: () => worker.terminate()
  }
}

/** The other end: answers each input with what was found in it, in the order in which they come. */
export function serve(io: Io): void {
  const { work, choice, cwd } = workerData as Orders
  const engines = enginesFor(choice, cwd)
  if ('failure' in engines) throw new Error(engines.failure)
  let last: Promise<unknown> = Promise.resolve()
  parentPort!.on('message', (input: Input) => {
    last = last.then(async () => parentPort!.postMessage(await checkFile(input, work, engines, io)))
  })
}
