import type { Age } from '../ages.ts'
import { isCurrent, whoseBefore } from './bearer.ts'
import { numberEndingAt, tie } from './parts.ts'
import type { Seen } from './seen.ts'
import { after, opensSentence } from './surroundings.ts'

/** `39 years of age`, `39 years young`. */
export function yearsOfAge(seen: Seen): readonly Age[] {
  const { text, parts, words, sentences } = seen
  const found: Age[] = []
  for (let at = 2; at < parts.length; at++) {
    const { lower, word, end } = parts[at]!
    const unit = lower === 'young' ? at - 1 : lower === 'age' && parts[at - 1]!.lower === 'of' ? at - 2 : 0
    const number = parts[unit]?.lower === 'years' ? numberEndingAt(text, parts, unit - 1) : undefined
    if (!number || number.value > 115 || tie(text, parts, unit) !== 'space') continue
    const first = parts[number.first]!.word
    const bare = lower === 'age' && limits.has(words[first - 1]?.lower ?? '')
    // “after five years of age discrimination”
    if (after(words, word + 1) === 'word' && !(bare && words[first - 1]!.lower !== 'after')) continue
    const whose = whoseBefore(seen, first)
    found.push({
      start: number.start,
      end: number.end,
      kind: 'predicate',
      numbers: [number],
      unit: 'year',
      bearer: 'person',
      eitherForm: true,
      opening: opensSentence(words, sentences, first),
      ...(whose && { whose: { start: whose.start, end: whose.end } }),
      current: isCurrent(seen, first, word + 1),
      clutter: {
        kind: lower === 'young' ? 'young' : 'of age',
        start: number.start,
        end,
        amends: [{ start: bare ? number.end : parts[unit]!.end, end, text: bare ? '' : ' old' }],
        sure: false
      }
    })
  }
  return found
}

/** “under 18 years of age” is under 18. */
const limits = new Set(['at', 'under', 'over', 'by', 'below', 'above', 'until', 'from', 'before', 'after', 'than'])
