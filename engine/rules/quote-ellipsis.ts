import { tightEllipses } from '../ledger/speech/tight-ellipses.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const quoteEllipsis = storyRule({
  id: 'quote-ellipsis',
  says: 'Put a space on each side of an ellipsis in a quotation.',
  because: 'Three points that stand for words left out are set apart like a word.',
  level: 'note',
  speech: 'marks',
  options: {},
  *checkStory({ blocks, facts, ledger: { speech } }) {
    for (const [block, one] of blocks.entries()) {
      if (one.quoted) continue
      for (const at of tightEllipses(facts[block]!, speech, block)) {
        const points = one.text.slice(at.start, at.end).trim()
        yield {
          block,
          at,
          entry: 'V15',
          says: `“${points}” lacks a space.`,
          fixes: [{ title: `Write “ ${points} ”`, edits: [{ block, at, text: ` ${points} ` }], safe: true }]
        } satisfies StoryProblem
      }
    }
  }
})
