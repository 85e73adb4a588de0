import assert from 'node:assert/strict'
import { attributions } from '../attributions.ts'
import { quotationMarks } from '../quotation.ts'
import { wordsOf } from '../words.ts'
import { hearsay } from './hearsay.ts'
import { stateOutlets } from './state-media.ts'

const heard = (copy: string) => {
  const { words, sentences } = wordsOf(copy)
  return hearsay(words, attributions(words, sentences, quotationMarks(copy))).map(
    ({ start, end, who }) => copy.slice(start, end) + (who && ` = ${who}`)
  )
}

const outlets = (copy: string) => {
  const { words, sentences } = wordsOf(copy)
  return stateOutlets(words, sentences).map(
    ({ start, end, owner, owned, cited }) =>
      `${copy.slice(start, end)}: ${owner}${owned ? ', told' : ''}${cited ? ', cited' : ''}`
  )
}

describe('hearsay', () => {
  for (const [copy, expected] of [
    ['The bridge reportedly fell.', ['reportedly']],
    ['It was reported that it fell.', ['It was reported that']],
    ['The ship is believed to have sunk.', ['is believed to']],
    ['He was believed, and it is thought of.', []],
    ['Critics say it fell.', ['Critics = critics']],
    ['Some experts said it fell.', ['Some experts = experts']],
    ['The road is long, but some say it is safe.', ['some = some']],
    ['The critics said it fell.', []],
    ['Industry sources said it fell.', []],
    ['Critics of the law said it fell.', []],
    ['Experts were called.', []]
  ] as const)
    it(copy, () => assert.deepEqual(heard(copy), expected))
})

describe('outlets of a state', () => {
  for (const [copy, expected] of [
    ['The launch succeeded, KCNA said.', ['KCNA: state, cited']],
    ['State news agency KCNA said so.', ['KCNA: state, told, cited']],
    ['Iran’s semi-official Tasnim’s report was late.', ['Tasnim: semi-official, told']],
    ['The Fars news agency reported it.', ['Fars: semi-official, cited']],
    ['The province of Fars said so.', []],
    ['The Tass building fell.', ['Tass: state']]
  ] as const)
    it(copy, () => assert.deepEqual(outlets(copy), expected))
})
