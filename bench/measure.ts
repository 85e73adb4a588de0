/** The median of some figures. */
export const median = (figures: readonly number[]) =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!

export const percentile = (figures: readonly number[], share: number) =>
  [...figures].sort((a, b) => a - b)[Math.min(figures.length - 1, Math.floor(figures.length * share))]!

/** Milliseconds that `work` takes, `runs` times after as many to warm up: V8 takes some hundred to settle. */
export function times(runs: number, work: (run: number) => unknown): readonly number[] {
  for (let run = 0; run < Math.min(runs, 200); run++) work(-run)
  return Array.from({ length: runs }, (_, run) => {
    const began = performance.now()
    work(run)
    return performance.now() - began
  })
}

export const ms = (figure: number) => `${figure < 10 ? figure.toFixed(2) : figure.toFixed(0)} ms`

/** The middle of some figures, and between which they lie. */
export const spread = (figures: readonly number[]) =>
  `${ms(median(figures))} (${ms(Math.min(...figures))} to ${ms(Math.max(...figures))})`

const said: string[] = []

/** Prints, and keeps what is printed for `bench/RESULTS.md`. */
export function say(text: string): void {
  said.push(text)
  console.log(text)
}

/** All that was printed. */
export const report = () => `${said.join('\n').trim()}\n`

/** A table row: what, figure, the bar and what is aimed at. */
export const line = (what: string, figure: string, aim = '') => say(`| ${what} | ${figure} | ${aim} |`)

export const heading = (title: string) => say(`\n### ${title}\n\n| what | measured | bar; aim |\n|---|---|---|`)
