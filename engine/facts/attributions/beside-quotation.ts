import { speechForms } from '../../names/speech-verbs.ts'
import type { Seen } from '../attributions.ts'
import { isName } from '../tags/phrase.ts'

/** Whether a closing mark stands directly before a word, in the same sentence as what it closes: `,” said`, `?” she`, `’, said`. */
export function closesBefore({ words, at, quotes, sentence }: Seen, index = at): boolean {
  const before = words[index - 1]
  if (index <= sentence.first || !before) return false
  if (before.text === ',' || before.text === '-' || before.text === '–' || before.text === '—') {
    const inner = words[index - 2]
    return inner !== undefined && quotes.closes.has(inner.end)
  }
  if (!quotes.closes.has(before.end)) return false
  const last = words.slice(Math.max(0, index - 4), index).findLast(({ end }) => !quotes.closes.has(end))?.text ?? ''
  return /[,–—…-]$/.test(last) || (/[?!.\p{L}\d]$/u.test(last) && !isName(words[index]!))
}

const longestSpeaker = 30

/** Whether the speaker that starts, or goes on, at `index` follows a quotation: `,” Lyon’s mayor, Jo Paz, said`. */
export function followsQuote(seen: Seen, index: number): boolean {
  const { words, sentence } = seen
  for (let at = index; at > sentence.first && index - at < longestSpeaker; at--) {
    if (closesBefore(seen, at)) return true
    const { lower, kind, text } = words[at - 1]!
    if (lower === 'and' || lower === 'but' || speechForms.get(lower)?.form === 'past') return false
    if (kind === 'mark' && !/^[,'&.%$-]$/.test(text)) return false
  }
  return false
}
