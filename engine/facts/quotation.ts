import type { Span } from '../story.ts'

/** A quotation mark and which way it faces; `either` for a straight one that could do both. Apostrophes, feet and inches are none. */
export interface QuotationMark extends Span {
  readonly kind: 'double' | 'single'
  readonly side: 'open' | 'close' | 'either'
}

/**
 * The quotation marks of a paragraph, in order. A single mark is a quotation mark only with a partner, or where it
 * can be no apostrophe: “the ministers’ talks” has none, “the ‘ministers’ talks’ failed” has two.
 */
export function quotationMarks(text: string): readonly QuotationMark[] {
  const found: { readonly mark: QuotationMark; kept: boolean }[] = []
  let doubleIsOpen = false
  let single:
    | { readonly opener: (typeof found)[number]; readonly inDouble: boolean; closer?: (typeof found)[number] }
    | undefined

  const note = (mark: QuotationMark, kept: boolean) => {
    const one = { mark, kept }
    found.push(one)
    return one
  }
  /** No closing mark is left for the single quotation: the possessive that stood nearest was one, or the opening was none. */
  const settle = () => {
    if (!single) return
    const { opener, closer } = single
    if (closer && !isPossessiveOf(text, opener.mark, closer.mark)) opener.kept = closer.kept = true
    single = undefined
  }

  for (const { index: start, 0: glyph } of text.matchAll(glyphs)) {
    const end = start + glyph.length
    if (isInner.test(glyph) && isLetter.test(text[start - 1] ?? '') && isLetter.test(text[end] ?? '')) continue
    const seen = { text, start, end, glyph, before: before(text, start), after: after(text, end) }
    if (isDouble.test(glyph)) {
      if (isInches(seen, doubleIsOpen)) continue
      const side = doubleSide(seen, doubleIsOpen)
      doubleIsOpen = side === 'open' || (side === 'either' && !doubleIsOpen)
      if (!doubleIsOpen && single?.inDouble) settle()
      note({ start, end, kind: 'double', side }, true)
      continue
    }
    const role = singleRole(seen, single !== undefined)
    if (role === 'apostrophe') continue
    if (role === 'open' || role === 'perhaps open') {
      settle()
      const opener = note({ start, end, kind: 'single', side: 'open' }, role === 'open')
      single = { opener, inDouble: doubleIsOpen }
    } else if (role === 'close') {
      note({ start, end, kind: 'single', side: 'close' }, true)
      if (single) single.opener.kept = true
      single = undefined
    } else if (single) {
      if (!single.closer || isNear(text, single.closer.mark.end, start))
        single.closer = note({ start, end, kind: 'single', side: 'close' }, false)
    }
  }
  settle()
  return found.filter(({ kept }) => kept).map(({ mark }) => mark)
}

