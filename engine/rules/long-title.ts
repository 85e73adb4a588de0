import type { Introduction } from '../facts/titles/introductions.ts'
import { blockRule, reword } from './rule.ts'

export const longTitle = blockRule({
  id: 'long-title',
  says: 'Put a long title behind the name, small, between commas.',
  because: 'A reader waits too long for the name.',
  level: 'note',
  options: {},
  *check({ text, role, facts }) {
    if (role !== 'body' && role !== 'caption') return
    for (const introduction of facts.introductions) {
      if (!isLong(introduction, text)) continue
      const { start, end, name, behind, closes } = introduction
      const next = text.slice(name.end)
      const goesOn = /^[ \u00a0]/.test(next) ? ',' : ''
      yield {
        at: { start, end: name.end },
        entry: 'T9',
        says: `The title “${text.slice(start, end)}” is long.`,
        fixes:
          behind && closes && (goesOn || /^(?:[.;]|,(?! (?:and |or |\p{Lu})))/u.test(next))
            ? [
                reword(text, [
                  { at: { start, end: name.start }, text: '' },
                  { at: { start: name.end, end: name.end }, text: `, ${behind}${goesOn}` }
                ])
              ]
            : []
      }
    }
  }
})

/** More than four words, or a field of its own: “Director of Public Affairs”. */
function isLong({ title, kind, key, before, commas }: Introduction, text: string): boolean {
  if (before !== 'nothing' || commas.before || (kind !== 'formal' && kind !== 'corporate')) return false
  if (settled.has(key)) return false
  if (title.words > 4) return true
  return title.words > 2 && / (?:of|for) /.test(text.slice(title.start, title.end))
}

/** Nobody has these behind the name. */
const settled = new Set([
  ...[
    'state',
    'defense',
    'the treasury',
    'commerce',
    'labor',
    'energy',
    'agriculture',
    'education',
    'homeland security'
  ].map(field => `secretary of ${field}`),
  'secretary of the interior',
  'chancellor of the exchequer',
  'chief of staff',
  'deputy secretary of state',
  'assistant secretary of state',
  'deputy chief of staff',
  'chief of police'
])
