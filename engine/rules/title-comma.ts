import type { Introduction } from '../facts/titles/introductions.ts'
import type { LoneComma } from '../facts/titles/lone-commas.ts'
import { stateOffices } from '../names/title-words.ts'
import { oneOf } from '../style/options.ts'
import { blockRule, type Problem, reword } from './rule.ts'

export const titleComma = blockRule({
  id: 'title-comma',
  says: 'Put what says who somebody is between two commas or none.',
  because: 'One comma alone parts a subject from its verb.',
  level: 'error',
  options: {
    holders: oneOf(
      ['any', 'tell apart'],
      'any',
      'Whether commas tell that there is one holder only: the prime minister, Ana Paz, but the former prime minister Jo Roe.'
    )
  },
  *check({ text, role, facts }, { holders }) {
    if (role !== 'body' && role !== 'caption') return
    for (const lone of facts.loneCommas) yield withOne(lone, text)
    if (holders === 'any') return
    for (const introduction of facts.introductions) {
      const { before, closes, commas, holders, letters, name } = introduction
      if (!closes || (before !== 'the' && before !== 'possessive')) continue
      if (facts.loneCommas.some(lone => lone.name === name)) continue
      if (commas.before && holders === 'many' && isFormerOffice(introduction, text)) yield withTwo(introduction, text)
      if (!commas.before && holders === 'one' && letters === 'lower') yield withNone(introduction, text)
    }
  }
})

/** “The president of Chile, Ana Paz said” */
function withOne({ start, end, name, mends, sure }: LoneComma, text: string): Problem {
  const { start: from, end: to, text: comma } = mends
  return {
    at: { start, end },
    entry: 'T15',
    ...(!sure && { atMost: 'warning' }),
    says: `“${text.slice(start, end)}” has one comma.`,
    fixes: [
      {
        title: comma
          ? `Put a comma after “${from === name.end ? name.name : text.slice(name.end + 2, from)}”`
          : `Take out the comma after “${name.name}”`,
        edits: [{ at: { start: from, end: to }, text: comma }],
        safe: false
      }
    ]
  }
}

const isFormerOffice = ({ key, start }: Introduction, text: string) =>
  (stateOffices.has(key) || key === 'leader') && /^(?:former|ex)\b/i.test(text.slice(start, start + 7))

/** “the former prime minister, Ana Paz, said” */
function withTwo({ start, end, name, commas }: Introduction, text: string): Problem {
  return {
    at: { start, end: name.end },
    entry: 'T15',
    atMost: 'note',
    says: `The ${commas.after ? 'commas make' : 'comma makes'} ${name.name} the only “${text.slice(start, end)}”.`,
    because: 'Of those there are many; commas are for who is the only one.',
    fixes: [
      reword(text, [
        { at: { start, end: start }, text: '' },
        { at: commas.before!, text: '' },
        ...(commas.after ? [{ at: commas.after, text: '' }] : [])
      ])
    ]
  }
}

/** “the prime minister Ana Paz said” */
function withNone({ start, end, name, commas }: Introduction, text: string): Problem {
  const goesOn = !commas.after && /^[ \u00a0]/.test(text.slice(name.end, name.end + 1)) ? ',' : ''
  return {
    at: { start, end: name.end },
    entry: 'T15',
    atMost: 'warning',
    says: `“${text.slice(start, end)}” and “${name.name}” have no comma between them.`,
    because: 'Who is the only one stands between commas.',
    fixes: [
      reword(text, [
        { at: { start, end: start }, text: '' },
        { at: { start: end, end }, text: ',' },
        { at: { start: name.end, end: name.end }, text: goesOn }
      ])
    ]
  }
}
