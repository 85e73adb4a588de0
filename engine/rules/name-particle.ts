import type { Facts } from '../facts/facts.ts'
import type { NameParticle } from '../facts/names/name-particles.ts'
import { accepted, startingAt, touchesOne } from '../ledger/in-order.ts'
import type { Person } from '../ledger/people.ts'
import { oneOf } from '../style/options.ts'
import { type Place, type StoryProblem, storyRule } from './rule.ts'

export const nameParticle = storyRule({
  id: 'name-particle',
  says: 'Give the particle of a name its capital where a sentence begins, and its small letter where none does.',
  because: 'A sentence begins with a capital, whatever the name.',
  level: 'error',
  options: {
    alone: oneOf(
      ['lower', 'capital', 'any'],
      'any',
      'The particle inside a sentence, without the given name: von Bork.'
    )
  },
  *checkStory({ blocks, facts, ledger }, { alone }) {
    for (const [block, { nameParticles, copyMarks }] of facts.entries()) {
      const checked = accepted(copyMarks)
      for (const particle of nameParticles) {
        if (particle.at !== 'opening' || isRaised(particle)) continue
        if (!ledger.speech.touches(block, particle) && !touchesOne(checked, particle)) yield opening(particle, block)
      }
    }
    if (alone !== 'any')
      for (const person of ledger.people) {
        const problem = person.entry ? undefined : inside(person, facts, alone)
        if (problem && blocks[problem.block]!.role !== 'headline') yield problem
      }
  }
})

const isRaised = ({ found }: NameParticle) => found[0] !== found[0]!.toLowerCase()

const raise = (found: string) => found.charAt(0).toUpperCase() + found.slice(1)

function opening({ start, end, found }: NameParticle, block: number): StoryProblem {
  const at = { start, end }
  return {
    block,
    at,
    says: `“${found}” begins a sentence with a small letter.`,
    entry: 'N7',
    fixes: [{ title: `Write “${raise(found)}”`, edits: [{ block, at, text: raise(found) }], safe: true }]
  }
}

/** “Maarten von Bork … Von Bork said”, where the story never has it the other way: else `name-spelling` says so. */
function inside(person: Person, facts: readonly Facts[], alone: 'lower' | 'capital'): StoryProblem | undefined {
  const full = person.introduced?.mention.parts
  const led = full?.findIndex((part, index) => index > 0 && european.has(part))
  if (!full || !led || led < 1) return undefined
  const surname = full.slice(led).join(' ')
  const wanted = alone === 'capital' ? raise(surname) : surname
  const places: Place[] = []
  for (const { block, mention, inSpeech, by } of person.references) {
    if (inSpeech || by !== 'surname' || mention.name.toLowerCase() !== surname.toLowerCase()) continue
    if (mention.title || mention.courtesy) continue
    const particle = startingAt(facts[block]!.nameParticles, mention.start)
    if (particle?.at !== 'inside') continue
    if (mention.name === wanted) return undefined
    places.push({ block, start: mention.start, end: mention.end })
  }
  const [first, ...others] = places
  if (!first) return undefined
  const { block, ...at } = first
  const found = alone === 'capital' ? surname : raise(surname)
  return {
    ...{ block, at },
    says: `“${found}” is “${wanted}” here in this style.`,
    because:
      alone === 'capital'
        ? 'Without the given name, the particle takes a capital.'
        : 'Inside a sentence, the particle keeps its small letter.',
    entry: 'N7',
    // A Belgian or an American may wish for a capital.
    atMost: alone === 'lower' && full[led] !== 'von' ? 'note' : 'warning',
    seeAlso: others.map(at => ({ at, says: `“${found}” here` })),
    fixes: [
      {
        title: `Write “${wanted}”${others.length > 0 ? ` in ${places.length} places` : ''}`,
        edits: places.map(({ block, start, end }) => ({ block, at: { start, end }, text: wanted })),
        safe: false
      }
    ]
  }
}

const european = new Set(['von', 'van', 'de', 'del', 'della', 'di', 'da', 'dos', 'du'])
