import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type CheckedFile, checkFile, type Task, unchecked, type Work } from './check-file.ts'
import { enginesFor, type StyleChoice } from './config.ts'
import type { Input } from './files.ts'
import type { Io } from './io.ts'

/** What a thread has to know to check files as the command would. */
export interface Orders {
  readonly work: Work & { readonly task: Exclude<Task, 'fix'> }
  readonly choice: StyleChoice
  readonly cwd: string
}

export interface Crew {
  /** The script that a thread runs; it ends in `serve`. */
  readonly script: URL
  readonly orders: Orders
  readonly threads: number
  /** Ends the work at once when it aborts. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Checks files in threads and hands them back in order. Threads take batches as they become free, and no more files
 * are ahead of the one that is waited for than `mostAhead` says, so that memory stays small whatever is slow. A thread
 * that dies is replaced; the file that it died of becomes one that could not be checked.
 */
export async function* inThreads(inputs: readonly Input[], crew: Crew): AsyncGenerator<CheckedFile> {
  const { threads, signal } = crew
  const size = Math.min(mostInBatch, Math.ceil(inputs.length / threads / 4))
  const hands = new Set<Hand>()
  const again: Job[][] = []
  /** What was asked for and is not yet handed back, in the order of the files. */
  const open: Job[] = []
  let next = 0
  let weight = 0
  let deaths = 0

  const feed = () => {
    for (let round = 0; round < mostBatches; round++) for (const hand of hands) if (hand.batches() <= round) give(hand)
  }
  const give = (hand: Hand) => {
    const batch = again.shift() ?? take()
    if (batch.length > 0) hand.ask(batch)
  }
  const take = (): Job[] => {
    if (open.length + size > threads * mostAhead || weight > mostWeight) return []
    const batch = inputs.slice(next, next + size).map(jobOf)
    next += batch.length
    open.push(...batch)
    return batch
  }
  const hire = () => {
    const hand = thread(crew, {
      answered(checked) {
        deaths = 0
        for (const { source } of checked) weight += source.length
        feed()
      },
      died(left, why) {
        hands.delete(hand)
        if (++deaths > mostDeaths) {
          for (const job of open) job.fail(new Error(`No thread stays alive: ${why}`))
          return
        }
        const [[first, ...rest] = [], ...others] = left
        // Any of a batch may be the one that it died of: each is tried again by itself.
        if (first && rest.length === 0) first.done(unchecked(first.input, { failure: `Wirelint broke on it: ${why}` }))
        else if (first) again.push(...[first, ...rest].map(job => [job]))
        again.push(...others)
        hire()
        feed()
      }
    })
    hands.add(hand)
  }
  const stop = () => {
    for (const job of open) job.done(undefined)
  }

  signal?.addEventListener('abort', stop)
  try {
    for (let hired = 0; hired < threads; hired++) hire()
    feed()
    while (open.length > 0 && !signal?.aborted) {
      const checked = await open[0]!.answer
      if (!checked) return
      open.shift()
      weight -= checked.source.length
      feed()
      yield checked
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    await Promise.all([...hands].map(({ stop }) => stop()))
  }
}

/** Files in a batch: enough that messages cost nothing, few enough that the first are soon there. */
const mostInBatch = 16
/** Batches that a thread has before it: one in work, one so that it never waits. */
const mostBatches = 2
/** Files for each thread that may be asked for before the first of them is handed back. */
const mostAhead = 96
/** Characters of text that may wait to be handed back. */
const mostWeight = 8_000_000
/** A thread that dies again and again before anything is done does not do so because of the copy. */
const mostDeaths = 8

/** One file that is asked for. */
interface Job {
  readonly input: Input
  /** Nothing where the work was ended before. */
  readonly answer: Promise<CheckedFile | undefined>
  readonly done: (checked: CheckedFile | undefined) => void
  readonly fail: (error: Error) => void
}

function jobOf(input: Input): Job {
  let settle: Pick<Job, 'done' | 'fail'> | undefined
  const answer = new Promise<CheckedFile | undefined>((done, fail) => {
    settle = { done, fail }
  })
  // One that nobody waits for any more must not end the process.
  answer.catch(() => {})
  return { input, answer, ...settle! }
}

interface Hand {
  /** How many batches it has before it. */
  readonly batches: () => number
  ask(batch: readonly Job[]): void
  stop(): Promise<unknown>
}

interface Hearing {
  answered(checked: readonly CheckedFile[]): void
  /** @param left What it leaves undone, batch by batch; what it died of is in the first. */
  died(left: readonly Job[][], why: string): void
}

function thread({ script, orders }: Crew, { answered, died }: Hearing): Hand {
  const worker = new Worker(script, { workerData: orders, resourceLimits })
  const batches: Job[][] = []
  let why = 'its thread ended'
  let isStopped = false
  worker.on('message', (answers: readonly Sent[]) => {
    const checked = answers.map(unpacked)
    for (const answer of checked) {
      const [batch] = batches as [Job[]]
      batch.shift()!.done(answer)
      if (batch.length === 0) batches.shift()
    }
    answered(checked)
  })
  worker.on('error', error => {
    why = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes too much memory' : error.message
  })
  worker.on('exit', () => {
    if (!isStopped) died(batches, why)
  })
  return {
    batches: () => batches.length,
    ask(batch) {
      batches.push([...batch])
      worker.postMessage(batch.map(({ input }) => input))
    },
    stop() {
      isStopped = true
      return worker.terminate()
    }
  }
}

/** The young generation as small as costs no time: what is left of a story when the next is read is little. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 }

/** A checked file on its way: a text that is there twice travels once. */
type Sent = Omit<CheckedFile, 'mended'> & { readonly mended?: string }

const packed = ({ mended, ...checked }: CheckedFile): Sent =>
  mended === checked.source ? checked : { ...checked, mended }

const unpacked = (sent: Sent): CheckedFile => ({ ...sent, mended: sent.mended ?? sent.source })

/** The other end: answers batches of inputs with what was found in them, in the order in which they come. */
export function serve(io: Io): void {
  const { work, choice, cwd } = workerData as Orders
  const engines = enginesFor(choice, cwd)
  if ('failure' in engines) throw new Error(engines.failure)
  let last: Promise<unknown> = Promise.resolve()
  parentPort!.on('message', (batch: readonly Input[]) => {
    last = last.then(async () => {
      let answers: Sent[] = []
      let weight = 0
      for (const [index, input] of batch.entries()) {
        const checked = packed(await checkFile(input, work, engines, io))
        answers.push(checked)
        weight += checked.source.length
        if (weight < heavy && index < batch.length - 1) continue
        parentPort!.postMessage(answers)
        answers = []
        weight = 0
      }
    })
  })
}

/** Characters of text that are worth a message before the batch is done. */
const heavy = 500_000
