/**
 * Tells of a fact, or of what is made once a story, what follows from that alone, and tells it once: the answer goes
 * with what is asked of for as long as that is remembered. What else is given has to be the same every time.
 *
 * What is told of a paragraph is `toldOfFacts`: of that, it is noted who looks at what.
 */
export function toldOnce<K extends NoFacts, More extends readonly unknown[], V>(
  tell: (of: K, ...more: More) => V
): (of: K, ...more: More) => V {
  const told = new WeakMap<K, V>()
  return (of, ...more) => {
    const known = told.get(of)
    if (known !== undefined) return known
    const answer = tell(of, ...more)
    told.set(of, answer)
    return answer
  }
}

type NoFacts = object & { readonly words?: never }
