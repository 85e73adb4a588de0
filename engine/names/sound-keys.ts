import { folded } from './name-words.ts'

/**
 * The skeletons of consonants that a word may have, coarsely: two words that can be two spellings of one name have at
 * least one in common, so only names that share one need be compared. Most words have one, `Khrushchev` has four.
 */
export function soundKeys(word: string): readonly string[] {
  const letters = folded(word).replace(/[^a-z]/g, '')
  let found: readonly string[] = ['']
  for (const [grapheme] of letters.matchAll(graphemes)) {
    const heard = soundsOf(grapheme)
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
  /s?h?tsch|sch?ch|shch|s(?:z?cz|ch|h|z)|tch|t[szh]|c[hz]|kh|gh|gg|n(?=[bpm])|ph|dzh|d[hjz]|zh|ck|q(?=[iu])|[a-z]/g

const soundsOf = (grapheme: string): readonly string[] | undefined => sounds[grapheme] ?? sounds[grapheme[0]!]

/** The first is the likeliest. T is any hiss or dental, K any throat. Vowels are not heard. */
const sounds: Readonly<Record<string, readonly string[] | undefined>> = {
  b: ['P'],
  c: ['K', 'T'],
  ch: ['T', 'K'],
  ck: ['K'],
  d: ['T'],
  f: ['P'],
  g: ['K'],
  gg: ['K', 'NK'],
  h: ['', 'K'],
  j: ['T', '', 'K'],
  k: ['K'],
  l: ['L'],
  m: ['M'],
  n: ['N'],
  p: ['P'],
  q: ['K', 'T'],
  r: ['R'],
  s: ['T'],
  sch: ['T', 'TK'],
  t: ['T'],
  v: ['P', ''],
  w: ['P', ''],
  x: ['KT', 'T', 'K'],
  z: ['T']
}
