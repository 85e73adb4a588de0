import { cutShort, type TitleAbbreviation, titleAbbreviations } from '../../names/title-abbreviations.ts'
import type { Span } from '../../story.ts'
import type { Mention } from '../mentions.ts'
import { firstWordFrom, isCapital, type Word } from '../words.ts'
import { lengthTiedBefore, lengthTiedBehind, titleBefore, titleKey } from './title-before.ts'
import { isDeterminer, isNation, isPlaceOrParty, qualifies } from './title-surroundings.ts'

/** A title that some houses abbreviate, directly before a name in full: `Sen.`, `Senator`, `Lt Gov`. */
export interface TitleForm extends Span, TitleAbbreviation {
  readonly text: string
  /** Whether it is written out. `part`: half of it is, as in `Lieutenant Gov.`. */
  readonly form: 'whole' | 'short' | 'part'
  /** Of an abbreviation, whether it has its points; `some`: one of two. */
  readonly points: 'all' | 'none' | 'some'
  /** Nothing else than a state, a party or a nation belongs to it, so that no other office is meant. */
  readonly plain: boolean
  /** With what belongs to it, without an article: `Republican Sen.` */
  readonly phrase: Span
  /** Whether an article or a possessive stands before the phrase. */
  readonly article: boolean
  /** The phrase begins a sentence. */
  readonly opens: boolean
  readonly name: Mention
}

export function titleForms(text: string, words: readonly Word[], mentions: readonly Mention[]): readonly TitleForm[] {
  const seen: TitleForm[] = []
  for (const name of mentions) {
    if (name.shape !== 'full' || !name.title || name.attributive) continue
    const form = formBefore(text, words, name)
    if (form) seen.push(form)
  }
  return seen
}

function formBefore(text: string, words: readonly Word[], name: Mention): TitleForm | undefined {
  const at = firstWordFrom(words, name.start)
  const before = titleBefore(words, at)
  if (!before) return undefined
  // “the Rev. Jo Roe” is in the lists with its article.
  const head = words[before.head]!.lower === 'the' ? before.head + 1 : before.head
  const title = words.slice(head, before.last).filter(({ kind }) => kind === 'word')
  const known = titleAbbreviations.get(title.map(titleKey).join(' '))
  if (!known) return undefined
  const final = words[before.last - 1]!
  // “then-Senator Jo Roe”, “Senator-elect Jo Roe”: what is tied on stays.
  const start = title[0]!.start + lengthTiedBefore(title[0]!)
  const end = final.end - lengthTiedBehind(final)
  const bare = title.map(word => text.slice(Math.max(start, word.start), Math.min(end, word.end)))
  if (!bare.every(text => isCapital({ text }))) return undefined
  const cut = title.filter((_, at) => cutShort.has(bare[at]!.replace('.', '')))
  const pointed = cut.filter(word => bare[title.indexOf(word)]!.endsWith('.') || text[word.end] === '.').length
  const previous = words[before.first - 1]
  const rest = words.slice(before.first, before.head)
  return {
    ...known,
    start,
    end,
    text: text.slice(start, end),
    form: cut.length === 0 ? 'whole' : 'short',
    points: pointed === cut.length ? 'all' : pointed === 0 ? 'none' : 'some',
    phrase: { start: words[Math.min(before.first, head)]!.start, end },
    plain: rest.every(
      (word, index) =>
        isNation(words, before.first + index) || isPlaceOrParty(word) || qualifies(word) || word.lower === 'state'
    ),
    article:
      head > before.head ||
      (before.first > 0 && isDeterminer(words, before.first - 1)) ||
      rest.some(({ lower }) => lower === 'the'),
    opens: !previous || /^[.?!:“"]/.test(previous.text),
    name
  }
}
