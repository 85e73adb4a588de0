import type { Range } from 'vscode-languageserver'
import type { StoryQuotation } from '#engine'
import type { OpenStory } from './open-stories.ts'
import { introduced } from './people/somebody.ts'
import { toRange } from './to-lsp.ts'

/** The answer to `wirelint/quotations` for a story’s `uri`: what is quoted in it, in order. */
export interface QuotationShown {
  /** The words with their marks. */
  readonly range: Range
  readonly words: string
  readonly who: string | null
  readonly how: string | null
  /** It is a whole statement, and nothing tells whose. */
  readonly needsSpeaker: boolean
}

export const quotations = ({ document, quotations }: OpenStory): readonly QuotationShown[] =>
  quotations().map(quotation => ({
    range: toRange(quotation.at, document),
    words: quotation.words,
    needsSpeaker: quotation.needsSpeaker,
    who: null,
    how: null,
    ...whoSaid(quotation)
  }))

/** Who said it, and how that is known: `Mayor Jo Paz`, `“she” stands for Paz`. Nothing where it is not known. */
export function whoSaid(quotation: StoryQuotation): { readonly who: string; readonly how: string } | undefined {
  const { speaker, how, saidBy, continues } = quotation
  const speaksOn = continues ? 'speaks on from the paragraph before' : 'speaks on: nobody is named beside it'
  if (!speaker)
    return saidBy && isSomebody(saidBy.text) ? { who: saidBy.text, how: how ? speaksOn : 'named here' } : undefined
  const who = introduced(speaker)
  if (how === 'speaks on') return { who, how: speaksOn }
  return { who, how: how === 'named' || !saidBy ? 'named here' : `“${saidBy.text}” stands for ${speaker.surname}` }
}

/** Whether words beside a quotation are somebody: “a spokesman”, “Lyon police”, “officials”, but not “he” or “but”. */
function isSomebody(phrase: string): boolean {
  const words = phrase.split(/\s+/)
  const first = words[0]!.toLowerCase()
  if (nobody.has(first)) return false
  return /^\p{Lu}/u.test(phrase) || determiners.has(first) || first === 'police' || words.at(-1)!.endsWith('s')
}

const nobody: ReadonlySet<string> = new Set(
  'he she they it i we you who this that these those and as but so'.split(' ')
)

const determiners: ReadonlySet<string> = new Set(
  'a an another her his its one our several some the their two'.split(' ')
)
