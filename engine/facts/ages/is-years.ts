import type { Age } from '../ages.ts'
import { isCurrent, whoseBefore } from './bearer.ts'
import type { Seen } from './seen.ts'
import { after } from './surroundings.ts'

/** `41` of “Jo Roe is 41” and “Jo Roe, who is 41, said”: figures only, for nothing counts what “is five”. */
export function isYears(seen: Seen): readonly Age[] {
  const { words } = seen
  const found: Age[] = []
  for (let at = 2; at < words.length; at++) {
    if (words[at - 1]!.lower !== 'is' || !/^[1-9]\d\.?$/.test(words[at]!.text)) continue
    const [next, further] = [words[at + 1], words[at + 2]]
    // “is 41-0 up”, “is 41, 42 or 43”, “is 41 points behind”
    if (after(words, at + 1) !== 'end' || (next && !/^[,.;)]$/.test(next.text)) || /^\d/.test(further?.text ?? ''))
      continue
    const whose = whoseBefore(seen, at)
    if (!whose) continue
    const { start, text, end } = words[at]!
    const number = {
      start,
      end: text.endsWith('.') ? end - 1 : end,
      value: Number.parseInt(text, 10),
      form: 'figures'
    } as const
    found.push({
      start: number.start,
      end: number.end,
      kind: 'predicate',
      numbers: [number],
      unit: 'year',
      bearer: 'person',
      eitherForm: false,
      opening: false,
      whose: { start: whose.start, end: whose.end },
      current: isCurrent(seen, at, at + 1)
    })
  }
  return found
}
