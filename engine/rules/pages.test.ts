import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { builtInStyles, createEngine, type Rule, resolveStyle, rules } from '#engine'
import { type Example, examplesOf, unmark } from '../../test/kit/manuscript.ts'

/** Every example in every rule’s page is a test: marked copy is found and mended as marked, all else stays silent. */
for (const rule of rules)
  describe(`${rule.id}.md`, () => {
    const examples = examplesOf(readFileSync(new URL(`./${rule.id}.md`, import.meta.url), 'utf8'))
    it('has examples', () => assert.ok(examples.length > 1))
    for (const example of examples) it(example.name, () => check(rule, example))
  })

function check(rule: Rule, { info, manuscript }: Example) {
  const { copy, marked } = unmark(manuscript)
  const [format, ...words] = info
  const style = words.find(word => Object.hasOwn(builtInStyles, word)) ?? 'wire'
  const engine = engineFor(rule, style)
  const { findings, troubles } = engine.lint(copy, format === 'markdown' ? 'markdown' : 'plain')
  assert.deepEqual(troubles, [])
  const show = ({ start, end }: { start: number; end: number }, text?: string) =>
    `${start}-${end} “${copy.slice(start, end)}”${text === undefined ? '' : ` → “${text}”`}`
  const actual = findings.flatMap(({ at, fixes: [fix] }) =>
    fix ? fix.edits.map(edit => ({ at: edit.at, shown: show(edit.at, edit.text) })) : [{ at, shown: show(at) }]
  )
  assert.deepEqual(
    actual.sort((a, b) => a.at.start - b.at.start).map(({ shown }) => shown),
    marked.map(mark => show(mark, mark.text)),
    findings.map(({ says }) => says).join('\n')
  )
  for (const { start, says } of marked)
    if (says)
      assert.ok(
        findings.some(finding => finding.at.start === start && finding.says.includes(says)),
        `${says}\n${findings.map(({ says }) => says).join('\n')}`
      )
  for (const finding of findings) {
    const [fix] = finding.fixes
    if (words.includes('safe')) assert.ok(fix?.safe, `${finding.says} has no safe fix`)
    if (words.includes('ask')) assert.ok(!fix?.safe, `${finding.says} has a safe fix`)
    for (const level of ['note', 'warning', 'error']) if (words.includes(level)) assert.equal(finding.level, level)
  }
}

/** The rule alone, switched on where the style has it off. */
function engineFor(rule: Rule, name: string) {
  const { style } = resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles)
  const setting = style.rules.get(rule.id)!
  if (setting.level !== 'off') return createEngine(style, [rule])
  return createEngine({ ...style, rules: new Map(style.rules).set(rule.id, { ...setting, level: 'note' }) }, [rule])
}
