/** Whether time grows in a straight line with the length of a story, plain and adversarial. */
import { reuters } from './engine.ts'
import { heading, line, median, ms } from './measure.ts'

const adversaries: Readonly<Record<string, string>> = {
  'all capitals': 'KIM JONG UN MET PUTIN ',
  'all names': 'Ana Petrova Kim Jong Un ',
  'all quotation marks': '“ ” " \' ',
  'all opening marks': '“',
  'all digits': '39 ',
  'one number': '7',
  ages: '5-year-old ',
  'the the the': 'the ',
  abbreviations: 'Mr. ',
  commas: ', ',
  'said said': 'said, ',
  'markdown marks': '*_[`> '
}

export function growth(story: string) {
  heading('Growth with length: time for twice the text, 2 is a straight line')
  const once = (text: string) =>
    median(
      Array.from({ length: 3 }, () => {
        const fresh = reuters()
        const began = performance.now()
        fresh.lint(text, 'plain')
        return performance.now() - began
      })
    )
  const ladder = (what: string, unit: (size: number) => string, sizes: readonly number[]) => {
    const figures = sizes.map(size => once(unit(size)))
    const ratios = figures.slice(1).map((figure, index) => (figure / figures[index]!).toFixed(1))
    const exponent = Math.log2(figures.at(-1)! / figures[0]!) / (sizes.length - 1)
    line(
      what,
      `${ratios.join(' · ')} (${ms(figures[0]!)} to ${ms(figures.at(-1)!)}), exponent ${exponent.toFixed(2)}`,
      'under 1.1'
    )
  }
  const stories = (size: number) => {
    let text = ''
    for (let take = 0; text.length < size; take++) text += `${story.replaceAll('. ', `. Take ${take}: `)}\n\n`
    return text.slice(0, size)
  }
  once(stories(64 << 10))
  ladder(
    'a story, 64 kB doubled to 2 MB',
    stories,
    [16, 17, 18, 19, 20, 21].map(power => 2 ** power)
  )
  const line1 = (size: number) => stories(size).replaceAll('\n', ' ')
  ladder(
    'the same in one line',
    line1,
    [16, 17, 18, 19, 20, 21].map(power => 2 ** power)
  )
  for (const [name, unit] of Object.entries(adversaries))
    ladder(
      `${name}, one line, 64 kB to 1 MB`,
      size => unit.repeat(Math.ceil(size / unit.length)),
      [16, 17, 18, 19, 20].map(power => 2 ** power)
    )
}
