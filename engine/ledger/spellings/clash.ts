import type { Likeness } from '../../names/likeness.ts'
import type { Span } from '../../story.ts'
import { type Form, type Use, weightOf } from './name-forms.ts'

/** Two spellings of a story that are likely one name’s. */
export interface Clash {
  /** The one to keep: as the desk has checked, as the style’s list has it, oftener by far, earlier in the body. */
  readonly kept: Side
  readonly other: Side
  readonly by: Likeness
  /** Both as a list would have them, where the clash is of surnames alone: the whole name. */
  readonly inFull?: { readonly kept: string; readonly other: string }
  /** Neither is checked, listed or oftener: the story does not say which is right. */
  readonly isEven: boolean
}

/** One of the spellings, and where it stands. */
export interface Side {
  readonly name: string
  readonly at: readonly Place[]
}

interface Place extends Span {
  readonly block: number
  /** What would stand here were the other spelling kept: the name in full, or the surname alone. */
  readonly write: string
}

/** Two full names; what stands alone as the surname of either goes with it. */
export function fullClash(a: Form, b: Form, by: Likeness, aloneOf: (form: Form) => Form | undefined): Clash {
  const withAlone = (form: Form): Form => {
    const alone = a.surname === b.surname ? undefined : aloneOf(form)
    return alone ? { ...form, uses: [...form.uses, ...alone.uses].sort(inStory) } : form
  }
  const [kept, other] = inOrder(withAlone(a), withAlone(b))
  const side = (own: Form, instead: Form): Side => ({
    name: nameIn(own),
    at: own.uses.map(use =>
      use.mention.shape === 'full'
        ? placeOf(use, own.name, nameIn(instead))
        : placeOf(use, own.surname, surnameIn(instead))
    )
  })
  return { kept: side(kept, other), other: side(other, kept), by, isEven: isEven(kept, other) }
}

/** A full name and a surname alone: the surname is what they differ in. */
export function surnameClash(full: Form, alone: Form | undefined, short: Form, by: Likeness): Clash {
  const uses = [...full.uses, ...(alone?.uses ?? [])].sort(inStory)
  const whole: Form = { ...full, uses }
  // “Chastian” once in full and “Chastain” five times: then it is the full name that slipped.
  const isOften = short.uses.length >= uses.length + 2 && !full.isHouse && !full.isChecked
  const isShortKept = short.isHouse || short.isChecked || isOften
  const [kept, other] = isShortKept ? [short, whole] : [whole, short]
  const side = (own: Form, instead: Form): Side => ({
    name: surnameIn(own),
    at: own.uses.map(use => placeOf(use, own.surname, surnameIn(instead)))
  })
  const inFull = (own: Form) => nameIn(full).replace(surnameIn(full), surnameIn(own))
  return {
    kept: side(kept, other),
    other: side(other, kept),
    by,
    inFull: { kept: inFull(kept), other: inFull(other) },
    // Whoever is named in full was named with care, unless the surname alone comes oftener.
    isEven: isEven(kept, other) && (kept === short || weightOf(other) > weightOf(kept))
  }
}

/** The one to keep first. */
function inOrder(a: Form, b: Form): readonly [Form, Form] {
  const better =
    Number(b.isChecked) - Number(a.isChecked) ||
    Number(b.isHouse) - Number(a.isHouse) ||
    outweighs(b, a) - outweighs(a, b) ||
    firstInBody(a) - firstInBody(b)
  return better > 0 ? [b, a] : [a, b]
}

/** What stands in the story twice as often is hardly the slip. */
const outweighs = (a: Form, b: Form) => Number(weightOf(a) >= 2 * weightOf(b))

const isEven = (kept: Form, other: Form) => !kept.isChecked && !kept.isHouse && weightOf(kept) <= weightOf(other)

const firstInBody = ({ uses }: Form) => {
  const first = uses.find(({ weight }) => weight === 1)
  return first ? first.block : Number.MAX_SAFE_INTEGER
}

const inStory = (a: Use, b: Use) => a.block - b.block || a.mention.start - b.mention.start

/** As the copy writes it, apostrophes and all. */
const nameIn = ({ uses, shape }: Form) => uses.find(({ mention }) => mention.shape === shape)!.written

function surnameIn({ uses, surname }: Form): string {
  const { written, mention } = uses[0]!
  const from = mention.name.lastIndexOf(surname)
  return written.slice(from, from + surname.length)
}

/** Where a spelling stands in a name that has it: “Hassell” of “Brian Hassell Jr.” */
function placeOf({ block, mention: { name, start, familyFirst } }: Use, spelling: string, write: string): Place {
  const from = start + (familyFirst ? name.indexOf(spelling) : name.lastIndexOf(spelling))
  return { block, start: from, end: from + spelling.length, write }
}
