import { apply, type Finding, safeEdits } from './finding.ts'

/** A text with its safe fixes made, and how many they were. */
export interface Mended {
  readonly text: string
  readonly fixes: number
}

/**
 * Makes all safe fixes of what `lint` finds. One may bring out another, or wait for one that overlaps it: so in
 * rounds, until all is still.
 */
export function mend(text: string, lint: (text: string) => readonly Finding[]): Mended {
  let mended: Mended = { text, fixes: 0 }
  for (let round = 0; round < mostRounds; round++) {
    const findings = lint(mended.text)
    const edits = safeEdits(findings)
    if (edits.length === 0) break
    const made = new Set(edits)
    const isMade = ({ fixes }: Finding) => fixes.find(({ safe }) => safe)?.edits.every(edit => made.has(edit))
    mended = { text: apply(mended.text, edits), fixes: mended.fixes + findings.filter(isMade).length }
  }
  return mended
}

/** Two rules that undo each other’s fixes must come to an end. */
const mostRounds = 10
