import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInStyles, createEngine, resolveStyle, rules } from '#engine'

const folder = join(process.env['WIRELINT_COPY']!, 'corpora/wire')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.txt'))
  .sort()

/** Mistakes of every family, to be put where somebody speaks. */
const mistakes = [
  'the 5 year old boy',
  'Kim Jong-un',
  'Volodymyr Zelensky',
  'the Prime Minister',
  'Mr. Marlowe',
  'in his 30\u2019s',
  'said he'
]

describe('direct speech in real copy is never edited', () => {
  for (const name of Object.keys(builtInStyles))
    it(`${name}: no fix touches what stands between a pair of curly marks, mistakes put in or not`, () => {
      const { style } = resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles)
      const all = new Map(
        [...style.rules].map(([id, setting]) => [
          id,
          setting.level === 'off' ? { ...setting, level: 'note' as const } : setting
        ])
      )
      const engine = createEngine({ ...style, rules: all }, rules)
      let quotations = 0
      for (const [index, file] of files.entries()) {
        const source = seeded(readFileSync(join(folder, file), 'utf8'), index)
        const speech = [...source.matchAll(/(?<=\s)“[^“”\n]{0,2000}”/g)].map(match => ({
          start: match.index + 1,
          end: match.index + match[0].length - 1
        }))
        quotations += speech.length
        const { findings, troubles } = engine.lint(source, 'plain')
        assert.deepEqual(troubles, [], file)
        for (const { rule, fixes } of findings)
          for (const { edits } of fixes)
            for (const { at } of edits) {
              const touched = speech.find(({ start, end }) => at.start < end && start < at.end)
              assert.ok(!touched, `${file}: ${rule} edits “${source.slice(at.start, at.end)}”`)
            }
      }
      assert.ok(quotations > 1000)
    })
})

/** Every third quotation of a story gets a mistake after its first word. */
function seeded(source: string, seed: number): string {
  let count = seed
  return source.replace(/((?<=\s)“\w+ )/g, start =>
    count++ % 3 === 0 ? `${start}${mistakes[count % mistakes.length]} ` : start
  )
}
