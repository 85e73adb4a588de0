import type { Seen } from './bring-home.ts'
import { copyRoles } from './story.ts'

/**
 * All words of direct speech in a story’s copy, in order, with one space between them, and nothing that an editor may
 * change of what somebody said: marks, breaks of lines and paragraphs, markup. `docs/report.md` defines it for who
 * wants to work it out again.
 */
export function spokenIn({ blocks, ledger }: Seen): string {
  return blocks
    .flatMap(({ role, text }, block) =>
      copyRoles.has(role)
        ? ledger.speech
            .quotationsIn(block)
            .filter(({ depth }) => depth === 0)
            .map(({ start, end }) => spoken(text.slice(start, end)))
        : []
    )
    .filter(words => words !== '')
    .join(' ')
}

/** What is said, as words alone: `“We’re in, (all) 2,000.”` is `We're in all 2,000`. */
export const spoken = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/(?<=\p{L})['’‘´`](?=\p{L})/gu, "'")
    .replace(/[.,](?!\d)|(?<!\p{L})'|'(?!\p{L})|[\s"＂“”„‟«»″`´‘’‚‹›…()[\]]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
