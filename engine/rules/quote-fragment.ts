import type { Facts } from '../facts/facts.ts'
import { firstFrom } from '../in-order.ts'
import { fragmentsOf } from '../ledger/speech/fragments.ts'
import type { Quotation } from '../ledger/speech.ts'
import type { Role } from '../story.ts'
import { integer, yesNo } from '../style/options.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const quoteFragment = storyRule({
  id: 'quote-fragment',
  says: 'Quote a fragment only for words that are worth it.',
  because: 'Marks around plain words make readers look for what is wrong with them.',
  level: 'note',
  speech: 'note',
  options: {
    most: integer(3, 'How many fragments one sentence may have.'),
    scare: yesNo(
      false,
      'Whether marks around the reporter’s own words are noted: one or two words where nobody speaks.'
    )
  },
  *checkStory({ blocks, facts, ledger: { speech } }, { most, scare }) {
    for (const [block, one] of blocks.entries()) {
      if (one.quoted || !isProse(one.role) || speech.quotationsIn(block).length === 0) continue
      const { text } = one
      const fragments = fragmentsOf(text, facts[block]!, speech, block)
      const isSilent = scare && facts[block]!.attributions.length === 0
      for (const { start, end, open, close } of fragments) {
        const said = text.slice(start, end)
        const at = { start: open!.start, end: close!.end }
        if (isPlain(said, fragments.length))
          yield { block, at, entry: 'V13', says: `“${said}” says nothing that needs quoting.` }
        else if (isSilent && said.split(/\s/).length <= 2)
          yield { block, at, entry: 'V14', says: `Who says “${said}”? Nobody is quoted here.` }
      }
      yield* crowded(block, text, facts[block]!, fragments, most)
    }
  }
})

const isProse = (role: Role) => role === 'body'

/** “Some kind of”, “as well”: words that nobody needs to quote. */
const isPlain = (said: string, fragments: number) => {
  const lower = said.toLowerCase().replace(/[.,]$/, '')
  // “A ‘good’ or a ‘bad’ actor” tells the two apart.
  if (neutral.has(lower)) return fragments === 1
  return lower.split(/[\s,]+/).every(word => word === '' || empty.has(word))
}

const neutral: ReadonlySet<string> = new Set('good nice fine big small large important pleased glad'.split(' '))

const empty: ReadonlySet<string> = new Set(
  `a an the this that these those some any kind sort of as well also very much many more most in on at to for from by with about
  and or but so it its he she they them his her their is was are were be been being has had have do does did
  will would can could may might quite rather just too a lot bit several few other others such soon later again`.split(
    /\s+/
  )
)

function* crowded(
  block: number,
  text: string,
  { sentences }: Facts,
  fragments: readonly Quotation[],
  most: number
): Generator<StoryProblem> {
  for (const [at, { open }] of fragments.entries()) {
    const sentence = sentences[firstFrom(sentences, open!.start + 1) - 1]
    const start = sentence?.start ?? 0
    const isNext = at >= most && fragments[at - most]!.start > start
    const isLater = at > most && fragments[at - most - 1]!.start > start
    // The one too many, once; “words such as ‘yeet,’ ‘grit,’ ‘optics’ and ‘grapple’” are a list.
    if (isNext && !isLater && !isList(text, fragments.slice(at - most, at + 1)))
      yield {
        block,
        at: { start: open!.start, end: fragments[at]!.close!.end },
        entry: 'V13',
        says: `More than ${most} fragments are quoted in this sentence.`,
        because: 'Readers lose the thread between words that are quoted and words that are not.'
      }
  }
}

const isList = (text: string, fragments: readonly Quotation[]) =>
  fragments.every(
    (one, at) => at === 0 || text.slice(fragments[at - 1]!.close!.end, one.open!.start).length <= ', and '.length
  )
