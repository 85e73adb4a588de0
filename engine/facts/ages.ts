import type { Span } from '../story.ts'
import { namesWithAges } from './ages/beside-name.ts'
import { type AgeNumber, partsOf } from './ages/parts.ts'
import type { Seen } from './ages/seen.ts'
import { agedGroups, decades } from './ages/spans.ts'
import { yearsOld } from './ages/years-old.ts'

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
  /** “The 43-year-old said”, “The 43-year-old striker said”: begins a sentence about somebody named before. */
  readonly pointsBack: boolean
  /** Said of the present without a hedge: not “then 39”, “was 19 when”, “turned 40”, “believed to be 39”. */
  readonly current: boolean
  /** What is wrong with its hyphens, commas or joining words, whatever the style. */
  readonly slip?: Slip
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
  const found = [...yearsOld(seen), ...agedGroups(seen), ...decades(seen), ...namesWithAges(seen)]
  // Of “aged between 18-24 years old” the first gatherer knows most.
  return inOrder(found).filter((age, index, all) => index === 0 || age.start >= all[index - 1]!.end)
}

/** Without one of these only a decade or a name with a number can be an age. */
const wordsOfAge = /\b(?:old|olds|age|aged|ages|between)\b/i

const inOrder = (ages: readonly Age[]) =>
  ages.length < 2 ? ages : [...ages].sort((a, b) => a.start - b.start || b.end - a.end || (a.slip ? -1 : 1))
