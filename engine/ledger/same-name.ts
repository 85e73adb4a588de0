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
