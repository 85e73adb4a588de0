import type { QuotationMark } from '../../facts/quotation.ts'
import type { Quotation } from '../speech.ts'

type Kind = QuotationMark['kind']

/** An outer quotation with those inside it, some of which have marks of the wrong kind. */
export interface WrongKinds {
  /** The marks that are of the wrong kind, in order, and the kind that is right for each. */
  readonly marks: readonly { readonly mark: QuotationMark; readonly right: Kind }[]
  /** The first of them belongs to the outer quotation. */
  readonly isOuter: boolean
}

/** The marks that most of a story’s quotations have around them; none where it has no more of one than of the other. */
export function usualKind(quotations: readonly (readonly Quotation[])[]): Kind | undefined {
  let more = 0
  for (const inBlock of quotations)
    for (const { depth, open } of inBlock) if (depth === 0 && open) more += open.kind === 'double' ? 1 : -1
  return more === 0 ? undefined : more > 0 ? 'double' : 'single'
}

/** The quotations of a paragraph whose marks do not change from one kind to the other with every step inwards. */
export function wrongKinds(quotations: readonly Quotation[], outer: Kind): readonly WrongKinds[] {
  const nests: Quotation[][] = []
  for (const one of quotations) {
    if (one.depth === 0) nests.push([one])
    else nests.at(-1)?.push(one)
  }
  return nests.flatMap(nest => {
    const marks = nest.flatMap(({ open, close, depth }) => {
      const right = depth % 2 === 0 ? outer : other(outer)
      return [open, close].flatMap(mark => (mark && mark.kind !== right ? [{ mark, right }] : []))
    })
    marks.sort((a, b) => a.mark.start - b.mark.start)
    const isWhole = nest.every(({ open, close }) => open && close)
    return marks.length > 0 && isWhole ? [{ marks, isOuter: marks[0]!.mark === nest[0]!.open }] : []
  })
}

const other = (kind: Kind): Kind => (kind === 'double' ? 'single' : 'double')
