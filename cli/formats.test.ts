import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { lstatSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import Ajv from 'ajv'
import type { Log } from 'sarif'
import { desk, houseList } from '../test/kit/desk.ts'

const story = 'They went to Port Elery and then to Kiev by ship.\n'
const files = {
  '.wirelint.json': houseList,
  'story.txt': story,
  'clean.txt': 'They went by ship.\n',
  'a&b, 100%.txt': 'They\r\n<went> to Port Elery.\r\n'
}

describe('wirelint check --format', () => {
  it('github: a workflow command a finding, escaped', async () => {
    const { out, code } = await desk(files).wirelint('check --format github story.txt "a&b, 100%.txt" gone.txt')
    assert.equal(
      out,
      `::error file=story.txt,line=1,endLine=1,col=14,endColumn=24,title=house-name::“Port Elery” is misspelled. One house, one spelling: readers search for it, and libraries file by it. Write “Port Ellery”.
::warning file=story.txt,line=1,endLine=1,col=37,endColumn=41,title=house-name::“Kiev” is “Kyiv” in this style. The name changed in 2019; older years keep the old one. Write “Kyiv”.
::error file=a&b%2C 100%25.txt,line=2,endLine=2,col=11,endColumn=21,title=house-name::“Port Elery” is misspelled. One house, one spelling: readers search for it, and libraries file by it. Write “Port Ellery”.
::error file=gone.txt,title=Wirelint::gone.txt: There is no such file.
`
    )
    assert.equal(code, 2)
  })

  it('github: files are named from the root of the checkout', async () => {
    const place = desk({ 'desk/.wirelint.json': houseList, 'desk/a.txt': story })
    const env = { GITHUB_WORKSPACE: place.folder }
    const { out } = await place.wirelint('check --format github desk/a.txt', { env })
    assert.match(out, /^::error file=desk\/a\.txt,/)
  })

  it('compact: as ESLint’s problem matcher reads it', async () => {
    const { out } = await desk(files).wirelint('check --format compact story.txt clean.txt gone.txt')
    const lines = out.trimEnd().split('\n')
    for (const line of lines)
      assert.match(line, /^(.+):\sline\s(\d+),\scol\s(\d+),\s(Error|Warning|Info)\s-\s(.+)\s\((.+)\)$/)
    assert.equal(
      lines[1],
      'story.txt: line 1, col 37, Warning - “Kiev” is “Kyiv” in this style. Write “Kyiv”. (house-name)'
    )
    assert.equal(lines.length, 3)
  })

  it('checkstyle: XML', async () => {
    const { out } = await desk(files).wirelint('check --format checkstyle "a&b, 100%.txt" clean.txt gone.txt')
    assert.equal(
      out,
      `<?xml version="1.0" encoding="utf-8"?>
<checkstyle version="4.3">
  <file name="a&amp;b, 100%.txt">
    <error line="2" column="11" severity="error" message="“Port Elery” is misspelled. One house, one spelling: readers search for it, and libraries file by it. Write “Port Ellery”." source="wirelint.house-name"/>
  </file>
  <file name="clean.txt">
  </file>
  <file name="gone.txt">
    <error line="1" column="1" severity="error" message="There is no such file." source="wirelint"/>
  </file>
</checkstyle>
`
    )
  })

  it('junit: a suite a file, a failed test a finding', async () => {
    const { out } = await desk(files).wirelint('check --format junit story.txt clean.txt gone.txt')
    assert.match(out, /<testsuite name="story\.txt" tests="2" failures="2" errors="0">/)
    assert.match(
      out,
      /<testcase classname="story\.txt" name="house-name 1:14"><failure type="error" message="“Port Elery”/
    )
    assert.match(out, /<testsuite name="clean\.txt" tests="1" failures="0" errors="0">\n.*name="no findings"\/>/)
    assert.match(
      out,
      /<testcase classname="gone\.txt" name="can be checked"><error message="There is no such file\."\/>/
    )
    assert.match(out, /<\/testsuites>\n$/)
  })

  it('xml holds no character that XML cannot', async () => {
    const names = JSON.stringify({ names: { x: { kind: 'term', write: 'b', wrong: ['a \u0001 "<\ud83d'] } } })
    const place = desk({ '.wirelint.json': houseList, 'odd\u0001"<.txt': story, 'house.json': names })
    const { out } = await place.wirelint('check --format checkstyle .')
    assert.match(out, /<file name="odd\ufffd&quot;&lt;\.txt">/)
  })

  it('markdown: a heading a file, a line a finding, and nothing of the copy is markup', async () => {
    const place = desk({ ...files, 'my_story_*.txt': story })
    const { out } = await place.wirelint('check --format markdown "my_story_*.txt" clean.txt')
    assert.equal(
      out,
      `# Wirelint

## my\\_story\\_\\*.txt

- **error** 1:14 “Port Elery” is misspelled. One house, one spelling: readers search for it, and libraries file by it. *Write “Port Ellery”.* ([house-name](https://github.com/wirelint/wirelint/blob/main/engine/rules/house-name.md))
- **warning** 1:37 “Kiev” is “Kyiv” in this style. The name changed in 2019; older years keep the old one. *Write “Kyiv”.* ([house-name](https://github.com/wirelint/wirelint/blob/main/engine/rules/house-name.md))

1 error, 1 warning in 1 of 2 files; 1 can be fixed with --fix.
`
    )
  })

  it('text: what pretty was called', async () => {
    const place = desk(files)
    const [text, pretty] = [
      await place.wirelint('check --format text .'),
      await place.wirelint('check --format pretty .')
    ]
    assert.deepEqual(text, pretty)
  })
})

describe('wirelint check --format sarif', () => {
  // The schema is of a draft that Ajv has forgotten; what it uses of it has stayed the same.
  const {
    id: _,
    $schema: __,
    ...schema
  } = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)

  const sarif = async (args: string, place = desk(files)) => {
    const ran = await place.wirelint(args)
    const log = JSON.parse(ran.out) as Log
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors))
    return { ...ran, run: log.runs[0]! }
  }

  it('is SARIF 2.1.0, with regions, fixes and the pages of the rules', async () => {
    const { run, code } = await sarif('check --format sarif story.txt "a&b, 100%.txt"')
    const [first, , other] = run.results!
    const rule = run.tool.driver.rules![first!.ruleIndex!]!
    assert.equal(rule.id, 'house-name')
    assert.match(rule.helpUri!, /house-name\.md$/)
    assert.deepEqual(first!.locations![0]!.physicalLocation!.region, {
      startLine: 1,
      startColumn: 14,
      endLine: 1,
      endColumn: 24,
      charOffset: 13,
      charLength: 10
    })
    const [change] = first!.fixes![0]!.artifactChanges
    assert.equal(change!.replacements[0]!.deletedRegion.startColumn, 14)
    assert.equal(change!.replacements[0]!.insertedContent!.text, 'Port Ellery')
    assert.equal(other!.locations![0]!.physicalLocation!.artifactLocation!.uri, 'a%26b%2C%20100%25.txt')
    assert.equal(other!.locations![0]!.physicalLocation!.region!.startLine, 2)
    assert.equal(run.columnKind, 'utf16CodeUnits')
    assert.equal(run.invocations![0]!.executionSuccessful, true)
    assert.equal(code, 1)
  })

  it('knows a finding again when the copy around it has moved', async () => {
    const [before, after] = [story, `By the sea.\n\n${story}`].map(copy => desk({ ...files, 'story.txt': copy }))
    const prints = async (place = before) =>
      (await sarif('check --format sarif story.txt', place)).run.results!.map(
        ({ partialFingerprints }) => partialFingerprints!['wirelint/v1']
      )
    assert.equal(new Set(await prints()).size, 2)
    assert.deepEqual(await prints(after), await prints())
  })

  it('tells which files could not be checked', async () => {
    const { run, code } = await sarif('check --format sarif gone.txt clean.txt')
    const [{ executionSuccessful, toolExecutionNotifications }] = run.invocations! as [
      NonNullable<typeof run.invocations>[number]
    ]
    assert.equal(executionSuccessful, false)
    assert.equal(toolExecutionNotifications![0]!.message.text, 'There is no such file.')
    assert.deepEqual([run.results, code], [[], 2])
  })

  it('has what was found across stories', async () => {
    const place = desk({
      'a.txt': 'Harbor chief Ana Petrova said no. Petrova left.\n',
      'b.txt': 'Harbor chief Ana Petrova said no. Petrova left.\n',
      'c.txt': 'Harbor chief Anna Petrova said no. Petrova left.\n'
    })
    const { run } = await sarif('check --format sarif --together --select name-spelling .', place)
    assert.deepEqual(
      run.results!.map(({ ruleId, locations }) => [ruleId, locations![0]!.physicalLocation!.artifactLocation!.uri]),
      [['name-spelling', 'c.txt']]
    )
  })
})

