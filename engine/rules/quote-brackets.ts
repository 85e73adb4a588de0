import { insertions } from '../ledger/speech/insertions.ts'
import { oneOf } from '../style/options.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const quoteBrackets = storyRule({
  id: 'quote-brackets',
  says: 'Put what a quotation did not say in the brackets of the house.',
  because: 'Brackets tell readers which words are not the speaker’s.',
  level: 'warning',
  speech: 'marks',
  options: {
    shape: oneOf(['round', 'square'], 'round', 'The brackets around words that are put into a quotation.')
  },
  *checkStory({ blocks, facts, ledger: { speech } }, { shape }) {
    for (const [block, of] of blocks.entries()) {
      if (of.quoted) continue
      for (const { open, close, isEllipsis, ...one } of insertions(facts[block]!, speech, block)) {
        if (one.shape === shape || isEllipsis) continue
        const [left, right] = shape === 'round' ? ['(', ')'] : ['[', ']']
        const { text } = of
        const inner = text.slice(open.end, close.start)
        yield {
          block,
          at: { start: open.start, end: close.end },
          entry: 'V15',
          says: `“${text.slice(open.start, close.end)}” is in ${one.shape} brackets.`,
          because: reasons[one.shape],
          fixes: [
            {
              title: `Write “${left}${inner}${right}”`,
              edits: [
                { block, at: { start: open.start, end: open.end }, text: left },
                { block, at: { start: close.start, end: close.end }, text: right }
              ],
              safe: shape === 'round'
            }
          ]
        } satisfies StoryProblem
      }
    }
  }
})

/** Why brackets of a shape are not the house’s. */
const reasons = {
  square: 'Square brackets are lost on some wires.',
  round: 'Round brackets could be the speaker’s own, of something written.'
} as const
