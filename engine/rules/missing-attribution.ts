import type { Facts } from '../facts/facts.ts'
import { firstWordFrom, type Word } from '../facts/words.ts'
import type { Quotation, Speech } from '../ledger/speech.ts'
import { isStatement, statementFrom } from '../ledger/statement.ts'
import { type Block, contains, type Span } from '../story.ts'
import { integer } from '../style/options.ts'
import { type StoryProblem, storyRule } from './rule.ts'

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
    const problems: StoryProblem[] = []
    let isKnown = false
    let isFirst = true
    for (const [index, block] of blocks.entries()) {
      if (block.role !== 'body' || block.quoted) continue
      const quotation = loneStatement(facts[index]!, speech, index, from)
      if (!quotation) isKnown = (isKnown && isAside(facts[index]!)) || leavesSpeaker(facts[index]!, speech, index)
      else if (!isKnown && !isFirst && !quotation.continues && !isNamedAfter(blocks[index + 1], facts[index + 1]))
        problems.push({ block: index, at: quotation.open!, entry: 'V6', says: 'Nobody is said to have said this.' })
      // Whoever spoke here, named or not, may speak on in the next paragraph.
      isKnown ||= quotation !== undefined
      isFirst = false
    }
    // A page of letters, or of questions and answers, names its speakers in its own way.
    if (problems.length <= mostInOneStory) yield* problems
  }
})

const mostInOneStory = 2

/** “She paused.” breaks no dialogue, and neither does a paragraph in brackets. */
const isAside = ({ words }: Facts) => words.length <= 4 || (words[0]!.text === '(' && isBracket(words.at(-1)!))

const isBracket = ({ text }: Word) => text === ')'

/** The quotation of a paragraph that is nothing but statements in quotation marks. */
function loneStatement(
  { words, quotationMarks }: Facts,
  { quotations, touches }: Speech,
  block: number,
  from: number
): Quotation | undefined {
  const quotation = quotations[block]![0]
  if (!quotation?.open || !quotation.close || quotation.open !== quotationMarks[0] || quotation.open.kind === 'single')
    return undefined
  if (!isStatement(words, quotation, from)) return undefined
  if (words.some(word => word.kind === 'word' && !touches(block, word))) return undefined
  // “It is over, she said. “We lost.” has lost a mark, not its speaker.
  if (quotationMarks.some(mark => mark.kind === 'double' && contains(quotation, mark))) return undefined
  // “We won.” (Paz 2010)
  return words.some(word => brackets.has(word.text) && !touches(block, word)) ? undefined : quotation
}

const brackets: ReadonlySet<string> = new Set(['(', ')', '[', ']', '–', '—', '―', ':'])

/** “We won.” and then, in a paragraph of its own: — Jo Paz; said Jo Paz, of a broken line; Paz, the mayor, said she … */
function isNamedAfter(block: Block | undefined, next: Facts | undefined): boolean {
  if (block?.role === 'credit' || block?.role === 'byline') return true
  const first = next?.words[0]
  if (!next || !first) return false
  const end = next.sentences[0]?.end ?? 0
  const isSaid = next.attributions.some(
    ({ start, form, content, speaker }) =>
      speaker && !speaker.plural && form === 'past' && content === 'clause' && start < end
  )
  return isSaid || dashes.has(first.text) || isSmall(first)
}

const dashes: ReadonlySet<string> = new Set(['–', '—', '―', '-', '--'])

const isSmall = ({ text }: Word) => /^\p{Ll}/u.test(text)

/**
 * Whether a paragraph leaves readers with one person, or one house, that can be the speaker of what comes next:
 * who speaks anywhere in it, or whom its last sentence is about.
 */
function leavesSpeaker({ attributions, mentions, words, sentences }: Facts, speech: Speech, block: number): boolean {
  const last = sentences.at(-1)
  if (!last || words.at(-1)!.text === ':') return true
  const isReported = (span: Span) => !speech.touches(block, span)
  // “Officials said the road was shut” leaves nobody to quote; “… ,” they said in a statement does.
  if (attributions.some(one => isReported(one) && one.speaker && (!one.speaker.plural || one.content === 'quotation')))
    return true
  if (speech.quotations[block]!.some(quotation => isPhrase(words, quotation))) return true
  // “Paz was blunt.” leads on to a quotation, whoever Paz is; “It was built in 1907.” does not.
  if (last.last - last.first <= shortSentence && !impersonal.has(words[last.first]!.lower)) return true
  // “Paz spoke of the road. (It was built in 1907.)”
  const [from, to] = isBracket(words.at(-1)!) ? [0, words.length] : [last.first, last.first + subject]
  const { start } = words[from]!
  const { end } = words[Math.min(to, words.length) - 1]!
  return (
    mentions.some(mention => mention.start >= start && mention.start < end && isReported(mention)) ||
    words.slice(from, to).some(word => person.has(word.lower) && isReported(word))
  )
}

/** In words, with the point. */
const shortSentence = 7

const impersonal: ReadonlySet<string> = new Set('the a an it this that these those they there'.split(' '))

/** How far into a sentence its subject stands, in words: “For his part, the minister …” */
const subject = 7

/** Whether words were quoted that somebody strung together: three are enough. */
function isPhrase(words: readonly Word[], quotation: Quotation): boolean {
  let count = 0
  for (let at = firstWordFrom(words, quotation.start); at < words.length && contains(quotation, words[at]!); at++)
    if (words[at]!.kind === 'word' && ++count === 3) return true
  return false
}

const person: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him', 'i', 'my'])
