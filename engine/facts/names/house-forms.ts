import { folded } from '../../names/name-words.ts'
import { turnedRound } from '../../names/turned-round.ts'
import { prepared } from '../../prepared.ts'
import { once } from '../../remember.ts'
import { areBuiltIn, builtInNames } from '../../style/built-in.ts'
import type { HouseEntry, Style } from '../../style/style.ts'

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
  /** Whether a name can begin with this word as it stands in small letters: `al-Qaeda`, `café`. Most words do not. */
  beginsSmall(word: string): boolean
}

/**
 * The spellings of all names that a style knows. Made once for a style, in the time of a keystroke: at first only who
 * begins with which word is read, and the paths from there when copy first comes by.
 */
export function houseForms({ names }: Style): HouseForms {
  const { named, small } = areBuiltIn(names) ? builtInFirstWords() : firstWords(names)
  const steps = new Map<string, FormStep>()
  return {
    size: named.size,
    beginsSmall: word => small.has(word),
    begin(word) {
      // Most words begin no name, and are asked for once.
      const list = named.get(word)
      if (list === undefined) return undefined
      const step = steps.get(word)
      if (step) return step
      const grown = grow(
        word,
        list.split('\n').flatMap((name): readonly Named[] => {
          const entry = names.get(name)
          return entry ? [[name, entry]] : []
        })
      )
      steps.set(word, grown)
      return grown
    }
  }
}

interface FirstWords {
  /** Who begins with a word: names, a line each, in their order. */
  readonly named: ReadonlyMap<string, string>
  /** The words that names begin with in small letters. */
  readonly small: ReadonlySet<string>
}

function firstWords(names: Style['names']): FirstWords {
  const named = new Map<string, string>()
  const small = new Set(smallArticles)
  for (const [name, entry] of names) {
    const met = new Set<string>()
    let last: string | undefined
    eachForm(entry, form => {
      const first = firstOf(form)
      // The spellings of one name mostly begin alike.
      if (first === last) return
      last = first
      const key = formKey(first)
      met.add(key)
      if (!isRaised(first)) small.add(key)
    })
    for (const key of met) {
      const others = named.get(key)
      named.set(key, others === undefined ? name : `${others}\n${name}`)
    }
  }
  return { named, small }
}

/** Small before a name that the style may list with a capital: “al-Sisi”. */
const smallArticles = ['al', 'el', 'von', 'de']

