/** A verb’s forms but its base; the past is the form after *has* too. */
export interface Inflected {
  readonly past: string
  readonly present: string
  readonly participle: string
}

/** The forms of a regular verb. */
export function inflected(lemma: string): Inflected {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubling.has(lemma) ? `${lemma}${lemma.at(-1)}` : lemma
  const body = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : stem
  const sibilant = /(?:s|sh|ch|x|z)$/.test(lemma)
  return {
    past: `${body}ed`,
    present: sibilant || body.endsWith('i') ? `${body}es` : `${lemma}s`,
    participle: `${stem}ing`
  }
}

/** `quip`, `quipped`, `quipping`. */
const doubling: ReadonlySet<string> = new Set('admit aver brag grin hit nod quip rebut rip shrug slam'.split(' '))