describe('wirelint check --format html', () => {
  const page = async (args: string, place = desk(files)) => (await place.wirelint(`check --format html ${args}`)).out

  it('shows the copy with its marks, and beside it what is said of it', async () => {
    const html = await page('story.txt clean.txt')
    assert.match(
      html,
      /<p>They went to <mark class="error" data-of="f1" data-edits="0"><del>Port Elery<\/del><\/mark><mark class="error" data-of="f1" data-edits="0"><ins>Port Ellery<\/ins><\/mark> and then to <mark class="warning" data-of="f2" data-edits="1"><del>Kiev<\/del>/
    )
    assert.match(
      html,
      /<div class="card error" id="f1" data-level="error" data-rule="house-name"><p><span class="lv">error/
    )
    assert.match(html, /No findings in 1 file<\/summary><ul><li>clean\.txt<\/li>/)
    assert.match(html, /1 error, 1 warning in 1 of 2 files/)
    assert.match(html, /<p>style [\w.]+ · 12 November 2025<\/p>/)
  })

  it('filters by level and rule, and lists the people', async () => {
    const place = desk({ 'a.txt': 'Harbor chief Ana Petrova, 32 said TK no.\n' })
    const html = await page('a.txt', place)
    assert.match(html, /<input type="checkbox" name="rule" value="copy-mark" checked>/)
    assert.match(html, /<input type="checkbox" name="level" value="error" checked>/)
    assert.match(html, /<td>Ana Petrova<\/td><td>Harbor chief<\/td><td class="n">32<\/td>/)
  })

  it('has the fix of each finding ready for when the others are filtered out', async () => {
    const place = desk({ 'a.txt': 'Kim Jong-un spoke on Monday. Kim left.\n' })
    const html = await page('a.txt --style ap', place)
    assert.match(html, /<section id="s1" data-edits="0-11-1 0-11-2">/)
    assert.match(html, /data-of="f1 f2" data-edits="0 1"><del>Kim Jong-un<\/del>/)
    assert.match(html, /data-of="f1" data-edits="0"><ins>North Korean leader Kim Jong-un<\/ins>/)
    assert.match(html, /data-of="f2" data-edits="1" hidden><ins>Kim Jong Un<\/ins>/)
  })

  it('says where nothing is left by its filters, and how much is', async () => {
    const html = await page('story.txt')
    assert.match(html, /<p id="none" hidden>Nothing is shown: /)
    assert.match(html, /<p id="shown" hidden><\/p><\/header>/)
    for (const id of ['none', 'shown']) assert.ok(html.includes(`byId('${id}').hidden = `))
  })

  it('lists at its end everyone of all stories, with findings or without', async () => {
    const place = desk({
      'a.txt': 'Harbor chief Ana Petrova, 32 said TK no.\n',
      'b/clean.txt': 'Ana Petrova and Eric Corey met on Monday. Corey left.\n'
    })
    const html = await page('.', place)
    assert.match(
      html,
      /2 people in all<\/summary>.*<td>Eric Corey<\/td><td><\/td><td class="n">2<\/td><td>Eric Corey, Corey<\/td><td>b\/clean\.txt<\/td>.*<td>Ana Petrova<\/td><td>Harbor chief<\/td><td class="n">2<\/td><td>Ana Petrova<\/td><td><a href="#s1">a\.txt<\/a>, b\/clean\.txt<\/td>/
    )
    assert.doesNotMatch(await page('a.txt', place), /in all</)
  })

  it('runs no script and loads nothing but its own', async () => {
    const place = desk({ ...files, '<script>alert(1)<.txt': `<script>alert(1)</script> & "${story}` })
    const html = await page('.', place)
    assert.doesNotMatch(html, /<script>alert|<link|<img|src=|@import|url\(/)
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(html)!
    const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
    const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html)!
    const [, script] = /<script>([\s\S]*?)<\/script>/.exec(html)!
    assert.equal(
      policy,
      `default-src 'none'; style-src ${hash(style!)}; script-src ${hash(script!)}; base-uri 'none'; form-action 'none'`
    )
  })

  it('grows with the copy, not faster', async () => {
    const place = desk({ '.wirelint.json': houseList, 'long.txt': 'To Port Elery. '.repeat(5000) })
    const html = await page('--select house-name long.txt', place)
    assert.equal(html.match(/<ins>/g)!.length, 5000)
  })
})

