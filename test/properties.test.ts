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

/** Rules whose edits may move marks in what somebody says; `keeps-words.test.ts` has what they may do there. */
const aboutMarks: ReadonlySet<string> = new Set(rules.filter(({ speech }) => speech === 'marks').map(({ id }) => id))
const hasNoWord = (text: string) => !/[\p{L}\p{M}\d]/u.test(text)
const isWhole = (quoted: string) => /^[“"‘'].*[”"’']$/s.test(quoted)

/** What a writer does to a story, of which there are earlier takes. */
type Change = (now: string, takes: readonly string[]) => string

const typed = (by: fc.Arbitrary<string>, most: number) =>
  fc.record({ at: fc.nat(), out: fc.nat({ max: most }), by }).map(
    ({ at, out, by }): Change =>
      now => {
        const start = at % (now.length + 1)
        return now.slice(0, start) + by + now.slice(start + out)
      }
  )

const inParagraphs = (change: (paragraphs: readonly string[], a: number, b: number) => readonly string[]) =>
  fc.tuple(fc.nat(), fc.nat()).map(
    ([a, b]): Change =>
      now => {
        const paragraphs = now.split('\n\n')
        return change(paragraphs, a % paragraphs.length, b % paragraphs.length).join('\n\n')
      }
  )

const change = fc.oneof(
  // In a word, in a name, before a quotation: all behind it moves along.
  { weight: 4, arbitrary: typed(fc.constantFrom('x', 's', ' so', ', 45,', ' and he'), 0) },
  typed(fc.constantFrom('', '”', '“', '"', '\n\n', ' ', '.', ': ', '<!-- wirelint-ignore -->\n\n', '\n\n###\n\n'), 4),
  typed(paragraph, 40),
  inParagraphs((all, a) => all.toSpliced(a, 1)),
  inParagraphs((all, a, b) => all.toSpliced(b, 0, all[a]!)),
  inParagraphs((all, a, b) => all.toSpliced(a, 1).toSpliced(b, 0, all[a]!)),
  inParagraphs((all, a, b) => all.map((one, at) => (at === a || at === b ? `So ${one}` : one))),
  typed(paragraph, 0).map((): Change => (_, takes) => takes[0]!)
)
const runs = { numRuns: Number(process.env['WIRELINT_RUNS'] ?? 150) }

describe('whatever the copy', () => {
  for (const name of styles)
    it(`${name}: what is remembered is what a fresh look would find`, () => {
      const { style } = strict(name)
      fc.assert(
        fc.property(
          story,
          fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
          (text, takes) => {
            const engine = createEngine(style, rules)
            engine.review(text, 'plain')
            const seen = [text]
            for (const changes of takes) {
              const now = changes.reduce((now, change) => change(now, seen), seen.at(-1)!)
              seen.push(now)
              assert.deepEqual(engine.review(now, 'plain'), createEngine(style, rules).review(now, 'plain'), now)
            }
          }
        ),
        { numRuns: Math.ceil(runs.numRuns / 6) }
      )
    })

  for (const style of styles)
    it(`${style}: safe fixes make their findings go, move nothing else, and settle`, () => {
      const engine = strict(style)
      fc.assert(
        fc.property(story, text => {
          const settled = settle(engine, text)
          assert.deepEqual(safeEdits(engine.lint(settled, 'plain').findings), [], settled)
          assert.equal(settle(engine, settled), settled)
        }),
        runs
      )
    })

  for (const style of styles)
    it(`${style}: no fix ever edits a word of direct speech`, () => {
      const engine = strict(style)
      fc.assert(
        fc.property(
          paragraph,
          paragraph,
          story,
          fc.constantFrom('“”', '""', '‘’', '«»'),
          (said, more, text, [open, close]) => {
            const words = said.replace(/[“”"‘’'„«»]/g, '')
            const others = more.replace(/[“”"‘’'„«»]/g, '')
            const source = `The board met on Tuesday.\n\n${open}${words}\n\n${open}${others}${close} Dana Marlowe said.\n\n${text}`
            const speech = [spanOf(source, `${open}${words}\n`), spanOf(source, `${open}${others}${close}`)]
            for (const { rule, fixes } of engine.lint(source, 'plain').findings)
              for (const { edits } of fixes)
                for (const { at, text } of edits)
                  for (const { start, end } of speech)
                    assert.ok(
                      at.end <= start ||
                        at.start >= end ||
                        (aboutMarks.has(rule) && hasNoWord(source.slice(at.start, at.end)) && hasNoWord(text)),
                      `edits “${source.slice(at.start, at.end)}” at ${at.start} in ${source}`
                    )
          }
        ),
        runs
      )
    })

  for (const style of styles)
    it(`${style}: no safe fix changes what is said, by the words that are hashed`, () => {
      const engine = strict(style)
      const said = (text: string) => engine.review(text, 'plain').stories.map(({ spoken }) => spoken)
      fc.assert(
        fc.property(story, text => {
          // Where a mark is lost, what is said and what is not is a guess.
          fc.pre(engine.quotations(text, 'plain').every(({ at }) => isWhole(text.slice(at.start, at.end))))
          assert.deepEqual(said(settle(engine, text)), said(text), text)
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

/** The copy when no safe fix is left, having seen to it that each round does what it says. */
function settle(engine: Engine, text: string): string {
  let now = text
  for (let round = 0; round < 10; round++) {
    const findings = engine.lint(now, 'plain').findings
    const edits = safeEdits(findings)
    if (edits.length === 0) return now
    now = mended(engine, now, edits, findings)
  }
  throw new Error(`The fixes never settle: ${now}`)
}

/** The copy after the edits: they are gone from it, and all else stands as it stood. */
function mended(engine: Engine, before: string, edits: readonly Edit[], findings: readonly Finding[]): string {
  const after = apply(before, edits)
  const made = [...edits].sort((a, b) => a.at.start - b.at.start)
  let moved = 0
  const written = made.map(edit => {
    const start = edit.at.start + moved
    moved += edit.text.length - (edit.at.end - edit.at.start)
    return { start, end: start + edit.text.length, edit }
  })
  assert.equal(
    without(after, written),
    without(
      before,
      made.map(({ at }) => at)
    )
  )
  const ruleOf = (edit: Edit) => findings.find(({ fixes }) => fixes.some(({ edits }) => edits.includes(edit)))!.rule
  const again = engine.lint(after, 'plain').findings
  for (const { start, end, edit } of written) {
    const still = again.find(
      ({ rule, fixes }) =>
        rule === ruleOf(edit) &&
        fixes.some(({ safe, edits }) => safe && edits.some(({ at }) => at.start === start && at.end === end))
    )
    assert.ok(!still, `${still?.says} once more in ${after}, which was ${before}`)
  }
  return after
}

type Edit = ReturnType<typeof safeEdits>[number]

/** A text without some stretches of it. */
function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of spans) {
    rest += text.slice(from, start)
    from = end
  }
  return rest + text.slice(from)
}

function spanOf(source: string, words: string) {
  const start = source.indexOf(words)
  return { start: start + 1, end: start + words.length - 1 }
}
