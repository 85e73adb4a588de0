import { blockRule, replace } from './rule.ts'

export const toldWhom = blockRule({
  id: 'told-whom',
  says: 'Somebody is told: write “told reporters” or “said”.',
  because: '“Told” needs somebody who listens.',
  level: 'warning',
  options: {},
  *check({ text, facts }) {
    for (const { start, end, lemma, form, order, content, that, moment, to, speaker } of facts.attributions) {
      if (lemma !== 'tell' || form === 'participle' || form === 'base' || order !== 'speaker first' || to) continue
      // “Officers told that the road was shut turned back.”
      if (!speaker || speaker.is === 'description' || speaker.end + 1 !== start) continue
      const isBare = content === 'clause' ? that && !moment : content === 'quotation' && isMark(text[end])
      if (!isBare) continue
      const told = text.slice(start, end)
      const said = form === 'past' ? 'said' : 'says'
      yield {
        at: { start, end },
        entry: 'V22',
        says: `“${told}” does not say whom.`,
        fixes: [replace({ start, end }, said), replace({ start, end }, `${told} reporters`)]
      }
    }
  }
})

/** “Paz told.”, “Paz told: ‘We won.’”, but “Paz told the crowd”. */
const isMark = (next: string | undefined) => next === undefined || /[.,:;]/.test(next)
