import { yesNo } from '../style/options.ts'
import { blockRule } from './rule.ts'

export const copyMark = blockRule({
  id: 'copy-mark',
  says: 'Take the marks of the trade out before the copy goes.',
  because: 'TK stands for what nobody has filled in yet, and readers do not know the desk’s signs.',
  level: 'error',
  speech: 'note',
  options: {
    publish: yesNo(false, 'Whether CQ and STET are pointed out too, for a last look before publication.')
  },
  *check({ text, facts }, { publish }) {
    for (const { kind, start, end } of facts.copyMarks) {
      const at = { start, end }
      const written = text.slice(start, end)
      if (kind === 'TK') yield { at, entry: 'M16', says: `“${written}” is still to come.` }
      else if (publish)
        yield {
          at,
          entry: 'M16',
          atMost: 'note',
          says: `“${written}” is still in the copy.`,
          because: 'The sign is for the desk: readers do not know it.',
          fixes: [{ title: `Take out “${written}”`, edits: [withSpace(text, at)], safe: false }]
        }
    }
  }
})

/** A mark goes with the space before it; at the start of a paragraph with the one after. */
const withSpace = (text: string, { start, end }: { readonly start: number; readonly end: number }) => {
  if (start > 0 && /\s/.test(text[start - 1]!)) return { at: { start: start - 1, end }, text: '' }
  return { at: { start, end: /\s/.test(text[end] ?? '') ? end + 1 : end }, text: '' }
}
