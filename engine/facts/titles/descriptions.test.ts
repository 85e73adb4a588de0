import assert from 'node:assert/strict'
import { mentions } from '../mentions.ts'
import { wordsOf } from '../words.ts'
import { descriptions, openings } from './descriptions.ts'

const read = (text: string) => {
  const { words, sentences } = wordsOf(text)
  return { words, sentences, people: mentions({ text, role: 'body', words, sentences }) }
}

describe('people told of without their names', () => {
  for (const [text, ...expected] of [
    ['The 32-year-old nurse left.', 'The nurse'],
    ['The claim is false, the yard’s new director said.', 'the director', 'yard’s director'],
    ['The Acme board’s chairman left.', 'The chairman'],
    ['It took one of the town’s two doctors.', 'one'],
    ['That was one of the main reasons.'],
    ['They met during her job as driver.', 'as'],
    ['He was a driver.', 'a'],
    ['It rained, his wife said.', 'wife'],
    ['The mayor Jo Roe left.'],
    ['Jo Roe, the mayor, left.'],
    ['They told Jo Roe that the mayor left.'],
    ['Jo Roe left.']
  ] as const)
    it(text, () => {
      const { words, sentences, people } = read(text)
      const seen = descriptions(words, sentences, people)
      assert.deepEqual(
        seen.map(({ start, end, role }) => [text.slice(start, end), ...(role ? [role] : [])].join(' ')),
        expected
      )
    })
})

describe('sentences that open with people', () => {
  for (const [text, ...expected] of [
    ['A spokesman dismissed the claim.', 'first'],
    ['But his lawyer told how.', 'first'],
    ['Three senators are split.', 'first'],
    ['But this week, a former reviewer praised it.', 'after a phrase'],
    ['The claim is false.'],
    ['Jo Roe left.']
  ] as const)
    it(text, () => {
      const { words, sentences } = read(text)
      assert.deepEqual(
        openings(words, sentences).map(({ people }) => people),
        expected
      )
    })
})
