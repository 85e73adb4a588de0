import type { Facts } from '../facts/facts.ts'
import { asKind } from '../facts/quotation-glyphs.ts'
import { usualKind, type WrongKinds, wrongKinds } from '../ledger/speech/mark-kinds.ts'
import type { Quotation } from '../ledger/speech.ts'
import type { Block } from '../story.ts'
import { oneOf } from '../style/options.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const quotationStyle = storyRule({
  id: 'quotation-style',
  says: 'Put double marks around a quotation, and single ones inside it and in headlines.',
  because: 'Where marks change with every step inwards, readers see who quotes whom.',
  level: 'warning',
  options: {
    outer: oneOf(['double', 'single'], 'double', 'The marks around a quotation; the other kind stands inside them.'),
    headline: oneOf(['double', 'single'], 'single', 'The marks around a quotation in a headline.')
  },
  *checkStory({ blocks, facts, ledger: { speech } }, { outer, headline }) {
    const usual = usualKind(blocks.map((_, block) => speech.quotationsIn(block)))
    const head = blocks.findIndex(({ role }) => role === 'headline' || role === 'body')
    for (const [index, block] of blocks.entries()) {
      if (block.quoted) continue
      const isHeadline = block.role === 'headline'
      for (const wrong of wrongKinds(speech.quotationsIn(index), isHeadline ? headline : outer)) {
        const isSlip = wrong.isOuter
          ? usual === outer && isPhrase(wrong, block) && isProse(facts[index]!)
          : !isNewSentence(wrong, block)
        if (isHeadline ? index === head : isSlip)
          yield* problem(wrong, block, index, isSure(wrong, block, speech.quotationsIn(index)) ? 'safe' : 'ask')
      }
    }
  }
})

/** A line among paragraphs may be a headline or a cross-head: Mayor ‘not sure’ of bridge. */
const isProse = ({ words }: Facts) => words.length > longestLine
const longestLine = 20

/** A few words of a sentence, which ends. */
const isPhrase = ({ marks }: WrongKinds, { text }: Block) =>
  /^\p{Ll}/u.test(text.slice(marks[0]!.mark.end)) && /[.!?]["”’)]*\s*$/.test(text.slice(-5))

/** “We lost. “We left,” he said. “Twice.”” has lost a mark, and nobody quotes anybody. */
const isNewSentence = ({ marks }: WrongKinds, { text }: Block) => {
  const { start } = marks[0]!.mark
  return /[.!?]\s+$/.test(text.slice(Math.max(0, start - 3), start))
}

/**
 * Whether the marks will be read as they are meant once they are of the other kind: all of the paragraph’s pair, one
 * step inwards is all there is, and no apostrophe stands between that could be taken for one of them.
 */
const isSure = ({ marks, isOuter }: WrongKinds, { text }: Block, quotations: readonly Quotation[]) =>
  !isOuter &&
  quotations.every(({ open, close, depth }) => open && close && depth < 2) &&
  !/['’‘]/.test(text.slice(marks[0]!.mark.end, marks.at(-1)!.mark.start))

function* problem(
  { marks, isOuter }: WrongKinds,
  { text, role }: Block,
  block: number,
  safe: 'safe' | 'ask'
): Generator<StoryProblem> {
  const edits = marks.flatMap(({ mark: { start, end, side }, right }) => {
    const put = asKind(text.slice(start, end), { kind: right, side })
    return put === undefined ? [] : [{ block, at: { start, end }, text: put }]
  })
  // «Assez» is a mark of other countries’ copy.
  if (edits.length < marks.length) return
  const { mark, right } = marks[0]!
  const place = role === 'headline' ? 'in a headline' : isOuter ? 'around a quotation' : 'inside a quotation'
  yield {
    block,
    at: mark,
    entry: 'V12',
    ...(isOuter && role !== 'headline' && { atMost: 'note' }),
    says: `${text.slice(mark.start, mark.end)} is a ${mark.kind} mark ${place}.`,
    because: `The style has ${right} marks ${place}.`,
    fixes: [{ title: `Write ${right} marks`, edits, safe: safe === 'safe' }]
  }
}
