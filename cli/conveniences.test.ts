import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { rules } from '#engine'
import { desk, houseList } from '../test/kit/desk.ts'

const story = 'TK went to Port Elery and then to Kiev by ship.\n'

describe('wirelint check --print-config', () => {
  const place = () =>
    desk({
      'house.json': '{ "extends": "ap", "rules": { "age-format": { "things": "words" }, "copy-mark": "warning" } }',
      'desk/.wirelint.json':
        '{ "extends": "../house.json", "rules": { "copy-mark": "note" }, "nameLists": ["names.csv"] }',
      'desk/names.csv': 'name,variants\nAna Petrova,Anna Petrova\n'
    })
  const printed = async (args: string) => JSON.parse((await place().wirelint(`check --print-config ${args}`)).out)

  it('tells the style that holds for a file, and where each part of it comes from', async () => {
    const { style, layers, rules: set, names } = await printed('desk/story.txt --rule house-name=error')
    assert.equal(style, 'desk/.wirelint.json')
    assert.deepEqual(layers, ['desk/.wirelint.json', 'house.json', 'ap', 'wire'])
    assert.deepEqual(set['copy-mark'].level, { value: 'note', from: 'desk/.wirelint.json' })
    assert.deepEqual(set['age-format'].options.things, { value: 'words', from: 'house.json' })
    assert.deepEqual(set['age-format'].options.people, { value: 'figures', from: 'ap' })
    assert.deepEqual(set['house-name'].level, { value: 'error', from: 'the command line' })
    assert.deepEqual(
      Object.keys(set),
      rules.map(({ id }) => id)
    )
    assert.equal(names['Ana Petrova'].from, 'desk/names.csv')
  })

  it('goes by --style and --no-config', async () => {
    assert.deepEqual((await printed('desk/a.txt --style reuters')).layers, ['desk/.wirelint.json', 'reuters', 'wire'])
    assert.deepEqual((await printed('desk/a.txt --style house.json --no-config')).layers, ['house.json', 'ap', 'wire'])
    assert.deepEqual((await printed('a.txt')).layers, ['wire'])
  })

  it('says what is wrong with it', async () => {
    const broken = desk({ '.wirelint.json': '{ "extends": "gone.json" }' })
    const { out, err, code } = await broken.wirelint('check --print-config a.txt')
    assert.match(err, /\.wirelint\.json:1:\d+: “gone\.json”: There is no such file\./)
    assert.deepEqual([JSON.parse(out).layers, code], [['.wirelint.json'], 2])
  })
})

describe('wirelint check --stats', () => {
  it('tells where the time goes, and what each rule found', async () => {
    const place = desk({ '.wirelint.json': houseList, 'a.txt': story, 'b.txt': story })
    const { out, err } = await place.wirelint('check --stats --format json .')
    const { stats } = JSON.parse(out)
    assert.equal(stats.files, 2)
    assert.equal(stats.rules['house-name'].findings, 4)
    const { total, ...stages } = stats.milliseconds
    const sum = Object.values<number>(stages).reduce((sum, time) => sum + time, 0)
    assert.ok(Math.abs(total - sum) < 1, `${sum} of ${total}`)
    assert.match(err, /2 files in [\d.,]+ ms, [\d,]+ a second\.\n/)
    assert.match(err, /^ {2}house-name +[\d.]+ +\d+% +4$/m)
  })

  it('changes nothing of what is found', async () => {
    const place = desk({ '.wirelint.json': houseList, 'a.txt': story })
    const [with_, without] = [await place.wirelint('check --stats a.txt'), await place.wirelint('check a.txt')]
    assert.equal(with_.out, without.out)
  })
})

