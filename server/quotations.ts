import type { Range } from 'vscode-languageserver'
import type { StoryQuotation } from '#engine'
import type { OpenStory } from './open-stories.ts'
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
  const speaksOn = continues ? 'speaks on from the paragraph before' : 'speaks on: nobody else is named since'
  if (!speaker) {
    if (!saidBy || pronouns.has(saidBy.text.toLowerCase())) return undefined
    return { who: saidBy.text, how: how === 'speaks on' ? speaksOn : 'named here' }
  }
  const { name, surname, titles, described } = speaker
  const who = titles[0] ? `${titles[0]} ${name}` : described ? `${name}, ${described}` : name
  if (how === 'speaks on') return { who, how: speaksOn }
  return { who, how: how === 'named' || !saidBy ? 'named here' : `“${saidBy.text}” stands for ${surname}` }
}

const pronouns: ReadonlySet<string> = new Set('he she they it i we you one who this that'.split(' '))
