/** Whether two values are the same plain data: numbers, strings, lists, sets and objects of such. */
export const isSame = (a: unknown, b: unknown): boolean => same(a, b, keysOf)

/** The same, but for where in its paragraph each stretch starts and ends. */
export const isSameAnywhere = (a: unknown, b: unknown): boolean => same(a, b, keysButPlaces)

function same(a: unknown, b: unknown, keysOf: (of: object) => readonly string[]): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (a instanceof Set || b instanceof Set)
    return a instanceof Set && b instanceof Set && a.size === b.size && same([...a], [...b], keysOf)
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, at) => same(item, b[at], keysOf))
  }
  const [own, others] = [keysOf(a), keysOf(b)]
  return (
    own.length === others.length &&
    own.every(key => key in b && same(a[key as keyof typeof a], b[key as keyof typeof b], keysOf))
  )
}

const keysOf = (of: object): readonly string[] => Object.keys(of)
const keysButPlaces = (of: object): readonly string[] => Object.keys(of).filter(key => key !== 'start' && key !== 'end')
