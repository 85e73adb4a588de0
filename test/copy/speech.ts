import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apply, builtInStyles, createEngine, type Edit, resolveStyle, rules } from '#engine'

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
  'said he',
  'the [old] plan',
  'the (new) plan',
  'years...and years',
  'a \u2018small\u2019, a \u2018big\u2019. one'
]

/** Of these an edit may move marks in what somebody says, and change no word. */
const aboutMarks: ReadonlySet<string> = new Set(rules.filter(({ speech }) => speech === 'marks').map(({ id }) => id))

describe('direct speech in real copy is never edited', () => {
  for (const name of Object.keys(builtInStyles))
    it(`${name}: no fix changes a word between a pair of curly marks, and only those of marks touch it`, () => {
      const { style } = resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles)
      const all = new Map(
        [...style.rules].map(([id, setting]) => [
          id,
          setting.level === 'off' ? { ...setting, level: 'note' as const } : setting
        ])
      )
      const engine = createEngine({ ...style, rules: all }, rules)
      let quotations = 0
      let ofMarks = 0
      for (const [index, file] of files.entries()) {
        const source = seeded(readFileSync(join(folder, file), 'utf8'), index)
        // A straight mark inside may be where it ends: “No," he said, “no.”
        const speech = [...source.matchAll(/(?<=\s)“[^“”"\n]{0,2000}”/g)].map(match => ({
          start: match.index + 1,
          end: match.index + match[0].length - 1
        }))
        quotations += speech.length
        const { findings, troubles } = engine.lint(source, 'plain')
        assert.deepEqual(troubles, [], file)
        for (const { rule, fixes } of findings)
          for (const { edits } of fixes)
            for (const edit of edits) {
              const { at } = edit
              if (!speech.some(({ start, end }) => at.start < end && start < at.end)) continue
              const told = `${file}: ${rule} edits “${source.slice(at.start, at.end)}”`
              assert.ok(aboutMarks.has(rule), told)
              assert.deepEqual(...wordsAround(source, edit), told)
              ofMarks++
            }
      }
      assert.ok(quotations > 1000)
      assert.ok(ofMarks > 100)
    })
})

/** The words near an edit, before and after it is made. */
function wordsAround(source: string, edit: Edit<'source'>): [readonly string[], readonly string[]] {
  const from = Math.max(0, edit.at.start - 50)
  const near = source.slice(from, edit.at.end + 50)
  const at = { start: edit.at.start - from, end: edit.at.end - from }
  return [wordsOf(near), wordsOf(apply(near, [{ at, text: edit.text }]))]
}

const wordsOf = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu) ?? []

/** Every third quotation of a story gets a mistake after its first word, every fourth comma goes over its mark. */
function seeded(source: string, seed: number): string {
  let count = seed
  const moved = source.replace(/,”(?= )/g, end => (count++ % 4 === 0 ? '”,' : end))
  return moved.replace(/((?<=\s)“\w+ )/g, start =>
    count++ % 3 === 0 ? `${start}${mistakes[count % mistakes.length]} ` : start
  )
}
