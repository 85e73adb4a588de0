import assert from 'node:assert/strict'
import { createEngine } from './engine.ts'
import type { Level } from './finding.ts'
import { blockRule, type Rule, replace, storyRule } from './rules/rule.ts'
import type { Format } from './story.ts'
import { resolveStyle } from './style/style.ts'

const meta = { id: 'ferry', says: '', because: 'The desk says ship.', level: 'warning', options: {} } as const

/** Finds every “ferry” of a paragraph; asks to write “ship”. */
const ferry = blockRule({
  ...meta,
  *check({ text }) {
    for (const { index } of text.matchAll(/ferry/g))
      yield {
        at: { start: index, end: index + 5 },
        says: 'ferry',
        fixes: [replace({ start: index, end: index + 5 }, 'ship', 'safe')]
      }
  }
})

/** Finds the first “ferry” of a story and mends them all at once. */
const fleet = storyRule({
  ...meta,
  id: 'fleet',
  *checkStory({ blocks }) {
    const edits = blocks.flatMap(({ text }, block) =>
      Array.from(text.matchAll(/ferry/g), ({ index }) => ({
        block,
        at: { start: index, end: index + 5 },
        text: 'ship'
      }))
    )
    if (edits[0]) yield { ...edits[0], says: 'fleet', fixes: [{ title: 'Write “ship” everywhere', edits, safe: true }] }
  }
})

function lint(rules: readonly Rule[], text: string, format: Format = 'plain', data: object = {}) {
  const { style, troubles } = resolveStyle({ name: 'house', data }, rules, { wire: {} })
  assert.deepEqual(troubles, [])
  return createEngine(style, rules).lint(text, format)
}

/** What is found, as `level rule “copy” → fixes`. */
const shown = (...args: Parameters<typeof lint>) =>
  lint(...args).findings.map(
    ({ rule, level, at, fixes }) =>
      `${level} ${rule} “${args[1].slice(at.start, at.end)}”${fixes.map(({ safe, edits }) => ` ${safe ? 'safe' : 'ask'} ${edits.length}`)}`
  )

describe('the engine', () => {
  it('sorts by place, then by rule, whatever the order of the rules', () => {
    const text = 'The ferry left.\n\nThe ferry came.'
    const inOrder = ['warning ferry “ferry” safe 1', 'warning fleet “ferry” safe 2', 'warning ferry “ferry” safe 1']
    assert.deepEqual(shown([ferry, fleet], text), inOrder)
    assert.deepEqual(shown([fleet, ferry], text), inOrder)
  })

  it('keeps what a rule found before another threw, and says which one threw', () => {
    const late = blockRule({
      ...meta,
      id: 'late',
      *check() {
        yield { at: { start: 0, end: 1 }, says: 'lost' }
        throw new Error('out of breath')
      }
    })
    const { findings, troubles } = lint([late, ferry], 'The ferry left.')
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['ferry']
    )
    assert.deepEqual(troubles, [{ rule: 'late', says: 'out of breath' }])
  })

  it('ends what it says with one point, where a name ends in one', () => {
    const junior = blockRule({
      ...meta,
      id: 'junior',
      *check() {
        yield { at: { start: 0, end: 3 }, says: 'It stands before Martin Doe Jr..' }
        yield { at: { start: 0, end: 3 }, says: 'It ends in ...' }
      }
    })
    assert.deepEqual(
      lint([junior], 'The ferry left.').findings.map(({ says }) => says),
      ['It stands before Martin Doe Jr.', 'It ends in ...']
    )
  })

  it('has room for any number of findings', () => {
    const { findings, troubles } = lint([ferry], 'ferry '.repeat(150_000))
    assert.deepEqual(troubles, [])
    assert.equal(findings.length, 150_000)
  })

  it('takes a headline and a paragraph of the same words for two', () => {
    const register = blockRule({
      ...meta,
      *check({ role }) {
        yield { at: { start: 0, end: 3 }, says: role }
      }
    })
    assert.deepEqual(
      lint([register], '# The ferry left.\n\nThe ferry left.', 'markdown').findings.map(({ says }) => says),
      ['headline', 'body']
    )
  })

  it('leaves out what the style has off', () =>
    assert.deepEqual(shown([ferry], 'The ferry left.', 'plain', { rules: { ferry: 'off' } }), []))

  const levels: readonly (readonly [set: Level, atMost: Level | undefined, told: Level])[] = [
    ['error', undefined, 'error'],
    ['error', 'warning', 'warning'],
    ['warning', 'error', 'warning'],
    ['note', 'error', 'note']
  ]
  for (const [set, atMost, told] of levels)
    it(`tells ${set} that is at most ${atMost ?? 'itself'} as ${told}`, () => {
      const rule = blockRule({
        ...meta,
        *check() {
          yield { at: { start: 0, end: 3 }, says: '', ...(atMost && { atMost }) }
        }
      })
      assert.deepEqual(shown([rule], 'The ferry left.', 'plain', { rules: { ferry: set } }), [`${told} ferry “The”`])
    })
})

