/**
 * Checks an archive on a Spark cluster of two workers on this machine, kills one of them on the way, and looks whether
 * every story has its record once. Sets up all of it: PySpark comes from its package registry into a folder of its own.
 * Needs Java 17 and Python 3; takes some minutes. `npm run test:spark`
 */
import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const stories = 6000
const partitions = 60

const home = process.env.WIRELINT_SPARK ?? join(homedir(), '.cache/wirelint-spark')
const python = join(home, 'bin/python')
if (!existsSync(join(home, 'bin/spark-submit'))) {
  console.log(`Installing PySpark into ${home} …`)
  execFileSync('python3', ['-m', 'venv', home])
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', 'pyspark'], { stdio: 'inherit' })
}
const spark = execFileSync(python, ['-c', 'import pyspark, os; print(os.path.dirname(pyspark.__file__))'], {
  encoding: 'utf8'
}).trim()
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })

const desk = mkdtempSync(join(tmpdir(), 'wirelint-spark-'))
const port = await freePort()
const master = `spark://127.0.0.1:${port}`
const env = {
  ...process.env,
  SPARK_HOME: spark,
  SPARK_LOCAL_IP: '127.0.0.1',
  PYSPARK_PYTHON: python,
  PYSPARK_DRIVER_PYTHON: python,
  SPARK_WORKER_DIR: join(desk, 'work')
}
const running: ChildProcess[] = []
try {
  writeFileSync(join(desk, 'stories.ndjson'), Array.from({ length: stories }, (_, id) => storyLine(id)).join(''))
  start('bin/spark-class', 'org.apache.spark.deploy.master.Master', '--host', '127.0.0.1', '--port', String(port))
  const [lost] = [1, 2].map(() =>
    start('bin/spark-class', 'org.apache.spark.deploy.worker.Worker', '--cores', '1', '--memory', '1g', master)
  )
  const out = join(desk, 'findings')
  const submitted = start(
    'bin/spark-submit',
    ...['--master', master, '--conf', 'spark.executor.memory=600m', '--conf', 'spark.ui.enabled=false'],
    join(root, 'examples/spark/check.py'),
    ...[join(desk, 'stories.ndjson'), out, '--partitions', String(partitions)],
    ...['--wirelint', `${process.execPath} ${join(root, 'dist/cli.cjs')}`]
  )
  let told = ''
  for (const stream of [submitted.stdout!, submitted.stderr!])
    stream.on('data', text => {
      told += text
    })
  const code = new Promise(resolve => submitted.once('exit', resolve))
  const begun = () => filesBelow(out).filter(path => /part-\d+$/.test(path)).length
  while (begun() < partitions / 4 && submitted.exitCode === null) await new Promise(done => setTimeout(done, 100))
  const partsThen = begun()
  console.log(`Killing one of two workers after ${partsThen} of ${partitions} parts.`)
  kill(lost!)
  assert.equal(await code, 0, told)
  const ids = readdirSync(out)
    .filter(name => name.startsWith('part-'))
    .flatMap(name => readFileSync(join(out, name), 'utf8').split('\n'))
    .flatMap(line => (line === '' ? [] : [(JSON.parse(line) as { readonly id: number }).id]))
  assert.match(told, /Lost executor/, 'No executor was lost: it was killed too late.')
  assert.equal(ids.length, stories)
  assert.equal(new Set(ids).size, stories)
  console.log(`${ids.length} records of ${stories} stories, each once, with a worker lost on the way.`)
  console.log('1 passed, 0 failed')
} finally {
  running.forEach(kill)
  rmSync(desk, { recursive: true, force: true })
}

function start(program: string, ...args: readonly string[]): ChildProcess {
  const child = spawn(join(spark, program), args, { env, cwd: desk, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.resume()
  child.stderr.resume()
  running.push(child)
  return child
}

/** With all that it has started. */
function kill({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended in the meantime.
  }
}

/** None while one of the folders goes as it is read. */
function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
}

function storyLine(id: number): string {
  const text = `PORT ELERY — Ana Roe, ${20 + (id % 60)}, the mayor, came to Kiev on Friday.\n\n“The sea is high,” Roe said.\n`
  return `${JSON.stringify({ id, text: text.repeat(1 + (id % 30)) })}\n`
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { readonly port: number }
  await new Promise(resolve => server.close(resolve))
  return port
}
