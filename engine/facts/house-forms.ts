import { folded } from '../names/name-words.ts'
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

/** The spellings of all names that a style knows, word by word. Made once for a style. */
export function houseForms(style: Style): FormStep {
  const paths = new Map<string, FormPath | null>()
  for (const [entry, of] of style.names) for (const path of wholeForms(entry, of)) addWhole(paths, path)
  for (const [entry, of] of style.names) for (const path of shortForms(entry, of)) addShort(paths, path)
  const root: GrowingStep = { next: new Map() }
  for (const [words, path] of paths) {
    if (!path) continue
    let step = root
    for (const word of words.split(' ')) {
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

type Written = FormPath & { readonly words: string }

const wordsOfForm = (form: string) =>
  form
    .split(/[\s-]+/)
    .map(formKey)
    .join(' ')

/** The full spellings of an entry; of a term its plural too. */
function wholeForms(entry: string, of: HouseEntry): readonly Written[] {
  const house = [of.write, ...(of.accept ?? [])].filter(form => form !== undefined)
  const isShort = shortIn(of)
  const forms = (list: readonly string[], sort: 'house' | 'also' | 'wrong') =>
    list
      .filter(form => sort === 'house' || !isShort(form))
      .flatMap(form => {
        const one = written(entry, of, form, sort, of.write)
        if (of.kind !== 'term' || form.endsWith('s')) return [one]
        return [one, written(entry, of, `${form}s`, sort, of.write && plural(of.write))]
      })
  return [
    ...forms(house, 'house'),
    ...forms(of.also ?? [], 'also'),
    ...forms(of.wrong ?? [], 'wrong'),
    ...(of.except ?? []).map(form => written(entry, of, form, 'except', undefined))
  ]
}

const plural = (form: string) => (form.endsWith('s') ? form : `${form}s`)

/** The surnames of an entry: those that the style lists, and those of the full spellings it lists. */
function shortForms(entry: string, of: HouseEntry): readonly Written[] {
  if (of.kind !== 'person') return []
  const later = of.later ?? (of.write && surnameOf(of.write))
  const isShort = shortIn(of)
  const short = (form: string, sort: 'house' | 'also' | 'wrong' | 'except', listed: boolean): Written => ({
    ...written(entry, of, form, sort, later),
    short: true,
    listed
  })
  const all = [...(of.also ?? []), ...(of.wrong ?? [])]
  const listed = [
    ...(of.also ?? []).filter(isShort).map(form => short(form, 'also', true)),
    ...(of.wrong ?? []).filter(isShort).map(form => short(form, 'wrong', true))
  ]
  // “Kim”, “Mahathir”, “Saddam”: what stands first is not what a last word could be a spelling of.
  if (!later || !of.write || of.write.startsWith(later)) return listed
  const derived = [of.write, ...(of.accept ?? []), ...all.filter(form => !isShort(form))].flatMap(form => {
    const surname = surnameOf(form)
    return surname ? [surname, surname.replace(article, '')] : []
  })
  return [
    ...(later.length < 4 ? [] : [short(later, 'house', false)]),
    ...listed,
    ...derived
      .filter(form => form.length > 3)
      .map(form => short(form, isPartOf(form, later) ? 'except' : 'also', false))
  ]
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

function written(
  entry: string,
  of: HouseEntry,
  form: string,
  sort: 'house' | 'also' | 'wrong' | 'except',
  write: string | undefined
): Written {
  return {
    words: wordsOfForm(form),
    entry,
    of,
    short: false,
    listed: true,
    house: sort === 'house' ? [form] : [],
    wrong: sort === 'wrong' ? [form] : [],
    except: sort === 'except' ? [form] : [],
    ...(sort === 'house' ? { write: form } : write !== undefined && { write })
  }
}

function addWhole(paths: Map<string, FormPath | null>, { words, ...path }: Written) {
  const before = paths.get(words)
  if (!before) paths.set(words, path)
  else if (before.entry === path.entry) paths.set(words, joined(before, path))
}

/** A surname that two entries share says nothing of either. */
function addShort(paths: Map<string, FormPath | null>, { words, ...path }: Written) {
  const before = paths.get(words)
  if (before === undefined) paths.set(words, path)
  else if (before?.entry === path.entry) paths.set(words, joined(before, path))
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
