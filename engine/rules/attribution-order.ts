import { blockRule, replace } from './rule.ts'

export const attributionOrder = blockRule({
  id: 'attribution-order',
  says: 'After a quotation write “he said”, not “said he”.',
  because: 'News style puts a pronoun before its verb; “said he” is for fables.',
  level: 'error',
  options: {},
  *check({ text, facts }) {
    for (const { start, order, tag, speaker } of facts.attributions) {
      if (order !== 'verb first' || !tag || speaker?.is !== 'pronoun') continue
      const verb = text.slice(start, speaker.start).trimEnd()
      const pronoun = text.slice(speaker.start, speaker.end)
      yield {
        at: { start, end: speaker.end },
        entry: 'V4',
        says: `“${verb} ${pronoun}” is the wrong way round.`,
        fixes: [replace({ start, end: speaker.end }, `${pronoun} ${verb}`, 'safe')]
      }
    }
  }
})
