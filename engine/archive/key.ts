import { givenNameKey } from '../names/keys.ts'
import { soundKeys } from '../names/sound-keys.ts'
import type { RollEntry } from '../roll.ts'

/**
 * What the spellings of one person’s name have in common: the sound of the given name and of the surname, coarsely, and
 * of the name on the style’s list where there is one. To group the mentions of an archive by; whether two of a group are
 * one person is still to be asked. A surname alone has the key of a surname.
 */
export function personKey({ parts, familyFirst, entry }: RollEntry): string {
  const words = entry?.split(' ') ?? parts
  const surname = (familyFirst ? words[0] : words.at(-1)) ?? ''
  const given = familyFirst ? words.slice(1).join('') : words[0]!
  return words.length < 2 ? soundOf(surname) : `${soundOf(givenNameKey(given))} ${soundOf(surname)}`
}

/** The shortest of the skeletons that a word may have. */
const soundOf = (word: string) =>
  soundKeys(word).reduce((least, key) =>
    key.length < least.length || (key.length === least.length && key < least) ? key : least
  )
