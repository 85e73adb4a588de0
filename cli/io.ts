/** What a run touches of the world outside, so that a test can be that world. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly out: Output
  readonly err: Output
  readonly stdin: () => Promise<Uint8Array>
  /** Standard input as it comes. */
  readonly input: () => AsyncIterable<Uint8Array>
  readonly now: () => Date
  /** Aborts at Ctrl+C, which from now on ends nothing by itself the first time. */
  readonly interrupted?: () => AbortSignal
  /** The script to start as a thread that checks files, where there may be threads. */
  readonly thread?: URL
}

export interface Output {
  readonly isTTY: boolean
  /** The width of the terminal, where it is one. */
  readonly columns?: number | undefined
  /** Nobody reads any more: the rest of the work is for nothing. */
  readonly closed: () => boolean
  /** Resolves when there is room for more. */
  write(text: string | Uint8Array): Promise<void>
}

/** 0: nothing to complain of; 1: findings that matter; 2: the command could not do all of its work; 130: Ctrl+C ended it. */
export type ExitCode = 0 | 1 | 2 | 130
