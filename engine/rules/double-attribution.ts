import type { Attribution } from '../facts/attributions.ts'
import { firstFrom } from '../in-order.ts'
import { blockRule } from './rule.ts'

export const doubleAttribution = blockRule({
  id: 'double-attribution',
  says: 'Name a source once in a sentence.',
  because: 'Once is enough; the second is clutter.',
  level: 'note',
  options: {},
  *check({ text, facts: { attributions, sentences, quotationMarks } }) {
    for (const [at, second] of attributions.entries()) {
      const first = attributions[at - 1]
      if (!first || first.start < sentences[firstFrom(sentences, second.end) - 1]!.start) continue
      const marks = firstFrom(quotationMarks, second.start) - firstFrom(quotationMarks, first.end)
      // “Ranks results according to how much sites pay” names no source.
      if (isAccording(first) && isAccording(second) && marks === 0)
        yield { at: span(second), entry: 'V20', says: '“according to” is there twice.' }
      else if (isSaidTwice(text, first, second, marks))
        yield {
          at: span(second),
          entry: 'V21',
          says: `“${text.slice(second.start, second.end)}” is there twice for one speaker.`
        }
    }
  }
})

const isAccording = ({ lemma, speaker }: Attribution) => lemma === 'according to' && speaker !== undefined

const span = ({ start, end }: Attribution) => ({ start, end })

/** “Paz said the road was shut, Paz said.” “Paz said: ‘It is shut,’ she said.” */
function isSaidTwice(text: string, first: Attribution, second: Attribution, marks: number): boolean {
  if (first.lemma !== 'say' || second.lemma !== 'say' || !first.speaker || !second.speaker) return false
  if (second.form !== first.form || first.tag || !isSame(text, first.speaker, second.speaker)) return false
  const isTrailing =
    second.content === 'nothing' &&
    marks === 0 &&
    /[,]\s$/.test(text.slice(0, second.speaker.start).slice(-2)) &&
    /^\s*[.]/.test(text.slice(second.end, second.end + 2))
  return first.content === 'quotation' ? second.tag && marks === 2 : first.content === 'clause' && isTrailing
}

function isSame(text: string, first: NonNullable<Attribution['speaker']>, second: NonNullable<Attribution['speaker']>) {
  const [a, b] = [first, second].map(one => text.slice(one.start, one.end).toLowerCase())
  return (
    a === b || (first.is !== 'pronoun' && /^(?:he|she)$/.test(b!) && !first.plural) || (first.plural && b === 'they')
  )
}
