import assert from 'node:assert/strict'
import { processorTime } from '../../../test/kit/processor-time.ts'
import { mentions } from '../mentions.ts'
import { wordsOf } from '../words.ts'
import { introductions } from './introductions.ts'

/** `introduction | before | holders | as it runs on` of every introduction of a paragraph. */
const shown = (text: string) => {
  const { words, sentences } = wordsOf(text)
  const people = mentions({ text, role: 'body', words, sentences })
  return introductions(text, words, sentences, people).map(
    ({ start, end, before, holders = '?', running = '?' }) =>
      `${text.slice(start, end)} | ${before} | ${holders} | ${running}`
  )
}

describe('what says, before a full name, who that is', () => {
  for (const [text, ...expected] of [
    ['Labour leader Jo Roe left.', 'Labour leader | nothing | one | Labour leader'],
    ['Former Labour leader Jo Roe left.', 'Former Labour leader | nothing | many | former Labour leader'],
    ['The former Labour leader, Jo Roe, left.', 'former Labour leader | the | many | former Labour leader'],
    ['Bank of Oxton governor Jo Roe left.', 'Bank of Oxton governor | nothing | one | Bank of Oxton governor'],
    ['Apple Chief Executive Jo Roe left.', 'Apple Chief Executive | nothing | one | Apple chief executive'],
    ['Factory manager Jo Roe left.', 'Factory manager | nothing | one | ?'],
    ['They met civil rights leader Jo Roe.', 'civil rights leader | nothing | ? | civil rights leader'],
    ['They met her manager Jo Roe.', 'manager | article | one | manager'],
    ['They met Oxton’s manager Jo Roe.', 'manager | possessive | one | manager'],
    ['She is a cancer researcher Jo Roe knows.', 'researcher | unclear | many | researcher'],
    ['The secretary of the Sugar Refiners left.'],
    ['Jo Roe left.']
  ] as const)
    it(text, () => assert.deepEqual(shown(text), expected))

  it('takes no longer by the word where there are many names', () => {
    const text = `${'the director and actor Jo Roe, actor Ana Paz '.repeat(4000)}.`
    const { words, sentences } = wordsOf(text)
    const people = mentions({ text, role: 'body', words, sentences })
    const began = processorTime()
    introductions(text, words, sentences, people)
    assert.ok(processorTime() - began < 2000)
  })
})
