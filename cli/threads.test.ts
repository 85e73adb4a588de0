import assert from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import { desk } from '../test/kit/desk.ts'
import type { CheckedFile } from './check-file.ts'
import { checkInThreads } from './threads.ts'

/** A thread that finds nothing, takes its time over “slow” files, and dies of “bomb” and of “dud” ones. */
const script = `
import { appendFileSync } from 'node:fs'
import { serialize } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
let last = Promise.resolve()
parentPort.on('message', batch => {
  last = last.then(async () => {
    for (const { path } of batch) {
      if (path.startsWith('bomb')) throw new Error('it blew up')
      if (path.startsWith('dud')) process.exit()
      if (path.startsWith('slow')) await new Promise(resolve => setTimeout(resolve, 300))
      appendFileSync(workerData.cwd + '/log', path + '\\n')
      parentPort.postMessage([{ bytes: serialize({ path, source: 'To sea.', findings: [], troubles: [] }) }])
    }
  })
})
`

const place = () => desk({ 'thread.mjs': script })

function start(paths: readonly string[], { folder }: ReturnType<typeof desk>, signal?: AbortSignal) {
  const orders = { job: 'files', work: { task: 'check' }, choice: {}, cwd: folder } as const
  const crew = { script: pathToFileURL(`${folder}/thread.mjs`), orders, threads: 2, signal }
  return checkInThreads(
    paths.map(path => ({ path, file: path })),
    crew
  )
}

async function all(paths: readonly string[]): Promise<readonly CheckedFile[]> {
  const answers: CheckedFile[] = []
  for await (const answer of start(paths, place())) answers.push(answer)
  return answers
}

const names = (count: number, name = 'a') => Array.from({ length: count }, (_, index) => `${name}${index}`)

describe('threads', () => {
  it('hand files back in their order, whichever is slow', async () => {
    const paths = [...names(40), 'slow0', ...names(40, 'b'), 'slow1', ...names(40, 'c')]
    const answers = await all(paths)
    assert.deepEqual(
      answers.map(({ path }) => path),
      paths
    )
    for (const { source, mended } of answers) assert.equal(mended, source)
  })

  it('that die are replaced, and only the file that they died of is lost', async () => {
    const paths = [...names(50), 'bomb0', 'bomb1', ...names(50, 'b'), 'dud', ...names(5, 'c')]
    const answers = await all(paths)
    assert.deepEqual(
      answers.map(({ path }) => path),
      paths
    )
    assert.deepEqual(
      answers.flatMap(({ path, failure }) => (failure === undefined ? [] : [`${path}: ${failure}`])),
      [
        'bomb0: Wirelint broke on it: it blew up',
        'bomb1: Wirelint broke on it: it blew up',
        'dud: Wirelint broke on it: its thread ended'
      ]
    )
  })

  it('that cannot live at all end the run with a word', async () => {
    await assert.rejects(all(names(50, 'bomb')), /No thread stays alive: it blew up/)
  })

  it('do not run far ahead of a file that is slow', async () => {
    const here = place()
    const answers = start(['slow', ...names(2000)], here)
    const first = (await answers.next()).value as CheckedFile
    assert.equal(first.path, 'slow')
    assert.ok(here.read('log').split('\n').length < 300)
    await answers.return(undefined)
  })

  it('end at once when they are told to', async () => {
    const controller = new AbortController()
    const answers = start(['a', 'slow0', 'slow1', 'slow2', 'slow3'], place(), controller.signal)
    assert.equal(((await answers.next()).value as CheckedFile).path, 'a')
    const next = answers.next()
    const began = performance.now()
    controller.abort()
    assert.equal((await next).done, true)
    assert.ok(performance.now() - began < 200)
  })
})
