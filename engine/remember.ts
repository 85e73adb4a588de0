/** Remember answers while they are asked for: what a whole turn does not ask for is forgotten. */
export function remember<K, V>(make: (key: K) => V, name: (key: K) => string) {
  let last = new Map<string, V>()
  let now = new Map<string, V>()
  const recall = (key: K): V => {
    const id = name(key)
    const value = now.get(id) ?? last.get(id) ?? make(key)
    now.set(id, value)
    return value
  }
  return Object.assign(recall, {
    turn() {
      last = now
      now = new Map()
    }
  })
}
