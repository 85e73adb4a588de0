import { speechForms } from '../../names/speech-verbs.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import type { Mention } from '../mentions.ts'
import { firstWordFrom, isCapital, type Word } from '../words.ts'

/** `Jr.`, `Sr`, `III` after a name. */
export interface NameSuffix extends Span {
  readonly text: string
  /** `abbreviation`: junior or senior. `numeral`: the third of the name. */
  readonly kind: 'abbreviation' | 'numeral'
  readonly point: 'point' | 'none' | 'unclear'
  /** The comma before it: `Mark Roe, Jr.` */
  readonly comma?: Span
  /** The comma after it, and whether it is there only to close what the one before opened. */
  readonly closing?: Span & { readonly pairs: 'yes' | 'no' | 'unclear' }
  readonly name: Mention
}

export function nameSuffixes(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[]
): readonly NameSuffix[] {
  const seen: NameSuffix[] = []
  for (const name of mentions) {
    const at = suffixAt(words, name)
    if (at !== undefined) seen.push(suffix(text, words, at, name))
  }
  return seen
}

/** The index of the suffix of a name, with a comma before it or without. */
function suffixAt(words: readonly Word[], name: Mention): number | undefined {
  if (name.suffix) return firstWordFrom(words, name.end) - 1
  // “John Roe, III, said”
  const comma = firstWordFrom(words, name.end)
  const at = comma + 1
  return name.shape === 'full' && words[comma]?.text === ',' && numerals.has(words[at]?.base ?? '') ? at : undefined
}

function suffix(text: string, words: readonly Word[], at: number, name: Mention): NameSuffix {
  const word = words[at]!
  const end = word.end - (word.text.length - word.base.length)
  const kind = /^[JS]r/.test(word.base) ? 'abbreviation' : 'numeral'
  const before = words[at - 1]
  const after = words[at + 1]
  return {
    start: word.start,
    end,
    text: text.slice(word.start, end),
    kind,
    point: kind === 'numeral' ? 'none' : pointOf(text, word, after),
    ...(before?.text === ',' && { comma: { start: before.start, end: word.start } }),
    ...(after?.text === ',' && { closing: { start: after.start, end: after.end, pairs: pairs(words, at + 1) } }),
    name
  }
}

/** “He met Mark Roe Jr. Then he left”: the point may be the sentence’s. */
function pointOf(text: string, word: Word, after: Word | undefined): NameSuffix['point'] {
  if (text[word.end] === '.') return 'unclear'
  if (!word.base.endsWith('.')) return 'none'
  return after && (after.kind === 'mark' ? after.text === ',' || after.text === ';' : !isCapital(after))
    ? 'point'
    : 'unclear'
}

/** “Mark Roe, Jr., said”, but “Mark Roe, Jr., 45, said”, “Mark Roe, Jr., of Oxton”, “Mark Roe, Jr., Ana Poe and John Doe” */
function pairs(words: readonly Word[], comma: number): 'yes' | 'no' | 'unclear' {
  const next = words[comma + 1]
  if (next?.kind !== 'word') return 'no'
  // “Mark Roe, Jr., and others”, but “They met Mark Roe, Jr., and he left”
  if (next.lower === 'and' || next.lower === 'or') return more.has(words[comma + 2]?.lower ?? '') ? 'yes' : 'unclear'
  if (speechForms.has(next.lower) || verbs.has(next.lower)) return 'yes'
  return isCapital(next) || /^\d/.test(next.text) || describes.has(next.lower) ? 'no' : 'unclear'
}

const numerals = wordSet('II III IV')
const verbs = wordSet(
  `is was has had will would can could may might did does won lost became began left went came took gave made ran signed met
  told also later died served led joined`
)
const more = wordSet('others many several')
const describes = wordSet('a an the who whose whom which his her of from but formerly then now both aged where when')
