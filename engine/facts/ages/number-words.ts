/** How a number is written: 5 or five. */
export type NumberForm = 'figures' | 'words'

/** `five`, `thirty-two`; undefined from a hundred on, where words are nobody’s style. */
export function inWords(value: number): string | undefined {
  if (value < 20) return ones[value]
  if (value > 99) return undefined
  const ten = tens[Math.floor(value / 10)]!
  return value % 10 === 0 ? ten : `${ten}-${ones[value % 10]}`
}

/** `6 1/2`, `six and a half`; with hyphens before a noun. */
export const halfIn = (form: NumberForm, whole: number, tie: ' ' | '-'): string =>
  form === 'figures' ? `${whole} 1/2` : [inWords(whole), 'and', 'a', 'half'].join(tie)

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** `zero` to `nineteen`, and the round tens from `twenty` to `ninety`. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, ten) => [word, ten * 10] as const).slice(2)
])

/** Numbers beyond, and what makes a number out of another one: the word before or after is no number by itself. */
export const biggerNumbers: ReadonlySet<string> = new Set([
  'hundred',
  'hundreds',
  'thousand',
  'thousands',
  'million',
  'millions',
  'billion',
  'billions',
  'dozen',
  'half'
])
