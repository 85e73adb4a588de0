import { Worker } from 'node:worker_threads'

/** An answer on its way. As bytes it costs the thread that waits for its turn no heap, and crosses without a copy. */
export interface Packed {
  /** With memory of their own, for it is handed over. */
  readonly bytes: Uint8Array
}

/** Threads that do one kind of work: each ask gets an answer. */
export interface Crew<Ask, Answer extends Packed> {
  /** The script that a thread runs, and what it has to know. It takes lists of asks and answers with lists of answers. */
  readonly script: URL
  readonly orders: unknown
  readonly threads: number
  /** The answer where a thread died of an ask. */
  readonly lost: (ask: Ask, why: string) => Answer
  /** How many characters an ask keeps in memory. */
  readonly weight: (ask: Ask) => number
  /** The most asks to a message; else `mostInBatch`. */
  readonly inBatch?: number
  /** Ends the work at once when it aborts. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Answers in the order of the asks, which are taken as they come. Threads take batches as they become free, and no more
 * is ahead of the answer that is waited for than `mostAhead` and `mostWeight` say, so that memory stays small whatever
 * is slow. A thread that dies is replaced, and only the ask that it died of is lost.
 */
export async function* inThreads<Ask, Answer extends Packed>(
  asks: Iterable<Ask> | AsyncIterable<Ask>,
  crew: Crew<Ask, Answer>
): AsyncGenerator<Answer> {
  const { threads, signal, lost, weight, inBatch = mostInBatch } = crew
  const coming = Symbol.asyncIterator in asks ? asks[Symbol.asyncIterator]() : asks[Symbol.iterator]()
  const hands = new Set<Hand<Ask, Answer>>()
  /** What was asked and is not yet handed back, in order. */
  const open: Job<Ask, Answer>[] = []
  /** What of it no thread has yet. */
  const ready: Job<Ask, Answer>[] = []
  /** What a thread left undone. */
  const again: (readonly Job<Ask, Answer>[])[] = []
  let held = 0
  let deaths = 0
  let isFilling = false
  let isOver = false
  let broken: unknown
  let wake = () => {}

  const fill = async () => {
    if (isFilling || isOver) return
    isFilling = true
    try {
      while (open.length < threads * mostAhead && held < mostWeight) {
        const { value, done } = await coming.next()
        if (done) {
          isOver = true
          break
        }
        const job = jobOf<Ask, Answer>(value)
        held += weight(value)
        open.push(job)
        ready.push(job)
        wake()
        if (ready.length >= inBatch || isAnyIdle()) feed()
      }
    } catch (error) {
      broken = error
      isOver = true
    }
    isFilling = false
    wake()
    feed()
  }
  const isAnyIdle = () => [...hands].some(hand => hand.batches() === 0)
  const feed = () => {
    for (let round = 0; round < mostBatches; round++)
      for (const hand of hands) {
        if (hand.batches() > round) continue
        const batch = again.shift() ?? ready.splice(0, inBatch)
        if (batch.length > 0) hand.ask(batch)
      }
  }
  const hire = () => {
    const hand = handOf(crew, {
      answered(answers) {
        deaths = 0
        for (const { bytes } of answers) held += bytes.length
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
        if (first && rest.length === 0) first.done(lost(first.ask, why))
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
    wake()
  }

  signal?.addEventListener('abort', stop)
  try {
    for (let hired = 0; hired < threads; hired++) hire()
    while (!signal?.aborted) {
      void fill()
      const [first] = open
      if (first) {
        const answer = await first.answer
        if (answer === undefined) return
        open.shift()
        held -= weight(first.ask) + answer.bytes.length
        yield answer
      } else if (isOver) {
        if (broken !== undefined) throw broken
        return
      } else
        await new Promise<void>(resolve => {
          wake = resolve
        })
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    await Promise.all([...hands].map(({ stop }) => stop()))
  }
}

/** Enough that messages cost nothing, few enough that the first answers are soon there. */
const mostInBatch = 16
/** Batches that a thread has before it: one in work, one so that it never waits. */
const mostBatches = 2
/** For each thread, how much may be asked before the first of it is handed back. */
const mostAhead = 96
/** Characters of asks and bytes of answers that may wait to be handed back. */
const mostWeight = 8_000_000
/** A thread that dies again and again before anything is answered does not do so because of what it is asked. */
const mostDeaths = 8

interface Job<Ask, Answer> {
  readonly ask: Ask
  /** Nothing where the work was ended before. */
  readonly answer: Promise<Answer | undefined>
  readonly done: (answer: Answer | undefined) => void
  readonly fail: (error: Error) => void
}

function jobOf<Ask, Answer>(ask: Ask): Job<Ask, Answer> {
  let settle: Pick<Job<Ask, Answer>, 'done' | 'fail'> | undefined
  const answer = new Promise<Answer | undefined>((done, fail) => {
    settle = { done, fail }
  })
  // One that nobody waits for any more must not end the process.
  answer.catch(() => {})
  return { ask, answer, ...settle! }
}

/** One of the threads, as the crew sees it. */
interface Hand<Ask, Answer> {
  /** How many batches it has before it. */
  readonly batches: () => number
  ask(batch: readonly Job<Ask, Answer>[]): void
  stop(): Promise<unknown>
}

interface Hearing<Ask, Answer> {
  answered(answers: readonly Answer[]): void
  /** @param left What it leaves undone, batch by batch; what it died of is in the first. */
  died(left: readonly (readonly Job<Ask, Answer>[])[], why: string): void
}

function handOf<Ask, Answer extends Packed>(
  { script, orders }: Crew<Ask, Answer>,
  { answered, died }: Hearing<Ask, Answer>
): Hand<Ask, Answer> {
  const worker = new Worker(script, { workerData: orders, resourceLimits })
  const batches: Job<Ask, Answer>[][] = []
  let why = 'its thread ended'
  let isStopped = false
  worker.on('message', (answers: readonly Answer[]) => {
    for (const answer of answers) {
      const [batch] = batches as [Job<Ask, Answer>[]]
      batch.shift()!.done(answer)
      if (batch.length === 0) batches.shift()
    }
    answered(answers)
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
      worker.postMessage(batch.map(({ ask }) => ask))
    },
    stop() {
      isStopped = true
      return worker.terminate()
    }
  }
}

/** The young generation as small as costs no time: what is left of a story when the next is read is little. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 }
