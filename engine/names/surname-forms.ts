import {
  burmese,
  doubleSurnames,
  gulfClans,
  hungarianGivenNames,
  khmerFamilyNames,
  khmerNames,
  knownByGivenName,
  malayFathers,
  malayGivenNames,
  maternalSurnames,
  onlyBurmese,
  onlyVietnamese,
  particles,
  sovereigns,
  spanishSurnames,
  tibetan,
  vietnameseByFamily
} from './cultures.ts'
import { givenNamesOf } from './given-names.ts'
import { folded, kinds, kindsOf } from './name-words.ts'
import { vietnameseSurnames } from './surnames.ts'
import { familyFirst } from './syllables.ts'

export interface FullName {
  /** `['Xi', 'Jinping']`, without title and suffix. */
  readonly parts: readonly string[]
  /** The surname stands first, by its sound: see `syllables.ts`. */
  readonly familyFirst: boolean
  /** `Jr.`, `III` */
  readonly suffix?: string
  /** What stands before the name: `Crown Prince`. */
  readonly title?: string
}

/**
 * What somebody may be called at a later reference, the likeliest first, with the particles that stay:
 * `[['bin', 'Laden'], ['Osama']]`. The culture of the name decides; among these, the story itself may decide otherwise.
 */
export function surnameForms(name: FullName): readonly (readonly string[])[] {
  const { parts } = name
  if (parts.length < 2) return [parts]
  const keys = parts.map(folded)
  for (const culture of cultures) {
    const forms = culture(parts, keys, name)
    if (forms) return forms
  }
  return [surname(parts)]
}

type Forms = readonly (readonly string[])[]
type Culture = (parts: readonly string[], keys: readonly string[], name: FullName) => Forms | undefined

/** “Pope John Paul II”, “King Mohammed VI”: sovereigns have no surname. */
const regnal: Culture = (parts, keys, { suffix, title }) => {
  if (!suffix || !/^[IVX]+$/.test(suffix)) return undefined
  const reigns = title?.split(' ').some(word => sovereigns.has(word.toLowerCase()))
  return reigns || keys.join(' ') === 'john paul' ? [parts] : undefined
}

/** “Abu Hamza al-Masri … Abu Hamza”, never “Hamza” */
const kunya: Culture = (parts, keys) => {
  if (keys[0] !== 'abu' && keys[0] !== 'umm') return undefined
  return parts.length === 2 ? [parts] : [parts.slice(0, 2), surname(parts)]
}

/** “Osama bin Laden … bin Laden”; “Sheikh Tamim bin Hamad Al Thani … Sheikh Tamim”; “Nik Aziz bin Nik Mat” */
const sons: Culture = (parts, keys, { title }) => {
  if (parts.length < 3) return undefined
  const clan = keys.indexOf('al')
  const son = keys.findIndex(key => key === 'bin' || key === 'ibn' || key === 'bint' || key === 'binti')
  const isRoyal = clan > 0 && gulfClans.has(keys[clan + 1] ?? '')
  const ownForms = clan > 0 ? [parts.slice(clan)] : []
  if (son < 1) return isRoyal && (title || parts.length > 3) ? [parts.slice(0, 1), ...ownForms] : undefined
  const father = parts.slice(son, son + 2)
  const reigns = title?.split(' ').some(word => sovereigns.has(word.toLowerCase()))
  if (isRoyal || reigns || keys[son] === 'binti' || isGiven(keys[son + 1]))
    return [parts.slice(0, 1), father, ...(son + 2 < parts.length ? [surname(parts)] : [])]
  return [son + 2 < parts.length ? surname(parts) : father, parts.slice(0, 1)]
}

