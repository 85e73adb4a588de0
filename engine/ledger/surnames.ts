import type { Mention } from '../facts/mentions.ts'
import { folded } from '../names/name-words.ts'

/** The surname alone, with the particles that stay with it. */
export function surnameOf({ parts, familyFirst }: Mention): string {
  if (familyFirst) return parts[0]!
  let from = parts.length - 1
  while (from > 1 && particles.has(parts[from - 1]!)) from--
  return parts.slice(from).join(' ')
}

/** The forms that a later reference may take, the likeliest first. */
export function surnameKeys({ parts, familyFirst }: Mention): readonly string[] {
  const own = parts.filter(part => !particles.has(part))
  if (familyFirst) return [keyOf([own[0]!])]
  const keys = [keyOf([own[own.length - 1]!])]
  // “Linda Kaplan Thaler … Kaplan Thaler”, “Andrés Manuel López Obrador … López Obrador”, “Gabriel García Márquez … García”
  if (own.length >= 3) {
    const middle = own[own.length - 2]!
    if (middle.replace('.', '').length > 1) keys.push(keyOf(own.slice(-2)), keyOf([middle]))
  }
  return keys
}

/** A surname as it is looked up: folded, without particles and the Arabic article. */
export const keyOf = (parts: readonly string[]) =>
  parts
    .filter(part => !particles.has(part) || parts.length === 1)
    .map(part => folded(part).replace(article, ''))
    .join(' ')

/** George Bush is George W. Bush, and J. Roe is Jo Roe; Laura Bush is neither. */
export function sameName<P extends { readonly parts: readonly string[] }>(
  bearers: readonly P[] | undefined,
  parts: readonly string[]
): P | undefined {
  return bearers?.slice(0, 12).find(bearer => compatible(bearer.parts, parts) || compatible(parts, bearer.parts))
}

function compatible(long: readonly string[], short: readonly string[]): boolean {
  if (short.length < 2 || long[long.length - 1] !== short[short.length - 1]) return false
  const [given, other] = [long[0]!, short[0]!]
  if (given !== other && nicknames.get(given) !== (nicknames.get(other) ?? other) && nicknames.get(other) !== given) {
    const initial = given.length <= 2 || other.length <= 2
    if (!initial || given[0] !== other[0]) return false
  }
  const middle = long.slice(1, -1)
  return short
    .slice(1, -1)
    .every(part => middle.some(own => own === part || (own[0] === part[0] && (own.length <= 2 || part.length <= 2))))
}

const nicknames = new Map(
  `abe abraham al albert alex alexander andy andrew ben benjamin bernie bernard beth elizabeth betty elizabeth bill william billy william
  bob robert bobby robert charlie charles chris christopher chuck charles dan daniel danny daniel dave david dick richard don donald
  ed edward eddie edward frank francis fred frederick gabe gabriel greg gregory harry henry jack john jeff jeffrey jerry gerald
  jim james jimmy james joe joseph josh joshua kate katherine kathy katherine ken kenneth larry lawrence liz elizabeth matt matthew
  meg margaret mick michael mike michael mitch mitchell nick nicholas pat patrick pete peter phil philip ray raymond rick richard rob robert
  ron ronald sam samuel sandy alexander steve steven sue susan ted edward tim timothy tom thomas tommy thomas tony anthony vince vincent
  walt walter will william`
    .trim()
    .split(/\s+/)
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1]!] as const] : []))
)

const article = /^(?:al|el|as|ad|ar|at|az|an|ul)-/

const particles = new Set(
  'de del della di da dos das du des la le van von der den zu zum zur bin ibn bint al el ul ben y De Del Della Di Da Du La Le Van Von Der Al El'.split(
    ' '
  )
)
