/** Prints every figure of speed, as ratios in one run where it can. usage: npm run bench [-- ../shared] */
import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { batch } from './batch.ts'
import { growth } from './growth.ts'
import { keystroke } from './keystroke.ts'
import { people } from './people.ts'

const shared = process.argv[2]
const fixture = fileURLToPath(new URL('../test-fixtures/harbor.txt', import.meta.url))
const real = shared && join(shared, 'story/kim-putin.txt')
const story = readFileSync(real && existsSync(real) ? real : fixture, 'utf8')

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`)
await keystroke(story)
await people(story)
growth(story)
await batch(fixture, shared && resolve(shared, 'corpora/wire'))
