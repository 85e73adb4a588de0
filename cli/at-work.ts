import { parentPort } from 'node:worker_threads'

/** The other end of a crew: answers batches of asks, in the order in which they come. */
export function atWork<Ask, Answer>(
  answerTo: (ask: Ask) => Answer | Promise<Answer>,
  weight: (answer: Answer) => number
): void {
  let last: Promise<unknown> = Promise.resolve()
  parentPort!.on('message', (batch: readonly Ask[]) => {
    last = last.then(async () => {
      let answers: Answer[] = []
      let held = 0
      for (const [index, ask] of batch.entries()) {
        const answer = await answerTo(ask)
        answers.push(answer)
        held += weight(answer)
        if (held < heavy && index < batch.length - 1) continue
        parentPort!.postMessage(answers)
        answers = []
        held = 0
      }
    })
  })
}

/** Characters that are worth a message before the batch is done. */
const heavy = 500_000
