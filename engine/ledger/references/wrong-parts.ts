import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { folded } from '../../names/name-words.ts'
import { type NeverAlone, neverAlone } from '../../names/never-alone.ts'
import type { Block } from '../../story.ts'
import { startingAt } from '../in-order.ts'
import type { Person } from '../people.ts'
import type { Speech } from '../speech.ts'

/** Somebody is called by a part of the name that is nobody’s short form: “Abu Hamza … Hamza”. */
export interface WrongPart {
  readonly person: Person
  readonly block: number
  readonly mention: Mention
  readonly write: string
  /** Where it is more than that the style’s list says so. */
  readonly because?: string
}

export function* wrongParts(
  blocks: readonly Block[],
  facts: readonly Facts[],
  speech: Speech,
  people: readonly Person[]
): Iterable<WrongPart> {
  for (const person of people) yield* againstTheList(person, blocks, facts)
  const wrong = new Map<string, { readonly person: Person; readonly never: NeverAlone }>()
  for (const person of people) {
    const mention = person.introduced?.mention
    // What the style’s list has is told by the list.
    if (!mention || person.entry?.later || mention.evidence !== 'named') continue
    const never = neverAlone(mention.parts, mention.familyFirst)
    if (never && !(never.byHabit && !isCalled(person, never.write)))
      for (const key of never.keys) wrong.set(key, { person, never })
  }
  if (wrong.size === 0) return
  // “Kim Jong Il, Kim Jong Un”; a street of that name; another Hamza.
  for (const { name, introduced } of people)
    for (const key of name.split(' ').map(folded))
      if (introduced && introduced !== wrong.get(key)?.person.introduced) wrong.delete(key)
  for (const [block, { mentions }] of facts.entries()) {
    if (blocks[block]!.role !== 'body') continue
    for (const mention of mentions) {
      const found = mention.shape === 'single' ? wrong.get(mention.short) : undefined
      if (!found || mention.attributive || mention.courtesy || mention.title || speech.touches(block, mention)) continue
      const { person, never } = found
      const { introduced } = person
      if ((introduced!.block - block || introduced!.mention.start - mention.start) > 0) continue
      yield { person, block, mention, write: never.write.join(' '), because: never.because }
    }
  }
}

/** “Anwar Ibrahim … Ibrahim”, whom the style’s list calls Anwar. */
function* againstTheList(person: Person, blocks: readonly Block[], facts: readonly Facts[]): Iterable<WrongPart> {
  const { entry, family, references } = person
  if (!entry?.later || entry.known || family.length > 1) return
  const wanted = entry.later.split(/[ -]/).map(folded).join()
  let isIntroduced = false
  for (const { block, mention, by, inSpeech } of references) {
    if (blocks[block]!.role !== 'body' || inSpeech || mention.attributive) continue
    isIntroduced ||= by === 'full'
    if (!isIntroduced || by !== 'surname' || mention.shape !== 'single') continue
    const found = mention.name.split(/[ -]/)
    // Another spelling of a part is for house-name to tell.
    const isOwn = entry.write?.split(/[ -]/).includes(found.at(-1)!)
    if (!isOwn || found.map(folded).join() === wanted) continue
    // So is “al-Sadr” for “Sadr”, which the list has as a spelling.
    if (startingAt(facts[block]!.houseNames, mention.start)?.write === undefined)
      yield { person, block, mention, write: entry.later }
  }
}

/** Whether the story itself calls somebody by the right part. */
const isCalled = ({ references }: Person, write: readonly string[]) =>
  references.some(
    ({ mention, inSpeech }) => mention.shape === 'single' && !inSpeech && mention.name === write.join(' ')
  )
