import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import type { HouseName } from '../../facts/names/house-names.ts'
import { type Block, contains, touches } from '../../story.ts'
import { hasMark } from '../in-order.ts'
import { toldOfParagraph } from '../looked-at.ts'
import { type Speech, touchesAny } from '../speech.ts'

/** One place where a story names somebody in the reporter’s own words. */
export interface Use {
  readonly block: number
  readonly mention: Mention
  /** Half in a headline, whose words other desks write. */
  readonly weight: number
  /** As it stands there: `Sean O’Farraghy`, with the apostrophe of the copy. */
  readonly written: string
  readonly isChecked: boolean
  readonly isHouse: boolean
}

/** One spelling of a name in a story, with every place that has it. */
export interface Form {
  readonly name: string
  readonly parts: readonly string[]
  /** The last word of the surname, without the particles before it. */
  readonly surname: string
  readonly shape: Mention['shape']
  readonly familyFirst: boolean
  readonly uses: readonly Use[]
  readonly isChecked: boolean
  readonly isHouse: boolean
}

export const weightOf = ({ uses }: Form) => uses.reduce((sum, { weight }) => sum + weight, 0)

/** The mentions of people in the reporter’s own words, but those that the house list has its own say on. */
export function usesOf(blocks: readonly Block[], facts: readonly Facts[], speech: Speech): readonly Use[] {
  const uses: Use[] = []
  for (const [block, of] of facts.entries())
    for (const use of usesIn(of, blocks[block]!, () => speech.spansIn(block)))
      uses.push({
        block,
        mention: use.mention,
        weight: use.weight,
        written: use.written,
        isChecked: use.isChecked,
        isHouse: use.isHouse
      })
  return uses
}

type UseInBlock = Omit<Use, 'block'>

/** Those of one paragraph. */
const usesIn = toldOfParagraph(({ mentions, houseNames, copyMarks }, { role, text }, spans): readonly UseInBlock[] => {
  const found: UseInBlock[] = []
  const weight = role === 'headline' || role === 'deck' ? 0.5 : 1
  let next = 0
  for (const mention of mentions) {
    // “LinkedIn/Ana Roe”: whose picture it is.
    if (!isPlain(mention) || text[mention.start - 1] === '/') continue
    // “Mohamed” of “Mohamed al-Rashidi”: what the list says of a given name is not said of its bearer.
    const own = { start: mention.familyFirst ? mention.start : mention.end - 1, end: mention.end }
    while (houseNames[next] && houseNames[next]!.end <= mention.start) next++
    const listed: HouseName[] = []
    for (let at = next; houseNames[at] && touches(houseNames[at]!, mention); at++)
      if (touches(houseNames[at]!, own)) listed.push(houseNames[at]!)
    if (listed.some(({ spelling }) => spelling !== 'house') || touchesAny(spans, mention)) continue
    found.push({
      mention,
      weight,
      written: text.slice(mention.start, mention.end).replace(/\s/g, ' '),
      isChecked: hasMark(copyMarks, mention, 'CQ'),
      // “Donand Trump” has a listed surname, and is not listed.
      isHouse: listed.some(name => contains(name, mention))
    })
  }
  return found
})

/** A name that is written whole, in letters and not all in capitals. */
const isPlain = ({ name, parts, start, end }: Mention): boolean =>
  end - start === name.length && name !== name.toUpperCase() && /^\p{L}.*\p{L}$/u.test(parts.join(' '))

export function formsOf(uses: readonly Use[]): readonly Form[] {
  const byName = new Map<string, Use[]>()
  for (const use of uses) {
    const same = byName.get(use.mention.name)
    if (same) same.push(use)
    else byName.set(use.mention.name, [use])
  }
  return [...byName].map(([name, uses]) => {
    const { parts, shape, familyFirst } = uses[0]!.mention
    return {
      name,
      parts,
      shape,
      familyFirst,
      surname: parts[familyFirst ? 0 : parts.length - 1]!,
      uses,
      isChecked: uses.some(({ isChecked }) => isChecked),
      isHouse: uses.some(({ isHouse }) => isHouse)
    }
  })
}
