import type { Age } from '../ages.ts'
import type { Word } from '../words.ts'
import type { Seen } from './seen.ts'
import { after, isFiniteVerb } from './surroundings.ts'

/** `30s` of “in her 30s”, apostrophe or not: never the 1930s or temperatures, which are nobody’s. */
export function decades({ words, text }: Seen): readonly Age[] {
  const found: Age[] = []
  let owned = false
  words.forEach((word, at) => {
    const match = word.lower.endsWith('s') && decade.test(word.lower)
    if (match && owned) {
      const apostrophe = text.slice(word.start, word.end).search(/['’‘]/)
      const what = after(words, at + 1)
      const plain = what !== 'word' || (!word.text.startsWith("'") && goesOn(words, at + 1))
      // “his '60s hits”, “her 80's hair” are the decade’s.
      if (apostrophe < 0 || plain) found.push(decadeOf(word, apostrophe))
    } else if (!match) owned = word.kind === 'word' && (owners.has(word.lower) || (owned && between10s.has(word.lower)))
  })
  return found
}

/** “in her 30's was hurt”, “in her 30's looking for work” */
const goesOn = (words: readonly Word[], at: number) => isFiniteVerb(words, at) || words[at]!.lower.endsWith('ing')

const decade =
  /^(?:(?:mid|early|late)-)?'?[2-9]0's$|^(?:(?:mid|early|late)-)?'[2-9]0s$|^(?:(?:mid|early|late)-)?[2-9]0s$/
const owners = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'whose'])
const between10s = new Set([
  'early',
  'mid',
  'middle',
  'late',
  'very',
  'and',
  'or',
  'to',
  'high',
  'low',
  'upper',
  'lower'
])

const decadeOf = ({ start, end }: { readonly start: number; readonly end: number }, apostrophe: number): Age => ({
  start,
  end,
  kind: 'decade',
  numbers: [],
  unit: 'year',
  bearer: 'person',
  eitherForm: false,
  opening: false,
  current: false,
  ...(apostrophe >= 0 && {
    slip: {
      kind: 'apostrophe',
      amends: [{ start: start + apostrophe, end: start + apostrophe + 1, text: '' }],
      sure: true
    }
  })
})
