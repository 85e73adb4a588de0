import { faced, partner } from '../facts/quotation-glyphs.ts'
import { closedTooSoon } from '../ledger/speech/closed-too-soon.ts'
import { type Unpaired, unpairedMarks } from '../ledger/speech/unpaired.ts'
import type { Quotation } from '../ledger/speech.ts'
import type { Block } from '../story.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const quotationMark = storyRule({
  id: 'quotation-mark',
  says: 'Close every quotation that you open, and open every one that you close.',
  because: 'Readers must see where somebody’s words begin and where they end.',
  level: 'error',
  options: {},
  *checkStory({ blocks, facts, ledger: { speech } }) {
    const unpaired = unpairedMarks(blocks, facts, speech)
    const troubled = unpaired.filter(({ length }) => length > 0)
    const isSure = troubled.length === 1 && troubled[0]!.length === 1
    for (const [index, block] of blocks.entries()) {
      const [first] = unpaired[index]!
      if (!first) yield* speech.quotationsIn(index).flatMap(quotation => turned(quotation, block, index))
      // Copy that has lost its marks on the way tells nothing of its author.
      else if (troubled.length <= mostInOneStory)
        yield { ...alone(first, block, index), ...(!isSure && { atMost: 'warning' }) }
    }
    for (const { block, mark } of closedTooSoon(blocks, facts, speech))
      yield {
        block,
        at: mark,
        entry: 'V11',
        atMost: 'note',
        says: 'The same speaker seems to go on in the next paragraph.',
        because: 'Of a quotation in several paragraphs only the last is closed.',
        fixes: [{ title: 'Take out the closing mark', edits: [{ block, at: mark, text: '' }], safe: false }]
      }
  }
})

/** In paragraphs. */
const mostInOneStory = 3

function alone({ mark, lacks, place }: Unpaired, { text }: Block, block: number): StoryProblem {
  const glyph = text.slice(mark.start, mark.end)
  const put = partner(glyph)
  const where = lacks === 'close' ? 'at the end' : 'at the start'
  return {
    block,
    at: mark,
    entry: 'V11',
    says:
      lacks === 'close'
        ? `${glyph} opens a quotation that nothing closes.`
        : `${glyph} closes a quotation that nothing opens.`,
    ...(place !== undefined && {
      fixes: [
        { title: `Put ${put} ${where}`, edits: [{ block, at: { start: place, end: place }, text: put }], safe: false }
      ]
    })
  }
}

/** “We won,“ she said. But „Genug“, as the Germans have it. */
function turned({ open, close }: Quotation, { text }: Block, block: number): readonly StoryProblem[] {
  if (open && text[open.start] === '„') return []
  return [open, close].flatMap((mark): readonly StoryProblem[] => {
    const put = mark && faced(text.slice(mark.start, mark.end), mark.side)
    if (!put) return []
    const at = { start: mark.start, end: mark.end }
    const fix = { title: `Write ${put}`, edits: [{ block, at, text: put }], safe: true }
    return [{ block, at, entry: 'V11', says: `${text.slice(at.start, at.end)} faces the wrong way.`, fixes: [fix] }]
  })
}
