import assert from 'node:assert/strict'
import { processorTime } from '../../test/kit/processor-time.ts'
import { excerpt } from './excerpt.ts'
import { readyToMeasure } from './width.ts'

/** The excerpt around the stretch in brackets, with the mark below it. */
function shown(marked: string, width: number): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const source = marked.replace(/[[\]]/g, '')
  const column = start - source.lastIndexOf('\n', start - 1)
  const { line, before, marked: under } = excerpt(source, { start, end, column }, width)
  return `${line}\n${' '.repeat(before)}${'^'.repeat(under)}`
}

describe('an excerpt', () => {
  before(() => readyToMeasure('海'))

  const cases: readonly (readonly [name: string, marked: string, width: number, expected: string])[] = [
    ['is the whole line where it fits', 'a\nThe [ship] sank.\nb', 20, 'The ship sank.\n    ^^^^'],
    ['is cut on the right', '[They] went to sea and came back.', 20, 'They went to sea…\n^^^^'],
    ['is cut on the left', 'They went to sea and came [back].', 20, '…sea and came back.\n              ^^^^'],
    ['is cut on both sides', 'one two three four [five] six seven eight', 20, '…four five six…\n      ^^^^'],
    ['cuts a word that is too long', `${'a'.repeat(40)}[b]${'c'.repeat(40)}`, 12, `…aaaabccccc…\n     ^`],
    ['ends with the line', 'The [ship\nsank].', 20, 'The ship\n    ^^^^'],
    ['ends with a line of another make', 'The [ship\r\nsank].', 20, 'The ship\n    ^^^^'],
    ['has a sign for a place without width', 'The ship[] sank.', 20, 'The ship sank.\n        ^'],
    ['has a sign at the end of the line', 'The ship[]\nsank', 20, 'The ship\n        ^'],
    ['counts wide characters as two', '東京 [Tokyo] 東', 20, '東京 Tokyo 東\n     ^^^^^'],
    ['marks wide characters with two', 'in [東京] on', 20, 'in 東京 on\n   ^^^^'],
    ['counts combining marks as nothing', 'Jose\u0301 [Ruiz]', 20, 'Jose\u0301 Ruiz\n     ^^^^'],
    ['marks a letter and its marks as one', 'Jos[e\u0301] Ruiz', 20, 'Jose\u0301 Ruiz\n   ^'],
    ['counts an emoji as two', '👩‍👩‍👧 [here]', 20, '👩‍👩‍👧 here\n   ^^^^'],
    ['shows a tab as a space', 'a\t[b]', 20, 'a b\n  ^'],
    ['begins with a place that is too wide', `so ${'[long '.padEnd(40, 'x')}]`, 12, `…long xxxxx…\n ^^^^^^^^^^`]
  ]
  for (const [name, marked, width, expected] of cases) it(name, () => assert.equal(shown(marked, width), expected))

  it('is quick in a line of a megabyte', () => {
    const source = 'word '.repeat(200_000)
    const began = processorTime()
    for (let start = 0; start < 1000; start++)
      excerpt(source, { start: start * 900, end: start * 900 + 4, column: start * 900 + 1 }, 80)
    assert.ok(processorTime() - began < 4000)
  })
})
