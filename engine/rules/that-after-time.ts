import { blockRule } from './rule.ts'

export const thatAfterTime = blockRule({
  id: 'that-after-time',
  says: 'After a time, write “that” before what was said.',
  because: 'Without “that”, readers take the time for a part of what was said.',
  level: 'note',
  options: {},
  *check({ text, facts }) {
    for (const { start, end, lemma, form, order, content, that, moment } of facts.attributions) {
      if (!moment || content !== 'clause' || that || order !== 'speaker first' || form === 'base') continue
      if (eventful.has(lemma)) continue
      // “Said on Monday it would” cannot be misread.
      if (pronoun.test(text.slice(moment.end + 1, moment.end + 7))) continue
      const at = { start: moment.end, end: moment.end }
      yield {
        at: { start, end: moment.end },
        entry: 'V23',
        says: `Was it said ${text.slice(moment.start, moment.end)}, or is it so?`,
        fixes: [
          {
            title: `Write “${text.slice(start, end)} ${text.slice(moment.start, moment.end)} that”`,
            edits: [{ at, text: ' that' }],
            safe: false
          }
        ]
      }
    }
  }
})

/** “The service which began on Monday can do well”: what these verbs tell of takes no “that”. */
const eventful: ReadonlySet<string> = new Set(['begin', 'continue', 'go', 'put'])

const pronoun = /^(?:it|he|she|they|we|i|there)\b/i
