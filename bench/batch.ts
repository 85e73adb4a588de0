/** How long the command takes to start, and for a folder of stories. */
import { spawnSync } from 'node:child_process'
import { cpSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { heading, line, median, ms } from './measure.ts'
import { peers } from './peers.ts'
import { vale } from './vale.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const cli = join(root, 'dist/cli.cjs')

export async function batch(small: string, folder: string | undefined) {
  const others = await peers()
  const checkWithVale = vale()
  heading('The command')
  const node = median(runs(15, ['-e', '0']))
  const checks = runs(15, [cli, 'check', small]).map(taken => taken - node)
  line('`node -e 0`', ms(node))
  line(
    '`wirelint check` on one small file',
    `${ms(median(checks))} more (${ms(Math.min(...checks))} to ${ms(Math.max(...checks))})`,
    'under 120 ms more; 60'
  )
  for (const { name, program } of others) {
    const taken = median(runs(5, ['--input-type=module', '-e', program, small]))
    line(`${name} on the same file`, `${ms(taken - node)} more`)
  }
  if (checkWithVale)
    line('Vale on the same file, a program of its own', ms(median(each(5, () => checkWithVale(small)))))
  if (!folder) return
  const stories = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.txt'))
  const size = stories.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0)
  heading(`${grouped(stories.length)} stories, ${(size / 1e6).toFixed(1)} MB`)
  const check = (...more: string[]) => [cli, 'check', '--style', 'reuters', '--format', 'jsonl', ...more]
  const never = ['--fail-on', 'never', folder]
  const perSecond = (figures: readonly number[]) => figures.map(taken => (stories.length / taken) * 1000)
  // In turns, so that the machine’s other work falls on both alike.
  const [two, one] = inTurns(5, check('--concurrency', '2', ...never), check('--concurrency', '1', ...never))
  line('Wirelint, two workers', rate(perSecond(two)), 'over 300 stories/s; 1,000')
  line('Wirelint, one worker', rate(perSecond(one)))
  line('two against one', `${(median(one) / median(two)).toFixed(2)} times as fast`, '1.6; 1.9')
  const ours = median(perSecond(two))
  const beside = (name: string, figures: readonly number[]) =>
    line(name, `${rate(figures)}, Wirelint ${(ours / median(figures)).toFixed(1)} times as fast`, 'faster; 5 times')
  if (checkWithVale) beside('Vale, its own threads', perSecond(each(5, () => checkWithVale(folder))))
  const texts = stories.map(file => readFileSync(join(folder, file), 'utf8'))
  for (const { name, lint } of others) {
    const timed = async (texts: readonly string[]) => {
      const began = performance.now()
      for (const text of texts) await lint(text)
      return ((performance.now() - began) / texts.length) * stories.length
    }
    // What would take minutes does a tenth of it.
    const tenth = texts.filter((_, index) => index % 10 === 0)
    const some = (await timed(tenth)) > 15_000 ? tenth : texts
    const figures: number[] = []
    for (let run = 0; run < 5; run++) figures.push(await timed(some))
    beside(`${name}, in one process`, perSecond(figures))
  }

  const many = copies(folder, stories, 20)
  const [few, all] = [never, ['--fail-on', 'never', many]].map(last => peak(check(...last)))
  rmSync(many, { recursive: true })
  line(`peak memory, ${grouped(stories.length)} stories`, `${few} MB`, 'under 400 MB; 250')
  line(
    `peak memory, ${grouped(stories.length * 20)} stories`,
    `${all} MB, ${(all! / few!).toFixed(2)} times`,
    'within 20 %'
  )
}

const grouped = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

const rate = (figures: readonly number[]) =>
  `${Math.round(median(figures))} stories/s${figures.length > 1 ? ` (${Math.round(Math.min(...figures))} to ${Math.round(Math.max(...figures))})` : ''}`

/** A folder that holds the stories of another so many times. */
function copies(folder: string, stories: readonly string[], times: number): string {
  const many = mkdtempSync(join(tmpdir(), 'wirelint-bench-'))
  cpSync(folder, join(many, '0'), { recursive: true })
  for (let copy = 1; copy < times; copy++) {
    cpSync(folder, join(many, String(copy)), { recursive: true, filter: path => !path.endsWith('.txt') })
    for (const file of stories) linkSync(join(many, '0', file), join(many, String(copy), file))
  }
  return many
}

/** How long a piece of work takes, in milliseconds, so many times. */
const each = (count: number, work: () => unknown): readonly number[] =>
  Array.from({ length: count }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })

const inTurns = (count: number, first: readonly string[], second: readonly string[]) => {
  const pairs = Array.from({ length: count }, () => [runs(1, first)[0]!, runs(1, second)[0]!] as const)
  return [pairs.map(([one]) => one), pairs.map(([, other]) => other)] as const
}

const runs = (count: number, args: readonly string[]) =>
  each(count, () => {
    const { status, stderr } = spawnSync(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1e9
    })
    if (status !== 0 && status !== 1) throw new Error(String(stderr))
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