/** “Nguyen Phu Trong … Trong”, but “Ho Chi Minh … Ho” */
const vietnamese: Culture = (parts, keys, name) => {
  const isFamily = vietnameseSurnames.has(keys[0]!)
  if (!isFamily || !(name.familyFirst || (parts.length === 2 && onlyVietnamese.has(keys[0]!)))) return undefined
  if (parts.length === 2 ? !onlyVietnamese.has(keys[0]!) : isChinese(parts)) return undefined
  const forms = [parts.slice(-1), parts.slice(0, 1)]
  return vietnameseByFamily.has(keys.join(' ')) ? forms.reverse() : forms
}

/** “Ha Jong Un”, “Ly Hai-tao”: syllables that Vietnamese has not */
const isChinese = (parts: readonly string[]) =>
  parts.slice(1).some(part => part.includes('-') || notVietnamese.test(part))
const notVietnamese = /(?:oo|ee|ae|eo|j|w|z|f|un|uk|il|ll|sh|zh)/i

/** A short form as it is looked up: folded, without particles and the Arabic article. `bin Laden` → `laden` */
export const keyOf = (parts: readonly string[]) =>
  parts.length === 1
    ? bare(parts[0]!)
    : parts
        .filter(part => !particles.has(part))
        .map(bare)
        .join(' ')

const bare = (part: string) => folded(part).replace(article, '')

/** `Cubillo` of “Enio Cubillo Araya”, if nothing but a title says that it is the surname. */
export function middleKey(parts: readonly string[]): string | undefined {
  const middle = parts.length > 2 ? parts[parts.length - 2]! : undefined
  return middle && middle.length > 2 && !particles.has(middle) ? keyOf([middle]) : undefined
}

/** Whether the two words may be the beginning of a longer name: `Sri Mulyani`, but not `John Paul` and `Ana Paz`. */
export function mayGoOn([, second]: readonly string[]): boolean {
  if (second === undefined || second.length < 3) return false
  const kind = kindsOf(second)
  return kind === 0 || (kind === kinds.given && southeastAsian.has(second))
}

/** Whether a name is of those that are never shortened, and so is surely somebody’s: `Thein Sein`, `Hun Sen`. */
export const isUsedWhole = (parts: readonly string[]) => {
  const keys = parts.map(folded)
  return isBurmese(keys) || (keys.length < 4 && isKhmer(keys))
}

const isBurmese = (keys: readonly string[]) =>
  keys.every(key => burmese.has(key)) && keys.some(key => onlyBurmese.has(key))

const isKhmer = (keys: readonly string[]) =>
  khmerNames.has(keys.join(' ')) || (khmerFamilyNames.has(keys[0]!) && !isGiven(keys[0]))

/** “Daw Khin Myo Chit” is Khin Myo Chit; “U Thant” and “U Nu” are called so. */
export const withoutHonorific = (keys: readonly string[]): readonly string[] =>
  keys.length > 2 && isBurmeseHonorific(keys[0]!) && keys.every(key => burmese.has(key)) ? keys.slice(1) : keys

const isBurmeseHonorific = (key: string) => key === 'u' || key === 'daw'

/** “Min Aung Hlaing”, “U Thant”, “Aung San Suu Kyi … Suu Kyi” */
const fromBurma: Culture = (parts, keys) => {
  if (isBurmeseHonorific(keys[0]!)) return surnameForms({ parts: parts.slice(1), familyFirst: false })
  if (!isBurmese(keys)) return undefined
  return keys.length === 4 ? [parts, parts.slice(2), parts.slice(-1)] : [parts, parts.slice(-1)]
}

/** “Hun Sen”, “Kem Sokha”, “Penpa Tsering”: both names */
const both: Culture = (parts, keys) => {
  if (isKhmer(keys) && parts.length < 4) return [parts, parts.slice(-1), parts.slice(0, 1)]
  if (keys.length === 2 && keys.every(key => tibetan.has(key))) return [parts, parts.slice(-1), parts.slice(0, 1)]
  return undefined
}

