import type { Attribution } from '../facts/attributions.ts'
import { yesNo } from '../style/options.ts'
import { blockRule, type Problem, replace } from './rule.ts'

export const attributionOrder = blockRule({
  id: 'attribution-order',
  says: 'After a quotation write “he said”, not “said he”.',
  because: 'News style puts a pronoun before its verb; “said he” is for fables.',
  level: 'error',
  options: {
    sourceFirst: yesNo(
      false,
      'Whether a source at the end of a sentence in indirect speech is noted, as broadcasters do.'
    )
  },
  *check({ text, role, facts }, { sourceFirst }) {
    for (const attribution of facts.attributions) {
      const { start, order, tag, speaker } = attribution
      if (order === 'verb first' && tag && speaker?.is === 'pronoun') yield turned(text, start, speaker)
      else if (sourceFirst && role === 'body' && isLast(text, attribution))
        yield {
          at: { start: Math.min(start, speaker!.start), end: Math.max(attribution.end, speaker!.end) },
          atMost: 'note',
          entry: 'V24',
          says: 'The source comes last.',
          because: 'Listeners need to know who says so before they hear what.'
        }
    }
  }
})

function turned(text: string, start: number, speaker: NonNullable<Attribution['speaker']>): Problem {
  const verb = text.slice(start, speaker.start).trimEnd()
  const pronoun = text.slice(speaker.start, speaker.end)
  return {
    at: { start, end: speaker.end },
    entry: 'V4',
    says: `“${verb} ${pronoun}” is the wrong way round.`,
    fixes: [replace({ start, end: speaker.end }, `${pronoun} ${verb}`, 'safe')]
  }
}

/** “The road was shut, the minister said.” “The road was shut, according to the minister.” */
function isLast(text: string, { start, end, order, content, speaker }: Attribution): boolean {
  if (!speaker || order === 'verb first' || (order === 'speaker first' && content !== 'nothing')) return false
  const first = Math.min(start, speaker.start)
  return text[first - 2] === ',' && text[Math.max(end, speaker.end)] === '.'
}
