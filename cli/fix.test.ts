import assert from 'node:assert/strict'
import { lstatSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch } from 'diff'
import { desk, houseList } from '../test/kit/desk.ts'

const config = { '.wirelint.json': houseList }

describe('--fix', () => {
  it('makes the safe fixes and reports what is left', async () => {
    const place = desk({ ...config, 'a.txt': 'To Port Elery and Kiev. From Port Elery.\n', 'b.txt': 'To sea.\n' })
    const { out, code } = await place.wirelint('check --fix a.txt b.txt')
    assert.equal(place.read('a.txt'), 'To Port Ellery and Kiev. From Port Ellery.\n')
    assert.match(out, /1:20 {2}warning/)
    assert.match(out, /Fixed \d findings? in 1 file; 1 warning left in 1 of 2 files\.\n$/)
    assert.equal(code, 0)
  })

  it('says when nothing is left', async () => {
    const { out } = await desk({ ...config, 'a.txt': 'To Port Elery.\n' }).wirelint('check --fix a.txt')
    assert.equal(out, 'Fixed 1 finding in 1 file; nothing left in 1 file.\n')
  })

  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  const kept: readonly (readonly [name: string, write: (text: string) => Buffer])[] = [
    ['UTF-8', text => Buffer.from(text)],
    ['the byte order mark', text => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, small end first', utf16],
    ['UTF-16, big end first', text => utf16(text).swap16()],
    ['Windows-1252', text => Buffer.from(text.replace('’', '\x92'), 'latin1')],
    ['line ends \\r\\n', text => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['line ends \\r', text => Buffer.from(text.replaceAll('\n', '\r'))],
    ['a last line without an end', text => Buffer.from(text.trimEnd())]
  ]
  for (const [name, write] of kept)
    it(`keeps ${name}`, async () => {
      const place = desk({ ...config, 'a.txt': write('Ó Ruiz’s ship.\nTo Port Elery.\n') })
      await place.wirelint('check --fix a.txt')
      assert.deepEqual(place.bytes('a.txt'), write('Ó Ruiz’s ship.\nTo Port Ellery.\n'))
    })

  it('keeps the mode, and leaves nothing behind', async () => {
    const place = desk(config)
    place.put('a.txt', 'To Port Elery.\n', 0o640)
    await place.wirelint('check --fix a.txt')
    assert.equal(statSync(join(place.folder, 'a.txt')).mode & 0o777, 0o640)
    assert.deepEqual(place.paths(), ['.wirelint.json', 'a.txt'])
  })

  it('writes through a link', async () => {
    const place = desk({ ...config, 'real/a.txt': 'To Port Elery.\n' })
    symlinkSync('real/a.txt', join(place.folder, 'link.txt'))
    await place.wirelint('check --fix link.txt')
    assert.ok(lstatSync(join(place.folder, 'link.txt')).isSymbolicLink())
    assert.equal(place.read('real/a.txt'), 'To Port Ellery.\n')
  })

  it('does not touch a file that does not change', async () => {
    const place = desk({ ...config, 'a.txt': 'To sea.\n' })
    const long = new Date(2020, 1, 1)
    utimesSync(join(place.folder, 'a.txt'), long, long)
    await place.wirelint('check --fix a.txt')
    assert.deepEqual(statSync(join(place.folder, 'a.txt')).mtime, long)
  })

  it('never edits direct speech', async () => {
    const copy = '“We sail to Port Elery,” she said.\n'
    const place = desk({ ...config, 'a.txt': copy })
    await place.wirelint('check --fix a.txt')
    assert.equal(place.read('a.txt'), copy)
  })

  it('writes nothing where the encoding lacks a character, and names it', async () => {
    const names = { Lodz: { kind: 'place', write: 'Łódź', wrong: ['Lodsz'], safe: true } }
    const copy = Buffer.from('To Lodsz. \x93Oh\x94\n', 'latin1')
    const place = desk({ '.wirelint.json': JSON.stringify({ names }), 'a.txt': copy })
    const { err, code } = await place.wirelint('check --fix a.txt')
    assert.equal(err, 'wirelint: a.txt: “Ł” at 1:4 cannot be written in Windows-1252. Save the file as UTF-8 first.\n')
    assert.equal(code, 2)
    assert.deepEqual(place.bytes('a.txt'), copy)
  })

  it('asks for names of files', async () => {
    const place = desk({ ...config, 'a.txt': 'To Port Elery.\n' })
    const { err, code } = await place.wirelint('check --fix')
    assert.match(err, /--fix changes files, so name them/)
    assert.equal(code, 2)
    assert.equal(place.read('a.txt'), 'To Port Elery.\n')
  })

  it('sends standard input to standard output, mended, and the report to standard error', async () => {
    const stdin = Buffer.from('\ufeffTo Port Elery and Kiev.\r\n')
    const { bytes, err, code } = await desk(config).wirelint('check --fix -', { stdin })
    assert.deepEqual(bytes, Buffer.from('\ufeffTo Port Ellery and Kiev.\r\n'))
    assert.match(err, /^<stdin>\n\n {2}1:20 {2}warning/)
    assert.equal(code, 0)
  })

  it('takes standard input for meant where only its name is given', async () => {
    const { out } = await desk(config).wirelint('check --fix --stdin-filename a.md', { stdin: 'To Port Elery.\n' })
    assert.equal(out, 'To Port Ellery.\n')
  })

  it('sends standard input on where there is nothing to mend', async () => {
    const { out } = await desk(config).wirelint('check --fix -', { stdin: 'To sea.\n' })
    assert.equal(out, 'To sea.\n')
  })
})

describe('--diff', () => {
  const copy = 'a\r\nb\r\nc\r\nd\r\nTo Port Elery.\r\nf\r\n'

  it('shows what --fix would do, as a patch, and does nothing', async () => {
    const place = desk({ ...config, 'desk/a.txt': copy, 'desk/b.txt': 'To sea.\n' })
    const { out, err, code } = await place.wirelint('check --diff desk')
    assert.match(out, /^--- desk\/a\.txt\n\+\+\+ desk\/a\.txt\n@@ -2,5 \+2,5 @@\n b\r\n/)
    assert.equal(applyPatch(copy, out), copy.replace('Elery', 'Ellery'))
    assert.equal(err, '--fix would mend 1 finding in 1 file.\n')
    assert.equal(code, 1)
    assert.equal(place.read('desk/a.txt'), copy)
  })

  it('ends a name with spaces as `patch` wants it', async () => {
    const place = desk({ ...config, 'two words.txt': copy })
    const { out } = await place.wirelint('check --diff "two words.txt"')
    assert.match(out, /^--- two words\.txt\t\n\+\+\+ two words\.txt\t\n@@ /)
    assert.equal(applyPatch(copy, out), copy.replace('Elery', 'Ellery'))
  })

  it('is empty where there is nothing to mend', async () => {
    const { out, err, code } = await desk({ 'a.txt': 'To sea.\n' }).wirelint('check --diff a.txt')
    assert.deepEqual([out, err, code], ['', '--fix would change nothing.\n', 0])
  })

  it('goes neither with --fix nor with another format', async () => {
    for (const other of ['--fix', '--format json']) {
      const { err, code } = await desk({ 'a.txt': '' }).wirelint(`check --diff ${other} a.txt`)
      assert.match(err, /'--diff' cannot be used with option '--f/)
      assert.equal(code, 2)
    }
  })
})
