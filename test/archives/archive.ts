/** A small archive in a folder of its own, and a shell in it that finds `wirelint` and what `setup.sh` has set up. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
/** Where `setup.sh` has put what it set up. */
export const cache = process.env['WIRELINT_ARCHIVES']!

export interface Archive {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  read(path: string): string
  put(path: string, content: string): void
  /** Runs commands as they stand in the documentation. */
  shell(commands: string, env?: NodeJS.ProcessEnv): { readonly code: number | null; readonly err: string }
}

/** What `wirelint` dies of where `WIRELINT_DIES` is set. */
export const fatal = 'Nobody saw the lighthouse of Port Elery again.'

export function archive(): Archive {
  const folder = mkdtempSync(join(tmpdir(), 'wirelint-archives-'))
  folders.push(folder)
  mkdirSync(join(folder, 'bin'))
  const command = join(folder, 'bin/wirelint')
  writeFileSync(command, wrapper)
  chmodSync(command, 0o755)
  const path = [join(folder, 'bin'), join(cache, 'python/bin'), process.env['PATH']].join(delimiter)
  const env = { ...process.env, PATH: path }
  return {
    folder,
    env,
    read: path => readFileSync(join(folder, path), 'utf8'),
    put: (path, content) => writeFileSync(join(folder, path), content),
    shell(commands, more) {
      const { status, stderr } = spawnSync('bash', ['-c', commands], {
        cwd: folder,
        env: { ...env, ...more },
        encoding: 'utf8'
      })
      return { code: status, err: stderr }
    }
  }
}

const folders: string[] = []

after(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** `wirelint`, which is killed at the fatal story, once it has told of all that stand before that. */
const wrapper = `#!${process.execPath}
const { spawn } = require('node:child_process')
const { createInterface } = require('node:readline')
const dies = process.env.WIRELINT_DIES
const batch = spawn(process.execPath, [${JSON.stringify(join(root, 'dist/cli.cjs'))}, ...process.argv.slice(2)], {
  stdio: dies ? ['pipe', 'pipe', 'inherit'] : 'inherit'
})
batch.on('close', (code, signal) => {
  if (signal) process.kill(process.pid, signal)
  // What was told before is handed over by then.
  process.stdout.write('', () => process.exit(code))
})
if (dies) {
  let ahead = 0
  let isDoomed = false
  const killed = () => isDoomed && ahead === 0 && batch.kill('SIGKILL')
  createInterface({ input: process.stdin })
    .on('line', line => {
      isDoomed ||= line.includes(${JSON.stringify(fatal)})
      if (isDoomed) return killed()
      ahead++
      batch.stdin.write(line + '\\n')
    })
    .on('close', () => isDoomed || batch.stdin.end())
  batch.stdout.on('data', records => {
    ahead -= records.toString('latin1').split('\\n').length - 1
    process.stdout.write(records, killed)
  })
}
`

const fixtures = ['ferry.txt', 'harbor.txt', 'clean/court.txt', 'clean/library.txt', 'clean/rowing.txt'].map(name =>
  readFileSync(join(root, 'test-fixtures', name), 'utf8')
)

/** No two of these stories have one record. */
export function storyText(index: number): string {
  return `${fixtures[index % fixtures.length]}\nAna Roe, ${20 + (index % 60)}, came on the ${index}th boat.\n`
}

export const storyLine = (id: number, text = storyText(id)) => `${JSON.stringify({ id, text })}\n`

export const stories = (count: number) => Array.from({ length: count }, (_, id) => id)

/** Of which story a record tells. */
export const idOf = (record: string) => (JSON.parse(record) as { readonly id: number }).id

export const linesOf = (text: string) => text.split('\n').filter(line => line !== '')
