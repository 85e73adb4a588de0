import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundle } from '../scripts/bundle.ts'
import { desk, houseList } from '../test/kit/desk.ts'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

describe('the bundled command', () => {
  before(() => void bundle('cli.js'))

  const start = (args: readonly string[], folder: string, input = '') =>
    spawnSync(process.execPath, [cli, ...args], { cwd: folder, input, encoding: 'utf8' })

  it('checks, mends and explains, with the exit codes that scripts rely on', () => {
    const place = desk({ '.wirelint.json': houseList, 'a.txt': 'To Port Elery.\n' })
    assert.equal(start(['check', 'a.txt'], place.folder).status, 1)
    assert.equal(start(['check', '--fix', 'a.txt'], place.folder).status, 0)
    assert.equal(place.read('a.txt'), 'To Port Ellery.\n')
    assert.deepEqual(place.paths(), ['.wirelint.json', 'a.txt'])
    assert.equal(start(['check', '--fix', '-'], place.folder, 'To Port Elery.\n').stdout, 'To Port Ellery.\n')
    assert.match(start(['explain', 'house-name'], place.folder).stdout, /^house-name\n/)
    assert.equal(start(['check', '--fxi'], place.folder).status, 2)
    assert.match(start(['--version'], place.folder).stdout, /^\d+\.\d+\.\d+\n$/)
  })

  it('hands many files back in their order', () => {
    const names = Array.from({ length: 300 }, (_, index) => `${String(index).padStart(3, '0')}.txt`)
    const stories = names.map((name, index) => [name, `${'To sea.\n'.repeat(index % 7)}To Port Elery.\n`] as const)
    const { folder } = desk({ '.wirelint.json': houseList, ...Object.fromEntries(stories) })
    const { stdout, status } = start(['check', '.', '--format', 'jsonl'], folder)
    const reports = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    assert.deepEqual(
      reports.map(({ path }) => path),
      names
    )
    for (const [index, { findings }] of reports.entries()) assert.equal(findings[0].start.line, (index % 7) + 1)
    assert.equal(status, 1)
  })

  it('stops without a word when its reader leaves', async () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`${index}.txt`, 'To Port Elery.\n']))
    const { folder } = desk({ '.wirelint.json': houseList, ...many })
    const line = `"${process.execPath}" "${cli}" check . --format jsonl | head -1`
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>(resolve =>
      execFile('/bin/sh', ['-c', line], { cwd: folder }, (_, stdout, stderr) => resolve({ stdout, stderr }))
    )
    assert.equal(stdout.trim().split('\n').length, 1)
    assert.equal(stderr, '')
  })
})
