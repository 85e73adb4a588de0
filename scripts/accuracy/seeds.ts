/** What seeding mistakes into real copy needs. */

/** Whether a mark is open before an offset in its paragraph. */
export function isQuoted(source: string, at: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', at) + 1, at)
  const straight = before.match(/"|''/g)?.length ?? 0
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”')
}

export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

export const shuffled = <T>(list: readonly T[], next: () => number): readonly T[] =>
  list
    .map(item => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
