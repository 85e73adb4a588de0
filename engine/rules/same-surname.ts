import { type Unclear, unclearSurnames } from '../ledger/references/which-of-them.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const sameSurname = storyRule({
  id: 'same-surname',
  says: 'When two people of a story have one surname, say which of them is meant.',
  because: 'The surname alone may be either.',
  level: 'note',
  options: {},
  *checkStory({ blocks, facts, ledger }) {
    for (const unclear of unclearSurnames(blocks, facts, ledger.people)) yield problem(unclear)
  }
})

function problem({ reference: { block, mention }, family }: Unclear): StoryProblem {
  const at = { start: mention.start, end: mention.end }
  return {
    block,
    at,
    entry: 'T12',
    says: `“${mention.name}” may be ${family.map(({ name }) => name).join(' or ')}.`,
    fixes: family.map(({ name }) => ({ title: `Write “${name}”`, edits: [{ block, at, text: name }], safe: false })),
    seeAlso: family.map(({ introduced, name }) => ({
      at: { block: introduced!.block, start: introduced!.mention.start, end: introduced!.mention.end },
      says: `${name} is introduced here.`
    }))
  }
}