const isRaised = (word: string) => {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/** The first words of names in any style that comes with Wirelint. */
const builtInFirstWords = once((): FirstWords => {
  const { named, small } = writtenFirstWords()
  return { named: new Map(Object.entries(named)), small: new Set(small) }
})

const writtenFirstWords = prepared('first words of names', () => {
  const all = new Map<string, Set<string>>()
  const allSmall = new Set<string>()
  for (const names of Object.values(builtInNames)) {
    const { named, small } = firstWords(names())
    for (const word of small) allSmall.add(word)
    for (const [word, list] of named) {
      const known = all.get(word)
      if (!known) all.set(word, new Set(list.split('\n')))
      else for (const name of list.split('\n')) known.add(name)
    }
  }
  // What two names share goes to the one that the list has first.
  const order = new Map([...builtInNames['wire']!().keys()].map((name, index) => [name, index]))
  const sorted = (names: ReadonlySet<string>) => [...names].sort((a, b) => order.get(a)! - order.get(b)!)
  return {
    named: Object.fromEntries([...all].map(([word, names]) => [word, sorted(names).join('\n')])),
    small: [...allSmall]
  }
})

/** The paths of all forms that begin with one word. */
function grow(first: string, names: readonly Named[]): FormStep {
  const paths = new Map<string, FormPath | null>()
  for (const addThose of [addWhole, addShort])
    for (const [entry, of] of names)
      eachForm(of, (form, sort, write, reach) => {
        if ((reach === 'whole') === (addThose === addWhole) && formKey(firstOf(form)) === first)
          addThose(paths, wordsOfForm(form), pathOf(entry, of, form, sort, write, reach))
      })
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

type Named = readonly [entry: string, of: HouseEntry]

type Sort = 'house' | 'also' | 'wrong' | 'except'

/** Takes a spelling: the name in full, or what may stand alone of it, listed as such or taken from a name in full. */
type Take = (form: string, sort: Sort, write: string | undefined, reach: 'whole' | 'short' | 'derived') => void

/** “Lloyd's of London”: words of the copy are met without their possessive ending. */
const asMet = (form: string) => form.replaceAll("'s ", ' ')

function firstOf(form: string): string {
  const met = form.includes("'s ") ? asMet(form) : form
  const space = met.indexOf(' ')
  const hyphen = met.indexOf('-')
  const end = hyphen > 0 && (space < 0 || hyphen < space) ? hyphen : space
  return end < 0 ? met : met.slice(0, end)
}

const wordsOfForm = (form: string) =>
  asMet(form)
    .split(/[\s-]+/)
    .map(formKey)
    .join(' ')

function eachForm(of: HouseEntry, take: Take) {
  const isShort = shortIn(of)
  wholeForms(of, isShort, take)
  if (of.kind === 'person') shortForms(of, isShort, take)
}

/** The full spellings of an entry; of a term its plural too. */
function wholeForms(of: HouseEntry, isShort: (form: string) => boolean, take: Take) {
  const { kind, write } = of
  const takeAll = (sort: Sort, list: readonly string[]) => {
    for (const form of list) {
      if (sort !== 'house' && isShort(form)) continue
      take(form, sort, write, 'whole')
      if (kind === 'term' && !form.endsWith('s')) take(`${form}s`, sort, write && plural(write), 'whole')
    }
  }
  if (write !== undefined) takeAll('house', [write])
  if (of.accept) takeAll('house', of.accept)
  if (of.also) takeAll('also', of.also)
  if (of.wrong) takeAll('wrong', of.wrong)
  if (of.except) for (const form of of.except) take(form, 'except', undefined, 'whole')
  const turned = kind === 'person' && write ? turnedRound(write, of.later) : undefined
  if (turned) take(turned, 'also', write, 'whole')
}

const plural = (form: string) => (form.endsWith('s') ? form : `${form}s`)

/** The surnames of an entry: those that the style lists, and those of the full spellings it lists. */
function shortForms(of: HouseEntry, isShort: (form: string) => boolean, take: Take) {
  const { write, accept = [], also = [], wrong = [] } = of
  const later = of.later ?? (write && surnameOf(write))
  // “Kim”, “Mahathir”, “Saddam”: what stands first is not what a last word could be a spelling of.
  const isLast = later && write && !write.startsWith(later)
  if (isLast) {
    if (later.length > 3) take(later, 'house', later, 'derived')
    // “François Bayrou” beside “Francois Bayrou”: who takes both takes both surnames.
    const length = accept.length > 0 ? later.split(' ').length : 0
    for (const form of accept) {
      const surname = form.split(' ').slice(-length).join(' ')
      if (surname.length > 3) take(surname, 'house', later, 'derived')
    }
  }
  for (const form of also) if (isShort(form)) take(form, 'also', later, 'short')
  for (const form of wrong) if (isShort(form)) take(form, 'wrong', later, 'short')
  if (!isLast) return
  const seen: string[] = []
  const derive = (form: string) => {
    const surname = surnameOf(form)
    if (!surname || seen.includes(surname)) return
    seen.push(surname)
    for (const one of article.test(surname) ? [surname, surname.replace(article, '')] : [surname])
      if (one.length > 3) take(one, isPartOf(one, later) ? 'except' : 'also', later, 'derived')
  }
  derive(write)
  for (const form of accept) derive(form)
  for (const form of also) derive(form)
  for (const form of wrong) derive(form)
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

function pathOf(
  entry: string,
  of: HouseEntry,
  form: string,
  sort: Sort,
  write: string | undefined,
  reach: Parameters<Take>[3]
): FormPath {
  const instead = sort === 'house' ? form : write
  return {
    entry,
    of,
    short: reach !== 'whole',
    listed: reach !== 'derived',
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
