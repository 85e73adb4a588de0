import { amended } from '../facts/ages/amended.ts'
import { halfIn, inWords, type NumberForm } from '../facts/ages/number-words.ts'
import type { Age, AgeNumber, Amendment, Slip } from '../facts/ages.ts'
import type { Level } from '../finding.ts'
import type { Role } from '../story.ts'
import { integer, oneOf } from '../style/options.ts'
import { blockRule, type Problem, replace } from './rule.ts'

const forms = ['any', 'figures', 'words'] as const

export const ageFormat = blockRule({
  id: 'age-format',
  says: 'Write every age the same way, with the hyphens that it needs.',
  because: 'Readers compare ages at a glance.',
  level: 'warning',
  options: {
    people: oneOf(forms, 'any', 'How the age of a person is written. `words` means words below `figuresFrom`.'),
    things: oneOf(forms, 'any', 'How the age of a thing is written: of a law, a war, a tree.'),
    figuresFrom: integer(10, 'From which number on `words` gives way to figures.'),
    numbers: oneOf(
      ['laid down', 'observed'],
      'laid down',
      'Whether the stylebook lays the form of numbers down, or the copy only shows it: then it is a note, and asked.'
    )
  },
  *check({ text, role, facts }, { people, things, figuresFrom, numbers }) {
    for (const age of facts.ages) {
      const house = houseForm(age, people, things)
      const isOpen = house === 'any' || (age.slip && numbers === 'observed')
      const restyled = isOpen ? [] : age.numbers.flatMap(number => restyle(number, age, role, house, figuresFrom))
      if (age.slip && isOfForm(age.slip)) yield slipped(text, age, age.slip, restyled)
      else if (restyled.length > 0) yield misformed(text, age, restyled, house, numbers)
      else if (age.kind !== 'predicate' && age.numbers.some(({ value }) => value < 1)) yield partOfYear(text, age)
      else if (age.opening && age.numbers[0]?.form === 'figures' && role === 'body') yield opening(text, age)
    }
  }
})

type Form = (typeof forms)[number]

interface Restyled extends Amendment {
  readonly form: NumberForm
}

/** Where people and things differ, an age that could be either’s is left alone. */
const houseForm = ({ bearer }: Age, people: Form, things: Form): Form =>
  bearer === 'person' || people === things ? people : bearer === 'thing' ? things : 'any'

/** A number as the house has it, where that is another form. */
function restyle(number: AgeNumber, age: Age, role: Role, house: NumberForm, figuresFrom: number): readonly Restyled[] {
  const { start, end, value } = number
  if (number.half) return restyleHalf(number, age, house, figuresFrom)
  const form = house === 'figures' || value >= figuresFrom ? 'figures' : 'words'
  if (number.form === form || !age.eitherForm) return []
  // No sentence begins with a figure, whatever the house; in a headline every number may be one.
  if (age.opening && number === age.numbers[0]) return []
  if (form === 'words' && (role === 'headline' || role === 'deck')) return []
  const right = form === 'figures' ? String(value) : inWords(value)
  return right ? [{ start, end, text: right, form }] : []
}

/** “6 1/2” or “six and a half”. From 10 on, houses that write words differ. */
function restyleHalf(
  { start, end, value, form }: AgeNumber,
  { kind, opening }: Age,
  house: NumberForm,
  figuresFrom: number
): readonly Restyled[] {
  if (form === house || opening || (house === 'words' && value >= figuresFrom)) return []
  return [{ start, end, text: halfIn(house, Math.floor(value), kind === 'predicate' ? ' ' : '-'), form: house }]
}

function misformed(
  text: string,
  age: Age,
  restyled: readonly Restyled[],
  house: Form,
  numbers: 'laid down' | 'observed'
): Problem {
  const at = { start: age.start, end: age.end }
  const isObserved = numbers === 'observed'
  const half = age.numbers.some(number => number.half)
  const [written, right] = [text.slice(at.start, at.end), amended(text, at, restyled)]
  return {
    at,
    entry: half ? 'A10' : 'A1',
    ...(isObserved ? { atMost: 'note' } : (half || house === 'words') && { atMost: 'warning' }),
    says: half ? `“${written}” is “${right}” in this style.` : `“${written}” is not in ${restyled[0]!.form}.`,
    ...(!half &&
      restyled[0]!.form === 'words' && { because: 'Small numbers are words in this style, and ages with them.' }),
    fixes: [replace(at, right, isObserved || half ? 'ask' : 'safe')]
  }
}

function slipped(text: string, age: Age, slip: FormSlip, restyled: readonly Restyled[]): Problem {
  const at = { start: age.start, end: age.end }
  const written = `“${text.slice(at.start, at.end)}”`
  const [entry, gravest, says, because] = slips[slip.kind]
  const right = amended(text, at, [...slip.amends, ...restyled])
  return {
    at,
    entry,
    atMost: slip.sure ? gravest : 'warning',
    says: says(written, age.kind, right),
    because,
    fixes: [replace(at, right, slip.sure ? 'safe' : 'ask')]
  }
}

/** A comma beside a name is another rule’s. */
type FormSlip = Slip & { readonly kind: Exclude<Slip['kind'], 'comma'> }

const isOfForm = (slip: Slip): slip is FormSlip => slip.kind !== 'comma'

type SlipText = readonly [
  entry: string,
  gravest: Level,
  says: (written: string, kind: Age['kind'], right: string) => string,
  because: string
]

const slips: Readonly<Record<FormSlip['kind'], SlipText>> = {
  hyphens: [
    'A2',
    'error',
    (written, kind, right) =>
      `${written} is “${right}” ${kind === 'predicate' ? 'after a verb' : kind === 'noun' ? 'as a noun' : 'before a noun'}.`,
    'An age takes two hyphens before a noun or as one, and none after a verb.'
  ],
  suspended: [
    'A3',
    'warning',
    written => `${written} leaves the first number alone.`,
    'Of two ages that share a noun, the first keeps a hyphen to hang on by.'
  ],
  apostrophe: [
    'A7',
    'error',
    written => `${written} has an apostrophe.`,
    'Decades of a life are plurals, and nothing is left out of them.'
  ],
  range: [
    'A12',
    'warning',
    written => `${written} is not what “between” or “from” leads up to.`,
    'It is between one age and another, from one age to another.'
  ]
}

/** “a 0.5-year-old girl” */
function partOfYear(text: string, age: Age): Problem {
  const at = { start: age.start, end: age.end }
  const { end, value } = age.numbers[0]!
  const months = value * 12
  const written = text.slice(at.start, at.end)
  return {
    at,
    entry: 'A8',
    atMost: 'warning',
    says: `“${written}” is an age in months.`,
    because: 'Below a year, ages are told in months, weeks or days.',
    ...(Number.isInteger(months) && {
      fixes: [replace(at, `${months}${text.slice(end, at.end).replace('year', 'month')}`)]
    })
  }
}

function opening(text: string, age: Age): Problem {
  const { start, end, value } = age.numbers[0]!
  const at = { start: age.start, end: age.end }
  const spelled = inWords(value)
  return {
    at,
    entry: 'A9',
    atMost: 'warning',
    says: `The sentence begins with the figure ${text.slice(start, end)}.`,
    because: 'A sentence never begins with a figure: spell it out, or turn the sentence round.',
    ...(spelled && {
      fixes: [replace(at, amended(text, at, [{ start, end, text: spelled[0]!.toUpperCase() + spelled.slice(1) }]))]
    })
  }
}
