import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Archive, archive, cache, fatal, idOf, root, stories, storyLine, storyText } from './archive.ts'

const count = 300
/** How long a story is left with a consumer that says nothing of it, in milliseconds. */
const ackWait = 3000

describe('NATS', () => {
  let place: Archive
  let server: ChildProcess
  let url: string
  let desk: Connection
  let survivor: ChildProcess
  const consumers = new Set<ChildProcess>()

  before(async () => {
    place = archive()
    mkdirSync(join(place.folder, 'consumer'))
    cpSync(join(root, 'examples/nats/consume.mjs'), join(place.folder, 'consumer/consume.mjs'))
    symlinkSync(join(cache, 'node_modules'), join(place.folder, 'consumer/node_modules'))
    // It takes a port that is free.
    const options = ['-js', '-a', '127.0.0.1', '-p', '-1', '-sd', join(place.folder, 'kept')]
    server = spawn(join(cache, 'nats-server'), options, { stdio: ['ignore', 'ignore', 'pipe'] })
    for await (const line of createInterface({ input: server.stderr! })) {
      url = /client connections on ([\d.:]+)/.exec(line)?.[1] ?? url
      if (line.includes('Server is ready')) break
    }
    server.stderr!.resume()
    const { connect } = createRequire(join(cache, 'package.json'))('nats') as Nats
    desk = await connect({ servers: url })
    // A queue that stood before, with a subject of its own.
    const { streams } = await desk.jetstreamManager()
    await streams.add({ name: 'COPY', subjects: ['copy.in', 'copy.late'], retention: 'workqueue' })
  })

  after(async () => {
    for (const consumer of consumers) consumer.kill('SIGKILL')
    await desk?.close()
    server?.kill('SIGKILL')
  })

  it('loses no story with a consumer that is killed, and has the record of each once', async () => {
    const isReady = desk.subscribe('$JS.EVENT.ADVISORY.CONSUMER.CREATED.COPY.wirelint')
    const lost = consumer({ ACK_WAIT: '600000' })
    for await (const _ of isReady) break
    // What the queue was made with no longer holds: it would take ten minutes.
    survivor = consumer({ ACK_WAIT: String(ackWait) })
    const told = desk.subscribe('copy.checked')
    const queue = desk.jetstream()
    for (const id of stories(count)) await queue.publish('copy.in', storyLine(id))
    let seen = 0
    for await (const _ of told) if (++seen === 40) break
    lost.kill('SIGKILL')
    assert.deepEqual(idsOf(await published(count)), stories(count))
    const { streams, consumers } = await desk.jetstreamManager()
    assert.deepEqual((await streams.info('COPY')).config.subjects, ['copy.in', 'copy.late'])
    const { config, delivered } = await consumers.info('COPY', 'wirelint')
    assert.equal(config.ack_wait, ackWait * 1e6)
    assert.ok(delivered.consumer_seq > delivered.stream_seq, 'No story was handed to another: it was killed too late.')
  })

  it('puts aside what it cannot check or send, says why, and goes on', async () => {
    survivor.kill('SIGKILL')
    const noJson = '{"id": 1, "text"'
    const poison = storyLine(count + 1, `${storyText(0)}${fatal}\n`)
    const tooLong = storyLine(count + 2, 'Dana Marlowe, 32 said no to the 19 year old boy.\n\n'.repeat(3000))
    const queue = desk.jetstream()
    const dead = [noJson, poison, tooLong]
    for (const message of dead) await queue.publish('copy.in', message)
    const more = Array.from({ length: 20 }, (_, index) => count + 3 + index)
    for (const id of more) await queue.publish('copy.in', storyLine(id))
    // Of a story that leaves no room for a reason, who sends it hears at once.
    await assert.rejects(queue.publish('copy.in', 'x'.repeat(1024 * 1024 - 200)), /message size exceeds/)
    startedAgain()
    const messages = await published(count + more.length + dead.length)
    const checked = messages.filter(({ subject }) => subject === 'copy.checked')
    assert.deepEqual(idsOf(checked), [...stories(count), ...more])
    const letters = messages.filter(({ subject }) => subject === 'copy.dead')
    const reasonOf = (story: string) => letters.find(letter => letter.string() === story)?.headers.get('Reason')
    assert.match(reasonOf(noJson)!, /JSON/)
    assert.equal(reasonOf(poison), 'wirelint batch ended on it: SIGKILL.')
    assert.equal(reasonOf(tooLong), 'Its record is longer than a message may be: 1048576 bytes.')
  })

  function consumer(env: NodeJS.ProcessEnv): ChildProcess {
    const child = spawn(process.execPath, ['consume.mjs'], {
      cwd: join(place.folder, 'consumer'),
      env: { ...place.env, NATS_URL: url, ...env },
      stdio: ['ignore', 'inherit', 'inherit']
    })
    consumers.add(child)
    child.once('exit', () => consumers.delete(child))
    return child
  }

  /** A consumer that dies with its `wirelint batch`, and what starts it again. */
  function startedAgain(): void {
    const child = consumer({ ACK_WAIT: String(ackWait), WIRELINT_DIES: '1' })
    child.once('exit', code => {
      if (code === 1) startedAgain()
    })
  }

  /** All that was published, once there is so much of it and every story is acknowledged. */
  async function published(least: number): Promise<readonly Message[]> {
    const { streams } = await desk.jetstreamManager()
    const messages: Message[] = []
    const all = await (await desk.jetstream().consumers.get('CHECKED')).consume()
    for await (const message of all) if (messages.push(message) === least) break
    const waiting = async (stream: string) => (await streams.info(stream)).state.messages
    // The last acknowledgement is on its way: each answer takes a moment.
    while ((await waiting('COPY')) > 0);
    assert.equal(await waiting('CHECKED'), least)
    return messages
  }
})

const idsOf = (messages: readonly Message[]) => messages.map(message => idOf(message.string())).sort((a, b) => a - b)

/** What of the package `nats` is used here: it is no dependency. */
interface Nats {
  connect(options: { readonly servers: string }): Promise<Connection>
}

interface Connection {
  close(): Promise<void>
  subscribe(subject: string): AsyncIterable<unknown>
  jetstream(): {
    publish(subject: string, story: string): Promise<unknown>
    readonly consumers: { get(stream: string): Promise<{ consume(): Promise<AsyncIterable<Message>> }> }
  }
  jetstreamManager(): Promise<{
    readonly streams: {
      add(config: object): Promise<unknown>
      info(stream: string): Promise<StreamInfo>
    }
    readonly consumers: { info(stream: string, consumer: string): Promise<ConsumerInfo> }
  }>
}

interface StreamInfo {
  readonly config: { readonly subjects: readonly string[] }
  readonly state: { readonly messages: number }
}

interface ConsumerInfo {
  readonly config: { readonly ack_wait: number }
  /** How many stories were handed out, with those that were handed out again; and which was the last. */
  readonly delivered: { readonly consumer_seq: number; readonly stream_seq: number }
}

interface Message {
  readonly subject: string
  readonly headers: { get(name: string): string }
  string(): string
}
