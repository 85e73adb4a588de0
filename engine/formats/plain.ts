import type { Block, Story } from '../story.ts'

/** Plain text: every line is a paragraph. */
export function plain(source: string): readonly Story[] {
  const blocks: Block[] = []
  for (const match of source.matchAll(/[^\r\n]+/g)) {
    const start = match.index
    const text = match[0]
    blocks.push({
      role: 'body',
      text,
      pieces: [{ start: 0, end: text.length, sourceStart: start, sourceEnd: start + text.length }]
    })
  }
  return [{ blocks }]
}
