import assert from 'node:assert/strict'
import { quotationMarks } from './quotation.ts'
import { tags } from './tags.ts'
import { wordsOf } from './words.ts'

/** `cue | speaker` of every tag of a paragraph. */
const shown = (copy: string) => {
  const { words, sentences } = wordsOf(copy)
  return tags(words, sentences, quotationMarks(copy)).map(
    ({ cue, speaker }) =>
      `${copy.slice(cue.start, cue.end)} | ${speaker ? copy.slice(speaker.start, speaker.end) : '-'}`
  )
}

const tables: Record<string, readonly (readonly [copy: string, ...shown: readonly string[]])[]> = {
  'after its quotation': [
    ['“It is over,” she said.', 'said | she'],
    ['“It is over,” she said on Monday. “We lost.”', 'said | she'],
    ['“It is over,” said Jo Paz.', 'said | Jo Paz'],
    ['“It is over,” said Jo Paz, who has run the port since 2019.', 'said | Jo Paz, who has run the port since 2019'],
    [
      '“It is over,” said Sen. Jo Paz (R-Ohio), the bill’s author, adding that he would go.',
      'said | Sen. Jo Paz (R-Ohio), the bill’s author'
    ],
    ['“It is over,” Lyon police Chief Jo Paz said Monday.', 'said | Lyon police Chief Jo Paz'],
    ['“It is over,” Jo Paz, the mayor of Lyon, has also said.', 'said | Jo Paz, the mayor of Lyon'],
    ['“It is over,” a narrator in the film asks.', 'asks | a narrator in the film'],
    ['“Is it over?” Paz asked.', 'asked | Paz'],
    ['“Is it over?” Paz said, looking out of the window.', 'said | Paz'],
    ['“It is over,” according to the mayor.', 'according to | the mayor'],
    ['“It is over” – Jo Paz', '– | Jo Paz'],
    ['“It is over,” points out the mayor.', 'points out | the mayor']
  ],
  'before its quotation': [
    ['Paz said: “It is over.”', 'said | Paz'],
    ['On Monday, Paz said of the plan, “It is over.”', 'said | Paz'],
    ['Jo Paz, the mayor of Lyon, called it “a disgrace.”', 'called | Jo Paz, the mayor of Lyon'],
    ['According to Paz, “it is over.”', 'According to | Paz'],
    ['Paz left early, saying, “It is over.”', 'saying | Paz'],
    ['She laughed and said, “It is over.”', 'said | She'],
    ['Said Paz: “It is over.”', 'Said | Paz'],
    ['The mayor continued:', 'continued | The mayor']
  ],
  'no tag': [
    ['The film “It Is Over” opened in Lyon.'],
    ['“It is over.” Paz said the vote would stand.'],
    ['“It is over!” Paz said the vote would stand.'],
    ['He spoke of “the end.” The mayor, who has said little, left.'],
    ['The claim “it is over” was false.']
  ]
}

describe('tags', () => {
  for (const [name, table] of Object.entries(tables))
    describe(name, () => {
      for (const [copy, ...wanted] of table) it(copy, () => assert.deepEqual(shown(copy), wanted))
    })
})
