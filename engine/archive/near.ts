import { givenNameKey } from '../names/keys.ts'
import { type Likeness, likeness } from '../names/likeness.ts'
import { folded, kinds, kindsOf } from '../names/name-words.ts'
import { soundKeys } from '../names/sound-keys.ts'
import type { Form } from './archive.ts'
import { type Evidence, evidenceOn } from './evidence.ts'

/** Two forms that are likely one person’s name. */
export interface Near {
  readonly a: Form
  readonly b: Form
  /** Nothing where only the style’s list knows that they are one: `Tayyip Erdogan`, `Recep Tayyip Erdogan`. */
  readonly by: Likeness | undefined
}

/** The pairs of forms that are likely one person’s. Only those that share a key are compared: time grows with the names. */
export function* nearForms(forms: readonly Form[]): Iterable<Near> {
  for (const [a, b] of listedTogether(forms)) yield { a, b, by: likeness(a, b) }
  const full = forms.filter(({ parts }) => parts.length > 1)
  const found = new Set<number>()
  for (const way of waysToBeAlike) {
    const compared = new Float64Array(mostRemembered)
    for (const [i, j] of pairsOf(full, way.keysOf)) {
      const pair = i * full.length + j
      if (compared[pair % mostRemembered] === pair || found.has(pair)) continue
      compared[pair % mostRemembered] = pair
      const [a, b] = [full[i]!, full[j]!]
      if (Math.abs(a.name.length - b.name.length) > way.farthest) continue
      if (a.entry !== undefined && b.entry !== undefined) continue
      const by = likeness(a, b)
      if (!by) continue
      found.add(pair)
      if (areOne(a, b, by)) yield { a, b, by }
    }
  }
}

/** The indexes of two that share a key, the lower first. */
function* pairsOf(
  forms: readonly Form[],
  keysOf: (form: Form) => readonly string[]
): Iterable<readonly [number, number]> {
  for (const group of grouped(forms, keysOf))
    for (let at = 0; at < group.length; at++)
      for (let next = at + 1; next < Math.min(group.length, at + reach); next++) {
        const [i, j] = [group[at]!, group[next]!]
        if (i !== j) yield i < j ? [i, j] : [j, i]
      }
}

/** Pairs that are not compared again when they share a second key: a table that makes no work for the collector. */
const mostRemembered = 65_521

/** In a group of very many that share a key, each is compared with so many that follow it by the alphabet. */
const reach = 24

/** Those for which the style’s list has one entry. */
function* listedTogether(forms: readonly Form[]): Iterable<readonly [Form, Form]> {
  const byEntry = new Map<string, Form>()
  for (const form of forms) {
    if (form.entry === undefined) continue
    const first = byEntry.get(form.entry)
    if (first) yield [first, form]
    else byEntry.set(form.entry, form)
  }
}

/** What the stories say of the bearers decides whether two names that are alike are one person’s. */
function areOne(a: Form, b: Form, by: Likeness): boolean {
  if (isDistinct(a, b) || isDistinct(b, a) || (a.isChecked && b.isChecked)) return false
  if (by !== 'marks' && a.beside?.includes(b)) return false
  const evidence = evidenceOn(a, b)
  if (evidence === 'against') return false
  if (by === 'marks') return true
  if (by === 'sounds') return evidence === 'strong' || !mayBeTwo(a, b, evidence)
  // One letter makes another name of “Kim Jong Un”.
  const [rare, often] = [a.stories, b.stories].sort((a, b) => a - b) as [number, number]
  if (rare > 1 || a.familyFirst || b.familyFirst) return false
  if (evidence === 'strong') return true
  // “Ivana” is no slip for “Ivanka”, who has her surname; “Ramsey” in one story is one for “Ramsay” in ten.
  return a.parts.at(-1) !== b.parts.at(-1) && often >= (evidence === 'weak' ? oftenEnough.weak : oftenEnough.none)
}

