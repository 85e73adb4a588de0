import { russianGiven } from '../../names/russian-given.ts'
import type { Span } from '../../story.ts'
import type { Style } from '../../style/style.ts'
import type { Word } from '../words.ts'
import { type FormPath, formKey, type HouseForms, houseForms } from './house-forms.ts'
import { type Seen, type Surroundings, surroundingsOf } from './name-surroundings.ts'

/** A name of the style’s list, in whatever spelling the copy has. The span leaves a possessive ending out. */
export interface HouseName extends Span {
  /** The key of the entry in the style’s `names`. */
  readonly entry: string
  /** The spelling found, with straight apostrophes and single spaces. */
  readonly found: string
  /**
   * `house`: as the style wants it. `variant`: right in another house. `wrong`: right nowhere.
   * `kept`: not the house’s, but right here: a gloss, history, a dish. `other`: another of that name: Odessa, Texas.
   */
  readonly spelling: 'house' | 'variant' | 'wrong' | 'kept' | 'other'
  /** What the style would write here, where that differs. */
  readonly write?: string
  /** What it differs in from what the style would write, where it does. */
  readonly differs?: Difference
  /** The surname alone, not the whole name. */
  readonly short: boolean
  /** The style lists this spelling itself, so it can be nobody else; else it is one like it. */
  readonly listed: boolean
}

/**
 * What two spellings of a name differ in, all else being equal: the order of its parts, an initial in the middle, the
 * article (`al-Sadr`), accents, the capital of a particle (`Von der Leyen`), hyphens and other capitals; or its letters.
 */
export type Difference = 'order' | 'initial' | 'article' | 'accents' | 'particle' | 'marks' | 'letters'

/** A reader of house names for one style. */
export function houseNames(style: Style): (seen: Seen) => readonly HouseName[] {
  const forms = formsOf(style)
  return seen => {
    const found: HouseName[] = []
    const surroundings = surroundingsOf(seen)
    const { words } = seen
    for (let index = 0; index < words.length; index++) {
      if (!mayBegin(forms, words, index)) continue
      const parts = partsOf(words, index, index + longestName)
      for (let first = 0; parts[first]?.word === index; ) {
        const match = longest(forms, parts, first)
        const name = match && read(seen, surroundings, parts, first, match)
        if (name) found.push(name)
        first = name ? match!.last + 1 : first + 1
        if (name) index = Math.max(index, parts[match!.last]!.word)
      }
    }
    return found
  }
}

const formsOf = (style: Style): HouseForms => {
  const known = formsOfStyles.get(style)
  if (known) return known
  const made = houseForms(style)
  formsOfStyles.set(style, made)
  return made
}
/** One index of names serves all engines of a style: an editor has one for each open story. */
const formsOfStyles = new WeakMap<Style, HouseForms>()

/** Whether a name could begin with this word: asked of every word, so with as little work as can be. */
function mayBegin(forms: HouseForms, words: readonly Word[], index: number): boolean {
  const { kind, lower, text } = words[index]!
  if (kind === 'mark' || (text === lower && !forms.beginsSmall(lower))) return false
  if (text !== lower && !plain.test(lower))
    return partsOf(words, index, index + 1).some(({ key }) => forms.begin(key) !== undefined)
  const step = forms.begin(lower)
  if (!step) return false
  const next = words[index + 1]
  return step.path !== undefined || !next || !plain.test(next.lower) || step.next.has(next.lower)
}

/** The most words that are looked at for one name. */
const longestName = 8

/** A word, or one of those that a hyphen ties into one: `Kim`, `Jong`, `un` of `Kim Jong-un`. */
interface Part extends Span {
  readonly key: string
  /** The index of its word. */
  readonly word: number
  /** A space or a hyphen, and nothing else, is before it. */
  readonly goesOn: boolean
  readonly tied: boolean
}

