import { famous } from '../../names/famous.ts'
import { kinds } from '../../names/name-words.ts'
import { isUsedWhole } from '../../names/surname-forms.ts'
import { familyFirst } from '../../names/syllables.ts'
import { relations } from '../../names/title-words.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Role } from '../../story.ts'
import { titleBefore } from '../titles/title-before.ts'
import type { Sentence, Word } from '../words.ts'
import { isAged, isIntroduced, isKin } from './introduced.ts'
import {
  articles,
  capitalParticles,
  countTokens,
  courtesyBefore,
  isCapital,
  isCapitalOrPrefixed,
  isInitial,
  isPossessive,
  isSpeechVerb,
  kindOf,
  notNames,
  openingParticles,
  particles,
  suffixes,
  titleCase
} from './parts.ts'
import { isCompound, type Register } from './runs.ts'
import { isThing, surnameThings } from './things.ts'

/** A name found: its words, before its title and after its suffix. */
export interface Name {
  readonly first: number
  readonly last: number
  readonly suffix?: number
  readonly sure: boolean
  readonly familyFirst?: boolean
}

export function* namesIn(
  words: readonly Word[],
  first: number,
  end: number,
  sentence: Sentence,
  register: Register,
  role: Role
): Generator<Name> {
  if (register !== 'running') return yield* namesInHeadline(words, first, end, role)
  let from = first
  for (let at = first; at <= end; at++) {
    if (at < end && belongs(words, from, at, end, sentence)) continue
    if (at > from) {
      const name = nameIn(words, from, at, sentence)
      // “Prime Minister”: a word alone before a title belongs to it.
      // So does one before a nation or a thing: “the opposition Social Democrats”, “General Election”.
      // And “Vice” of “Vice President-elect”.
      if (name && !(at - from === 1 && (at < end || isTied(words[at])) && kindOf(words[at]!) & notAfterSingle))
        yield name
    } else if (at + 1 === end && isSurnameAlone(words, at, first, sentence)) yield { first: at, last: end, sure: false }
    from = at + 1
  }
}

const isTied = (word: Word | undefined) => word?.apart === true && isCapital(word.text) && isCompound(word.text)

const notAfterSingle = kinds.title | kinds.nation | kinds.thing

/**
 * A title, a month or an ordinary word that is also a surname: “joked Bishop”, “May left”, “Young’s deal”. Whether the
 * story has somebody of that name, only the story tells.
 */
function isSurnameAlone(words: readonly Word[], at: number, first: number, sentence: Sentence): boolean {
  const kind = kindOf(words[at]!)
  if (at > first || !(kind & (kinds.title | kinds.calendar | kinds.ordinary)) || !mayBeSurname(words[at]!, kind))
    return false
  const before = words[at - 1]
  const opens = at === sentence.first || before?.kind === 'mark'
  if (!opens && (!words[at]!.apart || notBeforeSurname.has(before?.lower ?? ''))) return false
  const after = words[at + 1]
  // “Mayor of London Jo Roe”
  if (after?.lower === 'of') return false
  return (
    isPossessive(words, at) || (!opens && !(kind & kinds.calendar)) || (after?.kind === 'word' && deed.test(after.text))
  )
}

const mayBeSurname = ({ lower, base }: Word, kind: number) =>
  (kind & kinds.surname) !== 0 || surnamesBeside.has(lower.slice(0, base.length))

/** Titles and months that are surnames too. */
const surnamesBeside = wordSet(
  'bishop king baker judge pope prince duke dean knight marshal marshall mayor major may march young banks such'
)

const notBeforeSurname = wordSet(`
  a an the his her its their our my your this that these those in on by since until till last next every each early late mid from before after
  or as
`)

/** “Young died”, “May faces a vote”, “Banks told the club”; but “Young people”, “May 4” */
const deed =
  /^(?:\p{Ll}{2,}(?:ed|[^s]s)|is|was|has|had|told|said|won|lost|left|met|made|took|came|went|gave|got|did|does|will|would|could)$/u

