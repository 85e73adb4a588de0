/** How long the command takes to start, and for a folder of stories. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { heading, line, median, ms } from './measure.ts'
import { peers } from './peers.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const cli = join(root, 'dist/cli.cjs')

export async function batch(small: string, folder: string | undefined) {
  const others = await peers()
  heading('The command')
  const node = median(runs(15, ['-e', '0']))
  const check = median(runs(15, [cli, 'check', small]))
  line('`node -e 0`', ms(node))
  line('`wirelint check` on one small file', `${ms(check)}, ${ms(check - node)} more`, 'under 120 ms more; 60')
  for (const { name, program } of others) {
    const taken = median(runs(5, ['--input-type=module', '-e', program, small]))
    line(`${name} on the same file`, `${ms(taken)}, ${ms(taken - node)} more`)
  }
  if (!folder) return
  const stories = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.txt'))
  const size = stories.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0)
  const whole = runs(5, [cli, 'check', '--style', 'reuters', '--format', 'jsonl', '--fail-on', 'never', folder])
  const seconds = median(whole) / 1000
  line(
    `${stories.length} stories, ${(size / 1e6).toFixed(1)} MB`,
    `${seconds.toFixed(2)} s, ${Math.round(stories.length / seconds)} stories/s, peak ${peak([cli, 'check', '--format', 'jsonl', '--fail-on', 'never', folder])} MB`,
    'over 300 stories/s; 1,000'
  )
  const texts = stories.map(file => readFileSync(join(folder, file), 'utf8'))
  for (const { name, lint } of others) {
    const began = performance.now()
    for (const text of texts) await lint(text)
    const taken = (performance.now() - began) / 1000
    line(
      `${name}, the same stories, in one process`,
      `${taken.toFixed(1)} s, ${Math.round(texts.length / taken)} stories/s`
    )
  }
}

const runs = (count: number, args: readonly string[]) =>
  Array.from({ length: count }, () => {
    const began = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1e9
    })
    if (status !== 0 && status !== 1) throw new Error(String(stderr))
    return performance.now() - began
  })

/** Peak memory of a run in MB, as the process itself sees it at its end. */
function peak(args: readonly string[]): number {
  const probe = `process.on('exit', () => process.stderr.write('RSS ' + process.resourceUsage().maxRSS))`
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1e9
    }
  )
  return Math.round(Number(/RSS (\d+)/.exec(String(stderr))?.[1]) / 1024)
}
