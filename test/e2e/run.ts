/**
 * The packaged extension in a real VS Code, driven through a browser. usage: npm run test:e2e
 * Sets up all that it needs. WIRELINT_SCREENSHOTS=1 renews the pictures in docs/images.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import Mocha from 'mocha'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

process.env['WIRELINT_E2E_CACHE'] = execFileSync('bash', [here('setup.sh')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit']
})
  .trim()
  .split('\n')
  .at(-1)!
execFileSync('npm', ['run', '--silent', 'package:vsix'], { cwd: here('../..'), stdio: ['ignore', 'ignore', 'inherit'] })

const mocha = new Mocha({ timeout: 120_000, slow: 20_000, bail: true })
for (const file of ['story.ts', 'people.ts', 'report.ts', 'workspace.ts']) mocha.addFile(here(file))
await mocha.loadFilesAsync()
mocha.run(failures => {
  process.exitCode = failures > 0 ? 1 : 0
})
