import assert from 'node:assert/strict'
import { builtInStyles, resolveStyle, rules } from '#engine'
import { processorTime } from '../../test/kit/processor-time.ts'
import { gatherer } from '../facts/gather.ts'
import { tags } from '../facts/tags.ts'
import type { Block } from '../story.ts'
import { meet } from './ledger.ts'
import { quotesOf } from './quotes.ts'
import { untold } from './speech/untold.ts'

const { style } = resolveStyle({ name: 'wire', data: builtInStyles['wire'] }, rules, builtInStyles)
const gather = gatherer(style)

/** Who says each quotation of a story, and how that is known. */
function said(...paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map((text): Block => ({ role: 'body', text, pieces: [] }))
  const facts = blocks.map(gather)
  const { speech, people } = meet(blocks, facts, style)
  return quotesOf({ blocks, facts, speech, people }).map(({ speaker }) =>
    speaker ? `${speaker.person.name}, ${speaker.how}` : 'nobody'
  )
}

describe('who said it', () => {
  const stories: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['“It is over,” said Mayor Anna Dorsett.'], ['Anna Dorsett, named']],
    [['Mayor Anna Dorsett left.', '“It is over,” Dorsett said.'], ['Anna Dorsett, named']],
    [
      ['Mayor Anna Dorsett left.', '“It is over,” she said. “We lost.”'],
      ['Anna Dorsett, pronoun', 'Anna Dorsett, speaks on']
    ],
    [['Mayor Anna Dorsett left.', '“It is over,” the mayor said.'], ['Anna Dorsett, title']],
    [
      ['Mayor Anna Dorsett met Paul Renner, a baker.', '“It is over,” he said.', '“It is not,” she said.'],
      ['Paul Renner, pronoun', 'Anna Dorsett, pronoun']
    ],
    [
      ['“It is over,” Mayor Anna Dorsett said.', '“We lost.”'],
      ['Anna Dorsett, named', 'Anna Dorsett, speaks on']
    ],
    [['Mayor Anna Dorsett left.', 'Dorsett continued:', '“It is over.”'], ['Anna Dorsett, named']],
    [['Mayor Anna Dorsett was blunt. “It is over.”'], ['Anna Dorsett, speaks on']],
    [
      ['“It is over,” Mayor Anna Dorsett said.', 'Rain fell.', '“We lost.”'],
      ['Anna Dorsett, named', 'nobody']
    ],
    [
      ['“It is over,” Mayor Anna Dorsett said.', '“We lost,” a spokesman said. “Badly.”'],
      ['Anna Dorsett, named', 'nobody', 'nobody']
    ],
    [['Mayor Anna Dorsett left.', '“It is over,” said Dorsett’s brother, Paul Renner.'], ['Paul Renner, named']],
    [['The film “It Is Over” opened.'], ['nobody']],
    // Somebody whom the sentence before is about, wherever in it the name stands.
    [
      [
        'Mayor Anna Dorsett left.',
        'Mayor Elsa Brandt left.',
        'Speaking in Lyon, Dorsett denied it.',
        '“It is over,” she said.'
      ],
      ['Anna Dorsett, pronoun']
    ],
    [
      ['Mayor Anna Dorsett left.', 'Dorsett admits that it was hard.', '“We lost, and badly.”'],
      ['Anna Dorsett, speaks on']
    ],
    [['Mayor Anna Dorsett left.', 'The rain had not stopped since May.', '“We lost, and badly.”'], ['nobody']],
    // Of two who were only met on the way, neither.
    [['On Monday the road office met Mayor Elsa Brandt and Mayor Anna Dorsett.', '“It is over,” she said.'], ['nobody']]
  ]
  for (const [paragraphs, speakers] of stories)
    it(paragraphs.join(' ¶ '), () => assert.deepEqual(said(...paragraphs), speakers))

  for (const [shape, unit] of [
    ['tags', 'Paz said “no” and '],
    ['statements', '“No, we will not rebuild it.” ']
  ] as const)
    it(`ten thousand marks in one paragraph, ${shape}: in a moment`, () => {
      const time = (count: number) => {
        const blocks: readonly Block[] = [{ role: 'body', text: unit.repeat(count), pieces: [] }]
        const facts = blocks.map(gather)
        const ledger = meet(blocks, facts, style)
        const began = processorTime()
        tags(facts[0]!.words, facts[0]!.sentences, facts[0]!.quotationMarks)
        quotesOf({ blocks, facts, ...ledger })
        untold({ blocks, facts, ...ledger }, 5)
        return processorTime() - began
      }
      time(500)
      assert.ok(time(5000) < 500)
    })
})
