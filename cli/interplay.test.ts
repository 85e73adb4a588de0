import assert from 'node:assert/strict'
import { desk, houseList } from '../test/kit/desk.ts'

/** What the options of a check mean to each other. */
describe('options together', () => {
  const story = 'TK went to Port Elery.\n\nThe 19 year old man went to Kiev.\n'
  const set = () => desk({ '.wirelint.json': houseList, 'a.txt': story })
  /** The rules of what is found. */
  const found = async (place: ReturnType<typeof desk>, args: string) => {
    const { out } = await place.wirelint(`check --format json ${args} a.txt`)
    return JSON.parse(out).files[0].findings.map(({ rule }: { readonly rule: string }) => rule)
  }

  it('--cache, and a baseline that comes, grows and goes', async () => {
    const place = set()
    const all = await found(place, '--cache')
    assert.ok(all.length > 3)
    await place.wirelint('baseline a.txt')
    assert.deepEqual(await found(place, '--cache'), [])
    assert.deepEqual(await found(place, '--cache --no-baseline'), all)
    place.put('a.txt', `${story}\nA 20 year old woman went, too.\n`)
    assert.deepEqual(await found(place, '--cache'), ['age-format'])
    await place.wirelint('baseline a.txt')
    assert.deepEqual(await found(place, '--cache'), [])
    place.put('.wirelint-baseline.json', '[{"wirelint":"baseline","version":1}]\n')
    assert.equal((await found(place, '--cache')).length, all.length + 1)
  })

  it('--cache, and other rules each time', async () => {
    const place = set()
    const all = await found(place, '--cache')
    assert.deepEqual(await found(place, '--cache --select copy-mark'), ['copy-mark'])
    assert.ok(!(await found(place, '--cache --ignore copy-mark')).includes('copy-mark'))
    assert.deepEqual(await found(place, '--cache --rule copy-mark=off'), await found(place, '--ignore copy-mark'))
    assert.deepEqual(await found(place, '--cache'), all)
  })

  it('--cache, and a --fix between', async () => {
    const place = set()
    await found(place, '--cache')
    const kept = place.read('.wirelintcache')
    await place.wirelint('check --fix --cache a.txt')
    assert.equal(place.read('.wirelintcache'), kept)
    assert.match(place.read('a.txt'), /19-year-old/)
    assert.ok(!(await found(place, '--cache')).includes('age-format'))
  })

  it('--fix, and only some of the rules', async () => {
    const place = set()
    await place.wirelint('check --fix --select copy-mark a.txt')
    assert.equal(place.read('a.txt'), story)
    await place.wirelint('check --fix --ignore age-format a.txt')
    assert.match(place.read('a.txt'), /19 year old/)
    await place.wirelint('check --fix --rule age-format=off a.txt')
    assert.match(place.read('a.txt'), /19 year old/)
    await place.wirelint('check --fix --select age-format a.txt')
    assert.match(place.read('a.txt'), /^TK went to Port Ellery\.\n\nThe 19-year-old man/)
  })

  it('--fix, and a baseline', async () => {
    const place = set()
    await place.wirelint('baseline a.txt')
    await place.wirelint('check --fix a.txt')
    assert.equal(place.read('a.txt'), story)
    await place.wirelint('check --fix --no-baseline --select age-format a.txt')
    assert.match(place.read('a.txt'), /19-year-old/)
    // “Kiev” stands in a sentence that was touched, so that it is new.
    const { err } = await place.wirelint('check a.txt')
    assert.match(err, /2 entries in it are no longer found; wirelint baseline --prune takes out what is gone\.\n/)
    assert.deepEqual(await found(place, ''), ['house-name'])
  })

  it('a baseline, and other rules: what they do not say is not gone', async () => {
    const place = set()
    await place.wirelint('baseline a.txt')
    const { err, code } = await place.wirelint('check --select copy-mark a.txt')
    assert.deepEqual([err, code], ['', 0])
    assert.deepEqual(await found(place, '--rule copy-mark=note'), [])
  })

  it('--max-warnings, and what is left out', async () => {
    const place = set()
    assert.equal((await place.wirelint('check --fail-on never --max-warnings 0 a.txt')).code, 1)
    await place.wirelint('baseline a.txt')
    assert.equal((await place.wirelint('check --max-warnings 0 a.txt')).code, 0)
  })

  it('--no-ignore, wherever folders are searched', async () => {
    const place = desk({ '.wirelintignore': 'old/\n', 'old/a.txt': 'Ana Roe, 30, said: “We left.”\n' })
    for (const command of ['check --show-files', 'names', 'quotes', 'report', 'baseline']) {
      const { err, code } = await place.wirelint(`${command} .`)
      assert.match(err, /All copy in “\.” is ignored/, command)
      assert.equal(code, 2, command)
      assert.equal((await place.wirelint(`${command} --no-ignore .`)).err, '', command)
    }
  })

  it('a baseline of a story that is not there is none', async () => {
    const place = desk({ 'a.txt': story })
    const { err, out, code } = await place.wirelint('baseline stroy.txt')
    assert.deepEqual([err, out, code], ['wirelint: stroy.txt: There is no such file.\n', '', 2])
    assert.deepEqual(place.paths(), ['a.txt'])
  })

  it('a command that is mistyped before a story gets one answer', async () => {
    const { err, code } = await desk({ 's.txt': story }).wirelint('chek s.txt')
    assert.deepEqual([err, code], ["wirelint: unknown command 'chek'\n(Did you mean check?)\n", 2])
  })
})
