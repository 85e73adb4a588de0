import { type QuoteEnd, quoteEnds } from '../ledger/speech/quote-ends.ts'
import type { Block } from '../story.ts'
import { oneOf } from '../style/options.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const quotePunctuation = storyRule({
  id: 'quote-punctuation',
  says: 'Put the comma and the point on the right side of a closing quotation mark.',
  because: 'The house has one way, and readers see the other as a slip.',
  level: 'error',
  speech: 'marks',
  options: {
    marks: oneOf(
      ['around', 'sentences'],
      'around',
      'What stands inside the marks: every comma and point, or only those of a whole quoted sentence.'
    )
  },
  *checkStory({ blocks, facts, ledger: { speech } }, { marks: style }) {
    for (const [block, one] of blocks.entries()) {
      if (one.quoted) continue
      for (const end of quoteEnds(one, facts[block]!, speech.quotationsIn(block))) {
        if (end.outside && style === 'around') yield moved(one, block, end, 'inside', 'safe')
        else if (end.outside && end.is === 'sentence') yield moved(one, block, end, 'inside', 'ask')
        else if (end.inside && style === 'sentences' && end.is === 'fragment')
          yield moved(one, block, end, 'outside', 'ask')
      }
    }
  }
})

function moved(
  { text }: Block,
  block: number,
  { marks, inside, outside }: QuoteEnd,
  to: 'inside' | 'outside',
  safe: 'safe' | 'ask'
): StoryProblem {
  const at = { start: Math.min(marks.start, inside?.start ?? marks.start), end: outside?.end ?? marks.end }
  const closing = text.slice(marks.start, marks.end)
  const point = text.slice((inside ?? outside)!.start, (inside ?? outside)!.end)
  const name = point === ',' ? 'comma' : 'point'
  return {
    block,
    at,
    entry: 'V9',
    says: `The ${name} stands ${to === 'inside' ? 'after' : 'before'} the closing mark.`,
    because: `The style has it ${to === 'inside' ? 'inside the marks' : 'outside where the words are part of a sentence'}.`,
    fixes: [
      {
        title: `Put the ${name} ${to}`,
        edits: [{ block, at, text: to === 'inside' ? point + closing : closing + point }],
        safe: safe === 'safe'
      }
    ]
  }
}
