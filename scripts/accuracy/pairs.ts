import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameLists } from '#engine'
import { sameByRule, sameName } from '../../engine/names/keys.ts'
import { folded } from '../../engine/names/name-words.ts'
import { type Figure, type Row, rowsOf, scores } from './measure.ts'

const independent = new Set(['scid-spelling', 'ofac-sdn', 'un-sc', 'wof-eng'])

/** Pairs of names, the same or not: by the rules alone, and with the given names and lists that come with the engine. */
export function pairs(shared: string): readonly Figure[] {
  const rows = rowsOf(readFileSync(join(shared, 'names/dev.tsv'), 'utf8'))
  const known = entryOf()
  const byRule = ({ a, b }: Row) => sameByRule(parts(a!), parts(b!)) !== undefined
  const withLists = (row: Row) => {
    const [one, other] = [known.get(folded(row['a']!)), known.get(folded(row['b']!))]
    return one !== undefined && other !== undefined
      ? one === other
      : sameName(parts(row['a']!), parts(row['b']!)) !== undefined
  }
  return [
    figure('pairs, rules only', rows, byRule, '99 / 78 / 87, aim 99 / 84 / 91'),
    figure('pairs, rules and lists', rows, withLists, '99 / 86 / 92, aim 99.5 / 92 / 95.5'),
    figure(
      'pairs, rules only, independent sources',
      rows.filter(({ source }) => independent.has(source!)),
      byRule,
      '99 / 76, aim 99 / 82'
    )
  ]
}

const parts = (name: string) => name.split(' ')

function figure(what: string, rows: readonly Row[], isSame: (row: Row) => boolean, bar: string): Figure {
  const found = rows.filter(isSame)
  const right = found.filter(({ same }) => same === '1').length
  const wanted = rows.filter(({ same }) => same === '1')
  const { precision, recall, f1 } = scores(right, found.length, wanted.length)
  const shown = (says: string) => (row: Row) =>
    [says, row['lang'], row['source'], row['vtype'], row['a'], row['b']].join('\t')
  return {
    what,
    measured: `P ${precision} R ${recall} F1 ${f1}`,
    bar,
    toRead: [
      ...found.filter(({ same }) => same !== '1').map(shown('wrongly same')),
      ...wanted
        .filter(row => !isSame(row))
        .map(shown('missed'))
        .sort()
    ]
  }
}

/** The entry of the lists that has a spelling. */
function entryOf(): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const list of Object.values(nameLists()))
    for (const [name, entry] of Object.entries(list)) {
      const cells = [entry, ...Object.values(entry.in ?? {})] as readonly Readonly<Record<string, unknown>>[]
      for (const { write, also = [], accept = [], wrong = [] } of cells)
        for (const spelling of [name, write, also, accept, wrong].flat())
          if (typeof spelling === 'string') known.set(folded(spelling), name)
    }
  return known
}
