import type { Likeness } from '../names/likeness.ts'
import type { Form } from './archive.ts'
import { evidenceOn } from './evidence.ts'
import { nearForms } from './near.ts'

/** A person whom different stories spell differently. */
export interface Across {
  /** The spelling to keep: as the desk has checked, as the style’s list has it, in most stories, first. */
  readonly kept: Form
  readonly other: Form
  readonly by: Likeness
}

/** One clash for each spelling that is not the one to keep, by where it first stands. */
export function acrossOf(forms: readonly Form[]): readonly Across[] {
  const order = new Map(forms.map((form, index) => [form, index]))
  const best = new Map<Form, Across>()
  for (const { a, b, by } of nearForms(forms)) {
    if (!by || a.own === 0 || b.own === 0 || isSettled(a) || isSettled(b) || onlyPoints(a, b)) continue
    const isKept = (better(a, b) || order.get(b)! - order.get(a)!) > 0
    const [kept, other] = isKept ? [a, b] : [b, a]
    if (other.isChecked) continue
    const known = best.get(other)
    if (!known || closer(kept, known.kept, other)) best.set(other, { kept, other, by })
  }
  // “Moqtada” is like “Moktada”, which is like the “Muqtada” of most stories.
  for (const clash of best.values()) {
    let { kept } = clash
    for (let next = best.get(kept); next && evidenceOn(clash.other, next.kept) !== 'against'; next = best.get(kept))
      kept = next.kept
    best.set(clash.other, { ...clash, kept })
  }
  return [...best.values()].sort((a, b) => order.get(a.other)! - order.get(b.other)!)
}

/** The style’s list corrects it in its own story. */
const isSettled = ({ house }: Form) => house === 'corrected'

/** “George W Bush”: how initials are pointed is no spelling. */
const onlyPoints = (a: Form, b: Form) => a.name.replace(/[. ]/g, '') === b.name.replace(/[. ]/g, '')

/** Of two to keep, the one that is built like the other: “Donald Trump” rather than “Donald J. Trump” for “Donand Trump”. */
const closer = (kept: Form, before: Form, { parts }: Form) => {
  const [fits, fitted] = [kept, before].map(form => form.parts.length === parts.length)
  return fits === fitted ? better(kept, before) > 0 : fits
}

/** More than nothing where the first is rather to be kept. */
const better = (a: Form, b: Form) =>
  Number(a.isChecked) - Number(b.isChecked) || Number(a.house === 'own') - Number(b.house === 'own') || a.own - b.own
