import assert from 'node:assert/strict'
import { nearest } from './nearest.ts'

describe('the word that was meant', () => {
  const words = ['bash', 'zsh', 'fish', 'ap', 'wire', 'reuters', 'json', 'html', 'age-format', 'age-wording']
  const meant: readonly (readonly [typed: string, word: string | undefined])[] = [
    ['reutres', 'reuters'],
    ['Reuter', 'reuters'],
    ['bahs', 'bash'],
    ['jsno', 'json'],
    ['htlm', 'html'],
    ['zhs', 'zsh'],
    ['bsh', 'bash'],
    ['age-fromat', 'age-format'],
    ['age-formatting', 'age-format'],
    ['tcsh', undefined],
    ['ksh', 'zsh'],
    ['zz', undefined],
    ['afp', 'ap'],
    ['', undefined],
    ['guardian', undefined]
  ]
  for (const [typed, word] of meant)
    it(`${typed} is ${word ?? 'none of them'}`, () => assert.equal(nearest(typed, words), word))
})