/** Whether a capitalised word can be part of the name that began at `from`. */
function belongs(words: readonly Word[], from: number, at: number, end: number, sentence: Sentence): boolean {
  const word = words[at]!
  // “Gaffe-prone Roe”, where a sentence begins: no “Jae-in Moon”
  if (at === from && at + 1 < end && isCompound(word.text) && !(kindOf(words[at + 1]!) & kinds.familyFirst))
    return false
  // “Sinologist Ana Roe”, “Hall of Famer Ana Roe”
  if (at === from && at + 1 < end && isScholar.test(word.lower)) return false
  if (particles.has(word.text) || (capitalParticles.has(word.text) && at + 1 < end)) return true
  // “Walter Roe Sr.” is no sister.
  if (at > from && suffixes.has(word.base) && (at + 1 === end || kindOf(words[at + 1]!) & kinds.calendar)) return true
  const kind = kindOf(word)
  const before = at > from ? kindOf(words[at - 1]!) : 0
  const afterGiven = at > from && ((before & kinds.given) !== 0 || isInitial(words[at - 1]!.text))
  const isName = (kind & (kinds.given | kinds.surname)) !== 0
  if (kind & kinds.courtesy) return false
  // “Hun Sen”, no senator
  if (word.text === 'Sen' && at > from && at + 1 === end) return true
  if (kind & kinds.calendar) {
    // “Theresa May”, but “April 4” and “Smith Friday”
    if (!isName && word.lower !== 'may') return false
    if (at + 1 < end)
      return (
        (kind & kinds.given) !== 0 &&
        (word.text === 'Jan' || (kindOf(words[at + 1]!) & (kinds.given | kinds.surname)) !== 0)
      )
    // “told Ana Roe Sunday”
    if (at - from > 1 && word.lower !== 'may' && word.lower.endsWith('day')) return false
    // “Minister Dong Jun left”, but “from Lin Jun 5”
    if (word.text === 'Jun' && at - from === 1 && before & kinds.familyFirst) return !/^\d/.test(words[end]?.text ?? '')
    return afterGiven || ((kind & kinds.given) !== 0 && isSpeechVerb(words[at + 1]))
  }
  if (kind & kinds.ordinary) {
    // “Peter Such”, “William Headline”: a word like any other, after a given name that is nothing else
    if (!isName) return at + 1 === end && at > from && isPlainGiven(before)
    if (afterGiven) return true
    const opens = at === sentence.first || !words[at - 1]!.apart || words[at - 1]!.kind === 'mark'
    if (kind & kinds.given && at + 1 < end) return !(kindOf(words[at + 1]!) & notNames)
    return !opens || isSpeechVerb(words[at + 1]) || (at === from && isFamilyName(words, at, end, sentence))
  }
  if (kind & kinds.title && !(kind & kinds.given && at + 1 < end && from === at && !royal.has(word.lower)))
    // “Mark Butcher”, “Stephen King”, “Mr. Baker”; but “Coach Jo Roe”, “Mr. President”
    return (
      (afterGiven || (at === from && courtesyBefore(words, at) !== undefined)) &&
      (isName || ((kind & kinds.job) !== 0 && at + 1 === end))
    )
  if (kind & kinds.nation) {
    // “Mark Cuban”
    if (!isName) return at + 1 === end && at > from && isPlainGiven(before)
    if (afterGiven) return true
    if (!(kind & kinds.given) || at + 1 === end) return false
    // “Christian Roe”, but “German Claudia Roe”
    return !(kindOf(words[at + 1]!) & (word.lower === 'christian' ? notNames : notNames | kinds.given))
  }
  return true
}

/** “the party chief, To Lam, left”, “He Lifeng left”: a word before capitals, where no sentence begins with it. */
function isFamilyName(words: readonly Word[], at: number, end: number, sentence: Sentence): boolean {
  if (end - at < 2 || end - at > 3 || !(kindOf(words[at]!) & kinds.familyFirst)) return false
  // “To Lam, it was news.”
  const isApart = at === sentence.first ? words[at]!.lower === 'he' : words[at - 1]?.text === ','
  if (!isApart) return false
  const next = kindOf(words[at + 1]!)
  if (end - at === 2 && next & kinds.familyFirst) return !(next & notNames)
  return familyFirst(words.slice(at, end).map(({ base }) => base))
}

const isScholar = /(?:ologist|ographer)$|^famer$/