/** Common names, which may well be two people’s: “Karen Lewis” and “Karin Lewis”, “John O’Neil” and “John O’Neill”. */
function mayBeTwo(a: Form, b: Form, evidence: Evidence | undefined): boolean {
  if (evidence === 'weak' && a.parts.length > 2) return false
  if (evidence === undefined && undoubled(a.name) === undoubled(b.name)) return true
  return [a, b].every(({ parts }) => parts.every(part => isShared(part, a, b) || isKnown(part)))
}

const undoubled = (name: string) => folded(name).replace(/(.)\1/g, '$1')

const isShared = (part: string, a: Form, b: Form) => a.parts.includes(part) && b.parts.includes(part)

const isKnown = (part: string) => (kindsOf(folded(part)) & (kinds.given | kinds.surname | kinds.familyFirst)) !== 0

/** In so many stories, and the other in one. */
const oftenEnough: Readonly<Record<'weak' | 'none', number>> = { weak: 3, none: 5 }

const isDistinct = ({ distinct }: Form, { name }: Form) => distinct.some(other => folded(other) === folded(name))

/**
 * What two forms of a name have in common, and by how many letters one may be longer: its sounds; a given name and the
 * sounds of the surname; or, where a slip parts them, one name and the beginning or the end of the other.
 */
const waysToBeAlike: readonly { readonly keysOf: (form: Form) => readonly string[]; readonly farthest: number }[] = [
  { keysOf: ({ parts }) => soundKeys(parts.map(withoutArticle).join('')), farthest: 8 },
  { keysOf: form => soundKeys(surname(form)).map(key => `${given(form)} ${key}`), farthest: 12 },
  { keysOf: form => heads(folded(surname(form))).map(head => `${given(form)} ${head}`), farthest: 6 },
  { keysOf: form => tails(folded(surname(form))).map(tail => `${given(form)} ${tail}`), farthest: 6 },
  { keysOf: form => heads(folded(form.parts[0]!)).map(head => `${folded(surname(form))} ${head}`), farthest: 6 },
  { keysOf: form => tails(folded(form.parts[0]!)).map(tail => `${folded(surname(form))} ${tail}`), farthest: 6 }
]

/** The first half of a word, short by a letter or not: what a slip in the second half leaves, of a word as long or longer by one. */
const heads = (word: string) => halves(word).map(length => word.slice(0, length))

/** The second half, with the first letter, in which there is no slip. */
const tails = (word: string) => halves(word).map(length => word.charAt(0) + word.slice(-length))

function halves({ length }: string): readonly number[] {
  const [less, more] = [Math.max(2, Math.floor((length - 1) / 2)), Math.max(2, Math.floor(length / 2))]
  return less === more ? [less] : [less, more]
}

const withoutArticle = (part: string) => part.replace(/^(?:[ae]l|[ae]l-)(?=$|\p{Lu})/iu, '')
const surname = ({ parts, familyFirst }: Form) => withoutArticle(parts[familyFirst ? 0 : parts.length - 1]!)
const given = ({ parts, familyFirst }: Form) => givenNameKey(parts[familyFirst ? parts.length - 1 : 0]!)

/** Those that have a key in common, as indexes. Keys are kept as numbers: there may be a million. */
function* grouped(forms: readonly Form[], keysOf: (form: Form) => readonly string[]): Iterable<readonly number[]> {
  const keyed: number[] = []
  const shift = 2 ** Math.ceil(Math.log2(forms.length + 1))
  const room = Math.floor(2 ** 53 / shift)
  forms.forEach((form, index) => {
    for (const key of keysOf(form)) if (key !== '') keyed.push((hash(key) % room) * shift + index)
  })
  const sorted = Float64Array.from(keyed).sort()
  let group: number[] = []
  let last = -1
  for (const one of sorted) {
    const key = Math.floor(one / shift)
    if (key !== last) {
      if (group.length > 1) yield inOrder(group, forms)
      group = []
      last = key
    }
    group.push(one - key * shift)
  }
  if (group.length > 1) yield inOrder(group, forms)
}

const inOrder = (group: readonly number[], forms: readonly Form[]) =>
  group.length <= reach ? group : [...group].sort((i, j) => (surname(forms[i]!) < surname(forms[j]!) ? -1 : 1))

function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}
