import { parentPort } from 'node:worker_threads'
import type { Packed } from './crew.ts'
import { keepYoungSmall } from './long-run.ts'

/** The other end of a crew: answers batches of asks, in the order in which they come. */
export function atWork<Ask, Answer extends Packed>(answerTo: (ask: Ask) => Answer | Promise<Answer>): void {
  let last: Promise<unknown> = Promise.resolve()
  let done = 0
  parentPort!.on('message', (batch: readonly Ask[]) => {
    last = last.then(async () => {
      let answers: Answer[] = []
      let held = 0
      for (const [index, ask] of batch.entries()) {
        const answer = await answerTo(ask)
        answers.push(answer)
        held += answer.bytes.length
        if (++done === warm) keepYoungSmall()
        if (held < heavy && index < batch.length - 1) continue
        const handedOver = answers.map(({ bytes }) => bytes.buffer as ArrayBuffer)
        parentPort!.postMessage(answers, handedOver)
        answers = []
        held = 0
      }
    })
  })
}

/** Answers after which a thread has as much memory for what is young as it needs. */
const warm = 100

/** Bytes that are worth a message before the batch is done. */
const heavy = 500_000
