import { apply, type Finding, safeEdits } from './finding.ts'

/** A text with its safe fixes made, and how many they were. */
export interface Mended {
  readonly text: string
  readonly fixes: number
}

/**
 * Makes all safe fixes of what `lint` finds. One may bring out another, or wait for one that overlaps it: so in
 * rounds, until all is still.
 * @param left Gives those of a text’s findings that may be mended; the others are left alone to the end.
 */
export function mend(
  text: string,
  lint: (text: string) => readonly Finding[],
  left: (text: string, findings: readonly Finding[]) => readonly Finding[] = (_, findings) => findings
): Mended {
  let mended: Mended = { text, fixes: 0 }
  const held = new Set<string>()
  for (let round = 0; round < mostRounds; round++) {
    const source = mended.text
    const found = lint(source)
    const allowed = new Set(left(source, found))
    const nameOf = ({ rule, at }: Finding) => `${rule} ${source.slice(at.start, at.end)}`
    // A fix beside it makes its sentence another, by which it is no longer known.
    const findings = found.filter(finding => allowed.has(finding) && !held.has(nameOf(finding)))
    for (const finding of found) if (!allowed.has(finding)) held.add(nameOf(finding))
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
