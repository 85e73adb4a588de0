import type { Facts } from '../../facts/facts.ts'
import type { HouseName } from '../../facts/names/house-names.ts'
import { folded } from '../../names/name-words.ts'
import type { Style } from '../../style/style.ts'
import type { Speech } from '../speech.ts'
import type { Clash, Side } from './clash.ts'

/** Names of the style’s list that a story spells in two ways, where the style itself takes no side. */
export function* listedClashes(facts: readonly Facts[], speech: Speech, style: Style): Iterable<Clash> {
  const byEntry = new Map<string, Map<string, Use[]>>()
  facts.forEach(({ houseNames }, block) => {
    for (const name of houseNames) {
      if (name.spelling !== 'variant' || name.write !== undefined || speech.touches(block, name)) continue
      const use = useOf(name, block, style.names.get(name.entry)!.kind)
      const spellings = byEntry.get(name.entry) ?? new Map<string, Use[]>()
      byEntry.set(name.entry, spellings)
      const key = use.core.toLowerCase()
      const same = spellings.get(key)
      if (same) same.push(use)
      else spellings.set(key, [use])
    }
  })
  for (const spellings of byEntry.values()) {
    const [kept, ...others] = [...spellings.values()].sort((a, b) => b.length - a.length)
    for (const other of others)
      yield {
        kept: side(kept!, other),
        other: side(other, kept!),
        by: folded(kept![0]!.core) === folded(other[0]!.core) ? 'marks' : 'sounds',
        isEven: kept!.length === other.length
      }
  }
}

const side = (own: readonly Use[], instead: readonly Use[]): Side => ({
  name: own[0]!.core,
  at: own.map(use => ({ ...use, write: raisedAs(instead[0]!.core, use) }))
})

interface Use {
  readonly block: number
  readonly start: number
  readonly end: number
  /** What one spelling differs from another in: of a person the surname without its article, of a plural the singular. */
  readonly core: string
}

function useOf({ found, start, end }: HouseName, block: number, kind: string): Use {
  const isPlural = kind === 'term' && found.endsWith('s')
  const core = kind === 'person' ? found.slice(found.lastIndexOf(' ') + 1).replace(/^[ae]l-/i, '') : found
  const to = isPlural ? end - 1 : end
  return {
    block,
    start: kind === 'person' ? end - core.length : start,
    end: to,
    core: isPlural ? core.slice(0, -1) : core
  }
}

/** In capitals where the other is, and raised where the other is: a sentence begins with it. */
function raisedAs(kept: string, { core }: Use): string {
  if (core.length > 1 && core === core.toUpperCase()) return kept.toUpperCase()
  return core[0] === core[0]!.toUpperCase() ? kept.charAt(0).toUpperCase() + kept.slice(1) : kept
}
