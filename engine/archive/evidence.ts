import { folded, kinds, kindsOf } from '../names/name-words.ts'
import type { Form } from './archive.ts'

/** What stories say of the bearers of two names: that they are one person, that they are two, or nothing. */
export function evidenceOn(a: Form, b: Form): 'for' | 'against' | undefined {
  if (differ(a.genders, b.genders)) return 'against'
  if (a.ages.length > 0 && b.ages.length > 0) {
    if (!a.ages.some(age => b.ages.some(other => Math.abs(age - other) <= 1))) return 'against'
  }
  const [one, other] = [whoOf(a), whoOf(b)]
  if (differ(one.nations, other.nations) || differ(one.roles, other.roles)) return 'against'
  const isShared =
    one.roles.some(role => other.roles.includes(role)) || one.names.some(name => other.names.includes(name))
  return isShared || (a.ages.length > 0 && b.ages.length > 0) ? 'for' : undefined
}

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
