import type { Finding } from '../finding.ts'
import { statementFrom } from '../ledger/speech/statement.ts'
import { isPulled, type Untold, untold } from '../ledger/speech/untold.ts'
import { integer } from '../style/options.ts'
import { storyRule } from './rule.ts'

export const missingAttribution = storyRule({
  id: 'missing-attribution',
  says: 'Say whose words a quotation is.',
  because: 'Readers weigh words by who said them.',
  level: 'warning',
  options: {
    from: integer(
      statementFrom,
      'The number of words from which a quotation is a statement, no fragment, term, slogan or title.'
    )
  },
  *checkStory({ blocks, facts, ledger: { speech } }, { from }) {
    const story = { blocks, facts, speech }
    const found = untold(story, from)
    // A page of letters, or of questions and answers, names its speakers in its own way.
    if (found.length > mostInOneStory) return
    for (const { quote, how } of found)
      if (!isPulled(story, quote)) yield { block: quote.block, at: quote.quotation.open!, entry: 'V6', ...tells[how] }
  }
})

const mostInOneStory = 2

const tells: Readonly<Record<Untold['how'], { readonly says: string; readonly atMost?: Finding['level'] }>> = {
  nobody: { says: 'Nobody is said to have said this.' },
  beside: { says: 'Nobody is said to have said this, and the next quotation stands directly after it.' },
  perhaps: { says: 'Nobody beside it is said to have said this.', atMost: 'note' }
}
