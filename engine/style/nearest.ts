import { distance } from 'fastest-levenshtein'

/** The allowed word that a mistyped one was most likely meant to be, if any is near. */
export function nearest(given: string, allowed: readonly string[]): string | undefined {
  const near = allowed
    .map(word => ({ word, far: distance(given.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)[0]
  return near && near.far <= Math.max(2, Math.floor(given.length / 3)) ? near.word : undefined
}
