import assert from 'node:assert/strict'
import { inWords } from './number-words.ts'

describe('numbers in words', () => {
  for (const [value, words] of [
    [5, 'five'],
    [12, 'twelve'],
    [20, 'twenty'],
    [32, 'thirty-two'],
    [99, 'ninety-nine'],
    [100, undefined],
    [2.5, undefined]
  ] as const)
    it(`${value}`, () => assert.equal(inWords(value), words))
})
