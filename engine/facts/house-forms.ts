import { folded } from '../names/name-words.ts'
import { turnedRound } from '../names/turned-round.ts'
import type { HouseEntry, Style } from '../style/style.ts'

/** Where the words of a spelling lead to. Spellings that differ in capitals, accents, hyphens and spaces share a path. */
export interface FormPath {
  /** The key of the entry in the style’s `names`. */
  readonly entry: string
  readonly of: HouseEntry
  /** A surname, or whatever stands alone at later reference. */
  readonly short: boolean
  /** The style has this spelling itself; else it is the surname of one that it has. */
  readonly listed: boolean
  /** The spellings on this path that the house takes; the first is the one that it writes. */
  readonly house: readonly string[]
  readonly wrong: readonly string[]
  /** Phrases that keep their own spelling. */
  readonly except: readonly string[]
  /** What the house writes instead of whatever else stands on this path. */
  readonly write?: string
}

/** One step of a path: from here, on which word to where. */
export interface FormStep {
  readonly next: ReadonlyMap<string, FormStep>
  readonly path?: FormPath
}

/** The spellings of all names that a style knows, word by word. */
export interface HouseForms {
  /** How many words there are that a name begins with. */
  readonly size: number
  /** Where the first word of a name leads to. */
  begin(word: string): FormStep | undefined
}

/**
 * The spellings of all names that a style knows. Made once for a style, at a keystroke’s cost: only what they begin
 * with is read at once, the paths from there when copy first comes by.
 */
export function houseForms(style: Style): HouseForms {
  const forms = new Map<string, Form[]>()
  const add = (form: Form) => {
    const first = firstKey(form.form)
    const others = forms.get(first)
    if (others) others.push(form)
    else forms.set(first, [form])
  }
  for (const [entry, of] of style.names) addWholeForms(add, entry, of)
  for (const [entry, of] of style.names) if (of.kind === 'person') addShortForms(add, entry, of)
  const steps = new Map<string, FormStep>()
  return {
    size: forms.size,
    begin(word) {
      const step = steps.get(word)
      if (step) return step
      const begun = forms.get(word)
      if (!begun) return undefined
      const grown = grow(begun)
      steps.set(word, grown)
      return grown
    }
  }
}

/** The paths of all forms that begin with one word. */
function grow(forms: readonly Form[]): FormStep {
  const paths = new Map<string, FormPath | null>()
  for (const form of forms) (form.short ? addShort : addWhole)(paths, wordsOfForm(form.form), pathOf(form))
  const root: GrowingStep = { next: new Map() }
  for (const [words, path] of paths) {
    if (!path) continue
    let step = root
    for (const word of words.split(' ').slice(1)) {
      const next = step.next.get(word) ?? { next: new Map() }
      step.next.set(word, next)
      step = next
    }
    step.path = path
  }
  return root
}

