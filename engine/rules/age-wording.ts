import { amended } from '../facts/ages/amended.ts'
import type { Clutter } from '../facts/ages.ts'
import type { Level } from '../finding.ts'
import { oneOf } from '../style/options.ts'
import { blockRule } from './rule.ts'

export const ageWording = blockRule({
  id: 'age-wording',
  says: 'Tell an age once, in no more words than it needs.',
  because: 'The number beside a name is understood to be an age.',
  level: 'error',
  options: {
    besideName: oneOf(
      ['any', 'number'],
      'any',
      'What stands beside a name: `number` is “Jo Roe, 32,” and not “Jo Roe, aged 32,”.'
    )
  },
  *check({ text, facts }, { besideName }) {
    for (const { clutter } of facts.ages) {
      if (!clutter || (besideName === 'any' && byHouse.has(clutter.kind))) continue
      const [entry, gravest, says] = kinds[clutter.kind]
      const written = `“${text.slice(clutter.start, clutter.end)}”`
      const right = amended(text, clutter, clutter.amends)
      yield {
        at: { start: clutter.start, end: clutter.end },
        entry,
        atMost: gravest,
        says: says(written.replace(/“[,( ]+|,”$/g, mark => (mark.startsWith('“') ? '“' : '”'))),
        fixes: [
          {
            title: right === '' ? 'Delete it' : `Write “${right}”`,
            edits: clutter.amends.map(({ start, end, text }) => ({ at: { start, end }, text })),
            safe: clutter.sure
          }
        ]
      }
    }
  }
})

/** What some houses write. */
const byHouse: ReadonlySet<Clutter['kind']> = new Set(['aged', 'age', 'long'])

const kinds: Readonly<
  Record<Clutter['kind'], readonly [entry: string, gravest: Level, says: (written: string) => string]>
> = {
  doubled: ['A5', 'error', written => `${written} says twice that this is an age.`],
  aged: ['A5', 'note', written => `${written} is the number alone beside a name.`],
  age: ['A6', 'note', written => `${written} is the number alone beside a name.`],
  long: ['A11', 'note', written => `${written} is the number alone beside a name.`],
  'of age': ['A11', 'note', written => `${written} is longer than it needs to be.`],
  young: ['A11', 'note', written => `${written} is a joke that every desk knows.`],
  twice: ['A11', 'warning', written => `The age ${written} stands here for the second time.`]
}
