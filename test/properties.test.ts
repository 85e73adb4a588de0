import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  apply,
  builtInStyles,
  createEngine,
  type Engine,
  type Finding,
  type Format,
  resolveStyle,
  rules,
  safeEdits
} from '#engine'
import { paragraph, story } from './kit/copy.ts'

/** An engine with every rule on. */
function strict(name: string): Engine {
  const { style } = resolveStyle({ name, data: builtInStyles[name] }, rules, builtInStyles)
  const all = new Map(
    [...style.rules].map(([id, setting]) => [
      id,
      setting.level === 'off' ? { ...setting, level: 'note' as const } : setting
    ])
  )
  return createEngine({ ...style, rules: all }, rules)
}

const styles = Object.keys(builtInStyles)
const runs = { numRuns: Number(process.env['WIRELINT_RUNS'] ?? 150) }

describe('whatever the copy', () => {
  it('what is remembered is what a fresh look would find', () => {
    const change = fc.record({
      at: fc.nat(),
      out: fc.nat({ max: 40 }),
      by: fc.oneof(fc.constantFrom('', '”', '“', '"', '\n\n', ' '), paragraph)
    })
    fc.assert(
      fc.property(story, fc.array(change, { maxLength: 6 }), (text, changes) => {
        const engine = strict('ap')
        engine.lint(text, 'plain')
        let now = text
        for (const { at, out, by } of changes) {
          const start = at % (now.length + 1)
          now = now.slice(0, start) + by + now.slice(start + out)
          assert.deepEqual(engine.lint(now, 'plain'), strict('ap').lint(now, 'plain'))
        }
      }),
      { numRuns: 40 }
    )
  })

  for (const style of styles)
    it(`${style}: safe fixes make their findings go, move nothing else, and settle`, () => {
      const engine = strict(style)
      fc.assert(
        fc.property(story, text => {
          const before = engine.lint(text, 'plain').findings
          const edits = safeEdits(before)
          const mended = apply(text, edits)
          const kept = (source: string, spans: readonly { start: number; end: number }[]) =>
            spans.reduce(({ rest, from }, { start, end }) => ({ rest: rest + source.slice(from, start), from: end }), {
              rest: '',
              from: 0
            })
          const out = kept(
            text,
            [...edits].sort((a, b) => a.at.start - b.at.start).map(({ at }) => at)
          )
          assert.ok(mended.length >= out.rest.length + text.length - out.from)
          const settled = settle(engine, text)
          assert.deepEqual(safeEdits(engine.lint(settled, 'plain').findings), [], settled)
          assert.equal(settle(engine, settled), settled)
        }),
        runs
      )
    })

  for (const style of styles)
    it(`${style}: no fix ever edits inside direct speech`, () => {
      const engine = strict(style)
      fc.assert(
        fc.property(paragraph, paragraph, story, (said, more, text) => {
          const words = said.replace(/[“”"‘’'„«»]/g, '')
          const others = more.replace(/[“”"‘’'„«»]/g, '')
          const source = `The board met on Tuesday.\n\n“${words}\n\n“${others}” Dana Marlowe said.\n\n${text}`
          const speech = [spanOf(source, `“${words}\n`), spanOf(source, `“${others}”`)]
          for (const { fixes } of engine.lint(source, 'plain').findings)
            for (const { edits } of fixes)
              for (const { at } of edits)
                for (const { start, end } of speech)
                  assert.ok(
                    at.end <= start || at.start >= end,
                    `edits “${source.slice(at.start, at.end)}” at ${at.start} in ${source}`
                  )
        }),
        runs
      )
    })

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '“',
          '”',
          '"',
          "'",
          '‘',
          '’',
          '\u00a0',
          '\u200b',
          '\0',
          '\ud800',
          '\udc00',
          '\r',
          '\n',
          '&amp;',
          '*',
          '`',
          '[',
          '](',
          '###',
          'Mr. ',
          'Kim ',
          '5-year-',
          '39, '
        ),
        { maxLength: 80 }
      )
      .map(parts => parts.join(''))
  )
  for (const format of ['plain', 'markdown'] as const)
    it(`any text at all gets an answer as ${format}`, () => {
      const engine = strict('reuters')
      fc.assert(
        fc.property(anything, text => holds(engine, text, format)),
        { numRuns: 300 }
      )
    })

  const monsters: readonly (readonly [string, string])[] = [
    [
      '1 MB on one line',
      'Ana Petrova, 39, said the five year old Kim Jong-un claimed “no” to Mr. Marlowe. '.repeat(12500)
    ],
    ['10,000 quotation marks', '“'.repeat(10_000)],
    ['10,000 straight quotation marks, apart', '" '.repeat(10_000)],
    ['10,000 apostrophes', "' ".repeat(10_000)],
    ['10,000 closing marks', '” '.repeat(10_000)],
    ['NUL bytes', '\0'.repeat(10_000)],
    ['lone surrogates', '\ud800 \udfff '.repeat(10_000)],
    ['nothing', ''],
    ['a byte-order mark alone', '\ufeff']
  ]
  for (const [name, text] of monsters)
    for (const format of ['plain', 'markdown'] as const)
      it(`${name} gets an answer as ${format}`, () => holds(strict('ap'), text, format))
})

/** Findings stand inside the source, in order, and no rule gave up. */
function holds(engine: Engine, text: string, format: Format) {
  const { findings, troubles } = engine.lint(text, format)
  assert.deepEqual(troubles, [])
  let last = 0
  for (const { at, fixes } of findings) {
    assert.ok(at.start >= last && at.end >= at.start && at.end <= text.length)
    last = at.start
    for (const fix of fixes) assert.equal(typeof apply(text, fix.edits), 'string')
  }
}

function settle(engine: Engine, text: string): string {
  let now = text
  for (let round = 0; round < 10; round++) {
    const edits = safeEdits(engine.lint(now, 'plain').findings)
    if (edits.length === 0) return now
    const next = apply(now, edits)
    assertGone(engine, now, next)
    now = next
  }
  throw new Error(`The fixes never settle: ${now}`)
}

/** After safe fixes there are fewer safe fixes to make. */
function assertGone(engine: Engine, before: string, after: string) {
  const safe = (findings: readonly Finding[]) => findings.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length
  const was = safe(engine.lint(before, 'plain').findings)
  const is = safe(engine.lint(after, 'plain').findings)
  assert.ok(is < was, `${is} safe fixes after, ${was} before:\n${before}\n→\n${after}`)
}

function spanOf(source: string, words: string) {
  const start = source.indexOf(words)
  return { start: start + 1, end: start + words.length - 1 }
}
