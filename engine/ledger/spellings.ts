import type { Facts } from '../facts/facts.ts'
import type { HouseName } from '../facts/house-names.ts'
import type { Mention } from '../facts/mentions.ts'
import { isOnceNamed } from '../facts/name-surroundings.ts'
import { bones, start } from '../names/bones.ts'
import { givenNameKey } from '../names/keys.ts'
import { type Likeness, likeness, surnameLikeness } from '../names/likeness.ts'
import { type Block, type Span, touches } from '../story.ts'
import type { Speech } from './speech.ts'

/** Two spellings that are likely one name’s. */
export interface Clash {
  /** The one to keep: as the desk has checked, as the style’s list has it, in full in the body, oftenest, first. */
  readonly kept: string
  readonly keptAt: readonly Place[]
  readonly other: string
  /** Where the other stands, and what would stand there: the name in full, or the surname alone. */
  readonly otherAt: readonly (Place & { readonly write: string })[]
  /** How they differ: in accents and hyphens, in letters that sound alike, or by a slip of the finger. */
  readonly by: Likeness
}

interface Place extends Span {
  readonly block: number
}

/** The names of people that a story spells in two ways. Words in direct speech are neither evidence nor looked at. */
export function clashesOf(blocks: readonly Block[], facts: readonly Facts[], speech: Speech): readonly Clash[] {
  const uses = usesOf(blocks, facts, speech)
  const full = formsOf(uses.filter(({ mention }) => mention.shape === 'full'))
  const single = formsOf(uses.filter(({ mention }) => mention.shape === 'single'))
  const clashes: Clash[] = []
  const told = new Set<Form>()
  for (const [a, b] of nearPairs(full)) {
    const by = told.has(a) || told.has(b) ? undefined : oneInFull(a, b, facts)
    if (!by) continue
    const [kept, other] = inOrder(a, b)
    told.add(other)
    const alone = other.surname === kept.surname ? undefined : single.find(({ name }) => name === other.surname)
    clashes.push(clash(kept, other, by, alone))
  }
  const surnames = new Set(full.flatMap(({ parts }) => parts.map(part => part.toLowerCase())))
  const byStart = new Map<string, Form[]>()
  for (const form of full) {
    const group = byStart.get(start(form.surname))
    if (!group) byStart.set(start(form.surname), [form])
    else if (group.length < mostOfOneKey) group.push(form)
  }
  for (const short of single) {
    if (surnames.has(short.name.toLowerCase())) continue
    const near = (byStart.get(start(short.name)) ?? []).filter(form => !told.has(form))
    const found = near.map(form => ({ form, by: oneInShort(short, form) })).filter(({ by }) => by !== undefined)
    const [first] = found
    if (!first || found.some(({ form }) => form.surname !== first.form.surname)) continue
    const same = single.find(({ name }) => name === first.form.surname)
    const kept = surnameForm(first.form, same)
    // “Chastian” once in full and “Chastain” five times: then it is the full name that slipped.
    const isOften = short.uses.length >= kept.uses.length + 2
    if (short.isHouse || short.isChecked || (isOften && !kept.isHouse && !kept.isChecked))
      clashes.push(clash(short, kept, first.by!))
    else clashes.push(clash(kept, short, first.by!))
  }
  return clashes
}

interface Use {
  readonly block: number
  readonly mention: Mention
  /** Half in a headline, whose words other desks write. */
  readonly weight: number
  readonly isChecked: boolean
  readonly isHouse: boolean
}

interface Form {
  readonly name: string
  readonly parts: readonly string[]
  readonly surname: string
  readonly shape: Mention['shape']
  readonly uses: readonly Use[]
  readonly isChecked: boolean
  readonly isHouse: boolean
}

/** The mentions of people in the reporter’s own words, but those that the house list has its own say on. */
function usesOf(blocks: readonly Block[], facts: readonly Facts[], speech: Speech): readonly Use[] {
  return facts.flatMap(({ mentions, houseNames, copyMarks }, block) => {
    let next = 0
    return mentions.flatMap((mention): readonly Use[] => {
      if (
        !/^\p{L}.*\p{L}$/u.test(mention.name) ||
        mention.end - mention.start !== mention.name.length ||
        mention.name === mention.name.toUpperCase() ||
        // “LinkedIn/Ana Roe”: whose picture it is.
        blocks[block]!.text[mention.start - 1] === '/' ||
        speech.touches(block, mention)
      )
        return []
      while (houseNames[next] && houseNames[next]!.end <= mention.start) next++
      const listed: HouseName[] = []
      for (let at = next; houseNames[at] && touches(houseNames[at]!, mention); at++) listed.push(houseNames[at]!)
      if (listed.some(({ spelling }) => spelling !== 'house')) return []
      const { role } = blocks[block]!
      return [
        {
          block,
          mention,
          weight: role === 'headline' || role === 'deck' ? 0.5 : 1,
          isChecked: copyMarks.some(({ kind, covers }) => kind === 'CQ' && touches(covers, mention)),
          isHouse: listed.some(({ spelling }) => spelling === 'house')
        }
      ]
    })
  })
}

function formsOf(uses: readonly Use[]): readonly Form[] {
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
      surname: parts[familyFirst ? 0 : parts.length - 1]!,
      uses,
      isChecked: uses.some(({ isChecked }) => isChecked),
      isHouse: uses.some(({ isHouse }) => isHouse)
    }
  })
}

