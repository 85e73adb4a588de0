import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Archive, archive, linesOf, root, stories, storyText } from './archive.ts'

const years = 6
const yearly = 40

describe('DuckDB', () => {
  let place: Archive
  /** How often `scripts/archive.ts` has written each spelling of the mayor’s name. */
  let written: readonly (readonly [string, number])[]

  before(() => {
    place = archive()
    mkdirSync(join(place.folder, 'copy'))
    for (const index of stories(yearly)) place.put(`copy/${1000 + index}.txt`, storyText(index))
    const made = place.shell(
      `cd '${root}' && node --import tsx scripts/archive.ts "$OLDPWD/copy" ${years} > "$OLDPWD/stories.ndjson"`
    )
    assert.equal(made.code, 0, made.err)
    written = linesOf(made.err).map(line => {
      const [, spelling, count] = /^(.+): (\d+) \(/.exec(line)!
      return [spelling!, Number(count)]
    })
    const told = place.shell('wirelint batch --emit mentions < stories.ndjson > mentions.ndjson')
    assert.equal(told.code, 0, told.err)
    place.shell(`cp '${join(root, 'examples/duckdb/spellings.sql')}' .`)
  })

  it('finds each spelling of the mayor as often as it was written', () => {
    assert.equal(written.length, 5)
    assert.deepEqual(new Map(spelledAs('Dana Marlowe')), new Map(written))
  })

  function spelledAs(person: string): readonly (readonly [string, number])[] {
    const asked = `set variable mentions = 'mentions.ndjson'; set variable person = '${person}'`
    const { code, err } = place.shell(`duckdb -json -c "${asked}" -f spellings.sql > spellings.json`)
    assert.equal(code, 0, err)
    const rows = JSON.parse(place.read('spellings.json')) as readonly {
      readonly spelling: string
      readonly mentions: number
    }[]
    return rows.map(({ spelling, mentions }) => [spelling, mentions])
  }
})
