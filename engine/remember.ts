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

/** Makes something when it is first asked for. V8 takes milliseconds to make ready a pattern that is long. */
export function once<V>(make: () => V): () => V {
  let made: { readonly value: V } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