describe('wirelint check --cache', () => {
  const files = {
    '.wirelint.json': houseList,
    'a.txt': story,
    'desk/b.txt': 'They went to Kiev.\n',
    'c.txt': 'To sea.\n'
  }
  const entries = (text: string) =>
    text
      .trim()
      .split('\n')
      .map(line => line.split('\t'))

  it('gives the same report, from what was found before', async () => {
    for (const format of ['pretty', 'json', 'sarif', 'html']) {
      const place = desk(files)
      const [plain, first] = [
        await place.wirelint(`check --format ${format} .`),
        await place.wirelint(`check --cache --format ${format} .`)
      ]
      // What is kept is what is told.
      place.put('.wirelintcache', place.read('.wirelintcache').replaceAll('in this style', 'in this cache'))
      const second = await place.wirelint(`check --cache --format ${format} .`)
      assert.deepEqual(first, plain)
      assert.deepEqual({ ...second, out: second.out.replaceAll('in this cache', 'in this style') }.out, plain.out)
      assert.ok(second.out.includes('in this cache'))
    }
  })

  it('checks again what has changed: the copy, the style, the rules of the run', async () => {
    const place = desk(files)
    await place.wirelint('check --cache .')
    place.put('.wirelintcache', place.read('.wirelintcache').replaceAll('in this style', 'in this cache'))
    const cached = async (args: string) =>
      (await place.wirelint(`check --cache-location copy.cache ${args} .`)).out.match(/in this cache/g)?.length ?? 0
    const renew = () => place.put('copy.cache', place.read('.wirelintcache'))
    renew()
    assert.equal(await cached(''), 2)
    renew()
    place.put('desk/b.txt', 'They all went to Kiev.\n')
    assert.equal(await cached(''), 1)
    renew()
    assert.equal(await cached('--rule copy-mark=off'), 0)
    renew()
    assert.equal(await cached('--style ap'), 0)
    renew()
    place.put('.wirelint.json', '{}')
    assert.equal(await cached(''), 0)
  })

  it('forgets files that are gone, keeps those that were not asked for, and minds no broken cache', async () => {
    const place = desk({ ...files, '.wirelintcache': 'of another time\n\t\n' })
    await place.wirelint('check --cache .')
    place.put('d.txt', 'To sea.\n')
    const before = entries(place.read('.wirelintcache')).map(([, path]) => path)
    await place.wirelint('check --cache d.txt')
    const after = entries(place.read('.wirelintcache')).map(([, path]) => path)
    assert.deepEqual(before, ['a.txt', 'c.txt', 'desk/b.txt'])
    assert.deepEqual(after, ['a.txt', 'c.txt', 'desk/b.txt', 'd.txt'])
  })

  it('keeps nothing of a file that could not be checked', async () => {
    const place = desk({ 'a.txt': Uint8Array.of(0x89, 0x50, 0, 1) })
    const [first, second] = [await place.wirelint('check --cache a.txt'), await place.wirelint('check --cache a.txt')]
    assert.deepEqual([first.err, first.code], ['wirelint: a.txt: It is not text.\n', 2])
    assert.deepEqual(second, first)
  })

  it('checks anew what a cut-off line was about', async () => {
    const place = desk(files)
    const first = await place.wirelint('check --cache .')
    place.put('.wirelintcache', place.read('.wirelintcache').slice(0, -40))
    assert.deepEqual(await place.wirelint('check --cache .'), first)
  })

  it('is never written over a story', async () => {
    const place = desk({ ...files, notes: 'To sea.\n' })
    const unnamed = await place.wirelint('check --cache --cache-location notes notes')
    assert.equal(unnamed.err, 'wirelint: notes: It is one of the stories: name another file.\n')
    assert.equal(place.read('notes'), 'To sea.\n')
    const { err, code } = await place.wirelint('check --cache --cache-location a.txt desk')
    assert.equal(err, 'wirelint: a.txt: It is there, and by its name a story: name another file for the cache.\n')
    assert.equal(code, 2)
    assert.equal(place.read('a.txt'), files['a.txt'])
  })

  it('says where it cannot be kept', async () => {
    const place = desk(files)
    const { err, code } = await place.wirelint('check --cache-location a.txt/x c.txt')
    assert.match(err, /^wirelint: a\.txt\/x: /)
    assert.equal(code, 2)
  })
})

