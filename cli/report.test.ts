import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { desk } from '../test/kit/desk.ts'

const road = [
  'Road opens at last',
  'Mayor Mira Tolvan, 61, spoke on Monday. “The road is open,” she said.',
  'Rain fell on the town of 3,000 that night.',
  ''
].join('\n\n')
const files = { 'road.txt': road, 'rain.txt': 'Rain fell on the town of 3,000.\n' }

describe('report', () => {
  it('prints the sheet in Markdown, with the time at which it was made', async () => {
    const { out, err, code } = await desk(files).wirelint('report road.txt --style ap')
    assert.match(out, /^# Sign-off sheet\n\n## Road opens at last\n\n- \*\*File\*\*: road\.txt\n/)
    assert.match(out, /- \*\*Style\*\*: ap\n- \*\*Checked\*\*: 2025-11-12 21:40 UTC, by Wirelint \d/)
    assert.match(out, /\| Mira Tolvan \| 61 \| Mayor \| line 3 \| Mira Tolvan ×1 \|/)
    assert.match(out, /- line 3, \*\*Mira Tolvan \(“she”\)\*\*: “The road is open,”\n/)
    assert.equal(err, '')
    assert.equal(code, 0)
  })

  it('goes on past a file that cannot be read, and says so on the sheet', async () => {
    const { out, err, code } = await desk(files).wirelint('report missing.txt road.txt - --format json', {
      stdin: road
    })
    const { files: read, stories } = JSON.parse(out)
    assert.deepEqual(read, [
      { path: 'missing.txt', error: { message: 'There is no such file.' } },
      { path: 'road.txt', error: null },
      { path: '<stdin>', error: null }
    ])
    assert.deepEqual(
      stories.map(({ path, headline }: { path: string; headline: string }) => [path, headline]),
      [
        ['road.txt', 'Road opens at last'],
        ['<stdin>', 'Road opens at last']
      ]
    )
    assert.match(err, /missing\.txt: There is no such file\./)
    assert.equal(code, 2)
  })

  it('has open findings, and is made all the same', async () => {
    const world = desk({ 'a.txt': 'The bus to Kiev left.\n' })
    const { out, code } = await world.wirelint('report a.txt --format json')
    assert.deepEqual(
      JSON.parse(out).stories[0].findings.map(({ rule }: { rule: string }) => rule),
      ['house-name']
    )
    assert.equal(code, 0)
  })

  const endings: readonly (readonly [options: string, file: string, begins: RegExp])[] = [
    ['-o road.html', 'road.html', /^<!doctype html>/],
    ['-o out/new/road.json', 'out/new/road.json', /^\{\n {2}"version": 1/],
    ['-o sheet.md', 'sheet.md', /^# Sign-off sheet/],
    ['-o sheet --format html', 'sheet', /^<!doctype html>/],
    ['--output-file sheet.html --format markdown', 'sheet.html', /^# Sign-off sheet/]
  ]
  for (const [options, file, begins] of endings)
    it(`goes into a file, in the form that its name asks for: ${options}`, async () => {
      const world = desk(files)
      const { out, err, code } = await world.wirelint(`report road.txt ${options}`)
      assert.deepEqual([out, err, code], ['', '', 0])
      assert.match(world.read(file), begins)
    })

  it('never takes the place of a story', async () => {
    const world = desk({ ...files, 'sheet.md': 'Rain.\n' })
    symlinkSync(join(world.folder, 'road.txt'), join(world.folder, 'link.html'))
    for (const line of [
      'report road.txt -o road.txt',
      'report road.txt -o ./link.html',
      'report rain.txt road.txt -o road.txt'
    ]) {
      const { err, code } = await world.wirelint(line)
      assert.match(err, /It is one of the stories: name another file\.\n$/)
      assert.equal(code, 2)
    }
    assert.equal(world.read('road.txt'), road)
  })

  it('is no story of the folder that it is put into', async () => {
    const world = desk(files)
    const line = 'report . -o sheet.md'
    assert.equal((await world.wirelint(line)).code, 0)
    const once = world.read('sheet.md')
    assert.equal((await world.wirelint(line)).code, 0)
    assert.equal(world.read('sheet.md'), once)
  })

  const slips: readonly (readonly [args: string, err: RegExp])[] = [
    ['report road.txt --format htm', /Did you mean “html”\?/],
    ['report road.txt -o .', /^wirelint: \.: It is a folder\.$/m],
    ['report --style reters', /Did you mean “reuters”\?/]
  ]
  for (const [args, expected] of slips)
    it(`tells of a slip: ${args}`, async () => {
      const { err, code } = await desk(files).wirelint(args)
      assert.match(err, expected)
      assert.equal(code, 2)
    })
})
