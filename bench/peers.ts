import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
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
    { name: 'retext with six common plugins', lint: text => six.processSync(text), program: retextProgram },
    ...fetched()
  ]
}

/** The folder with the peers that are no part of the project; nothing where they cannot be had. */
export function fetchedFolder(): string | undefined {
  try {
    const script = fileURLToPath(new URL('peers-setup.sh', import.meta.url))
    return execFileSync(script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim()
  } catch {
    return undefined
  }
}

const textlintRules = ['max-comma', 'no-todo', 'common-misspellings', 'no-start-duplicated-conjunction', 'terminology']

function fetched(): readonly Peer[] {
  const folder = fetchedFolder()
  if (!folder) return []
  const setUp = `const load = name => { const it = require(name); return it.default ?? it }
const { TextlintKernel } = require('@textlint/kernel')
const kernel = new TextlintKernel()
const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin: load('@textlint/textlint-plugin-text') }],
  rules: ${JSON.stringify(textlintRules)}.map(ruleId => ({ ruleId, rule: load('textlint-rule-' + ruleId) })) }
`
  const require = createRequire(`${folder}/`)
  const textlint = new Function('require', `${setUp} return text => kernel.lintText(text, options)`)(require)
  const program = (work: string) => `import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const require = createRequire(${JSON.stringify(`${folder}/`)})
const text = readFileSync(process.argv.at(-1), 'utf8')
${work}`
  return [
    { name: 'write-good', lint: require('write-good'), program: program(`require('write-good')(text)`) },
    {
      name: 'textlint with five rules',
      lint: textlint,
      program: program(`${setUp} await kernel.lintText(text, options)`)
    }
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
