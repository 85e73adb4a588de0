/** Calling somebody of a story otherwise: which words change, and which of them only an editor can answer for. */
import type { Seen } from './bring-home.ts'
import type { Edit } from './finding.ts'
import { home, unbroken } from './formats/home.ts'
import { firstPast } from './in-order.ts'
import { hasMark } from './ledger/in-order.ts'
import type { Person, Reference } from './ledger/people.ts'
import { capitalized, opensSentence } from './ledger/references/in-its-place.ts'
import { folded } from './names/name-words.ts'
import { surnameForms } from './names/surname-forms.ts'
import { copyRoles, type Span } from './story.ts'

export interface Renamed {
  /** In order. None where the name is so already. */
  readonly edits: readonly RenameEdit[]
  /** Mentions that stay as they are, because there is markup inside what would change: `*Ana R*oe`. */
  readonly left: readonly Span<'source'>[]
}

export interface RenameEdit extends Edit<'source'> {
  /**
   * The reporter’s `own` words, or direct `speech`; `checked` has an editor’s CQ or STET, and `unsure` may be somebody
   * else of this surname, or a thing that is called so: `Roe-backed`, `Roe Street`.
   */
  readonly of: 'own' | 'speech' | 'checked' | 'unsure'
}

/**
 * The edits that give another name to whoever is named at an offset of the source. At a surname they change the surname
 * of every reference, in full and alone; at a name in full the whole name, and the parts of it that stand alone.
 * Nothing where nobody is named.
 */
export function renamed(seen: Seen, offset: number, to: string): Renamed | undefined {
  const found = namedAt(seen, offset)
  if (!found) return undefined
  const { person, reference } = found
  const change = changeOf(writtenAs(reference, person, seen), person, to)
  const edits: RenameEdit[] = []
  const left: Span<'source'>[] = []
  for (const other of person.references) {
    const of = kindOf(other, other === reference, seen)
    const written = writtenAs(other, person, seen)
    const made = stretches(written, change)
      .flatMap(stretch => editsOf(stretch, written))
      .map(edit => raised(edit, written, other, seen))
    const block = seen.blocks[other.block]!
    if (made.every(({ at }) => unbroken(block, at)))
      for (const { at, text } of made) edits.push({ at: home(block, at), text, of })
    else left.push(home(block, other.mention))
  }
  if (change.surname) for (const edit of strays(change.surname, seen)) edits.push(edit)
  return { edits: edits.sort((a, b) => a.at.start - b.at.start), left }
}

/** Where else the surname stands, as no reference to anybody. */
function* strays({ from, to }: NonNullable<Change['surname']>, { blocks, facts, ledger }: Seen): Generator<RenameEdit> {
  const name = from.map(({ text }) => text).join(' ')
  const write = to.join(' ')
  if (write === name) return
  const references = new Set(ledger.people.flatMap(person => person.references.map(({ mention }) => mention)))
  for (const [index, block] of blocks.entries()) {
    if (!copyRoles.has(block.role)) continue
    const { text } = block
    const named = facts[index]!.mentions.filter(mention => references.has(mention))
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const past = start + name.length
      // “the Petrovas”
      const plural = /^e?s(?![\p{L}\p{M}\d])/u.exec(text.slice(past, past + 3))?.[0] ?? ''
      const at = { start, end: past + plural.length }
      if (isLetter(text[at.start - 1]) || isLetter(text[at.end])) continue
      if ((named[firstPast(named, start)]?.start ?? at.end) < at.end) continue
      if (!unbroken(block, at)) continue
      const of = ledger.speech.touches(index, at) ? 'speech' : 'unsure'
      yield { at: home(block, at), text: plural ? pluralOf(write) : write, of }
    }
  }
}

const pluralOf = (name: string) => name + (/(?:[sxz]|[cs]h)$/.test(name) ? 'es' : 's')

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{M}\d]/u.test(char)

function namedAt({ blocks, ledger }: Seen, offset: number) {
  for (const person of ledger.people)
    for (const reference of person.references) {
      const { start, end } = home(blocks[reference.block]!, reference.mention)
      if (start <= offset && offset <= end) return { person, reference }
    }
  return undefined
}

