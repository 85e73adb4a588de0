// Checks the stories of a NATS JetStream work queue, as many of these at once as there are cores.
// In a folder of its own: npm install nats wirelint && node consume.mjs
// In: a story a message, as `wirelint batch` reads it, on copy.in. Out: its record on copy.checked, or copy.dead.
import { execFile, spawn } from 'node:child_process'
import { AckPolicy, connect, nanos, RetentionPolicy, StringCodec } from 'nats'

const [command = 'wirelint', ...args] = (process.env.WIRELINT ?? 'wirelint').split(' ')
const { encode, decode } = StringCodec()

const connection = await connect({ servers: process.env.NATS_URL ?? 'localhost:4222' })
const manager = await connection.jetstreamManager()
await manager.streams.add({ name: 'COPY', subjects: ['copy.in'], retention: RetentionPolicy.Workqueue })
// A record that is published again within a day, after a kill, is dropped here: nothing is there twice.
const day = nanos(24 * 60 * 60 * 1000)
await manager.streams.add({ name: 'CHECKED', subjects: ['copy.checked', 'copy.dead'], duplicate_window: day })
await manager.consumers.add('COPY', {
  durable_name: 'wirelint',
  ack_policy: AckPolicy.Explicit,
  // What was not acknowledged by then goes to another consumer.
  ack_wait: nanos(Number(process.env.ACK_WAIT ?? 30_000)),
  // Not to one for ever: what kills every consumer ends as a dead letter, below.
  max_deliver: -1,
  max_ack_pending: 1000
})
const stream = connection.jetstream()

const batch = spawn(command, [...args, 'batch', ...process.argv.slice(2)], { stdio: ['pipe', 'pipe', 'inherit'] })
/** What is in work, in order: records come back in the order of the stories. */
const inWork = []
/** So often a story is tried in the company of others, who may be what killed the consumer. */
const mostTries = 3

/** Publishes first and acknowledges then: a kill between the two costs a message, which is dropped as a duplicate. */
async function finish(message, subject, record) {
  const { streamSequence } = message.info
  await stream.publish(subject, encode(record), { msgID: `COPY:${streamSequence}` })
  await message.ackAck()
}

/** In a process of its own, that it can kill without harm to others. */
const checkAlone = line =>
  new Promise((resolve, reject) => {
    const options = { timeout: 60_000, killSignal: 'SIGKILL', maxBuffer: 2 ** 28 }
    const child = execFile(command, [...args, 'batch', ...process.argv.slice(2)], options, (error, record) =>
      record.endsWith('\n') ? resolve(record.trimEnd()) : reject(error)
    )
    child.stdin.on('error', () => {}).end(`${line}\n`)
  })

/** A record that is an error goes where somebody looks after it. */
async function hand(message, record) {
  const { error } = JSON.parse(record)
  await (error ? bury(message, error.message.replace(/^Line \d+: /, '')) : finish(message, 'copy.checked', record))
}

const bury = (message, reason) => finish(message, 'copy.dead', JSON.stringify({ reason, story: decode(message.data) }))

async function handBack() {
  let rest = ''
  // Not `node:readline`, for which a line ends at U+2028 too.
  for await (const text of batch.stdout.setEncoding('utf8')) {
    const records = (rest + text).split('\n')
    rest = records.pop()
    for (const record of records) await hand(inWork.shift(), record)
  }
  // Without its child it can do nothing; what it had goes to another consumer.
  process.exit(1)
}

async function take() {
  const messages = await (await stream.consumers.get('COPY', 'wirelint')).consume({ max_messages: 16 })
  for await (const message of messages) {
    // A message is one line, however it was printed: in JSON a line ends between words only.
    const line = decode(message.data).replaceAll(/[\r\n]+/g, ' ')
    if (line.trim() === '') await bury(message, 'It is empty.')
    else if (message.info.redeliveryCount > mostTries)
      await checkAlone(line).then(
        record => hand(message, record),
        ({ code, signal }) => bury(message, `wirelint batch ended on it: ${signal ?? `exit code ${code}`}.`)
      )
    else {
      inWork.push(message)
      if (!batch.stdin.write(`${line}\n`)) await new Promise(resolve => batch.stdin.once('drain', resolve))
    }
  }
}

await Promise.all([take(), handBack()])
