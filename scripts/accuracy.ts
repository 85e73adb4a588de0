/**
 * How well names and speech are read, on labelled data that is kept outside the project.
 * Prints each figure beside its bar; what was missed or wrongly found goes to `out/accuracy`, a file a figure.
 * usage: npm run accuracy -- SHARED [FIGURE]…
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ages } from './accuracy/ages.ts'
import { attributions } from './accuracy/attributions.ts'
import { clusters } from './accuracy/clusters.ts'
import { cost } from './accuracy/cost.ts'
import { guards } from './accuracy/guards.ts'
import { labelled } from './accuracy/labelled.ts'
import type { Measure } from './accuracy/measure.ts'
import { mentions } from './accuracy/mentions.ts'
import { pairs } from './accuracy/pairs.ts'
import { quotes } from './accuracy/quotes.ts'
import { realCopy } from './accuracy/real-copy.ts'
import { references } from './accuracy/references.ts'
import { size } from './accuracy/size.ts'
import { twoPeople } from './accuracy/two-people.ts'

const measures: Readonly<Record<string, Measure>> = {
  mentions,
  pairs,
  guards,
  'two-people': twoPeople,
  labelled,
  quotes,
  attributions,
  ages,
  clusters,
  references,
  'real-copy': realCopy,
  cost,
  size
}

const [folder = '../shared', ...asked] = process.argv.slice(2)
const shared = resolve(folder)
const unknown = asked.filter(name => !Object.hasOwn(measures, name))
if (!existsSync(join(shared, 'names/dev.tsv')))
  stop(`There is no names/dev.tsv in ${shared}: npm run accuracy -- ../shared`)
else if (unknown.length > 0)
  stop(`There is no figure ${unknown.join(', ')}. Allowed: ${Object.keys(measures).join(', ')}.`)
else {
  const out = new URL('../out/accuracy/', import.meta.url)
  mkdirSync(out, { recursive: true })
  for (const [name, measure] of Object.entries(measures)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    for (const { what, measured, bar, toRead = [] } of await measure(shared)) {
      const file = `${name}-${what.replace(/[^\w]+/g, '-')}.txt`
      if (toRead.length > 0) writeFileSync(new URL(file, out), `${toRead.join('\n')}\n`)
      const read = toRead.length > 0 ? `  out/accuracy/${file} (${toRead.length})` : ''
      console.log(`${what.padEnd(52)} ${measured.padEnd(30)} ${bar ? `bar ${bar}` : ''}${read}`)
    }
  }
}

function stop(says: string) {
  console.error(says)
  process.exitCode = 2
}