function partsOf(words: readonly Word[], from: number, to: number): readonly Part[] {
  const parts: Part[] = []
  for (let index = from; index < Math.min(to, words.length); index++) {
    const { kind, text, base, lower, apart, start, end } = words[index]!
    const before = words[index - 1]
    // “@KyivPost”, “#Kiev”, “example.org/Kiev”: an address is no copy.
    if (kind === 'mark' || (!apart && before?.kind === 'mark' && addressMarks.has(before.text))) {
      parts.push({ key: '', word: index, goesOn: false, tied: false, start, end })
      continue
    }
    const goesOn = apart && before?.kind === 'word' && !isGlued(before.text)
    const baseEnd = end - (text.length - base.length)
    const credit = isGlued(text) && glued.exec(text)
    if (credit) {
      parts.push({ key: formKey(credit[1]!), word: index, goesOn, tied: false, start, end: start + credit[1]!.length })
      continue
    }
    const isWhole = !base.includes('-') || end - start !== text.length
    if (isWhole) {
      const key = plain.test(lower) && base === text ? lower : formKey(base)
      parts.push({ key, word: index, goesOn, tied: false, start, end: baseEnd })
      continue
    }
    let from = 0
    for (const piece of base.split('-')) {
      const at = start + from
      const tied = from > 0
      parts.push({ key: formKey(piece), word: index, goesOn: tied || goesOn, tied, start: at, end: at + piece.length })
      from += piece.length + 1
    }
  }
  return parts
}

const plain = /^[a-z]+$/
/** “Kim Jong Un.Alexander Smith / AP”: a caption run into its credit, of which only the first half is copy. */
const glued = /^(\p{L}{2,})\.\p{Lu}\p{L}+$/u
const isGlued = (text: string) => text.includes('.') && glued.test(text)
const addressMarks = new Set(['@', '#', '/', '//', '_', '\\'])

interface Match {
  readonly last: number
  readonly path: FormPath
  /** An initial stands in it that the list does not have: `Vladimir V. Putin`. */
  readonly isInitialed: boolean
}

function longest(forms: HouseForms, parts: readonly Part[], first: number): Match | undefined {
  let step = forms.begin(parts[first]!.key)
  let match: Match | undefined
  let isInitialed = false
  for (let at = first; step; ) {
    if (step.path) match = { last: at, path: step.path, isInitialed }
    let next = parts[++at]
    // “Vladimir V. Putin”, but “George W. Bush” is not George Bush.
    if (at === first + 1 && next?.goesOn && next.key.length === 1 && russianGiven.has(parts[first]!.key)) {
      isInitialed = true
      next = parts[++at]
    }
    step = next?.goesOn ? step.next.get(next.key) : undefined
  }
  return match
}

function read(
  seen: Seen,
  { opens, standing, isCurly }: Surroundings,
  parts: readonly Part[],
  first: number,
  { last, path, isInitialed }: Match
): HouseName | undefined {
  const { start, word: from } = parts[first]!
  const { end: wordEnd, word } = parts[last]!
  // “They met Hun Sen.”: the parser takes the end of the sentence for the point of “Sen.”
  const end = seen.text[wordEnd - 1] === '.' ? wordEnd - 1 : wordEnd
  const found = asWritten(seen.text.slice(start, end))
  const known = spellingOf(
    isInitialed ? found.replace(/ \S+/, '') : found,
    path,
    positionOf(seen, opens(from), parts[first]!, word, found)
  )
  if (!known) return undefined
  const { entry, short, listed } = path
  const name = { start, end, entry, found, short, listed, spelling: known.spelling }
  if (name.spelling === 'house' && isInitialed && path.write)
    return { ...name, spelling: 'variant', write: path.write, differs: 'initial' }
  if (name.spelling === 'house' || name.spelling === 'kept') return name
  const tied = parts[first]!.tied || parts[last + 1]?.tied
  if (tied && !isCompound(seen.text, parts[first]!, parts[last + 1])) return { ...name, spelling: 'kept' }
  const stands = standing({ first: from, last: word, entry: path.of, short })
  if (stands) return { ...name, spelling: stands }
  if (known.write === undefined) return name
  // Copy with curly apostrophes gets a curly one: “Shi’ite”.
  const write = isCurly ? known.write.replaceAll("'", '’') : known.write
  return { ...name, write, differs: difference(found, write) }
}

