import type { Facts } from '../facts/facts.ts'
import { nothing } from '../facts/gather.ts'
import type { Block, Span } from '../story.ts'
import { isSame } from './is-same.ts'
import type { Quotation } from './speech.ts'

/** A paragraph of a story, and which of its words are somebody’s, as only the story tells. */
export interface Paragraph {
  readonly block: Block
  readonly facts: Facts
  readonly quotations: readonly Quotation[]
  readonly spans: readonly Span[]
}

/**
 * A paragraph that can be handed around as its block and as its facts. Whatever is looked at of it is noted on the slate:
 * a text is no different from an age or a name.
 */
export interface LookedAt extends Block, Facts {
  readonly quotations: readonly Quotation[]
  readonly spans: readonly Span[]
  /** The paragraph itself, at which one looks without a note. */
  readonly itself: Paragraph
}

/** What has been looked at of each paragraph of a story: a bit for each kind of thing, `perParagraph` numbers for all. */
export interface Slate {
  notes: number[]
}

export const perParagraph = 2

/** Another thing that can be looked at; its number. */
function newKind(of: Kind['of'], same: Kind['isSame']): number {
  if (kinds.length === 32 * perParagraph) throw new Error('More can be looked at than `perParagraph` has bits for.')
  return kinds.push({ of, isSame: same }) - 1
}

interface Kind {
  readonly of: (paragraph: Paragraph) => unknown
  readonly isSame: (one: unknown, other: unknown) => boolean
}

/** All that can be looked at of a paragraph. */
const kinds: Kind[] = []

/** How each is looked at. */
const getters: PropertyDescriptorMap = {}

function field(name: keyof LookedAt, of: Kind['of']): number {
  const kind = newKind(of, isSame)
  getters[name] = {
    get(this: Noting) {
      note(this, kind)
      return of(this.itself)
    }
  }
  return kind
}
field('text', ({ block }) => block.text)
field('quotations', ({ quotations }) => quotations)
field('spans', ({ spans }) => spans)
const mayBeAbsent: Readonly<Record<Optional, true>> = { day: true }
type Optional = { [K in keyof Facts]-?: object extends Pick<Facts, K> ? K : never }[keyof Facts]
const ofFacts = new Map(
  (Object.keys({ ...nothing, ...mayBeAbsent }) as (keyof Facts)[]).map(name => [
    name,
    field(name, ({ facts }) => facts[name])
  ])
)

interface Noting extends Pick<Block, 'role' | 'quoted' | 'ignore'> {
  readonly itself: Paragraph
  readonly slate: Slate
  /** Where its notes begin. */
  readonly row: number
}

const prototype: object = Object.defineProperties({}, getters)

const note = ({ slate, row }: Noting, kind: number) => {
  slate.notes[row + (kind >> 5)]! |= 1 << (kind & 31)
}

/** The paragraph, to be looked at. Of its role, and of what a format or an editor has marked, nothing is noted. */
export function lookedAt(paragraph: Paragraph, index: number, slate: Slate): LookedAt {
  const { role, quoted, ignore } = paragraph.block
  const noting: Noting = Object.assign(Object.create(prototype) as object, {
    itself: paragraph,
    slate,
    row: index * perParagraph,
    role,
    ...(quoted && { quoted }),
    ...(ignore && { ignore })
  })
  return noting as unknown as LookedAt
}

/** Whether two paragraphs are the same in something that has been looked at. */
export const areSame = (one: Paragraph, other: Paragraph, kind: number): boolean =>
  kinds[kind]!.isSame(kinds[kind]!.of(one), kinds[kind]!.of(other))

/** Whether the same people are named at the same places. */
export const nameTheSame = (one: Paragraph, other: Paragraph): boolean => areSame(one, other, ofFacts.get('mentions')!)

/**
 * Tells of a paragraph what follows from it alone, and tells it once, for as long as it is remembered. Who asks has looked
 * at the answer, and at nothing that it was made of.
 */
export function toldOfParagraph<V>(
  tell: (facts: Facts, block: Copy, spans: readonly Span[]) => V,
  areAlike: (one: V, other: V) => boolean = isSame
): (facts: Facts, block: Copy, spans: () => readonly Span[]) => V {
  const told = new WeakMap<Facts, { readonly spans: readonly Span[]; readonly answer: V }>()
  const of = (facts: Facts, block: Copy, spans: readonly Span[]): V => {
    const known = told.get(facts)
    if (known?.spans === spans) return known.answer
    const answer = tell(facts, block, spans)
    told.set(facts, { spans, answer })
    return answer
  }
  const kind = newKind(({ facts, block, spans }) => of(facts, block, spans), areAlike as Kind['isSame'])
  return (facts, block, spans) => {
    const { itself } = facts as Partial<LookedAt>
    if (!itself) return of(facts, block, spans())
    note(facts as unknown as Noting, kind)
    return of(itself.facts, itself.block, itself.spans)
  }
}

/** The same, of what follows from a paragraph’s facts. */
export function toldOfFacts<V>(tell: (facts: Facts) => V): (facts: Facts) => V {
  const told = toldOfParagraph(tell)
  return facts => told(facts, noCopy, () => none)
}

type Copy = Pick<Block, 'role' | 'text'>
const noCopy: Copy = { role: 'boilerplate', text: '' }
const none: readonly Span[] = []