/** What two spellings share that differ only in capitals, accents, apostrophes and points. */
export function formKey(word: string): string {
  const key = folded(word)
  return /[.']/.test(key) ? key.replace(/^'+|'|\.$/g, '') : key
}

interface GrowingStep {
  readonly next: Map<string, GrowingStep>
  path?: FormPath
}

/** A spelling that leads to an entry. */
interface Form {
  readonly entry: string
  readonly of: HouseEntry
  readonly form: string
  readonly sort: 'house' | 'also' | 'wrong' | 'except'
  readonly write: string | undefined
  readonly short: boolean
  readonly listed: boolean
}

/** “Lloyd's of London”: words of the copy are met without their possessive ending. */
const asMet = (form: string) => form.replaceAll("'s ", ' ')

const firstKey = (form: string) => {
  const met = asMet(form)
  const end = met.search(/[\s-]/)
  return formKey(end < 0 ? met : met.slice(0, end))
}

const wordsOfForm = (form: string) =>
  asMet(form)
    .split(/[\s-]+/)
    .map(formKey)
    .join(' ')

/** The full spellings of an entry; of a term its plural too. */
function addWholeForms(add: (form: Form) => void, entry: string, of: HouseEntry) {
  const { kind, write } = of
  const isShort = shortIn(of)
  const addAll = (sort: Form['sort'], list: readonly string[]) => {
    for (const form of list) {
      if (sort !== 'house' && isShort(form)) continue
      add({ entry, of, form, sort, write, short: false, listed: true })
      if (kind === 'term' && !form.endsWith('s'))
        add({ entry, of, form: `${form}s`, sort, write: write && plural(write), short: false, listed: true })
    }
  }
  if (write !== undefined) addAll('house', [write])
  if (of.accept) addAll('house', of.accept)
  if (of.also) addAll('also', of.also)
  if (of.wrong) addAll('wrong', of.wrong)
  for (const form of of.except ?? [])
    add({ entry, of, form, sort: 'except', write: undefined, short: false, listed: true })
  const turned = kind === 'person' && write ? turnedRound(write) : undefined
  if (turned) add({ entry, of, form: turned, sort: 'also', write, short: false, listed: true })
}

const plural = (form: string) => (form.endsWith('s') ? form : `${form}s`)

/** The surnames of an entry: those that the style lists, and those of the full spellings it lists. */
function addShortForms(add: (form: Form) => void, entry: string, of: HouseEntry) {
  const { write, accept = [], also = [], wrong = [] } = of
  const later = of.later ?? (write && surnameOf(write))
  const isShort = shortIn(of)
  const addOne = (form: string, sort: Form['sort'], listed: boolean) =>
    add({ entry, of, form, sort, write: later, short: true, listed })
  // “Kim”, “Mahathir”, “Saddam”: what stands first is not what a last word could be a spelling of.
  const isLast = later && write && !write.startsWith(later)
  if (isLast) {
    // “François Bayrou” beside “Francois Bayrou”: who takes both takes both surnames.
    const length = later.split(' ').length
    for (const form of [later, ...accept.map(form => form.split(' ').slice(-length).join(' '))])
      if (form.length > 3) addOne(form, 'house', false)
  }
  for (const form of also) if (isShort(form)) addOne(form, 'also', true)
  for (const form of wrong) if (isShort(form)) addOne(form, 'wrong', true)
  if (!isLast) return
  const seen = new Set<string>()
  for (const form of [write, ...accept, ...also, ...wrong]) {
    const surname = surnameOf(form)
    if (!surname || seen.has(surname)) continue
    seen.add(surname)
    for (const one of article.test(surname) ? [surname, surname.replace(article, '')] : [surname])
      if (one.length > 3) addOne(one, isPartOf(one, later) ? 'except' : 'also', false)
  }
}

/** “Obrador” is not another spelling of “López Obrador” but too little of it: `later-reference` says so. */
const isPartOf = (surname: string, later: string) => later.includes(' ') && later.split(' ').includes(surname)

const article = /^[ae]l-/i

/** The last word, where it can be a surname: not of `Mohammed bin Salman`. */
function surnameOf(form: string): string | undefined {
  const at = form.lastIndexOf(' ')
  return at < 0 || / (?:bin|ben|ibn) /i.test(form) ? undefined : form.slice(at + 1)
}

/** Tells the surnames among the spellings of a person: `Zelensky`, `al-Sisi`, `von der Leyen`; not `Tayyip Erdogan`. */
function shortIn({ kind, write, later, also = [] }: HouseEntry): (form: string) => boolean {
  if (kind !== 'person' || !(write ?? also[0])?.includes(' ')) return () => false
  return form => !form.includes(' ') || form === later || form.charAt(0) === form.charAt(0).toLowerCase()
}

function pathOf({ entry, of, form, sort, write, short, listed }: Form): FormPath {
  const instead = sort === 'house' ? form : write
  return {
    entry,
    of,
    short,
    listed,
    house: sort === 'house' ? [form] : [],
    wrong: sort === 'wrong' ? [form] : [],
    except: sort === 'except' ? [form] : [],
    ...(instead !== undefined && { write: instead })
  }
}

function addWhole(paths: Map<string, FormPath | null>, words: string, path: FormPath) {
  const before = paths.get(words)
  if (!before) paths.set(words, path)
  else if (before.entry === path.entry) paths.set(words, joined(before, path))
}

/** A surname that two entries share, but would not spell the same, says nothing of either: Gandhi is one for both. */
function addShort(paths: Map<string, FormPath | null>, words: string, path: FormPath) {
  const before = paths.get(words)
  if (before === undefined) paths.set(words, path)
  else if (before?.entry === path.entry || (before?.short && before.write === path.write))
    paths.set(words, joined(before, path))
  else if (before?.short) paths.set(words, null)
}

function joined(a: FormPath, b: FormPath): FormPath {
  const house = [...a.house, ...b.house]
  const write = house[0] ?? a.write ?? b.write
  return {
    ...a,
    listed: a.listed || b.listed,
    house,
    wrong: [...a.wrong, ...b.wrong],
    except: [...a.except, ...b.except],
    ...(write !== undefined && { write })
  }
}
