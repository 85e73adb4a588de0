import { remember } from '../remember.ts'
import type { Piece, Role } from '../story.ts'
import { creditStart, isCredit } from './credits.ts'
import { datelineEnd } from './dateline.ts'
import { cut, type Paragraph, verbatim } from './paragraph.ts'
import { endsSentence, isFurniture, type Sign, signOf } from './signs.ts'

/** A paragraph, or what is left of it when a dateline, a credit … is taken off, and what it shows of itself. */
export interface Part extends Paragraph {
  readonly sign: Sign | 'item'
}

/** Takes a paragraph apart. */
export type PartsOf = (paragraph: Paragraph) => readonly Part[]

/**
 * `partsOf` that remembers the paragraphs which stand in the source as they are: what they are made of depends on
 * their text alone. `turn` begins another reading.
 */
export function rememberedParts(): { readonly partsOf: PartsOf; readonly turn: () => void } {
  const known = remember(
    (text: string) => partsOf(verbatim(text, { start: 0, end: text.length })),
    text => text
  )
  return {
    turn: known.turn,
    partsOf(paragraph) {
      const { text, pieces, told, ...marks } = paragraph
      const [piece] = pieces
      if (told || pieces.length !== 1 || piece!.sourceEnd - piece!.sourceStart !== text.length)
        return partsOf(paragraph)
      return known(text).map(part => ({ ...part, ...marks, pieces: moved(part.pieces, piece!.sourceStart) }))
    }
  }
}

const moved = (pieces: readonly Piece[], by: number): readonly Piece[] =>
  pieces.map(({ start, end, sourceStart, sourceEnd }) => ({
    start,
    end,
    sourceStart: sourceStart + by,
    sourceEnd: sourceEnd + by
  }))

/** A paragraph, taken apart where several roles share it: a label, a dateline, a sign-off, a credit. */
export function partsOf({ told, ...paragraph }: Paragraph): readonly Part[] {
  const { text } = paragraph
  if (told === 'caption')
    // `*Photo: Jo Kim*`
    return withoutCredit(paragraph).map(part => (besideCaption.has(part.sign) ? part : { ...part, told }))
  if (told && told !== 'body') return [{ ...paragraph, told, sign: signOf(text) }]
  const label = opensZone.exec(text)
  if (label)
    return inTwo(paragraph, label[0].length, { sign: 'advisory' }, { sign: 'sentence', told: zones[label[1]!]! })
  const bullet = opensItem.exec(text)
  if (told) return asItem(paragraph)
  if (!bullet || isFurniture(signOf(text))) return withoutDateline(paragraph)
  const item = cut(paragraph, bullet[0].length, text.length)
  // “— Jo Kim, farmer” below a quotation.
  if (/^[–—]/.test(text) && text.length <= 80 && !endsSentence(text)) return [{ ...item, sign: 'credit' }]
  return asItem(item)
}

const besideCaption: ReadonlySet<Part['sign']> = new Set(['credit', 'boilerplate'])

/** A paragraph with a dateline is two, however it was told that it has one. */
export const withDateline = (paragraph: Paragraph, end: number) =>
  inTwo(paragraph, end, { sign: 'sentence', told: 'dateline' }, { sign: 'sentence' })

/** Labels of zones, spelt so that they cannot be taken for copy, and what they label. */
const zones: Readonly<Record<string, Role>> = {
  HED: 'headline',
  HEAD: 'headline',
  HEADLINE: 'headline',
  DEK: 'deck',
  DECK: 'deck',
  LEDE: 'body',
  GRAF: 'body',
  CUTLINE: 'caption',
  CAPTION: 'caption',
  BYLINE: 'byline',
  SLUG: 'slug',
  TAG: 'boilerplate'
}
const opensZone = new RegExp(`^(${Object.keys(zones).join('|')}) ?:\\s*`)

