import { folded } from './name-words.ts'
import { familyFirst } from './syllables.ts'

/**
 * A name with its two halves the other way round, where some desks write it so: `Jinping Xi`, `Abe Shinzo`,
 * `Orbán Viktor`. Undefined for names of other lands, and for those that somebody else may bear: `Wei Wang`.
 */
export function turnedRound(name: string): string | undefined {
  const parts = name.split(' ')
  const [first, ...others] = parts as [string, ...string[]]
  if (parts.length < 2 || parts.length > 3) return undefined
  if (familyFirst(parts)) {
    const given = others.join(' ')
    // “Qiang Li” is the name of many a professor.
    return given.length < 6 ? undefined : `${given} ${first}`
  }
  const [given, surname] = parts.map(folded) as [string, string]
  if (parts.length > 2 || given.length < 4) return undefined
  return hungarian.has(given) || (japanese.test(given) && japanese.test(surname)) ? `${others[0]} ${first}` : undefined
}

/** Japanese in Hepburn’s letters: `shinzo`, `ishiba`, `junichiro`. */
const japanese = /^(?:(?:[kgsztdnhbpmrywfj]|sh|ch|ts|[kgnhbpmr]y)?[aeiou](?:n(?![aeiouy])|h(?![aeiou]))?){2,6}$/

const hungarian = new Set(
  'attila balazs ferenc gabor gergely gyorgy gyula istvan janos jozsef katalin klara laszlo lajos miklos peter sandor tamas viktor zoltan zsolt'.split(
    ' '
  )
)
