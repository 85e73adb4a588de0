import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './measure.ts'
import { rowsOf } from './measure.ts'
import { engineOf, nameRules, styleOf } from './styles.ts'

/** What the name rules say of edited copy: to be read, for no label tells what an editor accepts. */
export function realCopy(shared: string): readonly Figure[] {
  const wire = join(shared, 'corpora/wire')
  const stories = rowsOf(readFileSync(join(wire, 'manifest.tsv'), 'utf8')).filter(({ tier }) =>
    /agency|newspaper/.test(tier!)
  )
  const byRule = new Map<string, string[]>()
  let words = 0
  for (const { file } of stories) {
    const source = readFileSync(join(wire, file!), 'utf8')
    words += source.split(/\s+/).length
    for (const { rule, level, at, says } of engineOf(styleOf(file!)).lint(source, 'plain').findings) {
      if (!nameRules.has(rule)) continue
      const around = `${source.slice(Math.max(0, at.start - 70), at.start)}⟦${source.slice(at.start, at.end)}⟧${source.slice(at.end, at.end + 50)}`
      byRule.set(rule, [...(byRule.get(rule) ?? []), `${level}\t${file}\t${says}\t${around.replaceAll('\n', ' ⏎ ')}`])
    }
  }
  return [...byRule].sort().map(([rule, toRead]) => ({
    what: `findings on edited copy: ${rule}`,
    measured: `${toRead.length} in ${words} words`,
    bar: 'under 1 in 20,000 words not accepted',
    toRead
  }))
}