const opensItem = /^(?:[•·▪■◦●‣]\s*|[*–—-]{1,4}\s+|\*{2,4})(?=\S)/

const asItem = (paragraph: Paragraph) =>
  withoutDateline(paragraph).map((part): Part => (part.sign === 'line' ? { ...part, sign: 'item' } : part))

function withoutDateline(paragraph: Paragraph): readonly Part[] {
  const end = datelineEnd(paragraph.text, 'anywhere')
  if (!end) return withoutSignOff(paragraph)
  const [place, ...rest] = withDateline(paragraph, end)
  return [place!, ...rest.flatMap(withoutSignOff)]
}

function withoutSignOff(paragraph: Paragraph): readonly Part[] {
  const { text } = paragraph
  if (!/[)\dA-Z#-]\.?$/.test(text.slice(-2))) return withoutCredit(paragraph)
  const from = Math.max(0, text.length - 400)
  const match = endsWithSignOff.exec(text.slice(from))
  if (!match) return withoutCredit(paragraph)
  const start = from + match.index + match[0].length - match[1]!.length
  return [...withoutCredit(cut(paragraph, 0, start)), { ...cut(paragraph, start, text.length), sign: 'sign-off' }]
}

const endsWithSignOff =
  /[.?!…]["”’)]*(\s*(?:\((?:(?:Additional )?(?:[Rr]eporting|[Ww]riting)|Editing|Compiled|Corrects|Adds|Updates|Recasts|Refiles) [^()]{2,300}\)\.?|\(?MORE\)?|\(?ENDS\)?|-30-|###))$/

function withoutCredit(paragraph: Paragraph): readonly Part[] {
  const { text } = paragraph
  const frame = opensFrame.exec(text)
  if (frame) {
    const caption = cut(paragraph, frame[0].length, text.length)
    const start = creditStart(caption.text)
    return [
      { ...cut(paragraph, 0, frame[0].length), sign: 'boilerplate' },
      ...(start ? captioned(caption, start) : [{ ...caption, sign: 'caption' as const }])
    ]
  }
  const sign = signOf(text)
  if (isFurniture(sign)) return [{ ...paragraph, sign }]
  if (/^(?:AP|G)|\//.test(text) && opensWithCredit.test(text)) return [{ ...paragraph, sign: 'credit' }]
  const start = creditStart(text)
  return start ? captioned(paragraph, start) : [{ ...paragraph, sign }]
}

/** What a page puts around a picture: buttons, and words for those who cannot see it. */
const opensFrame =
  /^(?:Facebook Twitter(?: Pinterest| Google\+)*|Enlarge this image(?: toggle caption)?|Open this photo in gallery:?|toggle caption) (?=[^.!?]*[.!?])/

/** `Jo Kim / Reuters A man walks`: nobody can tell where the photographer ends, so it is all his. */
const opensWithCredit =
  /^(?:REUTERS\/\p{Lu}|AP ?: ?\p{Lu}|(?:Getty Images?|GETTY|AFP\/Getty Images?)(?: - Getty)? \p{Lu}[^.]*$|\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{1,24}){1,3} ?\/ ?(?:Reuters|REUTERS|AP|AFP|EPA|Getty Images)\b(?:\/Getty Images)? \p{Lu})/u

const captioned = (paragraph: Paragraph, start: number) =>
  inTwo(
    paragraph,
    start,
    { sign: isCredit(paragraph.text.slice(0, start).trimEnd()) ? 'credit' : 'caption' },
    { sign: 'credit' }
  )

/** A paragraph cut in two; a half that is empty is left out. */
const inTwo = (
  paragraph: Paragraph,
  at: number,
  first: Pick<Part, 'sign' | 'told'>,
  second: Pick<Part, 'sign' | 'told'>
): readonly Part[] =>
  [
    { ...cut(paragraph, 0, at), ...first },
    { ...cut(paragraph, at, paragraph.text.length), ...second }
  ].filter(({ text }) => text !== '')
