/**
 * What comparing names across very many stories costs. Real stories are repeated, half of the people in them under
 * another surname each time, so that the names grow with the stories.
 * usage: npx tsx bench/together.ts SHARED [STORIES]
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtInStyles, createEngine, resolveStyle, rules } from '#engine'
import { heading, line } from './measure.ts'

const cli = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url))
const wire = join(process.argv[2] ?? '../shared', 'corpora/wire')
const wanted = Number(process.argv[3] ?? 100_000)

const engine = createEngine(resolveStyle({ name: 'wire', data: builtInStyles['wire'] }, rules, builtInStyles).style, [])
const stories = readdirSync(wire, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.txt'))
  .map(file => {
    const text = readFileSync(join(wire, file), 'utf8')
    return { text, surnames: [...new Set(engine.read(text, 'plain').people.map(({ surname }) => surname))] }
  })

/** A folder of so many stories, a thousand in each folder below. */
function archiveOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-together-'))
  for (let at = 0; at < count; at++) {
    const below = join(folder, String(Math.floor(at / 1000)).padStart(4, '0'))
    if (at % 1000 === 0) mkdirSync(below)
    const { text, surnames } = stories[at % stories.length]!
    writeFileSync(join(below, `${at}.txt`), renamed(text, surnames, Math.floor(at / stories.length)))
  }
  return folder
}

/** Half of the people get another surname in each round but the first, the same one in all stories of the round. */
function renamed(text: string, surnames: readonly string[], round: number): string {
  if (round === 0) return text
  const head = `${heads[round % heads.length]}${middles[round % middles.length]}`
  let changed = text
  for (const surname of surnames)
    if (surname.length > 3 && hash(surname) % 2 === 0)
      changed = changed.replaceAll(surname, head + surname.toLowerCase())
  return changed
}

// So many and so different that no two rounds have a name that is nearly the same.
const heads = ['Wick', 'Ham', 'Sen', 'Ovich', 'Berg', 'Mann', 'Escu', 'Idis', 'Tor']
const middles = ['burgh', 'dale', 'ford', 'kirk', 'lowe', 'ness', 'thorp', 'wuth']

function hash(text: string): number {
  let sum = 7
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)!) % 1_000_003
  return sum
}

function run(args: readonly string[], cwd: string): { readonly seconds: number; readonly megabytes: number } {
  const probe = `process.on('exit', () => process.stderr.write('RSS ' + process.resourceUsage().maxRSS))`
  const began = performance.now()
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, cli, ...args],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1e9 }
  )
  const megabytes = Math.round(
    Math.max(...[...String(stderr).matchAll(/RSS (\d+)/g)].map(([, size]) => Number(size))) / 1024
  )
  return { seconds: (performance.now() - began) / 1000, megabytes }
}

heading('Names across stories')
for (const count of [...new Set([stories.length, wanted])]) {
  const folder = archiveOf(count)
  const others = count === stories.length ? [['check'], ['names', '--format', 'csv']] : []
  for (const args of [...others, ['check', '--together']]) {
    const { seconds, megabytes } = run([...args, '.'], folder)
    line(
      `\`${args.join(' ')}\`, ${count.toLocaleString('en')} stories`,
      `${seconds.toFixed(1)} s, peak ${megabytes} MB`
    )
  }
  rmSync(folder, { recursive: true })
}
