// Checks the stories of a NATS JetStream work queue, as many of these at once as there are cores. In an empty folder,
// with what `npm run package:npm` made: npm i nats@2 ./wirelint-0.1.0.tgz; WIRELINT="npx wirelint" node consume.mjs
// In: a story a message, as `wirelint batch` reads it, on copy.in. Out: its record on copy.checked, or the story as it
// came on copy.dead, with the header `Reason`.
import { execFile, spawn } from 'node:child_process'
import { AckPolicy, connect, ErrorCode, headers, nanos, RetentionPolicy } from 'nats'

const [command, ...words] = (process.env.WIRELINT ?? 'wirelint').split(' ')
const args = [...words, 'batch', ...process.argv.slice(2)]
const connection = await connect({ servers: process.env.NATS_URL ?? 'localhost:4222' })
const { streams, consumers } = await connection.jetstreamManager()
// A story is taken only if a dead letter has room for it and the reason. What else a desk has set is left alone.
const room = { max_msg_size: connection.info.max_payload - 1024 }
await streams
  .add({ name: 'COPY', subjects: ['copy.in'], retention: RetentionPolicy.Workqueue, ...room })
  .catch(() => streams.update('COPY', room))
// A record that is published again within a day, after a kill, is dropped here: nothing is there twice.
await streams.add({ name: 'CHECKED', subjects: ['copy.checked', 'copy.dead'], duplicate_window: nanos(24 * 3600_000) })
const consumer = {
  durable_name: 'wirelint',
  ack_policy: AckPolicy.Explicit,
  // What was not acknowledged by then goes to another consumer.
  ack_wait: nanos(Number(process.env.ACK_WAIT ?? 30_000)),
  // Not to one for ever: what kills every consumer ends as a dead letter, below.
  max_deliver: -1,
  max_ack_pending: 1000
}
await consumers.add('COPY', consumer).catch(() => consumers.update('COPY', consumer.durable_name, consumer))
const stream = connection.jetstream()

const batch = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
batch.stdin.on('error', () => process.exit(1))
/** What is in work, in order: records come back in the order of the stories. */
const inWork = []

/** Publishes first and acknowledges then: a kill between the two costs a message, which is dropped as a duplicate. */
async function finish(message, subject, data, heads) {
  await stream.publish(subject, data, { msgID: `COPY:${message.info.streamSequence}`, headers: heads })
  await message.ackAck()
}

/** In a process of its own, that it can kill without harm to others. */
const checkAlone = line =>
  new Promise((resolve, reject) => {
    const options = { timeout: 60_000, killSignal: 'SIGKILL', maxBuffer: 2 ** 28 }
    const child = execFile(command, args, options, (error, record) =>
      record.endsWith('\n') ? resolve(record.trimEnd()) : reject(error ?? { code: 0 })
    )
    child.stdin.on('error', () => {}).end(`${line}\n`)
  })

/** A record that is an error goes where somebody looks after it, and so does a story whose record is too long to send. */
async function hand(message, record) {
  const { error } = JSON.parse(record)
  if (error) return bury(message, error.message.replace(/^Line \d+: /, ''))
  await finish(message, 'copy.checked', record).catch(failure => {
    if (failure.code !== ErrorCode.MaxPayloadExceeded) throw failure
    return bury(message, `Its record is longer than a message may be: ${connection.info.max_payload} bytes.`)
  })
}

function bury(message, reason) {
  const heads = headers()
  heads.set('Reason', reason.replaceAll(/\s+/g, ' ').slice(0, 200))
  return finish(message, 'copy.dead', message.data, heads)
}

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
    const line = message.string().replaceAll(/[\r\n]+/g, ' ')
    if (line.trim() === '') await bury(message, 'It is empty.')
    // Three times it was tried in the company of others, who may be what killed the consumer.
    else if (message.info.redeliveryCount > 3)
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
