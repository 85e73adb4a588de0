import { groupsOf } from './given-name-groups.ts'
import { surnameClassesOf } from './korean.ts'
import { folded } from './name-words.ts'
import { families } from './spelling-families.ts'

/**
 * The skeletons of consonants that a word may have, coarsely: two words that can be two spellings of one name have at
 * least one in common, so only names that share one need be compared. Most words have one, `Khrushchev` has four.
 */
export function soundKeys(word: string): readonly string[] {
  const known = remembered.get(word)
  if (known) return known
  if (remembered.size > mostRemembered) remembered.clear()
  const found = keysOf(word)
  remembered.set(word, found)
  return found
}

/** The names of a story are the same at every keystroke. */
const remembered = new Map<string, readonly string[]>()
const mostRemembered = 4096

function keysOf(word: string): readonly string[] {
  const key = folded(word)
  const letters = key.replace(/[^a-z]/g, '')
  const found = new Set(skeletons(letters))
  // “Albinali” is al-Binali.
  if (/^[ae]l[a-z]{3}/.test(letters)) for (const skeleton of skeletons(letters.slice(2))) found.add(skeleton)
  // “Tsakhiagiin Elbegdorj” is the Elbegdorj of Tsakhia.
  const father = letters.replace(/g?[iy]{1,3}n$/, '')
  if (father !== letters && families.mongolian.shows.test(letters))
    for (const skeleton of skeletons(father)) found.add(skeleton)
  for (const group of groupsOf(key)) found.add(`g${group}`)
  for (const index of surnameClassesOf(key)) found.add(`k${index}`)
  return [...found]
}

function skeletons(letters: string): readonly string[] {
  let found: readonly string[] = ['']
  for (const [grapheme] of letters.matchAll(graphemes)) {
    const heard = sounds[grapheme] ?? sounds[grapheme[0]!]
    if (heard === undefined) continue
    found = found.length * heard.length > most ? found.map(key => join(key, heard[0]!)) : added(found, heard)
  }
  return found
}

/** Beyond this a word has so many readings that the likeliest of its later letters must do. */
const most = 24

function added(keys: readonly string[], sounds: readonly string[]): readonly string[] {
  return [...new Set(keys.flatMap(key => sounds.map(sound => join(key, sound))))]
}

/** `Abbas`, `Mamdouh` and `Mamadou`: what stands twice counts once, with or without a vowel between. */
const join = (key: string, sound: string) => (key.endsWith(sound.charAt(0)) ? key + sound.slice(1) : key + sound)

const graphemes =
  /s?h?tsch|sch?ch|shch|s(?:z?cz|ch|h|z)|tch|t[szh]|c[hz]|kh|gh|gj|gg|n[gk]|nst|ph|dzh|d[hjz]|zh|ck|m[bp]|n[bdt]|[a-z]/g

/** The first is the likeliest. T is any hiss or dental, K any throat. Vowels are not heard. */
const sounds: Readonly<Record<string, readonly string[] | undefined>> = {
  b: ['P'],
  c: ['K', 'T'],
  ch: ['T', 'K'],
  ck: ['K'],
  d: ['T'],
  dj: ['T', 'K'],
  dzh: ['T', 'K'],
  f: ['P'],
  g: ['K'],
  gh: ['K', ''],
  gj: ['T', 'K', 'KT'],
  gg: ['K', 'NK'],
  h: ['', 'K'],
  j: ['T', '', 'K'],
  k: ['K'],
  l: ['L'],
  m: ['M'],
  mb: ['MP', 'P'],
  mp: ['MP', 'P'],
  n: ['N'],
  nb: ['NP', 'MP'],
  nd: ['NT', 'T'],
  ng: ['NK', 'N', 'K'],
  nk: ['NK'],
  nst: ['NT', 'T'],
  nt: ['NT', 'T'],
  p: ['P'],
  q: ['K', 'T'],
  r: ['R'],
  s: ['T'],
  sch: ['T', 'TK'],
  shch: ['T', 'TK'],
  t: ['T'],
  v: ['P', ''],
  w: ['P', ''],
  x: ['KT', 'T', 'K'],
  z: ['T'],
  zh: ['T', 'K']
}
