/** One figure, and the cases behind it that an editor should read. */
export interface Figure {
  readonly what: string
  readonly measured: string
  readonly bar?: string
  readonly toRead?: readonly string[]
}

/** @param shared The folder of labelled data. */
export type Measure = (shared: string) => readonly Figure[] | Promise<readonly Figure[]>

/** Precision, recall and F1, in per cent. */
export function scores(right: number, found: number, wanted: number) {
  const precision = found > 0 ? right / found : 1
  const recall = wanted > 0 ? right / wanted : 1
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1) }
}

export const percent = (share: number) => (share * 100).toFixed(1)

/** A row of a table of tab-separated values, by the names of its columns. */
export type Row = Readonly<Record<string, string>>

export function rowsOf(text: string): readonly Row[] {
  const [header = '', ...lines] = text.trim().split('\n')
  const columns = header.split('\t')
  return lines.map(line => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
}
