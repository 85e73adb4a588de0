import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '#engine'
import { type Figure, percent } from './measure.ts'
import { engineOf, nameRules, styleOf } from './styles.ts'

interface Pair {
  readonly file: string
  readonly a: string
  readonly b: string
  readonly label: 'error' | 'style' | 'case' | 'different'
  readonly entity: 'person' | 'place' | 'org' | null
  readonly a_offsets: readonly (readonly [number, number])[]
  readonly b_offsets: readonly (readonly [number, number])[]
}

/** Near names that stand in one real story, labelled: what the name rules say where they stand. */
export function labelled(shared: string): readonly Figure[] {
  const corpora = join(shared, 'corpora')
  const pairs = readFileSync(join(corpora, 'names/name_variants_labelled.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Pair)
  const found = pairs.map(pair => {
    const source = readFileSync(join(corpora, pair.file), 'utf8')
    const { findings } = engineOf(styleOf(pair.file)).lint(source, 'plain')
    return { pair, finding: findings.find(finding => nameRules.has(finding.rule) && tells(finding, pair)) }
  })
  const wanted = found.filter(({ pair }) => pair.label === 'error' || pair.label === 'style')
  const different = found.filter(({ pair }) => pair.label === 'different')
  const hits = wanted.filter(({ finding }) => finding)
  const alarms = different.filter(({ finding }) => finding)
  const shown = ({ pair }: (typeof found)[number]) =>
    `${pair.label}\t${pair.entity}\t${pair.file}\t${pair.a}\t${pair.b}`
  const count = (label: string, people: 'people' | 'others') => {
    const some = wanted.filter(
      ({ pair }) => pair.label === label && (pair.entity === 'person') === (people === 'people')
    )
    return `${label} ${people} ${some.filter(({ finding }) => finding).length}/${some.length}`
  }
  return [
    {
      what: 'labelled pairs: recall on error and style',
      measured: `${percent(hits.length / wanted.length)} % (${hits.length}/${wanted.length})`,
      bar: '70 %, aim 85 %',
      toRead: wanted.filter(({ finding }) => !finding).map(shown)
    },
    {
      what: '… by kind',
      measured: ['error', 'style'].flatMap(label => [count(label, 'people'), count(label, 'others')]).join(', ')
    },
    {
      what: 'labelled pairs: false alarms on different',
      measured: `${percent(alarms.length / different.length)} % (${alarms.length}/${different.length})`,
      bar: 'under 5 %, aim 0',
      toRead: alarms.map(one => `${shown(one)}\t${one.finding!.rule}\t${one.finding!.says}`)
    }
  ]
}

/** Whether a finding is about this pair: it stands at one of the names and speaks of both, or would write the other. */
function tells({ at, says, fixes, seeAlso }: Finding, { a, b, a_offsets, b_offsets }: Pair): boolean {
  const touches = (spans: readonly (readonly [number, number])[], { start, end }: { start: number; end: number }) =>
    spans.some(([from, to]) => from < end && start < to)
  const isAt = (spans: readonly (readonly [number, number])[]) =>
    touches(spans, at) || seeAlso.some(({ at }) => touches(spans, at))
  if (isAt(a_offsets) && isAt(b_offsets)) return true
  const [other] = touches(b_offsets, at) ? [a] : touches(a_offsets, at) ? [b] : []
  return (
    other !== undefined &&
    (says.includes(other) || fixes.some(({ edits }) => edits.some(({ text }) => text && other.includes(text))))
  )
}
