import type { Facts } from '../facts/facts.ts'
import type { Tag } from '../facts/tags.ts'
import { firstWordFrom, type Word } from '../facts/words.ts'
import { firstWhere } from '../in-order.ts'
import type { Gender } from '../names/genders.ts'
import { once } from '../remember.ts'
import { type Block, contains, type Span } from '../story.ts'
import { gendersOf, kinOf } from './people/genders.ts'
import type { Person, Reference } from './people.ts'
import type { Quotation, Speech } from './speech.ts'
import { toldOnce } from './told-once.ts'

/** Words that somebody said, and who said them as far as the story tells. */
export interface Quote {
  readonly block: number
  /** The words with their marks. */
  readonly at: Span
  readonly quotation: Quotation
  /** What says whose words they are, and the paragraph that it stands in: this one, or the one before. */
  readonly tag?: Tag & { readonly block: number }
  readonly speaker?: Speaker
}

export interface Speaker {
  readonly person: Person
  /**
   * How it is known: the tag has the name (`named`), a pronoun or a title that stands for it, or there is no tag and
   * somebody speaks on.
   */
  readonly how: 'named' | 'pronoun' | 'title' | 'speaks on'
}

interface Story {
  readonly blocks: readonly Block[]
  readonly facts: readonly Facts[]
  readonly speech: Speech
  readonly people: readonly Person[]
}

/** The quotations of a story in order, each with who said it. Quotations inside others are not listed. */
export function quotesOf(story: Story): readonly Quote[] {
  const { blocks, facts } = story
  const named = namesIn(story)
  let latest: (Speaker & { readonly block: number }) | undefined
  return blocks.flatMap((_, block) =>
    taggedQuotes(story, block).map(quote => {
      const speaker = quote.tag ? taggedSpeaker(quote.tag, facts, named) : speaksOn(quote, facts, named, latest)
      if (speaker) latest = { ...speaker, block }
      else if (quote.tag?.speaker) latest = undefined
      return speaker ? { ...quote, speaker } : quote
    })
  )
}

/** The quotations of a paragraph with what stands beside each; whom that stands for is not asked. */
export function taggedQuotes({ facts, speech }: Pick<Story, 'facts' | 'speech'>, block: number): readonly Quote[] {
  const quotations = speech.quotationsIn(block)
  if (quotations.length === 0) return []
  const lead = block > 0 ? facts[block - 1]!.tags.find(({ of }) => of === 'next') : undefined
  const { words, tags } = facts[block]!
  return outerOnes(quotations, words, tags).map(({ at, quotation, beside, opens }) => {
    const tag = beside ? { ...beside, block } : opens && lead ? { ...lead, block: block - 1 } : undefined
    return tag ? { block, at, quotation, tag } : { block, at, quotation }
  })
}

/** The quotations of a paragraph that stand in no other, with the tag beside each. */
const outerOnes = toldOnce((quotations: readonly Quotation[], words: Facts['words'], tags: Facts['tags']) => {
  const own = new Map(tags.map(tag => [`${tag.of} ${tag.edge}`, tag]))
  return quotations
    .filter(({ depth, open, close }) => depth === 0 && (open || close))
    .map(quotation => {
      const start = quotation.open?.start ?? quotation.start
      const end = quotation.close?.end ?? quotation.end
      const beside = own.get(`before ${end}`) ?? own.get(`after ${start}`)
      return { at: { start, end }, quotation, beside, opens: words[0]!.start === start }
    })
})

/** The reporter’s mentions of people, and what is known of each. */
interface Named {
  readonly block: number
  readonly reference: Reference
  readonly person: Person
  readonly genders: ReadonlySet<Gender>
  /** What the person has been called: `mayor`, of “Mayor Jo Paz”. */
  readonly titles: () => ReadonlySet<string>
  /** It stands at the head of a sentence, or beside a verb of speech. */
  readonly leads: boolean
}

function namesIn({ blocks, facts, people }: Story): readonly Named[] {
  const kin = kinOf(facts)
  return people
    .flatMap(person => {
      const { own } = gendersOf(person, kin)
      const genders = person.gender && !own.has(person.gender) ? new Set([person.gender]) : own
      const titles = once(() => titlesOf(person, blocks))
      return person.references
        .filter(({ inSpeech, block }) => !inSpeech && blocks[block]!.role === 'body')
        .map(reference => ({
          block: reference.block,
          reference,
          person,
          genders,
          titles,
          leads: reference.mention.speaks || isSubject(reference, facts[reference.block]!)
        }))
    })
    .sort((a, b) => a.block - b.block || a.reference.mention.start - b.reference.mention.start)
}

