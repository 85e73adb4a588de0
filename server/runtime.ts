import type { Rule } from '#engine'

/** What the server needs of the world it runs in. */
export interface Runtime {
  readonly rules: readonly Rule[]
  /** The text of a file; nothing where there is none, or no such file system. */
  readFile(uri: string): Promise<string | undefined>
  /** The day it is where the editor is: `2027-01-31`. */
  today(): string
  /** Does the work later, unless the answer is called first. With 0, right after what already waits. */
  after(milliseconds: number, work: () => void): () => void
}
