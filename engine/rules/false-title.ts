import type { Introduction } from '../facts/titles/introductions.ts'
import type { Title } from '../facts/titles.ts'
import { relations, stateOffices } from '../names/title-words.ts'
import { wordSet } from '../names/word-set.ts'
import { oneOf } from '../style/options.ts'
import { blockRule, type Problem, reword } from './rule.ts'

export const falseTitle = blockRule({
  id: 'false-title',
  says: 'Give what somebody is an article before a name: the actor Ana Paz.',
  because: 'What somebody does is no part of the name.',
  level: 'off',
  options: {
    offices: oneOf(
      ['article', 'any'],
      'article',
      'An office of state before a full name: the finance minister, Ana Paz.'
    )
  },
  *check({ text, role, facts }, { offices }) {
    if (role !== 'body' && role !== 'caption') return
    for (const introduction of facts.introductions)
      if ((offices === 'article' || introduction.kind !== 'formal') && isFalseTitle(introduction, facts.titles, text))
        yield problem(introduction, text)
  }
})

function isFalseTitle(
  { start, end, before, commas, kind, key, letters, name, opens, running }: Introduction,
  titles: readonly Title[],
  text: string
): boolean {
  if (before !== 'nothing' || commas.before) return false
  const isBare = running?.toLowerCase() === key
  // “colleague Ana Paz”, “rival Ana Paz”: somebody’s, so that *the* would not do.
  if (kind === 'relation' || relations.has(key) || (isBare && bonds.has(key)) || running?.startsWith('rival '))
    return false
  // “Democratic rival Ana Paz”; “Association of Harbor Pilots president Ana Paz”, which begins farther up; “all but
  // accused then-mayor Ana Paz”, which begins with a verb.
  const written = text.slice(start, end)
  if (againstSomebody.has(key) || (/\bof $/.test(text.slice(0, start)) && /^\p{Lu}/u.test(written))) return false
  if (/^\p{Ll}+ed then-/u.test(written)) return false
  // “Director Ana Paz”: of what, only the story as a whole tells.
  if (isBare && letters === 'capital' && !opens) return false
  // “President Ana Paz”, “Gen Ana Paz”: a title.
  if (kind === 'formal' && (letters === 'capital' || !(stateOffices.has(key) || smallOffices.has(key)))) return false
  if (opens && isBare && honorifics.has(key)) return false
  // “Prime Minister Ana Paz”: a matter of the capital first.
  return !titles.some(title => title.name === name && title.lower !== title.text)
}

/** Before a name with nothing else, these are how one speaks of somebody. */
const honorifics = new Set([
  'president',
  'premier',
  'vice president',
  'senator',
  'governor',
  'mayor',
  'ambassador',
  'captain',
  'officer',
  'attorney general',
  'judge',
  'justice',
  'chief justice',
  'sheriff'
])
/** What one is to somebody. */
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
const againstSomebody = new Set(['rival', 'opponent', 'challenger'])
/** One of those whom a story has not yet told of. */
const anybody = wordSet(`
  spokesman spokeswoman spokesperson resident witness passenger villager associate porter nurse student clerk driver farmer
  fisherman shopkeeper shopper customer commuter voter worker neighbor neighbour trader tourist waiter waitress cashier
`)
const smallOffices = new Set(['mp', 'coroner', 'captain', 'district attorney'])

function problem(introduction: Introduction, text: string): Problem {
  const { start, end, name, key, running, opens, holders, closes, commas } = introduction
  const written = text.slice(start, name.end)
  // “a spokesman, Ana Paz, said”: of nobody has it been told whose he is.
  const isAnybody = running?.toLowerCase() === running && anybody.has(key.slice(key.lastIndexOf(' ') + 1))
  const article = !isAnybody ? 'the' : /^[aeio]/.test(running!) ? 'an' : 'a'
  const comma = holders === 'one' || isAnybody ? ',' : ''
  const known = running !== undefined && holders !== undefined && (closes || !comma)
  const goesOn = /^[ \u00a0]/.test(text.slice(name.end, name.end + 1)) && !commas.after
  return {
    at: { start, end: name.end },
    entry: 'T14',
    says: `“${written}” has no article.`,
    fixes: known
      ? [
          reword(text, [
            {
              at: { start, end },
              text: `${opens ? article.slice(0, 1).toUpperCase() + article.slice(1) : article} ${running}${comma}`
            },
            { at: { start: name.end, end: name.end }, text: goesOn ? comma : '' }
          ])
        ]
      : []
  }
}