function kindOf({ block, mention, inSpeech, ambiguous }: Reference, isAskedAt: boolean, { facts }: Seen) {
  if (inSpeech) return 'speech'
  if (hasMark(facts[block]!.copyMarks, mention)) return 'checked'
  return ambiguous && !isAskedAt ? 'unsure' : 'own'
}

/** A reference word by word. */
interface Written {
  readonly by: Reference['by']
  /** All of them, a suffix too. */
  readonly words: readonly Part[]
  /** How many words the name has without its suffix. */
  readonly length: number
  /** Where the surname stands among them, `[first, past]`; the place of a given name is what is at the other end. */
  readonly surname: Stretch
  readonly given: number
  readonly familyFirst: boolean
  /** `PUTIN` in a headline. */
  readonly inCapitals: boolean
}

interface Part extends Span {
  readonly text: string
  readonly key: string
}

interface Stretch {
  readonly first: number
  readonly past: number
}

function writtenAs({ block, by, mention }: Reference, { surname }: Person, { blocks }: Seen): Written {
  const { start, end, suffix, forms, familyFirst } = mention
  const text = blocks[block]!.text.slice(start, end)
  const words = partsIn(text, start)
  const length = Math.max(1, words.length - (suffix === undefined ? 0 : 1))
  const own = words.slice(0, length)
  const named = [surname, ...forms.map(({ text }) => text)]
  return {
    by,
    words,
    length,
    surname: (by === 'full' && firstOf(own, named)) || { first: 0, past: length },
    given: familyFirst ? length - 1 : 0,
    familyFirst,
    inCapitals: text.length > 2 && text === text.toUpperCase()
  }
}

/** The words of a name, without the comma before a suffix. */
const partsIn = (text: string, offset: number): readonly Part[] =>
  Array.from(text.matchAll(/[^\s,]+/g), ({ 0: text, index }) => {
    const start = offset + index
    return { start, end: start + text.length, text, key: keyOf(text) }
  })

/** However it is written: with a curly apostrophe, or with a hyphen that only shows at the end of a line. */
const keyOf = (word: string) => folded(word.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[‘’]/g, "'"))

/** Where the first of these names stands among the words. */
function firstOf(words: readonly Part[], names: readonly string[]): Stretch | undefined {
  for (const name of names) {
    const keys = name.split(' ').map(keyOf)
    const first = words.findIndex((_, at) => keys.every((key, index) => words[at + index]?.key === key))
    if (first >= 0) return { first, past: first + keys.length }
  }
  return undefined
}

/** What becomes of a name and of its parts. */
interface Change {
  /** The whole name as it stood, and as it is to be. */
  readonly full?: { readonly from: Written; readonly to: readonly string[]; readonly core: readonly string[] }
  readonly surname?: { readonly from: readonly Part[]; readonly to: readonly string[] }
  readonly given?: { readonly from: Part; readonly to: readonly string[] }
}

function changeOf(from: Written, person: Person, name: string): Change {
  const { surname: known } = person
  const to = name.trim().split(/\s+/)
  if (from.by === 'surname') return { surname: { from: from.words, to: withoutGiven(to, person) } }
  if (from.by === 'given') return { given: { from: from.words[0]!, to } }
  const core = isSuffix(to.at(-1)!) && to.length > 1 ? to.slice(0, -1).map(word => word.replace(/,$/, '')) : to
  const { first, past } = from.surname
  const surname = from.words.slice(first, past)
  const given = from.words[from.given]!
  const last = core.length - 1
  const short = shortOf(core, surname, known, from)
  return {
    full: { from, to, core },
    ...(short.join(' ') !== surname.map(({ text }) => text).join(' ') && { surname: { from: surname, to: short } }),
    // “Suu Kyi” has no given name apart from what she is called.
    ...(last > 0 &&
      (from.given < first || from.given >= past) && { given: { from: given, to: [core[from.given && last]!] } })
  }
}

/** “Ana Petrov”, typed over the “Petrova” of Ana Petrova: only the surname is another. */
function withoutGiven(to: readonly string[], { name, surname }: Person): readonly string[] {
  const given = name.endsWith(` ${surname}`)
    ? name
        .slice(0, -surname.length - 1)
        .split(' ')
        .map(keyOf)
    : []
  const first = to.findIndex((word, at) => keyOf(word) !== given[at])
  return first > 0 ? to.slice(first) : to
}

