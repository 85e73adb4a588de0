import type { Facts } from '../facts/facts.ts'
import type { Mention } from '../facts/mentions.ts'
import type { Gender } from '../names/genders.ts'
import { folded } from '../names/name-words.ts'
import { type Block, touches } from '../story.ts'
import type { HouseEntry, Style } from '../style/style.ts'
import { isSameAnywhere } from './is-same.ts'
import { toldOfParagraph } from './looked-at.ts'
import { genderAfter } from './people/bearers.ts'
import { isDoubtful } from './people/doubtful.ts'
import { genderByPronouns, genderInStory } from './people/genders.ts'
import { housePeople } from './people/house-people.ts'
import { introduced, type Somebody } from './people/introduced.ts'
import { refer, type Seen } from './people/referred.ts'
import { settleSurname } from './people/short-form.ts'
import type { Speech } from './speech.ts'

export interface Reference {
  readonly block: number
  readonly mention: Mention
  /** Inside direct speech: no evidence for the reporter’s own spelling or order, and never edited. */
  readonly inSpeech: boolean
  /** By which part of the name: all of it, the surname, or a given name. */
  readonly by: 'full' | 'surname' | 'given'
  /** Another person of the story, introduced before, bears this surname. */
  readonly ambiguous: boolean
}

/** One person of the story, with every reference in story order: headline, deck, captions and body alike. */
export interface Person {
  /** The fullest form of the name: `Vladimir Putin`. */
  readonly name: string
  /** What a later reference is expected to be: `Putin`, `Kim`, `Min Aung Hlaing`. */
  readonly surname: string
  readonly references: readonly Reference[]
  /** The reporter’s own first reference in full in the body. */
  readonly introduced?: Reference
  /** The first reference, in copy of any role, that says who this is: a title before, a description after. */
  readonly identified?: Reference
  /** By courtesy titles, kin and titles; else by the pronouns that can only be this person’s, and the given name. */
  readonly gender?: Gender
  /** The style’s entry on this name, where it has one. */
  readonly entry?: HouseEntry
  /** Everyone of the story who bears the surname, this person among them. */
  readonly family: readonly string[]
  /** The surname is also a place’s, a company’s or an ordinary word, in general or in this story: `Ford`, `Jordan`, `Young`. */
  readonly doubtful: boolean
}

/** Who is who in a story. Names that nothing confirms as a person’s are left out. */
export function peopleOf(
  blocks: readonly Block[],
  facts: readonly Facts[],
  speech: Speech,
  style: Style
): readonly Person[] {
  const seen = inOrder(blocks, facts, speech)
  const house = housePeople(style)
  const known = introduced(seen, house, ({ block, inSpeech }) => !inSpeech && blocks[block]!.role === 'body')
  refer(seen, known, house)
  const found = known.people.filter(({ references }) => references.length > 0)
  for (const person of found) settleSurname(person)
  const families = new Map<string, string[]>()
  for (const { surname, name } of found) {
    const family = families.get(folded(surname))
    if (family) family.push(name)
    else families.set(folded(surname), [name])
  }
  const things = new Set(facts.flatMap(({ thingNames }) => thingNames))
  const crowded = namesBeside(found, blocks.length)
  return found
    .map(person => ({
      name: person.name,
      surname: person.surname,
      references: person.references,
      ...first(
        'introduced',
        person.references,
        ({ by, block, inSpeech, mention }) =>
          by === 'full' && !inSpeech && !mention.attributive && blocks[block]!.role === 'body'
      ),
      ...first('identified', person.references, ({ mention }) => mention.identifier !== undefined),
      ...genderOf(person, { blocks, facts, speech }, crowded),
      ...(person.entry && { entry: person.entry }),
      family: families.get(folded(person.surname))!,
      doubtful: isDoubtful(person.surname) || things.has(folded(person.surname))
    }))
    .sort((a, b) => before(a.references[0]!, b.references[0]!))
}

/** Every mention of the story, with whether it stands in direct speech. */
function inOrder(blocks: readonly Block[], facts: readonly Facts[], speech: Speech): readonly Seen[] {
  const seen: Seen[] = []
  facts.forEach((of, block) => {
    for (const { mention, inSpeech, opens, isJoined, saidToBe } of namedIn(of, blocks[block]!, () =>
      speech.spansIn(block)
    ))
      seen.push({ block, mention, inSpeech, opens, isJoined, saidToBe })
  })
  return seen
}

/** Those of a paragraph. Who is who does not change while all of them move along with what is typed before them. */
const namedIn = toldOfParagraph((facts, { text }, spans): readonly Omit<Seen, 'block'>[] => {
  const { mentions } = facts
  let next = 0
  return mentions.map((mention, at) => {
    while (next < spans.length && spans[next]!.end <= mention.start) next++
    const span = spans[next]
    // “Robert ‘Bobby’ Roe”: the name is the reporter’s.
    const isWithin = mention.nickname !== undefined && span && mention.start < span.start && span.end < mention.end
    return {
      mention,
      inSpeech: !isWithin && span !== undefined && touches(span, mention),
      opens: opensAfter(text, mention.start),
      isJoined: mentions[at + 1]?.start === mention.end + ' and '.length,
      saidToBe: mention.shape === 'single' ? genderAfter(mention.end, facts) : undefined
    }
  })
}, isSameAnywhere)

/**
 * The same people in a story that names them as before, but at other places. For each paragraph of which that is so, the
 * mentions that it had, each with the one that stands there now.
 */
export function atTheirPlaces(
  people: readonly Person[],
  now: ReadonlyMap<number, ReadonlyMap<Mention, Mention>>
): readonly Person[] {
  if (now.size === 0) return people
  return people.map(person => {
    if (!person.references.some(({ block }) => now.has(block))) return person
    const references = person.references.map(reference => {
      const mention = now.get(reference.block)?.get(reference.mention)
      return mention ? { ...reference, mention } : reference
    })
    const moved = (reference: Reference) => references[person.references.indexOf(reference)]!
    const { introduced, identified } = person
    return {
      ...person,
      references,
      ...(introduced && { introduced: moved(introduced) }),
      ...(identified && { identified: moved(identified) })
    }
  })
}

/** How many people each paragraph names. */
function namesBeside(people: readonly Somebody[], length: number): readonly number[] {
  const counts = new Array<number>(length).fill(0)
  for (const { references } of people) {
    let before = -1
    for (const { block } of references) {
      if (block !== before) counts[block]!++
      before = block
    }
  }
  return counts
}

function genderOf(
  person: Somebody,
  story: { readonly blocks: readonly Block[]; readonly facts: readonly Facts[]; readonly speech: Speech },
  crowded: readonly number[]
): { readonly gender?: Gender } {
  const gender = genderInStory(person, () => genderByPronouns(person.references, story, block => crowded[block]! > 1))
  return gender ? { gender } : {}
}

const opensAfter = (text: string, start: number) =>
  start === 0 || sentenceEnds.has(text[start - 1]!) || (text[start - 1] === ' ' && sentenceEnds.has(text[start - 2]!))

const sentenceEnds: ReadonlySet<string> = new Set('.!?:"”“\'‘’')

const first = <K extends string>(key: K, references: readonly Reference[], is: (reference: Reference) => boolean) => {
  const found = references.find(is)
  return (found ? { [key]: found } : {}) as { readonly [key in K]?: Reference }
}

const before = (a: Reference, b: Reference) => a.block - b.block || a.mention.start - b.mention.start