/** The person in a stretch of capitalised words without titles, nations and days, if it is one. */
function nameIn(words: readonly Word[], from: number, to: number, sentence: Sentence): Name | undefined {
  let first = from
  let last = to
  let suffix: number | undefined
  if (last - first > 1 && suffixes.has(words[last - 1]!.base)) suffix = --last
  while (first < last && !isCapitalOrPrefixed(words[first]!.text) && !openingParticles.has(words[first]!.text)) first++
  // “Praising Ana Roe, he left.”
  if (first === sentence.first && last - first > 1 && isDeed(words[first]!)) first++
  const tokens = countTokens(words, first, last)
  if (tokens === 0) return undefined
  if (tokens === 1) return single(words, first, last, suffix)
  if (last - first > 7) return undefined
  // “Mayor of London Boris Johnson”
  if (
    tokens > 2 &&
    isPlaceOnly(kindOf(words[first]!)) &&
    (kindOf(words[first + 1]!) & (kinds.given | kinds.place)) === kinds.given
  )
    return nameIn(words, first + 1, to, sentence)
  const bases = words.slice(first, last).map(({ base }) => base)
  const order = familyFirst(bases)
  // “Park Chul-soo” is no park; “Hang Seng Bank” is a bank.
  const [opening, ...rest] = words.slice(first, last).map(word => kindOf(word) & kinds.thing)
  if (order && tokens < 4 && opening && !rest.some(Boolean))
    return { first, last, ...(suffix !== undefined && { suffix }), sure: true, familyFirst: true }
  // “Undersecretary for Foreign Affairs Piero Fassino”
  const tie = words[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const named = tokens > 2 && /^(?:for|of)$/.test(words[tie]?.lower ?? '') ? givenFrom(words, first + 1, last - 1) : -1
  if (named > 0 && isOffice(words[tie - 1])) return nameIn(words, named, to, sentence)
  if (isThing(words, first, last)) return undefined
  // “Reform Judaism”
  if (/\p{Ll}ism$/u.test(bases.at(-1)!)) return undefined
  if (isUsedWhole(bases)) return { first, last, sure: true }
  const firstKind = kindOf(words[first]!)
  const lastKind = kindOf(words[last - 1]!)
  const given = (firstKind & kinds.given) !== 0
  const weak = (firstKind & (kinds.place | kinds.ordinary | kinds.thing | kinds.title | kinds.nation)) !== 0
  for (let at = first; at < last; at++) {
    const kind = kindOf(words[at]!)
    if (!(kind & kinds.thing)) continue
    // “Mike Lake, a spokesman”
    if (at === last - 1 && given && !weak && isIntroduced(words, first, last, sentence)) continue
    // “Anita Hill”, “James Wood”; not “Virginia Beach”, “Ellis Park”
    if (at === last - 1 && given && !weak && surnameThings.has(words[at]!.base)) continue
    // “Bill Clinton”
    if (at === first && given && !(lastKind & kinds.thing)) continue
    return undefined
  }
  const name = { first, last, ...(suffix !== undefined && { suffix }) }
  if (order) return { ...name, sure: true, familyFirst: true }
  const placed = last - first > 1 && (lastKind & (kinds.place | kinds.nation)) !== 0 && !(lastKind & kinds.surname)
  if (isIntroduced(words, first, suffix === undefined ? last : suffix + 1, sentence)) return { ...name, sure: true }
  if (given && !weak) return { ...name, sure: !placed }
  if (given) return { ...name, sure: (lastKind & (kinds.surname | kinds.given)) !== 0 && !placed }
  // “the party chief, To Lam,”
  if (firstKind & kinds.familyFirst && words[first - 1]?.text === ',' && isOffice(words[first - 2]))
    return { ...name, sure: true }
  if (firstKind & (kinds.place | kinds.ordinary)) return undefined
  if (placed) return undefined
  if (isInitial(words[first]!.text))
    return isInitial(words[last - 1]!.text) ||
      !(words[first]!.text.includes('.') || lastKind & (kinds.surname | kinds.given))
      ? undefined
      : { ...name, sure: true }
  if (tokens === 3 && isInitial(words[first + 1]!.text)) return { ...name, sure: true }
  if (lastKind & kinds.surname && !(lastKind & (kinds.place | kinds.ordinary | kinds.familyFirst)))
    return { ...name, sure: true }
  return tokens <= 3 && !articles.has(words[first - 1]?.lower ?? '') ? { ...name, sure: false } : undefined
}

const isDeed = (word: Word) => word.lower.length > 5 && word.lower.endsWith('ing') && kindOf(word) === 0

const isOffice = (word: Word | undefined) =>
  word !== undefined && ((kindOf(word) & kinds.title) !== 0 || /(?:secretary|minister|commissioner)$/.test(word.lower))

/** The first word from one to another that is a given name and nothing else; -1 where none is. */
function givenFrom(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (isPlainGiven(kindOf(words[at]!))) return at
  return -1
}

const isPlaceOnly = (kind: number) => (kind & kinds.place) !== 0 && !(kind & (kinds.given | kinds.surname))

function single(words: readonly Word[], first: number, last: number, suffix: number | undefined): Name | undefined {
  const word = words[last - 1]!
  const kind = kindOf(word)
  if (isInitial(word.text) || word.base.length < 2 || suffixes.has(word.base)) return undefined
  // “RaÃ¼l”: letters that were lost on the way.
  if (/[^\u0000-\u024f\u1e00-\u1eff\u2018\u2019]|\u00c3/.test(word.text)) return undefined
  const name = { first, last, ...(suffix !== undefined && { suffix }) }
  const isName = (kind & (kinds.given | kinds.surname)) !== 0
  const isOther = (kind & (kinds.place | kinds.nation | kinds.thing | kinds.title)) !== 0
  if (courtesyBefore(words, first)) return { ...name, sure: true }
  const before = words[first - 1]?.lower
  // “the Duke of Orleans”, “St Albans”
  if (before === 'of' || before === 'for') return isOther ? undefined : { ...name, sure: false }
  if (before === 'st' || before === 'st.' || before === 'saint') return undefined
  // “in Paris”, “to Washington”
  if (isOther && (!isName || (before !== undefined && towards.has(before)))) return undefined
  const title =
    (first > 0 && kindOf(words[first - 1]!) & kinds.title) || before === '.' || relations.has(before ?? '')
      ? titleBefore(words, first)
      : undefined
  // “his wife Kate”, but “sister company Acme”
  if (title && !title.loose && !isOther && (title.kind !== 'relation' || kind & kinds.given))
    return { ...name, sure: true }
  if (!isOther && (isAged(words, last) || (kind & kinds.given && isKin(words, first, last))))
    return { ...name, sure: true }
  if (isPlainGiven(kind) && (isSpeechVerb(words[last]) || isSpeechVerb(words[first - 1])))
    return { ...name, sure: true }
  if (famous.has(word.lower.slice(0, word.base.length)) && !(before !== undefined && articles.has(before)))
    return { ...name, sure: true }
  return { ...name, sure: false }
}

/** In a headline capitals say little: a known given name and the word after it, or a word alone. */
function* namesInHeadline(words: readonly Word[], first: number, end: number, role: Role): Generator<Name> {
  for (let at = first; at < end; at++) {
    const kind = kindOf(words[at]!)
    if (kind & (kinds.calendar | kinds.nation | kinds.courtesy) && !(kind & kinds.given)) continue
    let last = at + 1
    for (const length of [3, 2])
      if (at + length <= end && familyFirst(words.slice(at, at + length).map(({ text }) => titleCase(text)))) {
        yield { first: at, last: at + length, sure: false, familyFirst: true }
        last = at + length
        break
      }
    if (last === at + 1 && (kind & kinds.given || isInitial(words[at]!.text))) {
      while (last < end && (isInitial(words[last]!.text) || particles.has(words[last]!.lower))) last++
      const next = words[last]
      if (last < end && next && !(kindOf(next) & (kinds.ordinary | notNames)) && words[last]!.base.length > 1)
        yield { first: at, last: ++last, sure: role === 'body' && at === first && last === end && isPlainGiven(kind) }
      else last = at + 1
    }
    if (last > at + 1) at = last - 1
    else if (!(kind & kinds.ordinary) || kind & (kinds.given | kinds.surname)) {
      const head = afterParticles(words, at, end)
      const name = single(words, at, head + 1, undefined)
      if (name) yield { ...name, sure: false }
      at = head
    }
  }
}

/** The word of a name that its particles stand before: `Leyen` of “Von der Leyen”; but “La Paz” may be anything. */
function afterParticles(words: readonly Word[], at: number, end: number): number {
  if (isCapital(words[at]!.text) && (at + 1 === end || isCapital(words[at + 1]!.text))) return at
  let head = at
  while (head + 1 < end && particles.has(words[head]!.lower)) head++
  return head
}

const isPlainGiven = (kind: number) => (kind & kinds.given) !== 0 && !(kind & (notNames | kinds.ordinary))

const royal = wordSet('king queen prince princess pope lord lady sir dame sheikh sheik sultan emir judge major general')

const towards = wordSet('in at to from near around outside across into toward towards')
