/** How long the engine takes for a story, and for one changed paragraph of it; its peers beside it. */
import { reuters } from './engine.ts'
import { heading, line, median, ms, percentile, times } from './measure.ts'
import { peers, timeOf } from './peers.ts'

export async function keystroke(story: string) {
  const others = await peers()
  heading('The engine, warm')
  const warm = reuters()
  // Every paragraph is new to the engine in every run.
  const checks = times(200, run =>
    warm.lint(
      story.replace(/.$/gm, end => ` ${run}${end}`),
      'plain'
    )
  )
  const checked = median(checks)
  line(
    `Wirelint, all rules, ${story.split(/\s+/).length} words`,
    `${ms(checked)} (${ms(percentile(checks, 0.05))} to ${ms(percentile(checks, 0.95))} of nine in ten)`,
    'under 4 ms; 1.5'
  )
  for (const { name, lint } of others) {
    const taken = await timeOf(30, run => lint(`${story}\n\nTake ${run}.`))
    line(`${name}, the same story`, `${ms(taken)}, ${ratio(taken, checked)}`)
  }

  heading('One paragraph changed')
  for (const [words, aim] of [
    [1600, 'p95 under 1 ms; 0.3'],
    [16000, 'p95 under 4 ms; 1']
  ] as const) {
    const paragraphs = grown(story, words)
    const middle = Math.floor(paragraphs.length / 2)
    const changed = (run: number) => paragraphs.with(middle, `${paragraphs[middle]} Change ${run}.`).join('\n\n')
    const warm = reuters()
    warm.lint(paragraphs.join('\n\n'), 'plain')
    const figures = times(200, run => warm.lint(changed(run), 'plain'))
    line(`${words} words`, `${ms(median(figures))}, p95 ${ms(percentile(figures, 0.95))}`, aim)
    for (const { name, lint } of others) {
      const taken = await timeOf(5, run => lint(changed(run)))
      line(`${name}, the same ${words} words`, `${ms(taken)}, ${ratio(taken, median(figures))}`)
    }
  }
}

const ratio = (taken: number, ours: number) => `${(taken / ours).toFixed(1)} times as long`

/** A story of so many words, its paragraphs told apart so that none is remembered for another. */
export function grown(story: string, words: number): readonly string[] {
  const paragraphs = story.split(/\n+/).filter(Boolean)
  const copy: string[] = []
  for (let count = 0, take = 0; count < words; take++)
    for (const paragraph of paragraphs) {
      if (count >= words) break
      copy.push(`${paragraph}${take > 0 ? ` Take ${take}.` : ''}`)
      count += paragraph.split(/\s+/).length
    }
  return copy
}