/** “al-Qaeda-linked”, “pro-Kiev”, but not “Moscow-Kiev”, not “Kiev-Mohyla” and not the “Kiev-class” ship. */
function isCompound(text: string, first: Part, after: Part | undefined): boolean {
  const before = first.tied ? text.slice(0, first.start - 1).match(/[\p{L}]{1,12}$/u)?.[0] : undefined
  const next = after?.tied ? text.slice(after.start, after.end) : undefined
  return !(before && isUpper(before[0]!)) && !(next && (isUpper(next[0]!) || next === 'class'))
}

interface Position {
  /** A small letter would be raised here: a sentence begins. */
  readonly raised: boolean
  readonly headline: boolean
  /** All in capitals: a headline, a dateline. */
  readonly capitals: boolean
}

function positionOf({ role, words }: Seen, opens: boolean, first: Part, last: number, found: string): Position {
  const before = words[first.word - 1]
  const headline = role === 'headline' || role === 'deck'
  const around = [before, words[last + 1]].some(word => word && word.text.length > 1 && isCapitals(word.text))
  const afterMark = before?.kind === 'mark' && (!words[first.word]!.apart || /^[-–—:•*]+$/.test(before.text))
  return {
    raised: !first.tied && (opens || afterMark),
    headline,
    capitals: isCapitals(found) && (role === 'dateline' || headline || around || found.length > 4)
  }
}

/** Which of the spellings on a path this is, and what the house would write. Nothing where it can be no name. */
function spellingOf(
  found: string,
  { house, wrong, except, write }: FormPath,
  { raised, headline, capitals }: Position
): Pick<HouseName, 'spelling' | 'write'> | undefined {
  const isAs = (form: string) =>
    found === form ||
    (raised && (found === raise(form) || isLedIn(found, form))) ||
    (capitals && found === form.toUpperCase())
  if (house.some(isAs)) return { spelling: 'house' }
  // “chicken Kiev” has a path of its own; “Al-Shabab”, the football club, shares that of al-Shabab.
  if (except.some(isAs) || (except.length > 0 && write === undefined)) return { spelling: 'kept' }
  // “kiev”, “mecca”: a name has a capital, unless the house gives it none.
  if (!isUpper(found[0]!) && !/^(?:[ae]l|von|de)[- ]/.test(found)) return undefined
  if (write === undefined) return { spelling: wrong.some(isAs) ? 'wrong' : 'variant' }
  // “Kim Jong-Un Visits Putin”: a headline may raise every word.
  if (headline && found.toLowerCase() === write.toLowerCase()) return { spelling: 'house' }
  const spelling = wrong.some(isAs) || (wrong.length > 0 && house.length === 0) ? 'wrong' : 'variant'
  if (capitals) return { spelling, write: write.toUpperCase() }
  return { spelling, write: raised && isUpper(found[0]!) ? raise(write) : write }
}

/** “VLADIMIR Putin ordered …”: a paper sets the first word of a story in capitals. */
const isLedIn = (found: string, form: string) => {
  const space = form.indexOf(' ')
  return space > 0 && found === form.slice(0, space).toUpperCase() + form.slice(space)
}

function difference(found: string, write: string): Difference {
  const [a, b] = [keysOf(found), keysOf(write)]
  if (a.join('') !== b.join('')) {
    if (a.join('').replace(article, '') === b.join('').replace(article, '')) return 'article'
    return a.length > 1 && a.toSorted().join() === b.toSorted().join() ? 'order' : 'letters'
  }
  if (found.normalize('NFD').replace(/\p{M}/gu, '') === write.normalize('NFD').replace(/\p{M}/gu, '')) return 'accents'
  return isParticle(found, write) ? 'particle' : 'marks'
}

/** “Von der Leyen”, “Bin Laden”: all that has another capital is particles. */
function isParticle(found: string, write: string): boolean {
  if (found.toLowerCase() !== write.toLowerCase()) return false
  const theirs = write.split(/[ -]/)
  return found.split(/[ -]/).every((word, index) => word === theirs[index] || particles.has(word.toLowerCase()))
}

const keysOf = (form: string) => form.split(/[\s-]+/).map(formKey)

const article = /^[ae]l/
const particles = new Set('al el bin ibn von van de den der da dos du'.split(' '))

const asWritten = (text: string) =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")

const raise = (form: string) => form.charAt(0).toUpperCase() + form.slice(1)

const isUpper = (letter: string) => letter !== letter.toLowerCase()

const isCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase()