describe('direct speech', () => {
  const said = '“The ferry left,” she said of the ferry.'

  it('is not spoken of', () => assert.deepEqual(shown([ferry], said), ['warning ferry “ferry” safe 1']))

  it('gets a note and no fix from a rule that may speak of it', () =>
    assert.deepEqual(shown([{ ...ferry, speech: 'note' }], said), [
      'note ferry “ferry”',
      'warning ferry “ferry” safe 1'
    ]))

  it('gets a finding as grave as any, and no fix of a word, from a rule about marks', () =>
    assert.deepEqual(shown([{ ...ferry, speech: 'marks' }], said), [
      'warning ferry “ferry”',
      'warning ferry “ferry” safe 1'
    ]))

  it('has its marks moved by a rule about marks, and by no other', () => {
    const comma = blockRule({
      ...ferry,
      id: 'comma',
      *check({ text }) {
        const start = text.indexOf(',”')
        const at = { start, end: start + 2 }
        yield { at, says: ',”', fixes: [{ title: 'Move', edits: [{ at, text: '”,' }], safe: true }] }
      }
    })
    assert.deepEqual(shown([{ ...comma, speech: 'marks' }], said), ['warning comma “,”” safe 1'])
    assert.deepEqual(shown([{ ...comma, speech: 'note' }], said), ['note comma “,””'])
  })

  it('takes the whole fix away that would edit it too', () =>
    assert.deepEqual(shown([fleet], 'The ferry left.\n\n“The ferry left,” she said.'), ['warning fleet “ferry”']))
})

describe('what an editor lets stand', () => {
  it('is not found: STET', () => assert.deepEqual(shown([ferry], 'The ferry (STET) left.'), []))

  for (const ignored of ['ferry', 'fleet ferry', ''])
    it(`is not found: wirelint-ignore ${ignored}`, () =>
      assert.deepEqual(shown([ferry], `<!-- wirelint-ignore ${ignored} -->\nThe ferry left.`, 'markdown'), []))

  it('is found where another rule is meant', () =>
    assert.deepEqual(shown([ferry], '<!-- wirelint-ignore fleet -->\nThe ferry left.', 'markdown'), [
      'warning ferry “ferry” safe 1'
    ]))

  it('is edited by no fix of another paragraph', () => {
    assert.deepEqual(shown([fleet], 'The ferry left.\n\nThe ferry (STET) came.'), ['warning fleet “ferry”'])
    assert.deepEqual(shown([fleet], 'The ferry left.\n\n<!-- wirelint-ignore fleet -->\nThe ferry came.', 'markdown'), [
      'warning fleet “ferry”'
    ])
  })
})

describe('a fix that crosses markup', () => {
  it('is never safe', () => {
    assert.deepEqual(shown([ferry], 'The **ferry** left.', 'markdown'), ['warning ferry “ferry” safe 1'])
    assert.deepEqual(shown([ferry], 'The fer**ry** left.', 'markdown'), ['warning ferry “fer**ry” ask 1'])
  })
})
