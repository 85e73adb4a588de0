/**
 * Which rules a comment switches off for the paragraph after it: `<!-- wirelint-ignore age-format -->`;
 * `*` where it names none. Any other comment says nothing. Undefined where the text is more than a comment.
 */
export function ignoreOf(text: string): readonly string[] | undefined {
  if (!text.startsWith('<!--') || !text.endsWith('-->') || text.length < 7) return undefined
  const inside = text.slice(4, -3)
  if (inside.includes('-->')) return undefined
  const [mark, ...ids] = inside.split(/[\s,]+/).filter(word => word !== '')
  if (mark !== 'wirelint-ignore') return []
  return ids.length > 0 ? ids : ['*']
}
