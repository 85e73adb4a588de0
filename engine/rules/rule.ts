import type { Facts } from '../facts/facts.ts'
import type { Edit, Fix, Level, TwoNames } from '../finding.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Block, Role, Span } from '../story.ts'
import type { Options, Values } from '../style/options.ts'
import type { Style } from '../style/style.ts'

/** What a rule tells of one paragraph, in that paragraph’s coordinates. */
export interface Problem {
  readonly at: Span
  /** What, quoting the copy: “fifteen” is not in figures. */
  readonly says: string
  /** Why, where it is more than the rule’s own `because`. */
  readonly because?: string
  /** The entry of the style catalogue: `A2`. */
  readonly entry?: string
  /** At most this level, whatever the style says: for what a rule is less sure of. */
  readonly atMost?: Level
  /** The style that this comes from, where it is not the one that set the rule. */
  readonly style?: string
  readonly fixes?: readonly Fix[]
  readonly seeAlso?: readonly { readonly at: Span; readonly says: string }[]
}

/** A stretch of a story: of which block, and where in it. */
export interface Place extends Span {
  readonly block: number
}

export interface StoryEdit extends Edit {
  readonly block: number
}

export interface StoryFix extends Omit<Fix, 'edits'> {
  readonly edits: readonly StoryEdit[]
}

/** What a rule tells of a story: as a problem, with the block that each place is in. */
export interface StoryProblem extends Omit<Problem, 'fixes' | 'seeAlso'> {
  readonly block: number
  readonly fixes?: readonly StoryFix[]
  readonly seeAlso?: readonly { readonly at: Place; readonly says: string }[]
  /** The two spellings that it is about, where it is about two of one name. */
  readonly names?: TwoNames
}

export interface Meta<O extends Options> {
  readonly id: string
  /** The rule in one sentence: README row, schema description, head of the hover. */
  readonly says: string
  readonly because: string
  readonly level: Level | 'off'
  /**
   * What may be said inside direct speech: nothing, a note, or, by a rule that is about the marks themselves, whatever
   * it has to say. No fix ever edits a word there; of a rule about marks, an edit may move or swap marks.
   */
  readonly speech?: 'silent' | 'note' | 'marks'
  readonly options: O
}

export interface BlockRule<O extends Options = Options> extends Meta<O> {
  check(
    seen: { readonly text: string; readonly role: Role; readonly facts: Facts },
    options: Values<O>
  ): Iterable<Problem>
}

export interface StoryRule<O extends Options = Options> extends Meta<O> {
  checkStory(
    seen: {
      readonly blocks: readonly Block[]
      readonly facts: readonly Facts[]
      readonly ledger: Ledger
      readonly style: Style
    },
    options: Values<O>
  ): Iterable<StoryProblem>
}

// biome-ignore lint/suspicious/noExplicitAny: a list of rules holds rules of any options
export type Rule = BlockRule<any> | StoryRule<any>

export const blockRule = <const O extends Options>(rule: BlockRule<O>) => rule
export const storyRule = <const O extends Options>(rule: StoryRule<O>) => rule

export const replace = (at: Span, text: string, safe: 'safe' | 'ask' = 'ask'): Fix => ({
  title: `Write “${text}”`,
  edits: [{ at: { start: at.start, end: at.end }, text }],
  safe: safe === 'safe'
})

/** The edits that say something in other words, as one fix: Write “the actor Ana Paz”. */
export function reword(text: string, edits: readonly Edit[]): Fix {
  const real = edits.filter(({ at, text: by }) => by !== text.slice(at.start, at.end))
  let written = ''
  let from = edits[0]!.at.start
  for (const { at, text: by } of edits) {
    written += text.slice(from, at.start) + by
    from = at.end
  }
  return { title: `Write “${written}”`, edits: real, safe: false }
}
