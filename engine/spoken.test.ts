import assert from 'node:assert/strict'
import { createEngine } from './engine.ts'
import { spoken } from './spoken.ts'
import type { Format } from './story.ts'
import { resolveStyle } from './style/style.ts'

const { style } = resolveStyle({ name: 'house', data: {} }, [], { wire: {} })
const spokenIn = (source: string, format: Format = 'plain') =>
  createEngine(style, [])
    .review(source, format)
    .stories.map(({ spoken }) => spoken)

describe('what is spoken', () => {
  const same: readonly (readonly [words: string, ...others: string[]])[] = [
    ['We are in', 'We are in,', 'We are in.', ' We\n are\u00a0in ', 'We are (in)', '‘We are in’', 'We … are in'],
    ["It's 60, Ruth", 'It’s 60 Ruth', 'It‘s 60., Ruth'],
    ['Jos\u00e9', 'Jose\u0301', 'Jo\u00ads\u00e9'],
    ['[t]he board', '(t)he board']
  ]
  for (const [words, ...others] of same)
    for (const other of others)
      it(`${JSON.stringify(other)} says what “${words}” says`, () => assert.equal(spoken(other), spoken(words)))

  const different: readonly (readonly [words: string, other: string])[] = [
    ['1.5 million', '15 million'],
    ['2,000', '2.000'],
    ['.5 percent', '5 percent'],
    ['$5', '€5'],
    ['We left?', 'We left!'],
    ["we're", 'were'],
    ["we'll", 'well'],
    ['re sign', 'resign'],
    ['the mayor', 'the Mayor']
  ]
  for (const [words, other] of different)
    it(`“${words}” is not “${other}”`, () => assert.notEqual(spoken(words), spoken(other)))

  it('is what stands in quotation marks, in order, whatever stands between', () => {
    const source = '“We ran,” Ana Roe said on Tuesday. “It was ‘dark’.\n\n“Nobody came.”\n\nThe “boat” sank.'
    assert.deepEqual(spokenIn(source), ['We ran It was dark Nobody came boat'])
    assert.deepEqual(spokenIn(source.replace('Ana Roe said on Tuesday', 'Roe told reporters')), spokenIn(source))
  })

  it('is the same in other marks, other lines and other markup', () => {
    const source = '“We ran, and it was dark,” Ana Roe said.'
    assert.deepEqual(spokenIn(source), ['We ran and it was dark'])
    for (const [other, format] of [
      ['‘We ran, and it was dark’, Ana Roe said.', 'plain'],
      ['"We ran, and\r\nit was dark," Ana Roe said.', 'plain'],
      ['“We *ran*, and it was&#32;dark,” Ana Roe said.', 'markdown']
    ] as const)
      assert.deepEqual(spokenIn(other, format), spokenIn(source), other)
  })

  it('is each story’s own, with block quotations, and nobody’s where nobody speaks', () => {
    assert.deepEqual(spokenIn('He said “No.”\n\n###\n\nRain fell.'), ['No', ''])
    assert.deepEqual(spokenIn('The note read:\n\n> We left, all of us.\n', 'markdown'), ['We left all of us'])
  })
})
