/** What Wirelint uses of papaparse. Its published types need Node’s, which the engine must not see. */
declare module 'papaparse' {
  interface Step {
    readonly data: readonly string[]
    readonly errors: readonly { readonly code: string }[]
    /** `cursor`: where the next row begins. */
    readonly meta: { readonly cursor: number }
  }
  interface Options {
    readonly delimiter: string
    readonly newline: string
    readonly fastMode: false
    step(row: Step): void
  }
  const papaparse: { parse(text: string, options: Options): void }
  export default papaparse
}
