import type { Span } from '../story.ts'
import { namesWithAges } from './ages/beside-name.ts'
import { decades } from './ages/decades.ts'
import { isYears } from './ages/is-years.ts'
import type { AgeLabel } from './ages/label.ts'
import { type AgeNumber, partsOf } from './ages/parts.ts'
import type { Seen } from './ages/seen.ts'
import { agedGroups } from './ages/spans.ts'
import { toldTwice } from './ages/told-twice.ts'
import { yearsOfAge } from './ages/years-of-age.ts'
import { yearsOld } from './ages/years-old.ts'

export type { AgeLabel } from './ages/label.ts'
export type { AgeNumber } from './ages/parts.ts'

/** An age in the copy, of somebody or something: `5-year-old`, `32` of “Jo Roe, 32,”, `30s` of “in her 30s”. */
export interface Age extends Span {
  /**
   * `attributive`: a 5-year-old boy. `noun`: the 5-year-old. `predicate`: is 5 years old. `apposition`: Jo Roe, 5, said.
   * `aged`: aged 5 to 18, at the age of 5. `decade`: in her 30s.
   */
  readonly kind: 'attributive' | 'noun' | 'predicate' | 'apposition' | 'aged' | 'decade'
  /** Its numbers as written: one; two of a pair or a range; none of a decade. */
  readonly numbers: readonly AgeNumber[]
  readonly unit: 'year' | 'month' | 'week' | 'day'
  /** Whose it is, as far as the words say. */
  readonly bearer: 'person' | 'thing' | 'unknown'
  /** The numbers could be written the other way: not those that a hyphen ties together, nor a capitalised `Five`. */
  readonly eitherForm: boolean
  /** Its sentence begins with it, where figures never stand. */
  readonly opening: boolean
  /** The name that it directly precedes or follows. */
  readonly whose?: Span
  /**
   * Whose it may be where no name stands beside it. `back`: “The 43-year-old striker said” begins a sentence about somebody
   * named before. `ahead`: “a 43-year-old man”, whom the story may name below. `home`: “police identified him as Jo Roe,
   * 43,” tells who that was.
   */
  readonly points?: 'back' | 'ahead' | 'home'
  /** What its phrase calls somebody of that age. */
  readonly label?: AgeLabel
  /** Said of the present without a hedge: not “then 39”, “was 19 when”, “turned 40”, “believed to be 39”. */
  readonly current: boolean
  /** What is wrong with its hyphens, commas or joining words, whatever the style. */
  readonly slip?: Slip
  /** Words that the age does without. */
  readonly clutter?: Clutter
}

/** The age with its needless words, and what makes it do without them. */
export interface Clutter extends Span {
  /**
   * `doubled`: aged 32 years old. `aged`: Jo Roe, aged 32, said. `age`: Jo Roe, age 32, said. `long`: Jo Roe, 32 years old, said.
   * `of age`: 32 years of age. `young`: 32 years young. `twice`: the 32-year-old Jo Roe, 32.
   */
  readonly kind: 'doubled' | 'aged' | 'age' | 'long' | 'of age' | 'young' | 'twice'
  readonly amends: readonly Amendment[]
  /** No reader could take it differently. */
  readonly sure: boolean
}

export interface Slip {
  /**
   * `hyphens`: 5 year old boy, is 5-years-old. `suspended`: 15-24-year-olds. `comma`: Jo Roe, 32 said.
   * `apostrophe`: in her 30's. `range`: between 18-24.
   */
  readonly kind: 'hyphens' | 'suspended' | 'comma' | 'apostrophe' | 'range'
  /** What has to be written in place of what, in order. An empty stretch is an insertion. */
  readonly amends: readonly Amendment[]
  /** No reader could take it differently. */
  readonly sure: boolean
}

export interface Amendment extends Span {
  readonly text: string
}

/** The ages that a paragraph tells, in order. */
export function ages(given: Omit<Seen, 'parts'>): readonly Age[] {
  const { text, words } = given
  const seen = { ...given, parts: wordsOfAge.test(text) ? partsOf(text, words) : [] }
  const found = [
    ...yearsOld(seen),
    ...yearsOfAge(seen),
    ...isYears(seen),
    ...agedGroups(seen),
    ...decades(seen),
    ...namesWithAges(seen)
  ]
  // Of “aged between 18-24 years old” the first gatherer knows most.
  const ages = inOrder(found).filter((age, index, all) => index === 0 || age.start >= all[index - 1]!.end)
  return toldTwice(ages, words)
}

/** Without one of these only a decade or a name with a number can be an age. */
const wordsOfAge = /\b(?:old|olds|young|age|aged|ages|between)\b/i

const inOrder = (ages: readonly Age[]) =>
  ages.length < 2 ? ages : [...ages].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end)

/** Who knows that words are needless, or wrong, knows most. */
const rank = ({ clutter, slip }: Age) => (clutter ? 0 : slip ? 1 : 2)
