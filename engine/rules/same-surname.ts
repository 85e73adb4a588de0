import type { Person, Reference } from '../ledger/people.ts'
import { folded } from '../names/name-words.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const sameSurname = storyRule({
  id: 'same-surname',
  says: 'When two people of a story have one surname, say which of them is meant.',
  because: 'The surname alone may be either.',
  level: 'note',
  options: {},
  *checkStory({ blocks, ledger }) {
    for (const family of families(ledger.people)) {
      const introductions = family.map(({ introduced }) => introduced!)
      const references = family
        .flatMap((person, index) => person.references.map(reference => ({ reference, index })))
        .filter(
          ({ reference: { block, inSpeech, mention } }) =>
            blocks[block]!.role === 'body' && !inSpeech && !mention.attributive
        )
        .sort((a, b) => order(a.reference, b.reference))
      const both = introductions.reduce((a, b) => (order(a, b) > 0 ? a : b))
      // Who is still spoken of by name after both are known: somebody who is mentioned once only confuses nobody.
      const returning = family.filter(({ references }) =>
        references.some(reference => reference.by === 'full' && order(reference, both) > 0)
      )
      if (returning.length < 2) continue
      for (const [at, { reference }] of references.entries()) {
        const { mention, block, by } = reference
        if (by !== 'surname' || order(reference, both) < 0 || mention.title || mention.courtesy) continue
        const before = references[at - 1]?.reference
        // “Ana Roe left. Roe said …”: the name just before tells.
        if (before && before.by === 'full' && block - before.block < 2) continue
        if (before?.by === 'surname' && block === before.block) continue
        yield problem(reference, family)
        break
      }
    }
  }
})

/** The people introduced in the body, by surname, where there are two or more. */
function families(people: readonly Person[]): readonly (readonly Person[])[] {
  const families = new Map<string, Person[]>()
  for (const person of people) {
    if (!person.introduced || person.family.length < 2) continue
    const key = folded(person.surname)
    const family = families.get(key)
    if (family) family.push(person)
    else families.set(key, [person])
  }
  return [...families.values()].filter(({ length }) => length > 1 && length < 6)
}

const order = (a: Reference, b: Reference) => a.block - b.block || a.mention.start - b.mention.start

function problem({ block, mention }: Reference, family: readonly Person[]): StoryProblem {
  const at = { start: mention.start, end: mention.end }
  return {
    block,
    at,
    entry: 'T12',
    says: `“${mention.name}” may be ${family.map(({ name }) => name).join(' or ')}.`,
    fixes: family.map(({ name }) => ({ title: `Write “${name}”`, edits: [{ block, at, text: name }], safe: false })),
    seeAlso: family.map(({ introduced, name }) => ({
      at: { block: introduced!.block, start: introduced!.mention.start, end: introduced!.mention.end },
      says: `${name} is introduced here.`
    }))
  }
}
