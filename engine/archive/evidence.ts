import { folded, kinds, kindsOf } from '../names/name-words.ts'
import type { Form } from './archive.ts'

/**
 * What stories say of the bearers of two names. `against`: they are two people. `strong`: they have an office, a house, a
 * nation or an age in common. `weak`: only a trade or a rank, of which there are many: “striker”, “senator”.
 */
export type Evidence = 'against' | 'strong' | 'weak'

export function evidenceOn(a: Form, b: Form): Evidence | undefined {
  if (differ(a.genders, b.genders)) return 'against'
  const areAged = a.ages.length > 0 && b.ages.length > 0
  if (areAged && !a.ages.some(age => b.ages.some(other => Math.abs(age - other) <= 1))) return 'against'
  const [one, other] = [whoOf(a), whoOf(b)]
  if (differ(one.nations, other.nations) || differ(one.roles, other.roles)) return 'against'
  const shared = one.roles.filter(role => other.roles.includes(role))
  if (areAged || shared.some(role => offices.has(role)) || one.names.some(name => other.names.includes(name)))
    return 'strong'
  return shared.length > 0 ? 'weak' : undefined
}

/** Of these few have one at a time. */
const offices = new Set(
  `president minister premier chancellor governor mayor king queen pope emperor sultan emir chairman chairwoman chairperson ceo
  secretary-general ambassador`.split(/\s+/)
)

const differ = <T>(a: readonly T[], b: readonly T[]) => a.length > 0 && b.length > 0 && !a.some(one => b.includes(one))

interface Who {
  /** What somebody does: `minister`. */
  readonly roles: readonly string[]
  readonly nations: readonly string[]
  /** Houses and places that are named with it: `Acme`. */
  readonly names: readonly string[]
}

function whoOf({ titles, described }: Form): Who {
  const words = [...titles.map(({ text }) => text), ...described].flatMap(text =>
    text.split(/[\s-]+/).map(word => word.replace(/[’']s?$|[^\p{L}\p{N}.]+$/gu, ''))
  )
  const are = (is: (kinds: number, word: string) => unknown) => [
    ...new Set(
      words.map(word => [word, folded(word)] as const).flatMap(([word, key]) => (is(kindsOf(key), word) ? [key] : []))
    )
  ]
  return {
    roles: are(known => known & kinds.title),
    nations: are(known => known & kinds.nation),
    names: are(
      (known, word) => /^\p{Lu}\p{L}{2}/u.test(word) && !(known & (kinds.title | kinds.nation | kinds.ordinary))
    )
  }
}
