import type { Format, Story } from '../story.ts'
import { markdown } from './markdown.ts'
import { plain } from './plain.ts'

/** The stories of a source. Never fails: any text is a story, at worst one of plain paragraphs. */
export const read = (source: string, format: Format): readonly Story[] => readers[format](source)

const readers: Readonly<Record<Format, (source: string) => readonly Story[]>> = { plain, markdown }
