import assert from 'node:assert/strict'
import { execFile, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../scripts/bundle.ts'
import { desk, houseList } from '../test/kit/desk.ts'

const cli = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url))

describe('the bundled command', () => {
  before(async () => {
    await bundle('cli.cjs')
    await bundle('command.cjs')
  })

  const start = (args: readonly string[], folder: string, input = '') =>
    spawnSync(process.execPath, [cli, ...args], { cwd: folder, input, encoding: 'utf8' })

  it('is in ASCII, as it is read', () =>
    assert.match(readFileSync(new URL('../dist/command.cjs', import.meta.url), 'latin1'), /^[\0-\x7f]*$/))

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

  it('fails where its report cannot be written', function () {
    if (!existsSync('/dev/full')) this.skip()
    const { folder } = desk({ 'a.txt': 'To sea.\n' })
    for (const format of ['pretty', 'json', 'sarif', 'html']) {
      const { stderr, status } = spawnSync(
        'sh',
        ['-c', `"$0" "$@" > /dev/full`, process.execPath, cli, 'check', '--format', format, 'a.txt'],
        {
          cwd: folder,
          encoding: 'utf8'
        }
      )
      assert.match(stderr, /^wirelint: Standard output: It cannot be written: the disk is full\.\n/)
      assert.equal(status, 2)
    }
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

  describe('ended while it mends', () => {
    const [before, after] = ['To Port Elery.\n', 'To Port Ellery.\n'].map(line => line.repeat(300)) as [string, string]
    const names = Array.from({ length: 400 }, (_, index) => `${index}.txt`)
    const ended = async (by: 'SIGINT' | 'SIGKILL') => {
      const place = desk({ '.wirelint.json': houseList, ...Object.fromEntries(names.map(name => [name, before])) })
      const fixing = spawn(process.execPath, [cli, 'check', '--fix', '.'], { cwd: place.folder })
      const seen = { out: '', err: '' }
      for (const from of ['out', 'err'] as const)
        fixing[`std${from}`].on('data', text => {
          seen[from] += text
        })
      const gone = new Promise(resolve => fixing.once('close', code => resolve(code)))
      while (names.every(name => place.read(name) === before)) await new Promise(resolve => setTimeout(resolve, 5))
      fixing.kill(by)
      const code = await gone
      const texts = names.map(name => place.read(name))
      assert.ok(texts.every(text => text === before || text === after))
      assert.ok(texts.includes(before) && texts.includes(after))
      return { place, code, ...seen, mended: texts.filter(text => text === after).length }
    }

    it('by Ctrl+C, leaves every file whole and none behind, and tells what is done', async () => {
      const { place, code, out, err, mended } = await ended('SIGINT')
      assert.deepEqual(place.paths(), ['.wirelint.json', ...names].sort())
      assert.match(out, new RegExp(`Fixed [\\d,]+ findings in ${mended} files?;`))
      assert.equal(err, `wirelint: Stopped after ${mended} of 400 files.\n`)
      assert.equal(code, 130)
    })

    it('by kill -9, leaves every file whole; the next run mends the rest', async () => {
      const { place } = await ended('SIGKILL')
      // What it was writing lies beside its file, under a name that is no copy.
      const left = place.paths().filter(path => !names.includes(path) && path !== '.wirelint.json')
      assert.ok(left.length <= 1 && left.every(path => /^\d+\.txt\.\d+$/.test(path)), left.join(' '))
      assert.equal(start(['check', '--fix', '.'], place.folder).status, 0)
      assert.ok(names.every(name => place.read(name) === after))
    })
  })

  it('tells what is done when Ctrl+C ends it, in a report that is whole', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `${index}.txt`)
    const place = desk(Object.fromEntries(names.map(name => [name, 'To Kiev.\n'.repeat(500)])))
    const checking = spawn(process.execPath, [cli, 'check', '--format', 'json', '.'], { cwd: place.folder })
    let [out, err] = ['', '']
    checking.stdout.on('data', text => {
      if (out === '') checking.kill('SIGINT')
      out += text
    })
    checking.stderr.on('data', text => {
      err += text
    })
    const code = await new Promise(resolve => checking.once('close', resolve))
    const { files, summary } = JSON.parse(out)
    assert.ok(files.length < names.length)
    assert.equal(summary.files, files.length)
    assert.equal(err, `wirelint: Stopped after ${files.length} of 400 files.\n`)
    assert.equal(code, 130)
  })

  it('checks again when copy or configuration changes, until it is interrupted', async () => {
    const place = desk({ '.wirelint.json': '{}', 'desk/a.txt': 'To Kiev.\n', 'desk/b.txt': 'To sea.\n' })
    const watching = spawn(process.execPath, [cli, 'check', '--watch', '--format', 'compact', 'desk'], {
      cwd: place.folder
    })
    const gone = new Promise(resolve => watching.once('exit', (_, signal) => resolve(signal)))
    const seen = { out: '', err: '' }
    watching.stdout.on('data', text => {
      seen.out += text
    })
    watching.stderr.on('data', text => {
      seen.err += text
    })
    const runs = async (count: number) => {
      while ((seen.err.match(/Watching/g)?.length ?? 0) < count) await new Promise(resolve => setTimeout(resolve, 20))
    }
    await runs(1)
    assert.equal(seen.out.match(/house-name/g)!.length, 1)
    place.put('desk/b.txt', 'To Kiev.\n')
    await runs(2)
    assert.equal(seen.out.match(/house-name/g)!.length, 3)
    place.put('.wirelint.json', '{ "rules": { "house-name": "off" } }')
    await runs(3)
    assert.equal(seen.out.match(/house-name/g)!.length, 3)
    watching.kill('SIGINT')
    assert.equal(await gone, 'SIGINT')
  })

  it('leaves nothing of a report that is interrupted', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `${index}.txt`)
    const place = desk(Object.fromEntries(names.map(name => [name, 'To Kiev.\n'.repeat(500)])))
    const checking = spawn(process.execPath, [cli, 'check', '--format', 'html', '-o', 'r.html', '.'], {
      cwd: place.folder,
      stdio: 'ignore'
    })
    const gone = new Promise(resolve => checking.once('exit', resolve))
    while (place.paths().length === names.length) await new Promise(resolve => setTimeout(resolve, 5))
    checking.kill('SIGINT')
    await gone
    assert.deepEqual(place.paths(), names.sort())
  })

  it('checks in as many threads as it is told', () => {
    const names = ['a.txt', 'b.txt', 'c.txt']
    const { folder } = desk(Object.fromEntries(names.map(name => [name, 'To Kiev.\n'])))
    const [off, three] = ['off', '3'].map(threads => start(['check', '.', '--concurrency', threads], folder))
    assert.deepEqual([three!.stdout, three!.stderr, three!.status], [off!.stdout, '', 0])
  })

  it('tells of folders that may not be read and files that may not be written', function () {
    // Root may do everything, so it becomes nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const start = (...args: readonly string[]) =>
      spawnSync(process.execPath, [cli, ...args], { cwd: place.folder, encoding: 'utf8', ...nobody })
    const place = desk({ '.wirelint.json': houseList, 'desk/a.txt': 'To sea.\n', 'desk/shut/b.txt': 'To sea.\n' })
    place.put('locked.txt', 'To Port Elery.\n', 0o444)
    chmodSync(place.folder, 0o555)
    chmodSync(join(place.folder, 'desk/shut'), 0)
    if (process.platform === 'win32' || start('--version').status !== 0) this.skip()
    const results = ['check desk', 'check desk/shut', 'check --fix locked.txt', 'init'].map(line =>
      start(...line.split(' '))
    )
    chmodSync(place.folder, 0o755)
    chmodSync(join(place.folder, 'desk/shut'), 0o755)
    assert.deepEqual(
      results.map(({ stderr }) => stderr),
      [
        'wirelint: desk/shut: It may not be read.\n',
        'wirelint: desk/shut: It may not be read.\n',
        'wirelint: locked.txt: It may not be written.\n',
        'wirelint: There is a .wirelint.json here already; it stays as it is.\n'
      ]
    )
    assert.match(results[0]!.stdout, /^No findings in 1 file\.\n$/)
    for (const { status } of results) assert.equal(status, 2)
  })
})
