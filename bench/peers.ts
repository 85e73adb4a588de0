import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import { retext } from 'retext'
import retextContractions from 'retext-contractions'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextQuotes from 'retext-quotes'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import retextSentenceSpacing from 'retext-sentence-spacing'
import { median } from './measure.ts'

/** What others make of a text. They look for other things; only the time is compared. */
export interface Peer {
  readonly name: string
  readonly lint: (text: string) => unknown
  /** A program that checks the file named by its last argument, and ends. */
  readonly program: string
}

export async function peers(): Promise<readonly Peer[]> {
  const harper = new LocalLinter({ binary: binaryInlined })
  await harper.setup()
  const six = retext()
    .use(retextRepeatedWords)
    .use(retextIndefiniteArticle)
    .use(retextQuotes)
    .use(retextContractions)
    .use(retextRedundantAcronyms)
    .use(retextSentenceSpacing)
    .freeze()
  return [
    {
      name: 'harper.js',
      lint: text => harper.lint(text, { language: 'plaintext' }),
      program: `import { readFileSync } from 'node:fs'
import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
const harper = new LocalLinter({ binary: binaryInlined })
await harper.setup()
await harper.lint(readFileSync(process.argv.at(-1), 'utf8'), { language: 'plaintext' })`
    },
    { name: 'retext with six common plugins', lint: text => six.processSync(text), program: retextProgram }
  ]
}

const plugins = [
  'repeated-words',
  'indefinite-article',
  'quotes',
  'contractions',
  'redundant-acronyms',
  'sentence-spacing'
]
const retextProgram = `import { readFileSync } from 'node:fs'
import { retext } from 'retext'
const text = readFileSync(process.argv.at(-1), 'utf8')
const six = retext()
${plugins.map(name => `six.use((await import('retext-${name}')).default)`).join('\n')}
six.processSync(text)`

/** The median time of some runs, in milliseconds. */
export async function timeOf(runs: number, work: (run: number) => unknown): Promise<number> {
  const figures: number[] = []
  for (let run = 0; run < runs; run++) {
    const began = performance.now()
    await work(run)
    figures.push(performance.now() - began)
  }
  return median(figures)
}
