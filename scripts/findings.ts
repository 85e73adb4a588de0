/**
 * What the rules say of real copy, to be read by an editor.
 * usage: npx tsx scripts/findings.ts SHARED [--rule ID]… [--style NAME|auto] [--tier agency,newspaper] [--sample 30] [--seed 1] [--level note]
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { builtInStyles, createEngine, type Finding, levels, resolveStyle, rules } from '#engine'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string', multiple: true },
    style: { type: 'string', default: 'auto' },
    tier: { type: 'string' },
    sample: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    level: { type: 'string', default: 'note' }
  }
})

interface Found {
  readonly file: string
  readonly style: string
  readonly source: string
  readonly finding: Finding
}

const wire = join(positionals[0] ?? '../shared', 'corpora/wire')
const stories = readFileSync(join(wire, 'manifest.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split('\t'))
  .filter(([, , , , tier]) => !values.tier || values.tier.split(',').includes(tier!))

const engines = new Map<string, ReturnType<typeof createEngine>>()
const engineOf = (name: string) => {
  let engine = engines.get(name)
  if (!engine) {
    engine = createEngine(resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles).style, rules)
    engines.set(name, engine)
  }
  return engine
}

/** Reuters copy under `reuters`, British papers under `guardian`, all else under `ap`. */
const styleOf = (file: string) =>
  values.style !== 'auto'
    ? values.style
    : /^(reuters|re3d)/.test(file)
      ? 'reuters'
      : /^bbc|guardian|dailymail/.test(file)
        ? 'guardian'
        : 'ap'

const found: Found[] = []
const counts = new Map<string, number>()
let words = 0
const began = performance.now()
for (const [file] of stories) {
  const source = readFileSync(join(wire, file!), 'utf8')
  words += source.split(/\s+/).length
  const style = styleOf(file!)
  const { findings, troubles } = engineOf(style).lint(source, 'plain')
  for (const trouble of troubles) console.log('TROUBLE', file, trouble.rule, trouble.says)
  for (const finding of findings) {
    if (levels.indexOf(finding.level) < levels.indexOf(values.level as Finding['level'])) continue
    counts.set(`${finding.rule} ${finding.level}`, (counts.get(`${finding.rule} ${finding.level}`) ?? 0) + 1)
    if (!values.rule || values.rule.includes(finding.rule)) found.push({ file: file!, style, source, finding })
  }
}
const seconds = (performance.now() - began) / 1000

/** The same seed, the same sample. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return list
    .map(item => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
}

for (const { file, style, source, finding } of shuffled(found, Number(values.seed)).slice(0, Number(values.sample))) {
  const { start, end } = finding.at
  const lines = source.slice(Math.max(0, start - 160), start).replaceAll('\n', ' ⏎ ')
  console.log(
    `\n${file} [${style}] ${finding.rule} ${finding.level} ${finding.entry ?? ''}\n  …${lines}⟦${source.slice(start, end)}⟧${source.slice(end, end + 120).replaceAll('\n', ' ⏎ ')}…`
  )
  console.log(`  ${finding.says}${finding.fixes.map(fix => ` | ${fix.title}${fix.safe ? ' (safe)' : ''}`).join('')}`)
}
console.log(`\n${stories.length} stories, ${words} words, ${seconds.toFixed(1)} s`)
for (const [key, count] of [...counts].sort())
  console.log(`${key.padEnd(32)} ${String(count).padStart(6)}  ${((count / words) * 1000).toFixed(3)} per 1,000 words`)
