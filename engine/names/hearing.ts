import { type Family, families, type Language } from './spelling-families.ts'

/**
 * How far two words are from sounding alike in a language: 0 as the rules of its romanisation have it, 1 or more with
 * liberties that romanisers take, Infinity if they cannot be one.
 */
export function distance(a: string, b: string, language: Language, most: number): number {
  if (a === b) return 0
  const family = hearings[language]
  return apart(heard(a, family), heard(b, family), family, most)
}

/** A word as it is heard: for each grapheme the sounds that it stands for, and those that it may stand for at a stretch. */
interface Heard {
  readonly near: readonly number[]
  readonly far: readonly number[]
  /** Where the first vowel is. */
  readonly vowel: number
}

interface Hearing {
  readonly near: ReadonlyMap<string, number>
  readonly far: ReadonlyMap<string, number>
  readonly longest: number
  /** Sounds that a spelling may leave out. */
  readonly weak: number
  /** Sounds that a spelling may leave out at a stretch, inside a word. */
  readonly faint: number
  /** Sounds that change at a stretch where they are the first vowel: “Haftar” and “Hifter”. */
  readonly loose: number
  readonly heard: Map<string, Heard>
}

function heard(word: string, hearing: Hearing): Heard {
  const known = hearing.heard.get(word)
  if (known) return known
  const bounded = `^${word}$`
  const near: number[] = []
  const far: number[] = []
  for (let at = 0; at < bounded.length; ) {
    let length = Math.min(hearing.longest, bounded.length - at)
    while (length > 0 && !hearing.near.has(bounded.slice(at, at + length))) length--
    const grapheme = bounded.slice(at, at + length)
    at += Math.max(length, 1)
    const sound = hearing.near.get(grapheme)
    if (!sound || sound === near[near.length - 1]) continue
    near.push(sound)
    far.push(hearing.far.get(grapheme)!)
  }
  const found = { near, far, vowel: near.findIndex(sound => (sound & ~hearing.loose) === 0) }
  if (hearing.heard.size > remembered) hearing.heard.clear()
  hearing.heard.set(word, found)
  return found
}

/** As many words as the names of a few dozen stories have names. */
const remembered = 4096

function apart(a: Heard, b: Heard, { weak, faint, loose }: Hearing, most: number): number {
  const [rows, columns] = [a.near.length, b.near.length]
  const dropped = (sound: number, at: number, last: number): number => {
    if ((sound & ~weak) === 0) return 0
    return at > 0 && at < last && (sound & ~faint) === 0 ? 1 : never
  }
  let above = [0]
  for (let j = 0; j < columns; j++) above.push(above[j]! + dropped(b.near[j]!, j, columns - 1))
  for (let i = 0; i < rows; i++) {
    const [near, far] = [a.near[i]!, a.far[i]!]
    const drop = dropped(near, i, rows - 1)
    const row = [above[0]! + drop]
    let least = row[0]!
    for (let j = 0; j < columns; j++) {
      const other = b.near[j]!
      let cost = never
      if (near & other) cost = 0
      else if (far & other || near & b.far[j]!) cost = 1
      else if (i === a.vowel && j === b.vowel && (near & loose) !== 0 && (other & loose) !== 0) cost = 1
      const best = Math.min(above[j]! + cost, above[j + 1]! + drop, row[j]! + dropped(other, j, columns - 1))
      row.push(best)
      if (best < least) least = best
    }
    if (least > most) return Number.POSITIVE_INFINITY
    above = row
  }
  return above[columns]! > most ? Number.POSITIVE_INFINITY : above[columns]!
}

const never = 99

const hearings = {} as Record<Language, Hearing>
for (const language of Object.keys(families) as Language[]) {
  let made: Hearing | undefined
  Object.defineProperty(hearings, language, {
    get: () => {
      made ??= hearingOf(families[language])
      return made
    }
  })
}

function hearingOf({ sounds, weak, faint, loose }: Family): Hearing {
  const letters = new Map<string, number>()
  const mask = (text: string) => {
    let sum = 0
    for (const letter of text) {
      if (!letters.has(letter)) letters.set(letter, 1 << letters.size)
      sum |= letters.get(letter)!
    }
    return sum
  }
  const near = new Map<string, number>()
  const far = new Map<string, number>()
  for (const pair of sounds.trim().split(/\s+/)) {
    const [grapheme, heard] = pair.split(':') as [string, string]
    const [surely, perhaps] = heard.split('/') as [string, string?]
    near.set(grapheme, mask(surely))
    far.set(grapheme, mask(perhaps ?? ''))
  }
  if (letters.size > 32) throw new RangeError(`${letters.size} sounds are more than a mask has bits`)
  return {
    near,
    far,
    longest: Math.max(...[...near.keys()].map(key => key.length)),
    weak: mask(weak),
    faint: mask(faint),
    loose: mask(loose),
    heard: new Map()
  }
}
