import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Archive, archive, fatal, idOf, linesOf, root, stories, storyLine, storyText } from './archive.ts'

const count = 300
const shard = 25
const doomed = 140

describe('GNU parallel', () => {
  const [inPieces, inShards] = commandsOfThePage()
  let place: Archive
  let whole: string

  before(() => {
    place = archive()
    const lines = stories(count).map(id => storyLine(id, id === doomed ? `${storyText(id)}${fatal}\n` : storyText(id)))
    place.put('stories.ndjson', lines.join(''))
    assert.equal(place.shell('wirelint batch --concurrency off < stories.ndjson > whole.ndjson').code, 0)
    whole = place.read('whole.ndjson')
    assert.deepEqual(linesOf(whole).map(idOf), stories(count))
  })

  it('in pieces of a pipe tells byte for byte what one process tells', () => {
    const { code, err } = place.shell(inPieces)
    assert.equal(code, 0, err)
    assert.equal(place.read('findings.ndjson'), whole)
  })

  it('goes on where a shard was killed, and every story has its record once', () => {
    place.shell('rm findings.ndjson')
    const first = place.shell(inShards, { WIRELINT_DIES: '1' })
    assert.equal(first.code, 1, first.err)
    const done = () =>
      readdirSync(join(place.folder, 'findings'))
        .filter(name => name.endsWith('.ndjson'))
        .sort()
    const shards = stories(count / shard).map(number => `${String(number).padStart(5, '0')}.ndjson`)
    assert.deepEqual(
      done(),
      shards.filter((_, number) => number !== Math.floor(doomed / shard))
    )
    const again = place.shell(inShards)
    assert.equal(again.code, 0, again.err)
    assert.deepEqual(done(), shards)
    assert.equal(shards.map(name => place.read(`findings/${name}`)).join(''), whole)
    // A line for what the columns are, one for each shard, one for the shard that was done again.
    assert.equal(linesOf(place.read('log')).length, shards.length + 2)
  })
})

/** The commands in docs/archives.md, for an archive as small as this. */
function commandsOfThePage(): readonly [string, string] {
  const page = readFileSync(join(root, 'docs/archives.md'), 'utf8')
  const [, chapter = ''] = page.split('## One machine: GNU parallel\n')
  const [inPieces, inShards] = Array.from(chapter.matchAll(/```sh\n(.*?)```/gs), ([, commands]) => commands!)
  const small = (commands: string, size: string) => {
    assert.ok(commands.includes(size))
    return commands.replace(size, size.replace(/\d+/, String(shard)))
  }
  return [small(inPieces!, '-N 1000'), small(inShards!, '--lines=5000')]
}
