import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from 'sarif'
import { type Desk, desk, houseList } from '../test/kit/desk.ts'

const old = 'They went to Port Elery and then to Kiev by ship.\n'
const files = { '.wirelint.json': houseList, 'desk/old.txt': old }
const baseline = '.wirelint-baseline.json'

/** A desk whose baseline has what is found in its old story. */
async function begun(more: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const place = desk({ ...files, ...more })
  assert.equal((await place.wirelint('baseline')).code, 0)
  return place
}

describe('wirelint baseline', () => {
  it('makes an old archive start at nothing', async () => {
    const place = desk(files)
    assert.equal((await place.wirelint('check')).code, 1)
    const { out } = await place.wirelint('baseline')
    assert.equal(out, `${baseline}: 2 findings in 1 file, 2 new.\n`)
    const { code, out: report } = await place.wirelint('check')
    assert.equal(report, 'No findings in 1 file; 2 in the baseline.\n')
    assert.equal(code, 0)
  })

  it('tells what is new, beside what is not, and in another story too', async () => {
    const place = await begun()
    place.put('desk/old.txt', `They landed in Port Elery.\n\n${old}`)
    place.put('desk/new.txt', old)
    const { out, code } = await place.wirelint('check')
    assert.match(out, /desk\/new\.txt\n\n {2}1:14 {2}error[\s\S]*desk\/old\.txt\n\n {2}1:16 {2}error/)
    assert.match(out, /; 1 in the baseline\.\n$/)
    assert.equal(code, 1)
  })

  it('knows a finding while lines move, other sentences change and other findings are mended', async () => {
    const place = await begun()
    place.put(
      'desk/old.txt',
      'A NEW HEAD\n\nOne more.\n\nThey went to Port Elery and then to Kiev by ship. It rained.\n'
    )
    assert.equal((await place.wirelint('check --fail-on note')).code, 0)
    place.put('desk/old.txt', 'They went to Port Elery and then on to Kiev by ship.\n')
    assert.equal((await place.wirelint('check')).code, 1)
  })

  it('tells of a misspelling that comes up once more, though one finding stands for both', async () => {
    const place = await begun()
    place.put('desk/old.txt', `${old.trim()} They saw Port Elery.\n`)
    assert.match((await place.wirelint('check')).out, /Port Elery[\s\S]*1 in the baseline/)
  })

  it('counts findings as a check does, of which one may stand for several places', async () => {
    const place = desk({ ...files, 'desk/old.txt': `${old.trim()} They saw Port Elery. To Kiev, Kiev.\n` })
    const { out } = await place.wirelint('baseline')
    const [, recorded, added] = /: (\d) findings in 1 file, (\d) new\.\n$/.exec(out) ?? []
    assert.equal(recorded, added)
    assert.ok(JSON.parse(place.read(baseline)).length - 1 > Number(recorded))
    assert.equal((await place.wirelint('check')).out, `No findings in 1 file; ${recorded} in the baseline.\n`)
    place.put('desk/new.txt', place.read('desk/old.txt'))
    execFileSync('rm', [join(place.folder, 'desk/old.txt')])
    const moved = `${baseline}: ${recorded} findings in 1 file, ${recorded} moved along with their story.\n`
    assert.equal((await place.wirelint('baseline')).out, moved)
  })

  it('says that what was recorded of a story is gone with it, where a copy is recorded too', async () => {
    const place = await begun({ 'copy.txt': old })
    execFileSync('rm', [join(place.folder, 'desk/old.txt')])
    const { out } = await place.wirelint('baseline')
    assert.equal(out, `${baseline}: 2 findings in 1 file, 2 entries gone.\n`)
  })

  it('knows the findings of a story that was moved, and not of one that was copied', async () => {
    const place = await begun()
    renameSync(join(place.folder, 'desk/old.txt'), join(place.folder, 'moved.txt'))
    assert.match((await place.wirelint('check')).out, /^No findings in 1 file; 2 in the baseline/)
    const { out } = await place.wirelint('baseline --prune')
    assert.equal(out, `${baseline}: 2 findings in 1 file, 2 moved along with their story.\n`)
    assert.deepEqual([...new Set(place.read(baseline).match(/"path":"[^"]*"/g))], ['"path":"moved.txt"'])
    place.put('copy.txt', old)
    assert.equal((await place.wirelint('check')).code, 1)
  })

  it('tells of what is no longer there, and prunes it without taking up what is new', async () => {
    const place = await begun()
    place.put('desk/old.txt', 'They went to Port Elery. Then they came to Kiev.\n')
    const { err } = await place.wirelint('check')
    assert.equal(
      err,
      `wirelint: ${baseline}: 2 entries in it are no longer found; wirelint baseline --prune takes out what is gone.\n`
    )
    assert.equal(
      (await place.wirelint('baseline --prune')).out,
      `${baseline}: 0 findings in 0 files, 2 entries gone.\n`
    )
    assert.match((await place.wirelint('check')).out, /1 error, 1 warning/)
  })

  it('leaves the findings of other stories in it, and drops those of stories that are gone', async () => {
    const place = await begun({ 'desk/gone.txt': old, 'else/other.txt': old })
    place.put('desk/old.txt', 'They came.\n')
    execFileSync('rm', [join(place.folder, 'desk/gone.txt')])
    await place.wirelint('baseline desk')
    assert.deepEqual([...new Set(place.read(baseline).match(/"path":"[^"]*"/g))], ['"path":"else/other.txt"'])
  })

  it('is left as it is when nothing has changed, and has the same order whatever the order of the stories', async () => {
    const place = await begun({ 'b.txt': old, 'a.txt': old })
    const before = place.read(baseline)
    assert.match((await place.wirelint('baseline b.txt desk a.txt')).out, /: 6 findings in 3 files\.\n$/)
    assert.equal(place.read(baseline), before)
    const paths = Array.from(before.matchAll(/"path":"([^"]*)"/g), ([, path]) => path)
    assert.deepEqual(paths, paths.toSorted())
    assert.equal(JSON.parse(before).length, 7)
  })

  it('goes into the nearest file above the stories, which holds for what is below', async () => {
    const place = desk({
      ...files,
      'desk/.wirelint-baseline.json': '[{"wirelint":"baseline","version":1}\n]\n',
      'b.txt': old
    })
    await place.wirelint('baseline')
    assert.match(place.read(`desk/${baseline}`), /"path":"old\.txt"/)
    assert.match(place.read(baseline), /"path":"b\.txt"/)
    assert.equal((await place.wirelint('check desk')).code, 0)
  })

  it('is another file where one is named, or none', async () => {
    const place = await begun()
    await place.wirelint('baseline --baseline known.json')
    assert.equal(place.read('known.json'), place.read(baseline))
    assert.equal((await place.wirelint('check --no-baseline')).code, 1)
    assert.equal((await place.wirelint('check --baseline known.json')).code, 0)
    const { err, code } = await place.wirelint('check --baseline none.json')
    assert.equal(err, 'wirelint: none.json: There is no such file.\n')
    assert.equal(code, 2)
  })

  it('keeps its findings from being mended, too', async () => {
    const place = await begun()
    place.put('desk/old.txt', `${old.trim()}\n\nPort Elery is calm.\n`)
    await place.wirelint('baseline')
    place.put('desk/new.txt', old)
    assert.doesNotMatch((await place.wirelint('check --diff')).out, /old\.txt/)
    await place.wirelint('check --fix .')
    assert.match(place.read('desk/old.txt'), /Port Elery/)
    assert.match(place.read('desk/new.txt'), /Port Ellery/)
  })

  it('holds for a report in any format', async () => {
    const { out } = await (await begun()).wirelint('check --format json')
    assert.equal(JSON.parse(out).summary.errors, 0)
  })

  it('is not overwritten when it is broken, and says so with what to do', async () => {
    const place = await begun()
    const merged = `<<<<<<< ours\n${place.read(baseline)}`
    place.put(baseline, merged)
    const check = await place.wirelint('check')
    assert.equal(
      check.err,
      `wirelint: ${baseline}: A merge has left its marks in line 1: mend it, or delete it and write it anew with wirelint baseline.\n`
    )
    assert.equal(check.code, 2)
    assert.equal((await place.wirelint('baseline')).code, 2)
    assert.equal(place.read(baseline), merged)
    place.put('package.json', '{"name":"desk"}')
    assert.match((await place.wirelint('baseline --baseline package.json')).err, /It is no baseline/)
    assert.equal(place.read('package.json'), '{"name":"desk"}')
  })

  it('keeps what it knows of a story that cannot be read', async () => {
    const place = await begun()
    place.put('desk/old.txt', Buffer.from([0xff, 0xfe, 0x00, 0xd8]))
    const before = place.read(baseline)
    assert.equal((await place.wirelint('baseline')).code, 2)
    assert.equal(place.read(baseline), before)
  })

  it('can be merged by git line by line', async () => {
    const place = await begun()
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args], {
        cwd: place.folder,
        stdio: 'pipe'
      })
    place.put('.gitattributes', `${baseline} merge=union\n`)
    git('init', '-q', '-b', 'main')
    const record = async (branch: string, path: string) => {
      git('checkout', '-q', '-b', branch, 'main')
      place.put(path, old)
      await place.wirelint('baseline')
      git('add', '.')
      git('commit', '-q', '-m', branch)
    }
    git('add', '.')
    git('commit', '-q', '-m', 'begun')
    await record('one', 'a.txt')
    await record('two', 'b.txt')
    git('merge', '-q', 'one')
    const { out, code } = await place.wirelint('check')
    assert.equal(out, 'No findings in 3 files; 6 in the baseline.\n')
    assert.equal(code, 0)
  })
})

describe('findings that are ignored', () => {
  let prints: readonly string[] = []
  before(async () => {
    const { out } = await desk(files).wirelint('check --format sarif')
    const { results } = JSON.parse(out).runs[0]
    prints = results.map((result: Result) => result.partialFingerprints?.['wirelint/v1'])
  })
  const ignored = (more: object = {}) =>
    JSON.stringify({
      ignored: [{ path: 'desk/old.txt', rule: 'house-name', words: 'Port Elery', ...more, fingerprint: prints[0] }]
    })
  const listed = (list: string) => desk({ ...files, '.wirelint-ignored.json': list })

  it('are not told, counted, or mended', async () => {
    const place = listed(ignored({ reason: 'It is a ship.' }))
    const { out, err, code } = await place.wirelint('check')
    assert.match(out, /^desk\/old\.txt\n\n {2}1:37 {2}warning/)
    assert.match(out, /1 warning in 1 file; 1 ignored\.\n$/)
    assert.equal(err, '')
    assert.equal(code, 0)
    await place.wirelint('check --fix .')
    assert.equal(place.read('desk/old.txt'), old)
  })

  it('are ignored in the next version of the story, and are no part of a baseline', async () => {
    const place = listed(ignored())
    place.put('desk/old-2.txt', `A HEADLINE\n\n${old}`)
    assert.match((await place.wirelint('check')).out, /; 2 ignored\.\n$/)
    assert.match((await place.wirelint('baseline')).out, /: 2 findings in 2 files, 2 new/)
  })

  it('are told again after the last day, which is said', async () => {
    const kept = await listed(ignored({ until: '2025-11-12' })).wirelint('check')
    assert.equal(kept.code, 0)
    const { code, err } = await listed(ignored({ until: '2025-11-11' })).wirelint('check')
    assert.equal(code, 1)
    assert.equal(
      err,
      'wirelint: .wirelint-ignored.json:1: house-name “Port Elery” was ignored until 2025-11-11, and is found again.\n'
    )
  })

  it('are said to be told again where their rule was asked, though others were not', async () => {
    const place = listed(ignored({ until: '2025-11-11' }))
    for (const some of ['--select house-name', '--ignore age-format', '--rule age-comma=off', '--cache --ignore age-*'])
      assert.match((await place.wirelint(`check ${some}`)).err, /was ignored until 2025-11-11, and is found again\.\n$/)
    for (const others of [
      '--select age-comma',
      '--ignore house-name',
      '--rule house-name=off',
      '--ignore age-* --quiet'
    ])
      assert.equal((await place.wirelint(`check ${others}`)).err, '', others)
  })

  it('are told of when they are no longer found, if all rules were asked', async () => {
    const place = listed(ignored())
    place.put('desk/old.txt', 'They came.\n')
    const { err, code } = await place.wirelint('check')
    assert.match(err, /:1: house-name “Port Elery” is no longer found in desk\/old\.txt; the line can go\./)
    assert.equal(code, 0)
    for (const less of ['--select age-format', '--ignore house-name', '--quiet'])
      assert.equal((await place.wirelint(`check ${less}`)).err, '')
  })

  it('are told with the line that does not say where they were found', async () => {
    const { err, out, code } = await listed(ignored({ path: undefined })).wirelint('check')
    assert.match(err, /^wirelint: \.wirelint-ignored\.json:1:13: It does not say in which story .* Write "path": /)
    assert.match(out, /1:14 {2}error/)
    assert.equal(code, 2)
  })

  it('say where their file is broken, and the rest of it works', async () => {
    const place = listed(`{ "ignored": [\n{ "rule": "house-name" },\n${ignored().slice('{"ignored":['.length)}`)
    const { err, out, code } = await place.wirelint('check')
    assert.match(err, /^wirelint: \.wirelint-ignored\.json:2:1: It has no fingerprint: /)
    assert.match(out, /1 ignored\.\n$/)
    assert.equal(code, 2)
  })
})
