/**
 * Builds on `npm install` of this repository. Where npm installs it as a command (pre-commit, `npm install -g git+…`), it
 * hands its `--global` on to the install of what is needed to build, which then is not here: so it is asked for again.
 */
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const run = command => execSync(command, { stdio: 'inherit' })

if (!existsSync('node_modules/esbuild'))
  run('npm install --no-global --include=dev --ignore-scripts --no-audit --no-fund')
run('npm run build')
