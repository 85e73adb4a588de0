import type { Form, ToldAge } from './archive.ts'

/** Somebody to whom stories give ages that no birthday explains. */
export interface AgesApart {
  readonly name: string
  /** The age that most stories give, or the first one. */
  readonly kept: ToldAge
  readonly other: ToldAge
}

/**
 * One for each place that has another age than most stories give. A name may be two people’s: the stories have to give
 * both one title, or the style’s list has to know the name.
 */
export function agesApart(forms: readonly Form[]): readonly AgesApart[] {
  return forms.flatMap(({ name, entry, told }) => {
    const groups = new Map<string, ToldAge[]>()
    for (const age of told) {
      const key = entry === undefined ? age.title?.toLowerCase() : ''
      if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), age])
    }
    return [...groups.values()].flatMap(ages => {
      const kept = commonest(ages)
      return ages.flatMap(other => (Math.abs(other.years - kept.years) > birthday ? [{ name, kept, other }] : []))
    })
  })
}

/** In years: what a birthday between two stories explains. */
const birthday = 1

function commonest(ages: readonly ToldAge[]): ToldAge {
  const count = ({ years }: ToldAge) => ages.filter(age => age.years === years).length
  return ages.reduce((best, age) => (count(age) > count(best) ? age : best))
}
