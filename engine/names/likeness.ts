import { sameGivenName, sameName } from './keys.ts'
import { folded, kinds, kindsOf } from './name-words.ts'
import { isSlip } from './slips.ts'

/** A name as it is written somewhere: `Vladimir Putin`, `Kim Jong Un`, or a surname alone. */
export interface NameForm {
  readonly parts: readonly string[]
  readonly familyFirst: boolean
  readonly suffix?: string
}

/**
 * By what two forms may be one name: in `marks` (accents, hyphens, apostrophes, points, a particle’s capital), in letters
 * that `sounds` alike where they come from, or by a `slip` of the finger.
 */
export type Likeness = 'marks' | 'sounds' | 'slip'

/**
 * By what two different forms of a name in full may be one person’s; nothing where they are hardly one person’s.
 * The forms alone are asked, and two people can have near names: what a story says of them is for its ledger.
 */
export function likeness(a: NameForm, b: NameForm): Likeness | undefined {
  if (plainSuffix(a) !== plainSuffix(b)) return undefined
  const [one, other] = [a.parts.join(' '), b.parts.join(' ')]
  if (one === other) return undefined
  if (lettersOf(one) === lettersOf(other)) return 'marks'
  const [own, others] = withoutInitials(a.parts, b.parts)
  if (own.length < 2 || others.length < 2 || !haveSameInitials(a.parts, b.parts)) return undefined
  // “Vladimir V. Putin” and “Vladimir Putin” are both right.
  if (own.join(' ') === others.join(' ')) return undefined
  const ear = sameName(own, others)
  if (ear) return ear
  if (own.length !== others.length) return undefined
  const astray = own.flatMap((part, at) => (sameGivenName(part, others[at]!) ? [] : [at]))
  return astray.length === 1 && mayBeSlip(own[astray[0]!]!, others[astray[0]!]!) ? 'slip' : undefined
}

/** By what a surname alone may be that of somebody who is named in full. */
export function surnameLikeness(short: string, surname: string, given: readonly string[]): Likeness | undefined {
  if (short.length < 4 || surname.length < 4 || short === surname) return undefined
  if (Math.abs(short.length - surname.length) > 3) return undefined
  const key = `${short}\n${surname}\n${given.join(' ')}`
  const known = remembered.get(key)
  if (known !== undefined) return known ?? undefined
  if (remembered.size > mostRemembered) remembered.clear()
  const found = surnamesCompared(short, surname, given)
  remembered.set(key, found ?? null)
  return found
}

/** The names of a story are the same at every keystroke. */
const remembered = new Map<string, Likeness | null>()
const mostRemembered = 16_384

function surnamesCompared(short: string, surname: string, given: readonly string[]): Likeness | undefined {
  if (lettersOf(short) === lettersOf(surname)) return 'marks'
  if (kindsOf(folded(short)) & notSurnames) return undefined
  if (sameName([...given, short], [...given, surname]) === 'sounds') return 'sounds'
  return !isKnown(short) && isSlip(short, surname) ? 'slip' : undefined
}

const plainSuffix = ({ suffix }: NameForm) => suffix?.replace('.', '').toLowerCase()

/** What is left of a name when its marks are gone: `J.K. Rowling` and `JK Rowling` are one, so are `Al-Shifa` and `al Shifa`. */
export const lettersOf = (name: string) => folded(name).replace(/[^\p{L}\p{N}]/gu, '')

const isInitial = (part: string) => /^\p{Lu}\.?(?:-?\p{Lu}\.?)*$/u.test(part) && part.length < 6

/** The initials in the middle of a name, which a later reference leaves out. */
function withoutInitials(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const plain = (parts: readonly string[]) =>
    parts.filter((part, at) => at === 0 || at === parts.length - 1 || !isInitial(part))
  return [plain(a), plain(b)]
}

/** “George W. Bush” and “George H.W. Bush” are two; so are “J. Roe” and “M. Roe”. */
function haveSameInitials(a: readonly string[], b: readonly string[]): boolean {
  if ([a[0]!, b[0]!].some(isInitial)) return lettersOf(a[0]!) === lettersOf(b[0]!)
  const middle = (parts: readonly string[]) => parts.slice(1, -1).filter(isInitial).map(lettersOf).join('')
  const [one, other] = [middle(a), middle(b)]
  return one === '' || other === '' || one === other
}

/** Two that are names in their own right are no slips of each other: “Zhang” and “Zheng”, “Andersen” and “Anderson”. */
const mayBeSlip = (one: string, other: string) =>
  !(isKnown(one) && isKnown(other)) && isSlip(one, other, Math.min(one.length, other.length) > 7 ? 2 : 1)

const isKnown = (word: string) => !word.includes('-') && (kindsOf(folded(word)) & knownWords) !== 0

const knownWords = kinds.given | kinds.surname | kinds.familyFirst | kinds.ordinary | kinds.place

const notSurnames =
  kinds.place | kinds.nation | kinds.thing | kinds.calendar | kinds.ordinary | kinds.title | kinds.given
