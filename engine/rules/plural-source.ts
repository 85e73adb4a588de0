import type { Attribution } from '../facts/attributions.ts'
import type { Facts } from '../facts/facts.ts'
import { firstFrom } from '../in-order.ts'
import type { Quotation } from '../ledger/speech.ts'
import { storyRule } from './rule.ts'

export const pluralSource = storyRule({
  id: 'plural-source',
  says: 'Quote one person, not several at once.',
  because: 'People do not speak in chorus; a joint statement is one and should be called so.',
  level: 'warning',
  options: {},
  *checkStory({ blocks, facts, ledger: { speech } }) {
    for (const [block, one] of blocks.entries()) {
      if (one.role !== 'body') continue
      for (const attribution of facts[block]!.attributions) {
        const { speaker, content } = attribution
        if (!speaker || content !== 'quotation') continue
        const { text } = one
        // “One of the officials” speaks alone.
        if (!isChorus(text, attribution) || text.startsWith(' of ', speaker.start - 4)) continue
        const quotation = quoted(speech.quotationsIn(block), attribution)
        if (!quotation || !isWhole(text, quotation) || isJoint(facts[block]!, attribution)) continue
        const who = text.slice(speaker.start, speaker.end)
        yield {
          block,
          at: { start: speaker.start, end: speaker.end },
          entry: 'V19',
          says: `“${who}” did not say this in chorus.`
        }
      }
    }
  }
})

function isChorus(text: string, { speaker, lemma }: Attribution): boolean {
  if (!speaker?.plural || speaker.is !== 'description' || !spoken.has(lemma)) return false
  return crowds.has(text.slice(speaker.start, speaker.end).toLowerCase().split(/\s/).at(-1)!)
}

const spoken: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'explain', 'recall', 'complain', 'ask', 'remark'])

const crowds: ReadonlySet<string> = new Set(
  `officials witnesses residents neighbors neighbours analysts economists traders dealers experts critics observers sources workers
  activists protesters demonstrators lawmakers aides advisers diplomats executives students teachers parents friends colleagues
  voters customers fans passengers survivors scientists brokers farmers soldiers doctors investors opponents supporters`.split(
    /\s+/
  )
)

/** The quotation that the speaker follows, or else the next. */
function quoted(quotations: readonly Quotation[], { start, end, speaker }: Attribution): Quotation | undefined {
  const before = quotations[firstFrom(quotations, Math.min(start, speaker!.start)) - 1]
  return before && speaker!.start - before.end < beside ? before : quotations[firstFrom(quotations, end)]
}

/** In letters: `,” local` stands between. */
const beside = 15

/** Several people can use the same phrase, but not the same sentence. */
const isWhole = (text: string, { start, end }: Quotation) => {
  const said = text.slice(start, Math.min(end, start + 400))
  return /^\p{Lu}/u.test(said) && said.split(/\s/).length >= 5
}

/** “In a statement”, “in their letter”: they wrote it together. */
function isJoint({ words, sentences }: Facts, attribution: Attribution): boolean {
  const sentence = sentences[firstFrom(sentences, attribution.end) - 1]!
  const at = firstFrom(words, attribution.start)
  return words
    .slice(Math.max(sentence.first, at - near), Math.min(sentence.last, at + near))
    .some(({ lower }) => joint.has(lower))
}

const near = 25

const joint: ReadonlySet<string> = new Set(
  `statement statements letter letters joint jointly together report reports study paper filing filings complaint lawsuit brief website
  twitter facebook tweet tweeted post posted email e-mail release memo notice message petition declaration communique note wrote
  journal summary document documents bulletin unison both`.split(/\s+/)
)
