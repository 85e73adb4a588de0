import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatherer } from '../../engine/facts/gather.ts'
import { meet } from '../../engine/ledger/ledger.ts'
import type { Block } from '../../engine/story.ts'
import { type Figure, scores } from './measure.ts'
import { styleNamed } from './styles.ts'

const sets: readonly (readonly [string, string])[] = [
  ['conllpp2020_reuters', '85, aim 92'],
  ['conll03_testa', '80, aim 88'],
  ['ieer_ap_nyt_1998', '85, aim 92'],
  ['wikigold', '']
]

interface Labelled {
  readonly id: string
  readonly text: string
  readonly persons: readonly { readonly start: number; readonly end: number }[]
}

/** People’s names in running text: exact spans, every line a paragraph of the body, as these sets have no roles. */
export function mentions(shared: string): readonly Figure[] {
  const style = styleNamed('wire')
  const gather = gatherer(style)
  return sets.map(([set, bar]) => {
    const toRead: string[] = []
    let [right, found, wanted] = [0, 0, 0]
    for (const line of readFileSync(join(shared, `corpora/people/${set}.jsonl`), 'utf8')
      .trim()
      .split('\n')) {
      const { id, text, persons } = JSON.parse(line) as Labelled
      const lines = [...text.matchAll(/[^\n]+/g)]
      const blocks = lines.map(([line]): Block => ({ role: 'body', text: line, pieces: [] }))
      const { people } = meet(blocks, blocks.map(gather), style)
      const ours = new Set(
        people.flatMap(({ references }) =>
          references.map(({ block, mention }) => {
            const from = lines[block]!.index
            return `${from + mention.start}-${from + mention.end}`
          })
        )
      )
      const theirs = new Set(persons.map(({ start, end }) => `${start}-${end}`))
      const seen = (span: string) => {
        const [start, end] = span.split('-').map(Number) as [number, number]
        const around = `${text.slice(Math.max(0, start - 50), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 40)}`
        return `${id}: ${around.replaceAll('\n', ' ⏎ ')}`
      }
      for (const span of ours) theirs.has(span) ? right++ : toRead.push(`wrongly found\t${seen(span)}`)
      for (const span of theirs) if (!ours.has(span)) toRead.push(`missed\t${seen(span)}`)
      found += ours.size
      wanted += theirs.size
    }
    const { precision, recall, f1 } = scores(right, found, wanted)
    return {
      what: `mentions, exact: ${set}`,
      measured: `F1 ${f1} (P ${precision} R ${recall})`,
      ...(bar && { bar }),
      toRead: toRead.sort()
    }
  })
}
