import type { Introduction } from '../facts/introductions.ts'
import type { Title } from '../facts/titles.ts'
import { relations, stateOffices } from '../names/title-words.ts'
import { blockRule, type Problem, reword } from './rule.ts'

export const falseTitle = blockRule({
  id: 'false-title',
  says: 'Give what somebody is an article before a name: the actor Ana Paz.',
  because: 'What somebody does is no part of the name.',
  level: 'off',
  options: {},
  *check({ text, role, facts }) {
    if (role !== 'body' && role !== 'caption') return
    for (const introduction of facts.introductions)
      if (isFalseTitle(introduction, facts.titles)) yield problem(introduction, text)
  }
})

function isFalseTitle(
  { before, commas, kind, key, letters, name, opens, running }: Introduction,
  titles: readonly Title[]
): boolean {
  if (before !== 'nothing' || commas.before) return false
  // “colleague Ana Paz”: somebody’s, so that *the* would not do.
  if (kind === 'relation' || relations.has(key) || bonds.has(key)) return false
  if (running?.startsWith('rival ')) return false
  // “President Ana Paz”, “Gen Ana Paz”: a title.
  if (kind === 'formal' && (letters === 'capital' || !(stateOffices.has(key) || offices.has(key)))) return false
  if (opens && honorifics.has(key) && running?.toLowerCase() === key) return false
  // “Prime Minister Ana Paz”: a matter of the capital first.
  return !titles.some(title => title.name === name && title.lower !== title.text)
}

/** Before a name with nothing else, these are how one speaks of somebody. */
const honorifics = new Set([
  'president',
  'vice president',
  'senator',
  'governor',
  'mayor',
  'ambassador',
  'captain',
  'attorney general'
])
/** Somebody’s, so that *the* would not do. */
const bonds = new Set([
  'rival',
  'ally',
  'opponent',
  'successor',
  'predecessor',
  'counterpart',
  'aide',
  'challenger',
  'running mate'
])
const offices = new Set(['mp', 'coroner', 'captain', 'district attorney'])

function problem(introduction: Introduction, text: string): Problem {
  const { start, end, name, running, opens, holders, closes, commas } = introduction
  const written = text.slice(start, name.end)
  const comma = holders === 'one' ? ',' : ''
  const known = running !== undefined && holders !== undefined && (closes || !comma)
  const goesOn = /^[ \u00a0]/.test(text.slice(name.end, name.end + 1)) && !commas.after
  return {
    at: { start, end: name.end },
    entry: 'T14',
    says: `“${written}” has no article.`,
    fixes: known
      ? [
          reword(text, [
            { at: { start, end }, text: `${opens ? 'The' : 'the'} ${running}${comma}` },
            { at: { start: name.end, end: name.end }, text: goesOn ? comma : '' }
          ])
        ]
      : []
  }
}
