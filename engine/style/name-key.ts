import { folded } from '../names/name-words.ts'

/** What two spellings share that a reader would take for one name: they differ in capitals, accents, hyphens, spaces. */
export const nameKey = (name: string) => folded(tidy(name)).replaceAll('-', ' ')

/** The spelling as a list keeps it: single spaces, and one code point for a letter and its accent. */
export const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
