import assert from 'node:assert/strict'
import { mentions } from '../mentions.ts'
import { wordsOf } from '../words.ts'
import { loneCommas } from './lone-commas.ts'

/** The paragraph as each lone comma would have it. */
const mended = (text: string) => {
  const { words, sentences } = wordsOf(text)
  const people = mentions({ text, role: 'body', words, sentences })
  return loneCommas(text, words, sentences, people).map(
    ({ mends }) => text.slice(0, mends.start) + mends.text + text.slice(mends.end)
  )
}

describe('a comma on one side only', () => {
  for (const [text, ...expected] of [
    ['Roe’s lawyer, Ana Paz said that he left.', 'Roe’s lawyer, Ana Paz, said that he left.'],
    ['Ana Paz, an audience member said that he left.', 'Ana Paz, an audience member, said that he left.'],
    [
      'Ana Paz, a law professor at the University of Oxton said it would rain in the end, but not now.',
      'Ana Paz, a law professor at the University of Oxton, said it would rain in the end, but not now.'
    ],
    ['Ana Paz, an Ohio Republican has left.', 'Ana Paz, an Ohio Republican, has left.'],
    ['Mayor Ana Paz, is late.', 'Mayor Ana Paz is late.'],
    ['Ana Paz, a law professor said, is late.'],
    ['Ana Paz, a law professor told reporters on Monday, is late.'],
    ['Ana Paz, the teacher officials said had fled.'],
    ['The son of a miner, Ana Paz said that he left.'],
    ['Ana Paz, a law professor, said that he left.'],
    ['In the end the mayor of Oxton, Ana Paz said that he left.']
  ] as const)
    it(text, () => assert.deepEqual(mended(text), expected))
})
