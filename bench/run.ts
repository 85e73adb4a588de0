/** Prints every figure of speed, as ratios in one run where it can, and writes them to `bench/RESULTS.md`. usage: npm run bench [-- ../shared] */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { batch } from './batch.ts'
import { growth } from './growth.ts'
import { keystroke } from './keystroke.ts'
import { report, say } from './measure.ts'
import { people } from './people.ts'
import { serverProcess } from './server-process.ts'

const shared = process.argv[2]
const fixture = fileURLToPath(new URL('../test-fixtures/harbor.txt', import.meta.url))
const real = shared && join(shared, 'story/kim-putin.txt')
const story = readFileSync(real && existsSync(real) ? real : fixture, 'utf8')

say(
  `# Results of \`npm run bench\`\n\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]!.toFixed(1)} before it began. Medians; in brackets the least and the most.`
)
await keystroke(story)
await people(story)
await serverProcess(story)
growth(story)
await batch(fixture, shared && resolve(shared, 'corpora/wire'))
writeFileSync(new URL('RESULTS.md', import.meta.url), report())
