import type { Output } from '../io.ts'

/** How far a long run has come: one line that overwrites itself, on a terminal only. */
export interface Progress {
  /** Takes the line away, so that something else can be printed. */
  clear(): Promise<void>
  show(done: number, of: number): Promise<void>
}

/** @param now The time in milliseconds. */
export function progressOn(err: Output, now: () => number): Progress {
  if (!err.isTTY) return { async clear() {}, async show() {} }
  const began = now()
  let shown = began + patience
  let isShown = false
  return {
    async clear() {
      if (isShown) await err.write('\r\x1b[K')
      isShown = false
    },
    async show(done, of) {
      if (now() - shown < pace) return
      shown = now()
      isShown = true
      const seconds = (shown - began) / 1000
      const counts = `Checked ${done.toLocaleString('en')} of ${of.toLocaleString('en')} files`
      const left = Math.ceil((seconds / done) * (of - done))
      await err.write(
        `\r\x1b[K${counts}, ${Math.round(done / seconds).toLocaleString('en')} a second, ${inWords(left)} left …`
      )
    }
  }
}

/** A run that is over sooner shows no progress. */
const patience = 1000
const pace = 100

const inWords = (seconds: number) => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`)

/** What tells of troubles beside the progress, each once. */
export interface Complaints {
  /** How many there were. */
  readonly count: () => number
  tell(troubles: readonly string[]): Promise<void>
}

export function complaintsTo(tell: (trouble: string) => Promise<unknown>, progress: Progress): Complaints {
  const told = new Set<string>()
  return {
    count: () => told.size,
    async tell(troubles) {
      for (const trouble of troubles) {
        if (told.has(trouble)) continue
        told.add(trouble)
        await progress.clear()
        await tell(trouble)
      }
    }
  }
}
