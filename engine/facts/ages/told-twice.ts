import type { Span } from '../../story.ts'
import type { Age } from '../ages.ts'
import { firstWordFrom, type Word } from '../words.ts'

/** Ages in order; of “the 41-year-old Roe, 41,” and “a 70-year-old man, aged 70,” the second one is clutter. */
export const toldTwice = (ages: readonly Age[], words: readonly Word[]): readonly Age[] =>
  ages.map((age, index) => {
    const before = ages[index - 1]
    const told = before && !age.slip && isSame(before, age) ? stretchOf(before, age, words) : undefined
    if (!told) return age
    return { ...age, clutter: { kind: 'twice', ...told, amends: [{ ...told, text: '' }], sure: false } }
  })

const isSame = (before: Age, age: Age) =>
  before.kind === 'attributive' &&
  (age.kind === 'apposition' || age.kind === 'aged') &&
  before.numbers.length === 1 &&
  age.numbers.length === 1 &&
  before.numbers[0]!.value === age.numbers[0]!.value &&
  before.unit === age.unit &&
  before.whose?.start === age.whose?.start

/** From the comma, or the bracket, before the second age to the one behind it. */
function stretchOf(before: Age, age: Age, words: readonly Word[]): Span | undefined {
  const number = firstWordFrom(words, age.start)
  const opening = number - (age.kind === 'aged' ? 2 : 1)
  const [open, close, last] = [words[opening], words[number + 1], words[opening - 1]]
  if (!last || (open?.text !== ',' && open?.text !== '(')) return undefined
  // “A 70-year-old man and his wife, 70,”: somebody else.
  if (age.whose ? last.end < age.whose.end : !isOnePhrase(words, before.end, opening)) return undefined
  const isClosed = close !== undefined && close.text === (open.text === '(' ? ')' : ',')
  return { start: last.end, end: isClosed ? close.end : age.end }
}

const isOnePhrase = (words: readonly Word[], from: number, to: number) => {
  const first = firstWordFrom(words, from)
  return to - first <= 3 && words.slice(first, to).every(({ kind, lower }) => kind === 'word' && !joining.has(lower))
}

const joining = new Set(['and', 'or', 'with', 'whose', 'his', 'her', 'their'])
