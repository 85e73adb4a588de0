import type { Format, Story } from '../story.ts'
import { markdown } from './markdown.ts'
import { type PartsOf, rememberedParts } from './parts.ts'
import { plain } from './plain.ts'

/** Reads the stories of a source. Never fails: any text is a story, at worst one of plain paragraphs. */
export type Read = (source: string, format: Format) => readonly Story[]

/** A reader that remembers what it took apart in the reading before. */
export function reader(): Read {
  const { partsOf, turn } = rememberedParts()
  return (source, format) => {
    turn()
    return readers[format](source, partsOf)
  }
}

export const read: Read = (source, format) => reader()(source, format)

const readers: Readonly<Record<Format, (source: string, partsOf: PartsOf) => readonly Story[]>> = { plain, markdown }
