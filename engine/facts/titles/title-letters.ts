import type { Title } from '../titles.ts'
import { isCapital, type Word } from '../words.ts'
import { smallWords } from './title-at.ts'

/** How a title is written. Small words do not count. */
export function lettersOf(title: readonly Word[]): Title['letters'] {
  const counted = title.filter(({ kind, lower }) => kind === 'word' && !smallWords.has(lower))
  const capitals = counted.filter(({ text }) => isCapital({ text: text.replace(tied, '') })).length
  return capitals === counted.length ? 'capital' : capitals === 0 ? 'lower' : 'mixed'
}

/** `Secretary of State`, `then-President-elect` */
export const capitalised = (title: string) =>
  title.replace(/[^\s-]+/g, word => {
    const small = word.toLowerCase()
    return unraised.has(small) ? small : word.slice(0, 1).toUpperCase() + word.slice(1)
  })

/** “House minority leader”: the chamber keeps its capital. */
export const lowered = (title: string) =>
  title.toLowerCase().replace(/^(?:house|senate)\b/, chamber => capitalised(chamber))

const tied = /^(?:then|ex|now|vice)-/i
const unraised = new Set(['of', 'the', 'and', 'for', 'elect', 'designate', 'then', 'ex', 'now'])
