import { once } from './remember.ts'

/** What a bundle brings: of each piece the JSON, by its name. `scripts/bundle.ts` writes it there. */
declare const wirelintPrepared: Readonly<Record<string, string>> | undefined

/**
 * Something that takes long to work out of the lists that come with Wirelint, and that JSON can hold: worked out when
 * it is first asked for, and in a bundle read as `npm run build` has worked it out. Decision 18.
 */
export function prepared<T>(piece: string, make: () => T): () => T {
  makers.set(piece, make)
  return once(() => {
    const kept = typeof wirelintPrepared === 'undefined' ? undefined : wirelintPrepared[piece]
    return kept === undefined ? make() : JSON.parse(kept)
  })
}

const makers = new Map<string, () => unknown>()

/** All of it, for a bundle: in ASCII, of which V8 keeps a text in half the memory. */
export const allPrepared = (): Readonly<Record<string, string>> =>
  Object.fromEntries([...makers].map(([piece, make]) => [piece, inAscii(JSON.stringify(make()))]))

const inAscii = (json: string) =>
  json.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
