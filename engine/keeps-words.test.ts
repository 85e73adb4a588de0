import assert from 'node:assert/strict'
import fc from 'fast-check'
import { keepsWords } from './keeps-words.ts'

/** Where the braces stand in the copy, `{,”~”,}` is written in place of the first half of what they hold. */
function keeps(copy: string): boolean {
  const [, before, out, put, after] = /^(.*)\{(.*)~(.*)\}(.*)$/.exec(copy)!
  return keepsWords(`${before}${out}${after}`, { start: before!.length, end: before!.length + out!.length }, put!)
}

const wordsOf = (text: string) => text.match(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu) ?? []

describe('an edit of marks', () => {
  for (const copy of [
    'We won{,”~”,} she said',
    'We won{”,~,”} she said',
    'it was “no{.’”~’”.}',
    'We {[~(}the party] agree',
    '{[~(}T]he road',
    'T{]~)}he road',
    'years{...~ ... }the end',
    'years{… ~ … }the end',
    'They {"~\'}ran',
    'ran{”~}'
  ])
    it(`keeps the words of ${copy}`, () => assert.ok(keeps(copy)))

  for (const copy of [
    'We {won~lost}',
    'We won{~ not}',
    'don{’~}t',
    'don{’~”}t',
    're{-~ }elected',
    'a{ ~}n end',
    'a{n~ n} end',
    'a{~ }way',
    'U{.~}S.',
    '3{.~,}5',
    'by {.~}5 percent',
    'by 3{~.}5 percent',
    'years{...~ }the end',
    '{$~}5'
  ])
    it(`does not keep those of ${copy}`, () => assert.ok(!keeps(copy)))

  it('changes no word, whatever the copy', () => {
    const some = fc
      .array(fc.constantFrom('a', 'é', '5', ' ', '.', ',', '”', '“', "'", '’', '(', '[', ']', '...', '…', '-'), {
        maxLength: 12
      })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(some, some, some, some, (before, out, put, after) => {
        const text = before + out + after
        if (!keepsWords(text, { start: before.length, end: before.length + out.length }, put)) return
        assert.deepEqual(wordsOf(before + put + after), wordsOf(text))
      }),
      { numRuns: 20_000 }
    )
  })
})
