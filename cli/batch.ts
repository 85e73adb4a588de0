import { availableParallelism } from 'node:os'
import { workerData } from 'node:worker_threads'
import { atWork } from './at-work.ts'
import type { Concurrency } from './check-all.ts'
import { enginesFor, type StyleChoice } from './config.ts'
import { inThreads, type Packed } from './crew.ts'
import type { ExitCode, Io } from './io.ts'
import { type Line, linesOf } from './lines.ts'
import { readyForMany } from './long-run.ts'
import { fail, telling } from './reporters/troubles.ts'
import { type Emit, storyTeller, type Told } from './story-line.ts'

export interface BatchOptions extends StyleChoice {
  readonly emit: Emit
  readonly concurrency?: Concurrency
}

/** What a thread has to know to tell of lines as the command would. */
interface Orders {
  readonly job: 'lines'
  readonly choice: StyleChoice
  readonly emit: Emit
  readonly cwd: string
}

/** `wirelint batch`: a story a line in, a record a line out, in the same order and nothing kept between them. */
export async function batch({ emit, concurrency = 'auto', ...given }: BatchOptions, io: Io): Promise<ExitCode> {
  // What is found must not depend on the folder that a machine of many happens to start it in.
  const choice: StyleChoice = { style: given.style, config: given.config ?? false }
  const tell = storyTeller(choice, emit, io.cwd)
  if ('failure' in tell) return fail(tell.failure, io)
  const isTroubled = await tellTroubles(choice, io)
  const orders: Orders = { job: 'lines', choice, emit, cwd: io.cwd }
  let failures = 0
  for await (const { bytes, failure } of allTold(linesOf(io.input()), tell, { orders, concurrency, io })) {
    if (io.out.closed()) break
    await io.out.write(bytes)
    if (failure === undefined) continue
    failures++
    if (failures <= mostTold) await telling(io.err)(failure)
  }
  if (failures > mostTold)
    await telling(io.err)(`So it is with ${(failures - mostTold).toLocaleString('en')} more lines.`)
  return isTroubled || io.out.closed() ? 2 : 0
}

/** Failures that are told on standard error; the records have them all. */
const mostTold = 10

/** What is wrong with the style or the configuration; the rest of it holds. */
async function tellTroubles(choice: StyleChoice, io: Io): Promise<boolean> {
  const engines = enginesFor(choice, io.cwd)
  if ('failure' in engines) return true
  engines.forFolder(io.cwd)
  const troubles = engines.troubles()
  for (const { file, line, column, says } of troubles) await telling(io.err)(`${file}:${line}:${column}: ${says}`)
  return troubles.length > 0
}

/** A few lines are told at once by this thread, more of them by others. */
async function* allTold(
  lines: AsyncGenerator<Line>,
  tell: (line: Line) => Told,
  { orders, concurrency, io }: { readonly orders: Orders; readonly concurrency: Concurrency; readonly io: Io }
): AsyncGenerator<Sent> {
  const threads = concurrency === 'off' ? 1 : concurrency === 'auto' ? Math.min(availableParallelism(), 2) : concurrency
  const alone = !io.thread || threads < 2 ? Number.POSITIVE_INFINITY : concurrency === 'auto' ? worthThreads : 0
  if (threads < 2) readyForMany()
  for (let done = 0; done < alone; done++) {
    const { value, done: isOver } = await lines.next()
    if (isOver) return
    yield packed(tell(value))
  }
  yield* inThreads<Line, Sent>(lines, {
    script: io.thread!,
    orders,
    threads,
    lost: ({ number }, why) => packed(tell({ number, failure: `Wirelint broke on it: ${why}` })),
    weight: ({ text = '' }) => text.length
  })
}

/** A record as it is printed, and what is wrong with its line. */
type Sent = Packed & Pick<Told, 'failure'>

const packed = ({ json, failure }: Told): Sent => ({
  bytes: utf8.encode(`${json}\n`),
  ...(failure !== undefined && { failure })
})

const utf8 = new TextEncoder()

/** With fewer lines, threads take longer to start than they save. */
const worthThreads = 200

/** Does what `batch` asks for, in a thread. */
export function serveLines(io: Io): void {
  const { choice, emit } = workerData as Orders
  const tell = storyTeller(choice, emit, io.cwd)
  if ('failure' in tell) throw new Error(tell.failure)
  readyForMany()
  atWork<Line, Sent>(line => packed(tell(line)))
}
