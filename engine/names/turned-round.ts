import { folded } from './name-words.ts'
import { familyFirst } from './syllables.ts'

/**
 * A name with its two halves the other way round, where some desks write it so: `Jinping Xi`, `Abe Shinzo`,
 * `Orbán Viktor`. Undefined for names of other lands, and for those that somebody else may bear: `Wei Wang`.
 * `later` is what a later reference has: `Xi`.
 */
export function turnedRound(name: string, later: string | undefined): string | undefined {
  const space = name.indexOf(' ')
  if (space < 0) return undefined
  const first = name.slice(0, space)
  const others = name.slice(space + 1)
  // “Qiang Li” is the name of many a professor.
  if (first === later) return others.length > 5 && familyFirst(name.split(' ')) ? `${others} ${first}` : undefined
  if (space < 4 || others.includes(' ')) return undefined
  const given = folded(first)
  if (hungarian.has(given)) return `${others} ${first}`
  return japanese.test(given) && japanese.test(folded(others)) ? `${others} ${first}` : undefined
}

/** Japanese in Hepburn’s letters: `shinzo`, `ishiba`, `junichiro`. */
const japanese = /^(?:(?:[kgsztdnhbpmrywfj]|sh|ch|ts|[kgnhbpmr]y)?[aeiou](?:n(?![aeiouy])|h(?![aeiou]))?){2,6}$/

const hungarian = new Set(
  'attila balazs ferenc gabor gergely gyorgy gyula istvan janos jozsef katalin klara laszlo lajos miklos peter sandor tamas viktor zoltan zsolt'.split(
    ' '
  )
)