const titlesOf = ({ references }: Person, blocks: readonly Block[]): ReadonlySet<string> =>
  new Set(
    references.flatMap(({ block, mention: { title, identifier } }) =>
      [title, identifier].flatMap(span =>
        span
          ? blocks[block]!.text.slice(span.start, Math.min(span.end, span.start + longestTitle))
              .toLowerCase()
              .split(/[^\p{L}-]+/u)
          : []
      )
    )
  )

/** In letters. */
const longestTitle = 120

/** “Paz left”, “On Monday Paz left”, but not “They met Paz”. */
function isSubject(
  { mention: { start, end, possessive, attributive } }: Reference,
  { words, sentences }: Facts
): boolean {
  if (possessive || attributive) return false
  const at = firstWordFrom(words, start)
  const sentence = sentences[firstWhere(sentences, ({ first }) => first > at) - 1]
  if (sentence !== undefined && at - sentence.first < 4) return true
  // “Speaking in Lyon on Monday, Paz denied it”, “a plan that Paz found too dear”
  return opensClause.has(words[at - 1]?.lower ?? '') && isVerb.test(words[firstWordFrom(words, end)]?.text ?? '')
}

/** What a name before it is the subject of, as verbs mostly end: `denied`, `says`, `felt`, `found`, `knew`, `told`. */
const isVerb = /^(?:\p{Ll}+(?:ed|s|[^aeiou]t|nd|ew|old|id)|is|had)$/u
const opensClause: ReadonlySet<string> = new Set([',', 'that'])

function taggedSpeaker(
  { block, speaker: phrase }: Tag & { readonly block: number },
  facts: readonly Facts[],
  named: readonly Named[]
): Speaker | undefined {
  if (!phrase) return undefined
  const from = placeOf(named, block, phrase.start)
  for (let at = from; named[at]?.block === block && contains(phrase, named[at]!.reference.mention); at++) {
    const { person, reference } = named[at]!
    if (!reference.mention.possessive && !reference.mention.attributive) return { person, how: 'named' }
  }
  const { words } = facts[block]!
  const first = words[firstWordFrom(words, phrase.start)]!
  if (first.end === phrase.end) {
    const gender = pronouns.get(first.lower)
    const person = gender && antecedent(named, from, block, gender)
    return person && { person, how: 'pronoun' }
  }
  const title = determiners.has(first.lower) ? lastWord(words, phrase.end).lower : undefined
  const person = title && bearer(named, from, title)
  return person ? { person, how: 'title' } : undefined
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'man'],
  ['she', 'woman']
])

const determiners: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their'])

const lastWord = (words: readonly Word[], end: number): Word => words[firstWordFrom(words, end) - 1]!

/** The most names that are looked back at. */
const farthest = 60

/** Whom `he` or `she` stands for: whom a sentence nearby was about, or the only one whom it can be. */
function antecedent(named: readonly Named[], from: number, block: number, gender: Gender): Person | undefined {
  const met = new Set<Person>()
  for (let at = from - 1; at >= Math.max(0, from - farthest); at--) {
    const one = named[at]!
    if (one.reference.mention.attributive || (one.genders.size > 0 && !one.genders.has(gender))) continue
    if (one.leads && block - one.block <= nearby) return one.person
    met.add(one.person)
  }
  return met.size === 1 ? [...met][0] : undefined
}

/** In paragraphs. */
const nearby = 6

/** Who has been called the mayor. */
function bearer(named: readonly Named[], from: number, title: string): Person | undefined {
  for (let at = from - 1; at >= Math.max(0, from - farthest); at--)
    if (named[at]!.titles().has(title)) return named[at]!.person
  return undefined
}

/** Who says what no tag stands beside: whoever has been speaking, or is told of just before. */
function speaksOn(
  { block, at: { start, end }, quotation }: Quote,
  facts: readonly Facts[],
  named: readonly Named[],
  latest: (Speaker & { readonly block: number }) | undefined
): Speaker | undefined {
  const { words } = facts[block]!
  if (latest && (latest.block === block || quotation.continues)) return { person: latest.person, how: 'speaks on' }
  const from = placeOf(named, block, start)
  const before = named[from - 1]
  // “Paz was blunt. “No.””
  if (before?.block === block) return before.leads ? { person: before.person, how: 'speaks on' } : undefined
  if (words[0]!.start < start || words.at(-1)!.end > end) return undefined
  if (latest && block - latest.block <= 1) return { person: latest.person, how: 'speaks on' }
  const last = facts[block - 1]?.sentences.at(-1)
  if (!last || before?.block !== block - 1 || before.reference.mention.start < last.start || !before.leads)
    return undefined
  return { person: before.person, how: 'speaks on' }
}

/** The index of the first name that does not stand before a place. */
const placeOf = (named: readonly Named[], block: number, start: number): number =>
  firstWhere(named, one => one.block > block || (one.block === block && one.reference.mention.start >= start))