describe('wirelint completion', () => {
  const script = async (shell: string) => (await desk().wirelint(`completion ${shell}`)).out

  it('completes commands, options and their words in bash', async function () {
    if (spawnSync('bash', ['--version']).error) this.skip()
    const text = await script('bash')
    const complete = (...words: readonly string[]) => {
      const line = words.map(word => `'${word}'`).join(' ')
      const ask = `compopt() { echo "$2"; }; COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _wirelint; echo "\${COMPREPLY[*]}"`
      return spawnSync('bash', ['-c', `${text}\n${ask}`], { encoding: 'utf8' }).stdout.trim()
    }
    assert.equal(complete('wirelint', 'ch'), 'check')
    assert.equal(complete('wirelint', 'check', '--max'), '--max-warnings')
    assert.equal(complete('wirelint', 'check', 'a.txt', '--format', 's'), 'sarif')
    assert.equal(complete('wirelint', 'check', '--style', 'gu'), 'guardian')
    assert.equal(complete('wirelint', 'check', '--select', 'copy'), 'copy-mark')
    assert.equal(complete('wirelint', 'names', 'add', '--ki'), '--kind')
    assert.equal(complete('wirelint', 'explain', 'house'), 'house-name')
    assert.equal(complete('wirelint', 'completion', ''), 'bash zsh fish')
    assert.equal(complete('wirelint', 'check', '--format', '=', 'jsonl'), 'jsonl')
    assert.equal(complete('wirelint', 'check', '--style', '=', 'reut'), 'reuters')
    assert.equal(complete('wirelint', 'check', '--rule', 'age-f'), 'nospace\nage-format=')
    assert.equal(complete('wirelint', 'check', '--rule', 'age-format', '=', 'er'), 'error')
    assert.equal(complete('wirelint', 'check', '--rule', '=', 'age-format', '=', 'er'), 'error')
    for (const words of [
      ['check', ''],
      ['names', ''],
      ['check', '--config', 'd'],
      ['check', '--config', '=', 'd']
    ])
      assert.equal(complete('wirelint', ...words), 'default', 'files')
    assert.equal(complete('wirelint', 'check', '--style', './a'), 'default')
    for (const words of [
      ['explain', 'x'],
      ['rules', ''],
      ['check', '--max-warnings', '']
    ])
      assert.equal(complete('wirelint', ...words), '', 'no files')
  })

  it('completes the same in zsh', async function () {
    if (spawnSync('zsh', ['--version']).error) this.skip()
    const text = await script('zsh')
    // What zsh does with words and files, said in their place.
    const stubs = `
      compdef() { : }; compset() { print -r -- "but for $2" }; _files() { print files }
      compadd() { print -r -- \${(M)\${@:5}:#$typed*} }`
    const complete = (...words: readonly string[]) => {
      const line = words.map(word => `'${word}'`).join(' ')
      const ask = `words=(wirelint ${line}); CURRENT=${words.length + 1}; typed=\${words[-1]##*=}; _wirelint`
      return spawnSync('zsh', ['-f', '-c', `${stubs}\n${text}\n${ask}`], { encoding: 'utf8' }).stdout.trim()
    }
    assert.equal(complete('ch'), 'check')
    assert.equal(complete('completion', ''), 'bash zsh fish')
    assert.equal(complete('check', '--config', 'd'), 'files')
    assert.equal(complete('check', '-o', 'a'), 'files')
    assert.equal(complete('check', '--style', 'a'), 'ap\nfiles')
    assert.equal(complete('check', 'd'), 'files')
    assert.equal(complete('check', '--max-w'), '--max-warnings')
    assert.equal(complete('check', '--max-warnings', ''), '')
    assert.equal(complete('check', '--format=jsonl'), 'but for --format=\njsonl')
    assert.equal(complete('check', '--rule', 'age-f'), 'age-format=')
    assert.equal(complete('check', '--rule=age-format=er'), 'but for --rule=\nbut for age-format=\nerror')
  })

  it('completes the same in fish', async function () {
    if (spawnSync('fish', ['--version']).error) this.skip()
    const { folder } = desk({ script: await script('fish'), 'desk.json': '{}' })
    const complete = (line: string) => {
      const ask = `source script; complete -C '${line}' | string replace -r '\\t.*' ''`
      return spawnSync('fish', ['-N', '-c', ask], { cwd: folder, encoding: 'utf8' }).stdout.trim()
    }
    assert.equal(complete('wirelint completion '), 'bash\nfish\nzsh')
    assert.equal(complete('wirelint check --config d'), 'desk.json')
    assert.equal(complete('wirelint check --style=reut'), '--style=reuters')
    assert.equal(complete('wirelint check --rule age-fo'), 'age-format=')
    assert.equal(complete('wirelint check --rule age-format=er'), 'age-format=error')
    assert.equal(complete('wirelint check --rule=age-format=er'), '--rule=age-format=error')
    assert.equal(complete('wirelint rules '), '')
  })

  for (const shell of ['bash', 'zsh', 'fish'])
    it(`is a script that ${shell} can read`, async function () {
      if (spawnSync(shell, ['--version']).error) this.skip()
      const { folder } = desk({ script: await script(shell) })
      const { status, stderr } = spawnSync(shell, ['-n', 'script'], { cwd: folder, encoding: 'utf8' })
      assert.deepEqual([stderr, status], ['', 0])
    })

  it('knows no other shells', async () => {
    const { err, code } = await desk().wirelint('completion powershell')
    assert.match(err, /Allowed: bash, zsh, fish\./)
    assert.equal(code, 2)
  })
})
