import type { Slip } from '../facts/ages.ts'
import { blockRule } from './rule.ts'

export const ageComma = blockRule({
  id: 'age-comma',
  says: 'Put an age beside a name between two commas.',
  because: 'Without the second comma the sentence runs on from the number.',
  level: 'error',
  options: {},
  *check({ text, facts }) {
    for (const { start, end, slip } of facts.ages) {
      if (slip?.kind !== 'comma') continue
      const written = `“${text.slice(start, end)}”`
      yield {
        at: { start, end },
        entry: 'A4',
        ...(!slip.sure && { atMost: 'warning' }),
        says: `The age ${written} has a comma on one side only.`,
        fixes: [
          {
            title: `Put a comma after ${isBehind(slip, end) ? written : 'the name'}`,
            edits: slip.amends.map(({ start, end, text }) => ({ at: { start, end }, text })),
            safe: slip.sure
          }
        ]
      }
    }
  }
})

const isBehind = ({ amends }: Slip, end: number) => amends[0]!.start === end
