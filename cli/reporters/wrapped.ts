import { harmless } from './paint.ts'
import { widthOf } from './width.ts'

/** A text in lines that fit into a width, the first and the rest of which start so far in. They are not indented yet. */
export function wrapped(
  text: string,
  width: number,
  { first, rest }: { readonly first: number; readonly rest: number }
): readonly string[] {
  const lines: string[] = []
  let line = ''
  let room = width - first
  for (const word of harmless(text).split(/(?<=\S)(?= )/)) {
    if (line && widthOf(line + word) > room) {
      lines.push(line)
      line = word.trimStart()
      room = width - rest
    } else line += word
  }
  return [...lines, line]
}
