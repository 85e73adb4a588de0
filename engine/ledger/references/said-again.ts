import type { Facts } from '../../facts/facts.ts'
import { isDeterminer } from '../../facts/titles/title-surroundings.ts'
import { firstWordFrom } from '../../facts/words.ts'
import { sovereigns } from '../../names/cultures.ts'
import { folded } from '../../names/name-words.ts'
import type { Block } from '../../story.ts'
import type { Person, Reference } from '../people.ts'
import { letsStand } from './let-stand.ts'

/** What the story says of somebody again after the first reference, and need not. */
export interface SaidAgain {
  readonly person: Person
  readonly introduced: Reference
  /** “President Jo Roe … President Roe” */
  readonly titles: readonly Reference[]
  /** “Jo Roe said … Roe added … Jo Roe said” */
  readonly names: readonly Reference[]
}

export function* saidAgain(
  blocks: readonly Block[],
  facts: readonly Facts[],
  people: readonly Person[]
): Iterable<SaidAgain> {
  for (const person of people) {
    if (person.entry?.known) continue
    // The first full name in the body, and the last reference before this one.
    let introduced: Reference | undefined
    let last: Reference | undefined
    const titles: Reference[] = []
    const names: Reference[] = []
    for (const reference of person.references) {
      const { block, mention, inSpeech, by } = reference
      if (blocks[block]!.role !== 'body' || inSpeech || mention.attributive) continue
      if (introduced && !letsStand('later-reference', mention, blocks[block]!, facts[block]!)) {
        // Long after, readers are glad of the title.
        const isNear = block - last!.block <= longAfter
        if (isNear && repeatsTitle(person, reference, introduced, facts[block]!)) titles.push(reference)
        if (isInFull(person, reference, last)) names.push(reference)
      }
      if (by === 'full') introduced ??= reference
      last = reference
    }
    if (introduced && titles.length + names.length > 0) yield { person, introduced, titles, names }
  }
}

/** Paragraphs after which somebody may be introduced again. */
const longAfter = 8

function repeatsTitle(
  { family }: Person,
  { mention, by }: Reference,
  introduced: Reference,
  { words }: Facts
): boolean {
  const [first, title] = [introduced.mention.title, mention.title]
  if (by !== 'surname' || !title || !first || family.length > 1 || lastWord(title.text) !== lastWord(first.text))
    return false
  // “Prince Karim” is the short form itself.
  if (sovereigns.has(lastWord(title.text))) return false
  // “The Chilean President Roe”, “Chile’s President Roe”: what is left would be “The Roe”.
  const at = firstWordFrom(words, title.start) - 1
  if (at >= 0 && words[at]!.lower !== 'that' && isDeterminer(words, at)) return false
  // “The stubborn leader Roe”: without its noun the article would hang in the air.
  return title.text[0] !== title.text[0]!.toLowerCase()
}

const lastWord = (title: string) => folded(title.slice(title.lastIndexOf(' ') + 1))

function isInFull(person: Person, { block, mention, by }: Reference, last: Reference | undefined): boolean {
  const { surname, family, references, entry, doubtful } = person
  if (by !== 'full' || !mention.speaks || mention.title || mention.courtesy || mention.identifier || family.length > 1)
    return false
  if (!last || mention.name === surname || entry?.later?.includes(' ')) return false
  // “Mayor Jo Roe left. Jo Roe said it would rain”: twice in one paragraph.
  if (last.by === 'full') return block === last.block && mention.evidence === 'named' && !doubtful
  // Long after, or in a new section, readers are glad of the name.
  if (last.by !== 'surname' || block - last.block > 1) return false
  // The story itself shows what the short form is.
  return references.some(({ by, mention }) => by === 'surname' && mention.name === surname)
}
