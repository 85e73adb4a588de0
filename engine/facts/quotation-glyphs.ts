import type { QuotationMark } from './quotation.ts'

/** The sign that a mark would have as one of the other kind: ‘ for “. None for signs that are not of English copy. */
export const asKind = (glyph: string, { kind, side }: Pick<QuotationMark, 'kind' | 'side'>): string | undefined =>
  (kind === 'single' ? singles : doubles).get(faced(glyph, side) ?? glyph)

/** The curly sign that faces the way the mark is meant, where this one faces the other: “We won,“ she said. */
export function faced(glyph: string, side: QuotationMark['side']): string | undefined {
  if (side === 'close') return glyph === '“' ? '”' : undefined
  return side === 'open' && glyph === '”' ? '“' : undefined
}

/** The sign that goes with this one at the other end of a quotation. */
export const partner = (glyph: string): string => partners.get(glyph) ?? glyph

const partners: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['”', '“'],
  ['„', '“'],
  ['``', "''"],
  ["''", '``'],
  ['«', '»'],
  ['»', '«']
])

const pairs = [
  ['“', '‘'],
  ['”', '’'],
  ['"', "'"],
  ['``', '`']
] as const
const singles: ReadonlyMap<string, string> = new Map([...pairs, ["''", "'"]])
const doubles: ReadonlyMap<string, string> = new Map(pairs.map(([double, single]) => [single, double]))