const isSuffix = (word: string) => /^(?:[JS]r\.?|[IVX]{2,}|IV|V)$/.test(word)

/** What a new name is called for short: as before, if it still has that; else what stands in the same place. */
function shortOf(core: readonly string[], before: readonly Part[], known: string, from: Written): readonly string[] {
  const parts = core.map((text): Part => ({ start: 0, end: 0, text, key: keyOf(text) }))
  const kept = firstOf(parts, [before.map(({ text }) => text).join(' '), known])
  if (kept) return core.slice(kept.first, kept.past)
  const short = surnameForms({ parts: core, familyFirst: from.familyFirst })[0]!
  const inPlace = core.slice(from.surname.first, from.surname.past)
  // “Ana van Dorn” for “Ana Maria Roe”: a particle comes along.
  return core.length === from.length && short.at(-1) !== inPlace.at(-1) ? inPlace : short
}

interface Rewritten extends Stretch {
  /** The words of the old name, as they stand where the new one is asked for. */
  readonly from: readonly Part[]
  readonly to: readonly string[]
}

/** Which of a reference’s words become which. */
function stretches(written: Written, { full, surname, given }: Change): readonly Rewritten[] {
  const { by, words, length } = written
  if (by === 'given')
    return given && words[0]!.key === given.from.key ? [{ first: 0, past: 1, from: [given.from], to: given.to }] : []
  if (by === 'surname') return surname ? [alone(written, surname)] : []
  if (full) {
    const from = full.from.words
    if (spelled(written) === spelled(full.from)) return [{ first: 0, past: words.length, from, to: full.to }]
    if (length === full.from.length) return [{ first: 0, past: length, from: from.slice(0, length), to: full.core }]
  }
  const { first, past } = written.surname
  const isGiven =
    given && words[written.given]!.key === given.from.key && !(first <= written.given && written.given < past)
  return [
    ...(surname ? [{ first, past, ...surname }] : []),
    ...(isGiven ? [{ first: written.given, past: written.given + 1, from: [given.from], to: given.to }] : [])
  ]
}

/** “de Gaulle” and “Gaulle” are one surname: what both have changes, and the particle with it where both have that. */
function alone({ length }: Written, { from, to }: NonNullable<Change['surname']>): Rewritten {
  const first = Math.max(0, length - from.length)
  if (from.length !== to.length) return { first, past: length, from, to }
  const both = Math.min(length, to.length)
  return { first, past: length, from: from.slice(-both), to: to.slice(-both) }
}

const spelled = ({ words }: Written) => words.map(({ key }) => key).join(' ')

/** An edit a word, where the words are as many: what stays is not touched, nor is what stands between. */
function editsOf({ first, past, from, to }: Rewritten, { words, inCapitals }: Written): readonly Edit[] {
  const old = words.slice(first, past)
  if (old.length === to.length)
    return old.flatMap((part, index): readonly Edit[] => {
      const { start, end } = part
      const text = worded(to[index]!, part, from[index], inCapitals)
      return part.text === text ? [] : [{ at: { start, end }, text }]
    })
  const text = to.map((word, index) => worded(word, old[index] ?? old[0]!, from[index], inCapitals)).join(' ')
  return [{ at: { start: old[0]!.start, end: old.at(-1)!.end }, text }]
}

/** “De Wit left” for “Roe left”: a sentence still begins with a capital. */
function raised(edit: Edit, { words }: Written, { block, mention }: Reference, { facts }: Seen): Edit {
  const { start, text, key } = words[0]!
  const isFirst = edit.at.start === start && /^\p{Lu}/u.test(text) && keyOf(edit.text) !== key
  return isFirst && opensSentence(mention, facts[block]!) ? { ...edit, text: capitalized(edit.text) } : edit
}

/** A new word as it has to stand in the place of an old one. */
function worded(word: string, old: Part, from: Part | undefined, inCapitals: boolean): string {
  const text = old.text.includes('’') ? word.replaceAll("'", '’') : word
  if (inCapitals) return text.toUpperCase()
  if (!from || old.key !== from.key || text[0] !== from.text[0]) return text
  // “Von der Leyen left, and von der Leyen said”: where a sentence begins.
  const [here, there] = [old.text[0]!, from.text[0]!]
  if (here === there || here.toLowerCase() !== there.toLowerCase()) return text
  return here + text.slice(1)
}
