import { folded } from './name-words.ts'

/** The consonants of a name, those that languages confuse as one: two spellings of a name have them in common. */
export function bones(name: string): string {
  let found = ''
  for (const letter of folded(name)) {
    const bone = boneOf[letter] ?? letter
    if (bone !== '' && bone !== found[found.length - 1]) found += bone
  }
  return found
}

/** How a name begins, with letters that languages confuse as one: `Q` of Qalibaf as the `G` of Ghalibaf. */
export function start(name: string): string {
  const letter = folded(name).charAt(0)
  return /[eyij]/.test(letter) ? 'i' : boneOf[letter] || letter
}

const boneOf: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['', "aeiouyhw-' ."],
    ['k', 'kqgcx'],
    ['s', 'szj'],
    ['t', 'dt'],
    ['p', 'pb'],
    ['f', 'fv']
  ].flatMap(([bone, letters]) => [...letters!].map(letter => [letter, bone!]))
)
