import type { RollEntry } from './roll.ts'

/** What stands beside a name and says who that is, as one would repeat it: `a pilot`; nothing where it does not stand alone. */
export function descriptionOf({ described }: Pick<RollEntry, 'described'>): string | undefined {
  const said = (described ?? '').replace(/\s+/g, ' ')
  // What is said of somebody is cut short after some words: “a senior aide with Sen. Marco” is “a senior aide”.
  const whole = (said.split(' ').length >= longest ? said.replace(connected, '') : said).replace(/\.$/, '')
  return /^(?!who\b)[\p{L}\d]/u.test(whole) ? whole : undefined
}

const longest = 6
const connected = / (?:who|whom|of|for|with|at|in|and|from|to|on|by|as)\b.*$/