/** Single marks come doubled too, from typewriters and ANPA: ``text''. Three that close are one and two: ``say `no.'''. */
const glyphs = /``|(?<=[^\s'])'(?=''(?!'))|''|‘‘|’’|["＂“”„‟«»″'`´‘’‚‹›]/g
const isDouble = /^(?:``|''|‘‘|’’|["＂“”„‟«»″])$/
const isGlyph = /["＂“”„‟«»″'`´‘’‚‹›]/

/** Apostrophes inside a word: “O’Brien”, and “Sana‘a”, which is written with the other one. */
const isInner = /^['’‘´]$/

/** “The ‘workers’ rights’ bill” closes at the last of two possessives only when they stand near, in one sentence. */
const isNear = (text: string, from: number, to: number) => to - from < 40 && !/[.!?]\s/.test(text.slice(from, to))

/** “‘And the workers’ rights were lost.” goes on in the next paragraph; “‘The Long Days’ is a film” has ended. */
const isPossessiveOf = (text: string, opener: Span, closer: Span) =>
  opener.start === 0 &&
  /^\s\p{Ll}/u.test(text.slice(closer.end, closer.end + 2)) &&
  !/^\s(?:is|was|are|were|has|had|have|will|would|can|could|may|must|and|or|in|at|on|of|by|for|from|with|to|as|that|which|who|but|says?|said|tells?|told|asks?|asked)\b/.test(
    text.slice(closer.end, closer.end + 8)
  )

interface Seen {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly glyph: string
  /** The nearest characters that are no quotation marks; empty at the ends of the paragraph. */
  readonly before: string
  readonly after: string
}

const before = (text: string, start: number) => {
  let at = start - 1
  while (start - at < 4 && isGlyph.test(text[at] ?? '')) at--
  return text[at] ?? ''
}

const after = (text: string, end: number) => {
  let at = end
  while (at - end < 3 && isGlyph.test(text[at] ?? '')) at++
  return text[at] ?? ''
}

/** Which way a mark faces by its neighbors alone. */
function facing({ text, before, after, end }: Seen): 'open' | 'close' | 'either' {
  const freeBefore = before === '' || /[\s([{/–—-]/.test(before)
  const ellipsis = after === '…' || text.startsWith('..', end) || text.startsWith('. .', end)
  const freeAfter =
    after === '' ||
    /^['’]s\b/.test(text.slice(end, end + 3)) ||
    (/[\s)\]},.;:!?/…–—-]/.test(after) && !(ellipsis && freeBefore))
  if (freeBefore === freeAfter) return 'either'
  return freeBefore ? 'open' : 'close'
}

function doubleSide(seen: Seen, isOpen: boolean): QuotationMark['side'] {
  const side = facing(seen)
  switch (seen.glyph) {
    case '„':
    case '‟':
    case '``':
    case '‘‘':
      return 'open'
    // German „so“, and a slip of the machine: “Go,“ she said.
    case '“':
      return side === 'close' && isOpen ? 'close' : 'open'
    case '”':
    case '’’':
      return side === 'open' && !isOpen ? 'open' : 'close'
    case '«':
      return side === 'close' ? 'close' : 'open'
    case '»':
      return side === 'open' ? 'open' : 'close'
    default:
      return side
  }
}

/** 6'2", 5' 10", 6-foot-2", and a bare 12" when nothing is open that it could close. */
const isInches = ({ text, start, glyph }: Seen, doubleIsOpen: boolean) =>
  (glyph === '"' || glyph === '”' || glyph === "''" || glyph === '″') &&
  /[\d½]/.test(text[start - 1] ?? '') &&
  (/(?:\d['’′] ?|\bfoot[- ])\d{1,2}(?:\.\d|½)?$/.test(text.slice(Math.max(0, start - 10), start)) ||
    (!doubleIsOpen && /(?:^|[\s(-])\d{1,2}(?:\.\d|½)?$/.test(text.slice(Math.max(0, start - 5), start))))

function singleRole(seen: Seen, isOpen: boolean): 'open' | 'perhaps open' | 'close' | 'perhaps close' | 'apostrophe' {
  const { text, start, end, glyph, before, after } = seen
  if (glyph === '‚' || glyph === '‹') return facing(seen) === 'open' ? 'open' : 'apostrophe'
  if (glyph === '›') return isOpen ? 'close' : 'apostrophe'
  const last = text[start - 1] ?? ''
  const rest = text.slice(end, end + 6)
  if (glyph === '’' && /^\d/.test(rest)) return 'apostrophe'
  if (elision.test(rest) || /['‘’]n$/i.test(text.slice(Math.max(0, start - 2), start))) return 'apostrophe'
  if (glyph === "'" && isYear(text, start)) return 'apostrophe'
  if (/\d/.test(last) && (!isOpen || /^ ?\d/.test(rest))) return 'apostrophe'
  switch (facing(seen)) {
    case 'open':
      return glyph === '‘' || glyph === '`' || isOpening(text, start) ? 'open' : 'perhaps open'
    case 'close':
      if (/[.,!?…;:]/.test(before)) return 'close'
      if (!isOpen) return 'apostrophe'
      return isPossessive.test(text.slice(Math.max(0, start - 2), start)) && /\s/.test(after)
        ? 'perhaps close'
        : 'close'
    case 'either':
      if (isOpen) return /[.,!?…]/.test(before) ? 'close' : 'apostrophe'
      return glyph !== '’' && /[:,]/.test(before) && isLetter.test(after) ? 'perhaps open' : 'apostrophe'
  }
}

const isLetter = /[\p{L}\d]/u

/** ’90s, ’em, ’til, rock ’n’ roll: what follows an apostrophe that stands before a word. ‘Abd al-Aziz has an ayn. */
const elision = /^(?:\d0s|em|til|till|tis|twas|n|nuff|bout|cause|abd|eid)(?![\p{L}\d])/iu

/** The class of '98. */
const isYear = (text: string, start: number) =>
  /^\d\d(?!\d)/.test(text.slice(start + 1, start + 4)) &&
  /\b(?:of|since|in|from) $/i.test(text.slice(Math.max(0, start - 7), start))

const isPossessive = /[sxz]$|in$/i

/** Where a straight single mark opens a quotation even if nothing closes it: at the start, or after a colon. */
const isOpening = (text: string, start: number) =>
  start === 0 || /[:\n]\s$/.test(text.slice(Math.max(0, start - 2), start))
