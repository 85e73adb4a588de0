import { deserialize, serialize } from 'node:v8'
import { workerData } from 'node:worker_threads'
import { atWork } from './at-work.ts'
import { type CheckedFile, checkFile, type Task, unchecked, type Work } from './check-file.ts'
import { enginesFor, type StyleChoice } from './config.ts'
import { inThreads, type Packed } from './crew.ts'
import type { Input } from './files.ts'
import type { Io } from './io.ts'
import { readyForMany } from './long-run.ts'

/** What a thread has to know to check files as the command would. */
export interface Orders {
  readonly job: 'files'
  readonly work: Work & { readonly task: Exclude<Task, 'fix'> }
  readonly choice: StyleChoice
  readonly cwd: string
}

export interface Means {
  readonly script: URL
  readonly orders: Orders
  readonly threads: number
  readonly signal?: AbortSignal | undefined
}

/** Checks files in threads and hands them back in order. A file that a thread died of is one that could not be checked. */
export async function* checkInThreads(inputs: readonly Input[], means: Means): AsyncGenerator<CheckedFile> {
  const answers = inThreads<Input, Packed>(inputs, {
    ...means,
    inBatch: Math.min(mostInBatch, Math.ceil(inputs.length / means.threads / 4)),
    lost: (input, why) => packed(unchecked(input, { failure: `Wirelint broke on it: ${why}` })),
    weight: () => 0
  })
  for await (const answer of answers) yield unpacked(answer)
}

const mostInBatch = 16

/** Does what `checkInThreads` asks for, in a thread. */
export function serveFiles(io: Io): void {
  const { work, choice, cwd } = workerData as Orders
  const engines = enginesFor(choice, cwd)
  if ('failure' in engines) throw new Error(engines.failure)
  readyForMany()
  atWork<Input, Packed>(async input => packed(await checkFile(input, work, engines, io)))
}

/** A text that is there twice travels once. */
type Sent = Omit<CheckedFile, 'mended'> & { readonly mended?: string }

function packed({ mended, ...checked }: CheckedFile): Packed {
  const sent: Sent = mended === checked.source ? checked : { ...checked, mended }
  return { bytes: serialize(sent) }
}

function unpacked({ bytes }: Packed): CheckedFile {
  const sent: Sent = deserialize(bytes)
  return { ...sent, mended: sent.mended ?? sent.source }
}
