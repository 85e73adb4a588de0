/**
 * Makes an archive of a folder of stories, to try `wirelint batch` and its SQL on: the same stories year after year,
 * with a slip of the pen in each, and briefs about a mayor whose name is spelled in several ways. The same folder gives
 * the same archive; standard error tells how often the mayor is spelled how, which is what `spellings.sql` has to find.
 * usage: node --import tsx scripts/archive.ts FOLDER YEARS > stories.ndjson
 */
import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const [folder, years = '10'] = process.argv.slice(2)
if (!folder) throw new Error('usage: scripts/archive.ts FOLDER YEARS')

const spellings = ['Dana Marlowe', 'Dana Marlow', 'Dana Marlowwe', 'Danna Marlowe', 'Dana Malowe'] as const
/** For a hundred stories of a year, how many briefs spell the mayor so. */
const shares = (year: number) => (year % 3 === 0 ? [14, 3, 1, 1, 1] : [17, 1, 1, 0, 1])

const stories = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.txt'))
  .sort()
  .map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
const counts = new Map<string, Map<number, number>>(spellings.map(spelling => [spelling, new Map()]))
let seed = 1

for (let round = 0; round < Number(years); round++) {
  const year = 1976 + round
  for (const [index, { path, text }] of stories.entries()) {
    const date = new Date(Date.UTC(year, 0, 1 + (index % 365))).toISOString().slice(0, 10)
    print({ id: `${year}/${path}`, date, text: withSlip(text) })
    const mayor = spellingFor(year, index)
    if (mayor) print({ id: `${year}/brief/${index}`, date, text: `Mayor ${mayor} came to the harbor on Friday.\n` })
  }
}
for (const [spelling, byYear] of counts) {
  const all = [...byYear.values()].reduce((sum, count) => sum + count, 0)
  console.error(`${spelling}: ${all} (${[...byYear].map(([year, count]) => `${year}: ${count}`).join(', ')})`)
}

function print(story: object): void {
  writeSync(1, `${JSON.stringify(story)}\n`)
}

function spellingFor(year: number, index: number): string | undefined {
  let place = index % 100
  for (const [at, share] of shares(year).entries()) {
    if (place < share) {
      const spelling = spellings[at]!
      const byYear = counts.get(spelling)!
      byYear.set(year, (byYear.get(year) ?? 0) + 1)
      return spelling
    }
    place -= share
  }
  return undefined
}

/** One of the long words with a capital loses a letter. */
function withSlip(text: string): string {
  const words = [...text.matchAll(/\b[A-Z][a-z]{4,}/g)]
  const word = words[Math.floor(random() * words.length)]
  if (!word) return text
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 1))
  return text.slice(0, at) + text.slice(at + 1)
}

/** From 0 to 1, the same in every run. */
function random(): number {
  seed = (seed * 48271) % 2147483647
  return seed / 2147483647
}