describe('several reports of one run', () => {
  it('each go where they belong, whole or not at all', async () => {
    const place = desk(files)
    const { out, code } = await place.wirelint(
      'check --format compact --format json -o out/r.json --format html -o r.html .'
    )
    assert.match(out, /^a&b, 100%\.txt: line 2/)
    assert.equal(JSON.parse(place.read('out/r.json')).summary.errors, 2)
    assert.match(place.read('r.html'), /^<!doctype html>[\s\S]*<\/html>\n$/)
    assert.deepEqual(
      place.paths().filter(path => path.startsWith('.') || path.includes('/.')),
      ['.wirelint.json']
    )
    assert.equal(code, 1)
  })

  it('are not checked themselves', async () => {
    const place = desk(files)
    const [first, second] = [
      await place.wirelint('check --format markdown -o report.md .'),
      await place.wirelint('check --show-files --format markdown -o report.md .')
    ]
    assert.deepEqual([first.out, first.code], ['', 1])
    assert.equal(second.out, 'a&b, 100%.txt\nclean.txt\nstory.txt\n')
  })

  it('are of the format that is named, or that the file’s name tells', async () => {
    const place = desk(files)
    for (const [args, file, start] of [
      ['-o a.out --format json', 'a.out', '{"version":1'],
      ['-o a.html', 'a.html', '<!doctype html>'],
      ['-o b.md', 'b.md', '# Wirelint'],
      ['-o c.sarif', 'c.sarif', '{'],
      ['-o d.txt', 'd.txt', 'story.txt\n'],
      ['--format jsonl -o e.json', 'e.json', '{"path"']
    ] as const) {
      const { out } = await place.wirelint(`check ${args} story.txt`)
      assert.equal(out, '', args)
      assert.equal(place.read(file).slice(0, start.length), start, args)
    }
  })

  it('say on standard error what could not be checked, where no report is seen', async () => {
    const { err, code } = await desk(files).wirelint('check --format sarif -o out.sarif gone.txt')
    assert.deepEqual([err, code], ['wirelint: gone.txt: There is no such file.\n', 2])
  })

  const slips: readonly (readonly [args: string, err: RegExp])[] = [
    [
      '--format json --format sarif',
      /Only one report can go to standard output, not json and sarif\. .*--format sarif -o FILE/
    ],
    ['--format json -o a -o b', /json goes to a already; put a --format before each -o/],
    ['--format json -o a --format html -o ./a', /Two reports cannot go to one file: a\./],
    ['--format json -o desk', /wirelint: desk: It is a folder\./],
    ['--format json -o story.txt/a', /wirelint: story\.txt\/a: /],
    ['--diff --format json', /--diff' cannot be used with option '--format/],
    ['--format xml', /Allowed: pretty, json, jsonl, sarif, github, junit, checkstyle, compact, html, markdown\./]
  ]
  for (const [args, expected] of slips)
    it(`is answered: ${args}`, async () => {
      const place = desk({ ...files, 'desk/a.txt': '' })
      const before = place.paths()
      const { out, err, code } = await place.wirelint(`check ${args} story.txt`)
      assert.match(err, expected)
      assert.deepEqual([out, code, place.paths()], ['', 2, before])
    })

  it('never takes the place of a story', async () => {
    const place = desk(files)
    symlinkSync(join(place.folder, 'story.txt'), join(place.folder, 'link.json'))
    for (const [line, name] of [
      ['check story.txt --format pretty -o story.txt', 'story.txt'],
      ['check story.txt --format json -o ./link.json', './link.json'],
      ['check clean.txt --format json -o story.txt', 'story.txt']
    ] as const) {
      const { err, code } = await place.wirelint(line)
      assert.match(err, /name another file/)
      assert.ok(err.includes(name))
      assert.equal(code, 2)
    }
    assert.equal(place.read('story.txt'), story)
  })

  it('goes through a link to where it leads, and -o - to standard output', async () => {
    const place = desk({ ...files, 'real/out.json': 'before' })
    symlinkSync('real/out.json', join(place.folder, 'out.json'))
    await place.wirelint('check story.txt --format json -o out.json')
    assert.equal(JSON.parse(place.read('real/out.json')).version, 1)
    assert.ok(lstatSync(join(place.folder, 'out.json')).isSymbolicLink())
    const { out } = await place.wirelint('check story.txt --format json -o -')
    assert.equal(JSON.parse(out).version, 1)
    assert.ok(!place.paths().includes('-'))
  })

  it('sarif: a run that was not whole is no success', async () => {
    const { out } = await desk(files).wirelint('check --format sarif story.txt "gone/*.txt"')
    assert.equal((JSON.parse(out) as Log).runs[0]!.invocations![0]!.executionSuccessful, false)
  })
})
