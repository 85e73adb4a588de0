/** How long the engine takes for a story, and for one changed paragraph of it; harper.js and retext beside it. */
import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import { retext } from 'retext'
import retextContractions from 'retext-contractions'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextQuotes from 'retext-quotes'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import { reuters } from './engine.ts'
import { heading, line, median, ms, percentile, times } from './measure.ts'

export async function keystroke(story: string) {
  heading('The engine, warm')
  const warm = reuters()
  // Every paragraph is new to the engine in every run.
  const checked = median(
    times(200, run =>
      warm.lint(
        story.replace(/.$/gm, end => ` ${run}${end}`),
        'plain'
      )
    )
  )
  const harper = new LocalLinter({ binary: binaryInlined })
  await harper.setup()
  const plain = { language: 'plaintext' as const }
  const harperTimes: number[] = []
  for (let run = 0; run < 30; run++) {
    const began = performance.now()
    await harper.lint(`${story}\n\nTake ${run}.`, plain)
    harperTimes.push(performance.now() - began)
  }
  const six = retext()
    .use(retextRepeatedWords)
    .use(retextIndefiniteArticle)
    .use(retextQuotes)
    .use(retextContractions)
    .use(retextRedundantAcronyms)
    .use(retextSentenceSpacing)
    .freeze()
  const plugins = median(times(100, run => six.processSync(`${story}\n\nTake ${run}.`)))
  const wordCount = story.split(/\s+/).length
  line(`Wirelint, all rules, ${wordCount} words`, ms(checked), 'under 3 ms')
  line(
    'harper.js, the same story',
    `${ms(median(harperTimes))}, ${(median(harperTimes) / checked).toFixed(1)} times as long`
  )
  line('retext with six common plugins', `${ms(plugins)}, ${(plugins / checked).toFixed(1)} times as long`)

  heading('One paragraph changed')
  for (const [words, aim] of [
    [1600, 'under 0.5 ms'],
    [16000, 'under 2 ms']
  ] as const) {
    const paragraphs = grown(story, words)
    const warm = reuters()
    warm.lint(paragraphs.join('\n\n'), 'plain')
    const figures = times(200, run => {
      const middle = Math.floor(paragraphs.length / 2)
      const changed = paragraphs.with(middle, `${paragraphs[middle]} Change ${run}.`)
      warm.lint(changed.join('\n\n'), 'plain')
    })
    line(`${words} words`, `${ms(median(figures))}, p95 ${ms(percentile(figures, 0.95))}`, aim)
  }
}

/** A story of so many words, its paragraphs told apart so that none is remembered for another. */
function grown(story: string, words: number): readonly string[] {
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