/** “Xi Jinping … Xi”; “John Lee Ka-chiu … Lee” */
const chineseOrKorean: Culture = (parts, _, name) => {
  if (name.familyFirst) return [parts.slice(0, 1)]
  if (!parts[parts.length - 1]!.includes('-')) return undefined
  const inner = parts.slice(1)
  if (!(familyFirst(inner) || familyFirst(inner.slice(-2)))) return undefined
  return [inner.slice(0, 1)]
}

/** “Thaksin Shinawatra … Thaksin”, “Abiy Ahmed … Abiy”, “Anwar Ibrahim … Anwar” */
const byGivenName: Culture = (parts, keys) => {
  const isMalay = malayGivenNames.has(keys[0]!) && malayFathers.has(keys.at(-1)!)
  if (!isMalay && !knownByGivenName.has(keys[0]!)) return undefined
  return [parts.slice(0, 1), surname(parts)]
}

/** “Orbán Viktor … Orbán” */
const hungarian: Culture = (parts, keys) =>
  keys.length === 2 && hungarianGivenNames.has(keys[1]!) && !isGiven(keys[0]) && !(kindsOf(keys[1]!) & kinds.surname)
    ? [parts.slice(0, 1), parts.slice(1)]
    : undefined

/** “Andrés Manuel López Obrador … López Obrador”, “Claudia Sheinbaum Pardo … Sheinbaum”, “Helena Bonham Carter” */
const twoSurnames: Culture = (parts, keys) => {
  if (parts.length < 3) return undefined
  const own = parts.filter(part => !particles.has(part))
  // “Abdel Fattah el-Sissi”
  if (own.length < 3 || article.test(own.at(-1)!)) return undefined
  const last = surname(parts)
  const paternal = own.slice(-2, -1)
  const pair = parts.slice(parts.indexOf(paternal[0]!))
  const key = pair.map(folded).join(' ')
  // “Juan Carlos Varela”, “Mary J. Blige”
  if (isGiven(folded(paternal[0]!)) && !(kindsOf(paternal[0]!) & kinds.surname) && !doubleSurnames.has(key))
    return undefined
  if (paternal[0]!.replace('.', '').length < 2) return undefined
  if (maternalSurnames.has(key)) return [last, pair, paternal]
  if (doubleSurnames.has(key)) return [pair, last, ...(spanishSurnames.has(folded(last.at(-1)!)) ? [paternal] : [])]
  const isSpanish = spanish.has(keys[0]!) || spanishSurnames.has(keys.at(-1)!)
  return isSpanish && !last.some(part => particles.has(part)) ? [paternal, pair, last] : [last, pair]
}

/** “Luiz Inácio Lula da Silva … Lula” */
const nicknamed: Culture = (parts, keys) => {
  if (parts.length < 4) return undefined
  const at = parts.findIndex(part => part === 'da' || part === 'dos')
  return at > 1 && portuguese.has(keys[0]!) ? [surname(parts), parts.slice(at - 1, at)] : undefined
}

/** In this order: what is surest first. */
const cultures: readonly Culture[] = [
  regnal,
  kunya,
  sons,
  byGivenName,
  fromBurma,
  both,
  vietnamese,
  chineseOrKorean,
  hungarian,
  nicknamed,
  twoSurnames
]

/** The last name, with the particles before it. */
function surname(parts: readonly string[]): readonly string[] {
  let from = parts.length - 1
  while (from > 1 && particles.has(parts[from - 1]!)) from--
  return parts.slice(from)
}

const article = /^(?:al|el|as|ad|ar|at|az|an|ul)-/i

const isGiven = (key: string | undefined) => key !== undefined && (kindsOf(key) & kinds.given) !== 0

const spanish: ReadonlySet<string> = new Set(givenNamesOf('spanish'))
const southeastAsian: ReadonlySet<string> = new Set(givenNamesOf('southeastAsian'))
const portuguese: ReadonlySet<string> = new Set(givenNamesOf('portuguese'))
