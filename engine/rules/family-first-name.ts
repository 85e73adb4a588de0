import type { SyllableName } from '../facts/names/syllable-names.ts'
import { accepted, touchesOne } from '../ledger/in-order.ts'
import { oneOf } from '../style/options.ts'
import { type Place, type StoryProblem, storyRule } from './rule.ts'

export const familyFirstName = storyRule({
  id: 'family-first-name',
  says: 'Write Korean and Chinese given names of two syllables in the form of the house.',
  because: 'One form for all: readers learn from it which of the names is the surname.',
  level: 'warning',
  options: {
    north: oneOf(['apart', 'hyphen'], 'apart', 'North Koreans: Kim Jong Un, or Kim Jong-un.'),
    south: oneOf(['hyphen', 'any'], 'hyphen', 'South Koreans: Moon Jae-in, or as each writes it.')
  },
  *checkStory({ blocks, facts, ledger }, { north, south }) {
    const koreas = new Map<string, SyllableName['korea']>()
    const byName = new Map<string, Use[]>()
    for (const [block, { syllableNames, houseNames, copyMarks }] of facts.entries()) {
      if (syllableNames.length === 0) continue
      // Who is on the style’s list has a form of his own; a name that the desk has checked is right.
      const listed = houseNames.filter(({ spelling }) => spelling !== 'other')
      const checked = accepted(copyMarks)
      for (const name of syllableNames) {
        const key = keyOf(name)
        if (name.korea) koreas.set(key, name.korea)
        if (touchesOne(listed, name) || touchesOne(checked, name)) continue
        const { role } = blocks[block]!
        // “Lai Ching-Te Sworn In”: a headline may raise every word.
        if (role === 'headline' || role === 'deck' || ledger.speech.touches(block, name)) continue
        const uses = byName.get(name.found)
        if (uses) uses.push({ name, block })
        else byName.set(name.found, [{ name, block }])
      }
    }
    for (const uses of byName.values()) {
      const korea = koreas.get(keyOf(uses[0]!.name))
      const form = korea === 'north' ? north : korea === 'south' && south === 'hyphen' ? 'hyphen' : undefined
      const problem = problemOf(uses, korea, form)
      if (problem) yield problem
    }
  }
})

interface Use {
  readonly name: SyllableName
  readonly block: number
}

const keyOf = ({ family, syllables }: SyllableName) => [family, ...syllables].join(' ').toLowerCase()

function problemOf(
  uses: readonly Use[],
  korea: SyllableName['korea'],
  form: 'apart' | 'hyphen' | undefined
): StoryProblem | undefined {
  const [{ name, block }, ...others] = uses as [Use, ...Use[]]
  const write = inForm(name, form ?? name.form)
  if (write === name.found) return undefined
  const places = others.length > 0 ? ` in ${uses.length} places` : ''
  const isRaised = name.form === 'hyphen' && name.syllables[1] !== name.syllables[1].toLowerCase()
  return {
    ...{ block, at: span(name) },
    says: `“${name.found}” is “${write}” in this style.`,
    entry: 'N5',
    // A South Korean may have chosen to be Yoon Suk Yeol.
    ...(!isRaised && (korea === 'south' || !uses.some(({ name }) => name.hasTitle)) && { atMost: 'note' }),
    seeAlso: others.map(({ name, block }) => ({ at: { block, ...span(name) } as Place, says: `“${name.found}” here` })),
    fixes: [
      {
        title: `Write “${write}”${places}`,
        edits: uses.map(({ name, block }) => ({ block, at: span(name), text: write })),
        safe: false
      }
    ]
  }
}

function inForm({ family, syllables: [first, second] }: SyllableName, form: 'apart' | 'hyphen'): string {
  if (form === 'hyphen') return `${family} ${first}-${second.toLowerCase()}`
  return `${family} ${first} ${second.charAt(0).toUpperCase()}${second.slice(1)}`
}

const span = ({ start, end }: SyllableName) => ({ start, end })
