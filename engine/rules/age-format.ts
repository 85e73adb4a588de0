import type { Age, AgeNumber, Amendment } from '../facts/ages.ts'
import { inWords, type NumberForm } from '../facts/number-words.ts'
import type { Fix } from '../finding.ts'
import type { Role } from '../story.ts'
import { integer, oneOf } from '../style/options.ts'
import { blockRule, type Problem, replace } from './rule.ts'

const forms = ['any', 'figures', 'words'] as const

export const ageFormat = blockRule({
  id: 'age-format',
  says: 'Write every age the same way, with the hyphens and commas that it needs.',
  because: 'Readers compare ages at a glance.',
  level: 'warning',
  options: {
    people: oneOf(forms, 'any', 'How the age of a person is written. `words` means words below `figuresFrom`.'),
    things: oneOf(forms, 'any', 'How the age of a thing is written: of a law, a war, a tree.'),
    figuresFrom: integer(10, 'From which number on `words` gives way to figures.')
  },
  *check({ text, role, facts }, { people, things, figuresFrom }) {
    for (const age of facts.ages) {
      const house = houseForm(age, people, things)
      const restyled =
        house === 'any' ? [] : age.numbers.flatMap(number => restyle(number, age, role, house, figuresFrom))
      if (age.slip || restyled.length > 0) yield problem(text, age, restyled, house)
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
  const form = house === 'figures' || value >= figuresFrom ? 'figures' : 'words'
  if (number.form === form || !age.eitherForm) return []
  // No sentence begins with a figure, whatever the house; in a headline every number may be one.
  if (age.opening && number === age.numbers[0]) return []
  if (form === 'words' && (role === 'headline' || role === 'deck')) return []
  const text = form === 'figures' ? String(value) : inWords(value)
  return text ? [{ start, end, text, form }] : []
}

function problem(text: string, age: Age, restyled: readonly Restyled[], house: Form): Problem {
  const { slip } = age
  const written = text.slice(age.start, age.end)
  const at = { start: age.start, end: age.end }
  if (!slip)
    return {
      at,
      entry: 'A1',
      ...(house === 'words' && { atMost: 'warning' }),
      says: `“${written}” is not in ${restyled[0]!.form}.`,
      fixes: [replace(at, amended(text, at, restyled), 'safe')]
    }
  const { entry, says, because, grave } = slips[slip.kind]
  const fix: Fix =
    slip.kind === 'comma'
      ? { title: `Put a comma after “${before(text, slip.amends[0]!)}”`, edits: slip.amends.map(edit), safe: slip.sure }
      : replace(at, amended(text, at, [...slip.amends, ...restyled]), slip.sure ? 'safe' : 'ask')
  return { at, entry, says: says(written), because, ...(!(grave && slip.sure) && { atMost: 'warning' }), fixes: [fix] }
}

const slips = {
  hyphens: {
    entry: 'A2',
    grave: true,
    says: (written: string) => `The hyphens of “${written}” are wrong.`,
    because: 'An age takes two hyphens before a noun or as one, and none after a verb.'
  },
  suspended: {
    entry: 'A3',
    grave: false,
    says: (written: string) => `“${written}” leaves the first number alone.`,
    because: 'Of two ages that share a noun, the first keeps a hyphen to hang on by.'
  },
  comma: {
    entry: 'A4',
    grave: true,
    says: (written: string) => `The age ${written} has a comma on one side only.`,
    because: 'An age beside a name stands between two commas.'
  },
  apostrophe: {
    entry: 'A7',
    grave: true,
    says: (written: string) => `“${written}” has an apostrophe.`,
    because: 'Decades of a life are plurals, and nothing is left out of them.'
  },
  range: {
    entry: 'A12',
    grave: false,
    says: (written: string) => `“${written}” is not what “between” or “from” leads up to.`,
    because: 'It is between one age and another, from one age to another.'
  }
} as const

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

/** A stretch of text with its amendments made. */
function amended(
  text: string,
  at: { readonly start: number; readonly end: number },
  amends: readonly Amendment[]
): string {
  let done = ''
  let from = at.start
  for (const { start, end, text: by } of [...amends].sort((a, b) => a.start - b.start || b.end - a.end)) {
    // The gap of “twenty five” goes with the number.
    if (start < from) continue
    done += text.slice(from, start) + by
    from = end
  }
  return done + text.slice(from, at.end)
}

const edit = ({ start, end, text }: Amendment) => ({ at: { start, end }, text })

/** The word that a comma goes behind. */
const before = (text: string, { start }: Amendment) => /\S*$/.exec(text.slice(Math.max(0, start - 40), start))![0]
