/** Packs `dist/wirelint-VERSION.tgz` for npm: the command and the plugin as bundles, which need nothing else. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

const packed = [
  'LICENSE',
  'README.md',
  'dist/cli.cjs',
  'dist/command.cjs',
  'dist/command.cjs.code',
  'dist/retext.js',
  'dist/retext.d.ts',
  'dist/third-party.txt',
  'schemas',
  'styles',
  ...readdirSync(join(root, 'engine/rules'))
    .filter(name => name.endsWith('.md'))
    .map(name => `engine/rules/${name}`)
]

/** What of the manifest concerns npm. The rest is for VS Code, or for those who work on Wirelint. */
const fields = [
  'name',
  'version',
  'description',
  'keywords',
  'license',
  'homepage',
  'repository',
  'bugs',
  'type',
  'bin',
  'exports'
]

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const stage = mkdtempSync(join(tmpdir(), 'wirelint-npm-'))
try {
  for (const path of packed) cpSync(join(root, path), join(stage, path), { recursive: true })
  const published = {
    ...Object.fromEntries(fields.map(field => [field, manifest[field]])),
    engines: { node: manifest.engines.node },
    files: ['dist', 'engine', 'schemas', 'styles']
  }
  writeFileSync(join(stage, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)
  execFileSync('npm', ['pack', '--silent', '--pack-destination', join(root, 'dist')], { cwd: stage, stdio: 'inherit' })
} finally {
  rmSync(stage, { recursive: true })
}
