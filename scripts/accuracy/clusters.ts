import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatherer } from '../../engine/facts/gather.ts'
import { home } from '../../engine/formats/home.ts'
import { reader } from '../../engine/formats/index.ts'
import { meet } from '../../engine/ledger/ledger.ts'
import type { Figure } from './measure.ts'
import { styleNamed } from './styles.ts'

/** Who is who in a story that was read by hand: offsets into the file, so that no copy is in here. */
interface Labels {
  readonly file: string
  readonly people: readonly { readonly name: string; readonly at: readonly Range[] }[]
  /** Names that are no reference to the person, and what a reader was unsure of. */
  readonly skip: readonly Range[]
}

type Range = readonly [start: number, end: number]

/**
 * The people of sixty stories, every mention by name, by the B³ measure: of each mention that we give to somebody, how
 * many of those beside it are the same one’s (precision); of each mention read by hand, how many of the others we have
 * beside it (recall). Mentions that only one side has count as nothing.
 */
export function clusters(shared: string): readonly Figure[] {
  const labels = new URL('./clusters/labels.json', import.meta.url)
  if (!existsSync(labels)) return []
  const stories = JSON.parse(readFileSync(labels, 'utf8')) as readonly Labels[]
  const toRead: string[] = []
  let [right, found, recalled, wanted] = [0, 0, 0, 0]
  for (const story of stories) {
    const source = readFileSync(join(shared, 'corpora/wire', story.file), 'utf8')
    const theirs = new Map(
      story.people.flatMap(person => person.at.map(range => [keyOf(range), person.at.map(keyOf)] as const))
    )
    const people = peopleIn(source)
      .map(references => references.filter(range => !story.skip.some(skipped => touches(skipped, range))))
      .filter(references => references.length > 0)
    const ours = new Map(people.flatMap(references => references.map(range => [keyOf(range), references.map(keyOf)])))
    const line = (says: string, range: Range) =>
      toRead.push(
        `${story.file}\t${says}\t${source.slice(Math.max(0, range[0] - 40), range[0])}⟦${source.slice(...range)}⟧${source.slice(range[1], range[1] + 30)}`.replaceAll(
          '\n',
          ' ⏎ '
        )
      )
    for (const references of people)
      for (const range of references) {
        const same = new Set(theirs.get(keyOf(range)))
        const share = references.filter(other => same.has(keyOf(other))).length / references.length
        found++
        right += share
        if (share === 0) line('nobody, for the reader', range)
        else if (share < 0.5) line('with another’s', range)
      }
    for (const { name, at } of story.people)
      for (const range of at) {
        const same = new Set(ours.get(keyOf(range)))
        const share = at.filter(other => same.has(keyOf(other))).length / at.length
        wanted++
        recalled += share
        if (share === 0) line(`missed: ${name}`, range)
        else if (share < 0.5) line(`apart from ${name}`, range)
      }
  }
  const precision = right / found
  const recall = recalled / wanted
  return [
    {
      what: `people of ${stories.length} stories, ${wanted} mentions, B³`,
      measured: `F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)} (P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)})`,
      bar: '88, aim 94',
      toRead
    }
  ]
}

const keyOf = ([start, end]: Range) => `${start}-${end}`

const touches = (a: Range, b: Range) => a[0] < b[1] && b[0] < a[1]

const style = styleNamed('ap')
const read = reader()
const gather = gatherer(style)

/** Every reference to somebody by name, person by person, in the file’s offsets. */
function peopleIn(source: string): readonly (readonly Range[])[] {
  return read(source, 'plain').flatMap(({ blocks }) =>
    meet(blocks, blocks.map(gather), style).people.map(({ references }) =>
      references.map(({ block, mention }): Range => {
        const { start, end } = home(blocks[block]!, mention)
        return [start, end]
      })
    )
  )
}
