import type { AgeLabel } from '../facts/ages.ts'
import { integer } from '../style/options.ts'
import { blockRule } from './rule.ts'

export const ageLabel = blockRule({
  id: 'age-label',
  says: 'Call people of an age that is told what people of that age are called.',
  because: 'Where the figure stands, a word that says otherwise, or the same again, is in its way.',
  level: 'note',
  options: {
    adult: integer(18, 'From which age on a boy is a man and a girl is a woman.')
  },
  *check({ text, facts }, { adult }) {
    for (const { label, numbers, unit } of facts.ages) {
      if (!label) continue
      const years = numbers[0]!.value / perYear[unit]
      const written = `“${text.slice(label.start, label.end)}”`
      const told = saysOf(label.kind, written, years, adult)
      if (told) yield { at: { start: label.start, end: label.end }, entry: 'A16', says: told }
    }
  }
})

const perYear = { year: 1, month: 12, week: 52, day: 365 } as const

function saysOf(kind: AgeLabel['kind'], written: string, years: number, adult: number): string | undefined {
  switch (kind) {
    case 'child':
      return years >= adult && years < 100 ? `${written} is no word for somebody of ${years}.` : undefined
    case 'adult':
      return years < adult - 2 ? `${written} is no word for somebody of ${Math.floor(years)}.` : undefined
    case 'teenager':
      return years >= 13 && years < 20
        ? `${written} says what the figure says.`
        : `${written} is no word for somebody of ${Math.floor(years)}.`
    case 'elderly':
      return `${written} judges what the figure tells.`
    case 'baby':
      return years >= 3 ? `${written} is no word for somebody of ${years}.` : undefined
    case 'toddler':
      return years >= 4 ? `${written} is no word for somebody of ${years}.` : undefined
  }
}
