/** A file that a list was made from, in its JSON. */
export interface ListedFile {
  readonly path: string
  readonly error: { readonly message: string } | null
}

/** Records of a JSON list, a line each. */
export const jsonLines = (records: readonly object[]): string =>
  records.map(record => `\n${JSON.stringify(record)}`).join(',')
