import type { Person, Reference } from '../ledger/people.ts'
import { folded } from '../names/name-words.ts'
import type { Block } from '../story.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const sameSurname = storyRule({
  id: 'same-surname',
  says: 'When two people of a story have one surname, say which of them is meant.',
  because: 'The surname alone may be either.',
  level: 'note',
  options: {},
  *checkStory({ blocks, ledger }) {
    const given = new Set(ledger.people.map(({ name }) => folded(name.split(' ', 1)[0]!)))
    for (const family of families(ledger.people)) {
      // “Richard Osman and Alastair Osman … Osman Abu Laban”
      if (given.has(folded(family[0]!.surname)) && !isFamilyFirst(family)) continue
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
      // “Raj Rao and his brother Anil Rao spoke. Rao then left.”
      const paired = arePaired(introductions, blocks)
      if (returning.length < 2 && !paired) continue
      for (const [at, { reference }] of references.entries()) {
        const { mention, block, by } = reference
        if (by !== 'surname' || order(reference, both) < 0 || mention.title || mention.courtesy) continue
        const before = references[at - 1]?.reference
        const follows = paired && before === both
        if (returning.length < 2 && !follows) break
        // “Ana Roe left. Roe said …”: the name just before tells.
        if (before && before.by === 'full' && block - before.block < 2 && !follows) continue
        if (before?.by === 'surname' && block === before.block) continue
        yield problem(reference, family)
        break
      }
    }
  }
})

const isFamilyFirst = (family: readonly Person[]) => family.some(({ introduced }) => introduced!.mention.familyFirst)

/** The people introduced in the body, by surname, where there are two or more. */
function families(people: readonly Person[]): readonly (readonly Person[])[] {
  const families = new Map<string, Person[]>()
  for (const person of people) {
    // “Banque Lindqvist and Banca Lindqvist”: nothing says that they are people.
    if (person.introduced?.mention.evidence !== 'named' || person.family.length < 2) continue
    const key = folded(person.surname)
    const family = families.get(key)
    if (family) family.push(person)
    else families.set(key, [person])
  }
  return [...families.values()].filter(({ length }) => length > 1 && length < 6)
}

/** “Raj Rao and his brother, MP Anil Rao” */
function arePaired(introductions: readonly Reference[], blocks: readonly Block[]): boolean {
  const [first, second, third] = [...introductions].sort(order) as [Reference, Reference, Reference?]
  const { end } = first.mention
  if (third || first.block !== second.block || second.mention.start - end > 40) return false
  return blocks[first.block]!.text.startsWith(' and ', end)
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
