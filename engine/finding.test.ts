import assert from 'node:assert/strict'
import { apply, type Edit, type Finding, type Fix, safeEdits } from './finding.ts'
import { mend } from './mend.ts'

const edit = (start: number, end: number, text: string): Edit<'source'> => ({ at: { start, end }, text })

const fix = (safe: 'safe' | 'ask', ...edits: readonly Edit<'source'>[]): Fix<'source'> => ({
  title: '',
  edits,
  safe: safe === 'safe'
})

const finding = (...fixes: readonly Fix<'source'>[]): Finding => ({
  rule: 'ferry',
  level: 'warning',
  at: { start: 0, end: 0 },
  says: '',
  because: '',
  fixes,
  seeAlso: [],
  inSpeech: false,
  style: 'wire'
})

describe('apply', () => {
  const cases: readonly (readonly [name: string, edits: readonly Edit<'source'>[], after: string])[] = [
    ['nothing', [], 'one two'],
    ['edits in any order', [edit(4, 7, 'b'), edit(0, 3, 'a')], 'a b'],
    ['edits side by side', [edit(0, 3, 'a'), edit(3, 7, 'b')], 'ab'],
    ['insertions at one place, as they come', [edit(3, 3, '!'), edit(3, 3, '?')], 'one!? two'],
    ['an insertion before what is replaced', [edit(4, 7, 'b'), edit(4, 4, 'a')], 'one ab'],
    ['an insertion after what is replaced', [edit(3, 3, '!'), edit(0, 3, 'a')], 'a! two']
  ]
  for (const [name, edits, after] of cases) it(`makes ${name}`, () => assert.equal(apply('one two', edits), after))

  it('refuses edits that overlap', () => {
    assert.throws(() => apply('one two', [edit(0, 4, ''), edit(3, 7, '')]), RangeError)
    assert.throws(() => apply('one two', [edit(0, 7, ''), edit(3, 3, '!')]), RangeError)
  })
})

describe('safe edits', () => {
  const first = edit(4, 7, 'a')
  const cases: readonly (readonly [name: string, second: Fix<'source'>, goes: 'with' | 'waits'])[] = [
    ['apart', fix('safe', edit(8, 9, 'b')), 'with'],
    ['before, though found later', fix('safe', edit(0, 3, 'b')), 'with'],
    ['that overlaps', fix('safe', edit(6, 8, 'b')), 'waits'],
    ['inside', fix('safe', edit(5, 6, 'b')), 'waits'],
    ['around', fix('safe', edit(0, 9, 'b')), 'waits'],
    ['that borders', fix('safe', edit(7, 9, 'b')), 'waits'],
    ['that inserts at the border', fix('safe', edit(4, 4, 'b')), 'waits'],
    ['of which one edit overlaps', fix('safe', edit(0, 1, 'b'), edit(5, 6, 'b')), 'waits'],
    ['that is not safe', fix('ask', edit(8, 9, 'b')), 'waits']
  ]
  for (const [name, second, goes] of cases)
    it(`a fix ${name} ${goes === 'with' ? 'goes with the first' : 'waits'}`, () => {
      const expected = goes === 'with' ? [first, ...second.edits] : [first]
      const edits = safeEdits([finding(fix('safe', first)), finding(second)])
      assert.deepEqual(new Set(edits), new Set(expected))
    })

  it('are of the first fix that is safe', () =>
    assert.deepEqual(safeEdits([finding(fix('ask', edit(0, 1, 'a')), fix('safe', edit(0, 1, 'b')))]), [
      edit(0, 1, 'b')
    ]))

  it('of a very long text are found in good time', () => {
    const many = Array.from({ length: 200_000 }, (_, at) => finding(fix('safe', edit(at * 2, at * 2 + 1, 'a'))))
    assert.equal(safeEdits(many).length, many.length)
  }).timeout(3000)
})

describe('mend', () => {
  const found = (word: string, by: string) => (text: string) =>
    Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) =>
      finding(fix('safe', edit(index, index + word.length, by)))
    )

  it('goes on until all is still, and counts what it made', () =>
    assert.deepEqual(mend('aaaa', found('aa', 'a')), { text: 'a', fixes: 3 }))

  it('comes to an end where two fixes undo each other', () => {
    const swap = (text: string) => [...found('tea', 'coffee')(text), ...found('coffee', 'tea')(text)]
    assert.match(mend('A cup of tea.', swap).text, /^A cup of (?:tea|coffee)\.$/)
  })
})
