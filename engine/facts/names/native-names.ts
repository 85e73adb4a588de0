import type { Span } from '../../story.ts'
import type { Mention } from '../mentions.ts'
import { firstWordFrom, type Word } from '../words.ts'

/** A name in its own script, in brackets beside the name in ours: `Шойгу` of “Sergei Shoigu (Шойгу)”. */
export interface NativeName extends Span {
  readonly text: string
  /** The name that it stands beside. */
  readonly whose: Mention
}

export function nativeNames(text: string, words: readonly Word[], mentions: readonly Mention[]): readonly NativeName[] {
  if (!mayBeOther.test(text) || !otherScript.test(text)) return []
  return mentions.flatMap(whose => {
    const open = firstWordFrom(words, whose.end)
    if (words[open]?.text !== '(') return []
    let last = open
    while (last + 1 < words.length && last - open < longest && otherScript.test(words[last + 1]!.text)) last++
    if (last === open) return []
    const { start } = words[open + 1]!
    const { end } = words[last]!
    return [{ start, end, text: text.slice(start, end), whose }]
  })
}

const longest = 6

/** V8 takes 4 ms to look up which letters the scripts have. None of them comes before these. */
const mayBeOther = /[\u0370-\u1fff\u2126\u2c00-\uffff]/

/** Letters that are neither Latin nor common to all scripts. */
const otherScript =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Ethiopic}]/u
