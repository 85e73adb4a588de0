/**
 * What docs/archives.md says of GNU parallel, NATS and DuckDB, done with them on this machine. Spark has a test of its
 * own. Outside CI, for what it sets up; a minute or two once that is there. usage: npm run test:archives
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import Mocha from 'mocha'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

process.env['WIRELINT_ARCHIVES'] = execFileSync('bash', [here('setup.sh')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit']
})
  .trim()
  .split('\n')
  .at(-1)!
execFileSync('npm', ['run', '--silent', 'build'], { cwd: here('../..'), stdio: ['ignore', 'ignore', 'inherit'] })

const mocha = new Mocha({ timeout: 120_000, slow: 60_000 })
for (const file of ['parallel.ts', 'nats.ts', 'duckdb.ts']) mocha.addFile(here(file))
await mocha.loadFilesAsync()
mocha.run(failures => {
  process.exitCode = failures > 0 ? 1 : 0
})