/** The places where a full name and its surname alone have the surname so. */
function surnameForm(full: Form, alone: Form | undefined): Form {
  const uses = [...full.uses, ...(alone?.uses ?? [])].sort(
    (a, b) => a.block - b.block || a.mention.start - b.mention.start
  )
  return { ...full, name: full.surname, shape: 'single', uses }
}

/** Pairs that share a word, or all their letters: what shares nothing is not looked at twice. */
function* nearPairs(forms: readonly Form[]): Iterable<readonly [Form, Form]> {
  const seen = new Set<string>()
  for (const group of grouped(forms, ({ parts }) => [...parts.map(givenNameKey), parts.map(bones).join('')]))
    for (const [index, a] of group.entries())
      for (const b of group.slice(index + 1)) {
        const key = `${a.name}\n${b.name}`
        if (seen.has(key)) continue
        seen.add(key)
        yield [a, b]
      }
}

/** Those that have a key in common. A key that very many have tells nothing: the rest of them are left out. */
function grouped(forms: readonly Form[], keysOf: (form: Form) => readonly string[]): readonly (readonly Form[])[] {
  const groups = new Map<string, Form[]>()
  for (const form of forms)
    for (const key of new Set(keysOf(form))) {
      const group = groups.get(key)
      if (!group) groups.set(key, [form])
      else if (group.length < mostOfOneKey) group.push(form)
    }
  return [...groups.values()].filter(({ length }) => length > 1)
}

const mostOfOneKey = 24

function oneInFull(a: Form, b: Form, facts: readonly Facts[]): Clash['by'] | undefined {
  if (a.isChecked && b.isChecked) return undefined
  // “John Hassell” of the copy in “JOHN HASSELL” of a heading, “Kim Jong Un” as “Kim Jong un”
  if (a.name.toLowerCase() === b.name.toLowerCase() || hasInitial(a) || hasInitial(b)) return undefined
  const by = likeness(formOf(a), formOf(b))
  if (by === 'marks') return by
  // Two that both come back are likelier two people than one with a slip each time.
  if (a.uses.length > 1 && b.uses.length > 1) return undefined
  if (isOtherName(a, facts) || isOtherName(b, facts) || isTogether(a, b, facts)) return undefined
  return by
}

const formOf = ({ uses }: Form) => uses[0]!.mention

const hasInitial = ({ parts }: Form) => parts.some(part => part.replaceAll('.', '').length < 2)

/** “Ana Corey and Ana Correy”: one sentence names two. */
const isTogether = (a: Form, b: Form, facts: readonly Facts[]) =>
  a.uses.some(one =>
    b.uses.some(other => {
      if (one.block !== other.block) return false
      const [from, to] = [one.mention.start, other.mention.start].sort((a, b) => a - b) as [number, number]
      return !facts[one.block]!.sentences.some(({ start }) => from < start && start <= to)
    })
  )

/** “Mykola Danylenko, born Nikolai Danilenko” */
const isOtherName = ({ uses }: Form, facts: readonly Facts[]) =>
  uses.some(({ block, mention }) => isOnceNamed(facts[block]!.words, mention))

function oneInShort(short: Form, full: Form): Clash['by'] | undefined {
  const { surname, parts } = full
  if (short.isChecked && full.isChecked) return undefined
  if (short.parts.length > 1 || short.name.toLowerCase() === surname.toLowerCase()) return undefined
  return surnameLikeness(
    short.name,
    surname,
    parts.filter(part => part !== surname)
  )
}

/** The one to keep first. */
function inOrder(a: Form, b: Form): readonly [Form, Form] {
  const better =
    Number(b.isChecked) - Number(a.isChecked) ||
    Number(b.isHouse) - Number(a.isHouse) ||
    outweighs(b, a) - outweighs(a, b) ||
    firstInBody(a) - firstInBody(b)
  return better > 0 ? [b, a] : [a, b]
}

/** What stands in the story three times as often is hardly the slip. */
const outweighs = (a: Form, b: Form) => Number(weightOf(a) >= 3 * weightOf(b))

const weightOf = ({ uses }: Form) => uses.reduce((sum, { weight }) => sum + weight, 0)

const firstInBody = ({ uses }: Form) => {
  const { block, weight } = uses[0]!
  return weight < 1 ? Number.MAX_SAFE_INTEGER : block
}

/** @param alone The other’s surname where it stands alone. */
function clash(kept: Form, other: Form, by: Clash['by'], alone?: Form): Clash {
  const inFull = placesOf(other).map(place => ({ ...place, write: kept.name }))
  const short = alone ? placesOf(alone).map(place => ({ ...place, write: kept.surname })) : []
  return {
    kept: kept.name,
    keptAt: placesOf(kept),
    other: other.name,
    otherAt: [...inFull, ...short].sort(inStory),
    by
  }
}

const inStory = (a: Place, b: Place) => a.block - b.block || a.start - b.start

/** Where the name stands; of a surname, where the surname stands in the name. */
const placesOf = ({ name, shape, uses }: Form): readonly Place[] =>
  uses.map(({ block, mention: { start, end, shape: whole, familyFirst } }) => {
    if (shape === whole) return { block, start, end }
    return familyFirst ? { block, start, end: start + name.length } : { block, start: end - name.length, end }
  })
