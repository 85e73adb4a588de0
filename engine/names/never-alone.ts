import {
  burmese,
  knownByGivenName,
  malayFathers,
  malayGivenNames,
  onlyBurmese,
  onlyVietnamese,
  vietnameseByFamily
} from './cultures.ts'
import { folded } from './name-words.ts'
import { wordSet } from './word-set.ts'

/** A part of a name that is nobody’s short form, and what is. */
export interface NeverAlone {
  /** The parts, folded. */
  readonly keys: readonly string[]
  readonly write: readonly string[]
  readonly because: string
  /** Some who bear such a name are called so all the same: the story’s own habit counts. */
  readonly byHabit: boolean
}

/** Which parts of a name never stand for it, where its culture leaves no doubt. */
export function neverAlone(parts: readonly string[], familyFirst: boolean): NeverAlone | undefined {
  const keys = parts.map(folded)
  for (const culture of [kunya, fromBurma, doubled, vietnamese, father, given]) {
    const found = culture(parts, keys, familyFirst)
    if (found) return found
  }
  return undefined
}

type Culture = (parts: readonly string[], keys: readonly string[], familyFirst: boolean) => NeverAlone | undefined

/** “Abu Qatada”, “Abu Musab al-Zarqawi”; but “Abu Koroma” of Freetown has a given name and a surname. */
const kunya: Culture = (parts, keys) => {
  if (keys[0] !== 'abu' && keys[0] !== 'umm') return undefined
  const isWhole = parts.length > 2 && /^(?:al|el)-/.test(keys.at(-1)!)
  if (!isWhole && !kunyas.has(keys[1]!)) return undefined
  const write = parts.slice(0, 2)
  const kin = keys[0] === 'abu' ? 'Father' : 'Mother'
  return {
    keys: [keys[1]!],
    write,
    because: `“${write.join(' ')}” says “${kin} of ${parts[1]}”; the half of it is somebody else.`,
    byHabit: false
  }
}

const kunyas = wordSet(`
  hamza qatada bakr mazen musab nidal zubaydah zubaidah sayyaf ghaith obeida obaida jihad abbas sakkar khattala anas yahya
`)

/** “Min Aung Hlaing … Hlaing”; “Suu Kyi” are two parts. */
const fromBurma: Culture = (parts, keys) =>
  keys.every(key => burmese.has(key)) && keys.some(key => onlyBurmese.has(key))
    ? { keys, write: parts, because: 'A Burmese name has no surname; it is used whole.', byHabit: false }
    : undefined

/** “Andrés Manuel López Obrador … Obrador”, “Helena Bonham Carter … Carter” */
const doubled: Culture = (parts, keys) => {
  const pair = keys.slice(-2).join(' ')
  return parts.length > 2 && alwaysBoth.has(pair)
    ? {
        keys: keys.slice(-1),
        write: parts.slice(-2),
        because: 'The surname is of two words; the last alone is another’s.',
        byHabit: false
      }
    : undefined
}

const alwaysBoth: ReadonlySet<string> = new Set(
  `garcia marquez|lopez obrador|vargas llosa|garcia lorca|sanchez vicario|ruiz zafon|garcia bernal|perez esquivel|primo rivera
  |bonham carter|lloyd webber|lloyd george|duncan smith|scott thomas|wasserman schultz|jackson lee|watson coleman
  |mcmorris rodgers|cortez masto|parker bowles|baden powell|vaughan williams`
    .split('|')
    .map(pair => pair.trim())
)

/** “Nguyen Phu Trong … Nguyen”: half the country is called so. */
const vietnamese: Culture = (parts, keys, familyFirst) =>
  familyFirst && parts.length === 3 && onlyVietnamese.has(keys[0]!) && !vietnameseByFamily.has(keys.join(' '))
    ? {
        keys: keys.slice(0, 1),
        write: parts.slice(-1),
        because: 'A Vietnamese name is shortened to the given name, which stands last.',
        byHabit: true
      }
    : undefined

/** “Abiy Ahmed … Ahmed”, “Anwar Ibrahim … Ibrahim”: the father’s name; “Thaksin Shinawatra … Shinawatra”. */
const father: Culture = (parts, keys) => {
  if (parts.length !== 2) return undefined
  const isMalay = malayGivenNames.has(keys[0]!) && malayFathers.has(keys[1]!)
  if (!isMalay && !knownByGivenName.has(keys[0]!)) return undefined
  return {
    keys: keys.slice(1),
    write: parts.slice(0, 1),
    because: 'Names of this country are shortened to the given name, which stands first.',
    byHabit: true
  }
}

/** “Xi Jinping … Jinping” */
const given: Culture = (parts, keys, familyFirst) =>
  familyFirst && parts.length === 2 && keys[1]!.length > 3
    ? {
        keys: keys.slice(1),
        write: parts.slice(0, 1),
        because: 'The family name stands first in this name.',
        byHabit: true
      }
    : undefined
