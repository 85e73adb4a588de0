import { type AgeTold, agesTold } from '../ledger/ages.ts'
import type { Person } from '../ledger/people.ts'
import { storyRule } from './rule.ts'

export const ageRepeat = storyRule({
  id: 'age-repeat',
  says: 'Tell somebody’s age once in a story.',
  because: 'A reader who has been told an age once need not be told it again.',
  level: 'note',
  options: {},
  *checkStory({ blocks, facts, ledger }) {
    const first = new Map<Person, AgeTold>()
    for (const one of agesTold(facts, ledger)) {
      const { person, years, at, age } = one
      // Headlines and captions are read by themselves, and “the 41-year-old Roe, 41,” is a matter of wording.
      if (blocks[at.block]!.role !== 'body' || age.clutter?.kind === 'twice') continue
      const known = first.get(person)
      if (!known) first.set(person, one)
      else if (known.years === years)
        yield {
          block: at.block,
          at,
          entry: age.kind === 'attributive' ? 'A17' : 'A11',
          says: `The age of ${person.name} is told here again.`,
          seeAlso: [{ at: known.at, says: `${person.name} is ${years}.` }]
        }
    }
  }
})
