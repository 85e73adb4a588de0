import { distance } from 'fastest-levenshtein'

/** The allowed word that a mistyped one was most likely meant to be, if any is near. */
export function nearest(given: string, allowed: readonly string[]): string | undefined {
  const typed = given.toLowerCase()
  const near = allowed
    .map(word => ({ word, far: slipsBetween(typed, word.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0]
  // “tcsh” is not meant to be “bash”, nor “zz” to be “ap”: of a third of the letters at most somebody is not sure.
  return near && near.far * 3 <= Math.max(given.length, near.word.length) ? near.word : undefined
}

/** How many letters are others, too many or too few. Two that have changed places, “jsno”, are one slip. */
function slipsBetween(typed: string, word: string): number {
  let at = 0
  while (at < typed.length && typed[at] === word[at]) at++
  const swapped = typed.slice(0, at) + (typed[at + 1] ?? '') + (typed[at] ?? '') + typed.slice(at + 2)
  return swapped === word && swapped !== typed ? 1 : distance(typed, word)
}
