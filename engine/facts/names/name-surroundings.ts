import { firstWhere } from '../../in-order.ts'
import { kinds, kindsOf } from '../../names/name-words.ts'
import { namesakeStates } from '../../names/states.ts'
import type { Role, Span } from '../../story.ts'
import type { HouseEntry } from '../../style/style.ts'
import type { Year } from '../times/years.ts'
import { firstWordFrom, isCapital, type Sentence, type Word } from '../words.ts'

/** What the reader of house names sees of a paragraph. */
export interface Seen {
  readonly text: string
  readonly role: Role
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly years: readonly Year[]
}

interface Name {
  /** Its words are `words.slice(first, last + 1)`. */
  readonly first: number
  readonly last: number
  readonly entry: HouseEntry
  readonly short: boolean
}

/** What stands around the names of a paragraph. */
export interface Surroundings {
  /** Whether a sentence begins with this word. */
  opens(word: number): boolean
  /**
   * Why a spelling that is not the house’s may stand: it is `kept` in a gloss, in history, in the name of something
   * else; or it is an `other` of that name. Nothing where it may not.
   */
  standing(name: Name): 'kept' | 'other' | undefined
  /** The paragraph has curly apostrophes. */
  readonly isCurly: boolean
}

export function surroundingsOf(seen: Seen): Surroundings {
  const { text, words, sentences, role } = seen
  const eras = new Map<Sentence, Era>()
  const isHistoric = ({ first, entry: { since, kind } }: Name) => {
    const sentence = since !== undefined && kind !== 'person' ? sentenceAt(sentences, first) : undefined
    if (!sentence) return false
    const era = eras.get(sentence) ?? eraOf(seen, sentence)
    eras.set(sentence, era)
    return era.isPast || era.oldest < since!
  }
  const standing = (name: Name) => {
    if (isElsewhere(words, name)) return 'other'
    if (isGlossed(seen, name) || isHistoric(name) || isNamedAfter(words, name)) return 'kept'
    const isPart = name.short || name.entry.kind === 'place' || name.entry.kind === 'term'
    if (!isPart) return undefined
    if (isNameBefore(words, name.first)) return role === 'body' && name.entry.kind !== 'term' ? 'other' : 'kept'
    return isNameAfter(words, name) ? 'kept' : undefined
  }
  const opens = (word: number) => word === 0 || sentenceAt(sentences, word)?.first === word
  return { opens, standing, isCurly: text.includes('’') }
}

/** “Odessa, Texas”, “Odessa (Fla.)”, “Cracow, Queensland” */
function isElsewhere(words: readonly Word[], { last, entry }: Name): boolean {
  if (entry.kind !== 'place') return false
  const mark = words[last + 1]?.text
  const next = words[last + 2]
  return (mark === ',' || mark === '(') && next !== undefined && isCapital(next) && namesakeStates.has(bare(next))
}

/** “formerly spelled Kiev”, “Kolkata (Calcutta)”, “Kyiv, or Kiev, …” */
function isGlossed({ words, role }: Seen, { first, last }: Name): boolean {
  for (let index = first - 1, seen = 0; index >= 0 && seen < reach; index--) {
    const { text, kind } = words[index]!
    if (text === ')') break
    if (text === '(' || text === '[') return true
    if (kind === 'mark' && /[.!?;]/.test(text)) break
    if (kind === 'word') seen++
    if (isGlossWord(words, index)) return true
  }
  for (let index = last + 1, seen = 0; index < words.length && seen < reach; index++) {
    const { text, kind } = words[index]!
    if (kind === 'mark' && /[.!?;]/.test(text)) break
    if (kind === 'word') seen++
    if (isGlossWord(words, index)) return true
  }
  const before = words[first - 1]
  if (before?.lower === 'or' && words[first - 2]?.text === ',') return true
  // “Mumbai, the former Bombay, …”, but not “the former Bombay mayor”
  if (before && earlier.has(before.lower) && words[last + 1]?.kind !== 'word') return true
  const after = words[last + 2]
  if (words[last + 1]?.text === ',' && after?.lower === 'or' && words[last + 3] && isCapital(words[last + 3]!))
    return true
  // “Kiev (Kyiv)”, but not the agency of a dateline, “KIEV (Reuters)”, and not the initials of a body, “(WHO)”
  if (role === 'dateline' || words[last + 1]?.text !== '(' || words[last + 3]?.text !== ')') return false
  return isCapital(after!) && after!.text !== after!.text.toUpperCase()
}

const reach = 6

const isGlossWord = (words: readonly Word[], index: number) => {
  const { lower } = words[index]!
  // “born Nikolai Danilenko”, but not “was born in Kiev”
  if (lower === 'born') return !beings.has(words[index - 1]?.lower ?? '')
  if (glossWords.has(lower)) return true
  const next = words[index + 1]
  if (glossPairs.has(`${lower} ${next?.lower ?? ''}`)) return true
  // “Kiev in Russian”, “known in Russian as Kiev”, but not “in Russian media”
  const after = words[index + 2]
  return (
    lower === 'in' &&
    next !== undefined &&
    languages.has(next.lower) &&
    (after?.kind !== 'word' || after.lower === 'as')
  )
}

const glossWords = new Set(
  'formerly previously spelled spelt spelling spellings spells renamed rename renaming transliterated transliteration romanized romanised née nee pronounced'.split(
    ' '
  )
)

const earlier = new Set(['former', 'old', 'erstwhile', 'earlier'])

const languages = new Set(
  'russian ukrainian english german polish turkish arabic persian french spanish chinese burmese armenian azeri georgian kurdish hebrew'.split(
    ' '
  )
)

const beings = new Set(['was', 'were', 'is', 'been', 'be', 'are'])

const glossPairs = new Set([
  'once called',
  'once known',
  'once named',
  'known as',
  'known by',
  'now called',
  'now known',
  'now named',
  'then called',
  'then known',
  'then named',
  'also called',
  'also written',
  'old name',
  'former name',
  'russian name',
  'russian form'
])

/** What a sentence says of its time. A name that has changed keeps its old spelling in the years before. */
interface Era {
  readonly oldest: number
  /** It speaks of the Soviets, a century, a war. */
  readonly isPast: boolean
}

function eraOf({ words, years }: Seen, { start, end, first, last }: Sentence): Era {
  let oldest = Number.POSITIVE_INFINITY
  for (const year of years) if (start <= year.start && year.start < end) oldest = Math.min(oldest, year.year)
  let isPast = false
  for (let index = first; index < last && !isPast; index++) {
    const { base, lower } = words[index]!
    isPast =
      historic.has(base.toLowerCase()) ||
      lower.endsWith('-era') ||
      historicPairs.has(`${lower} ${words[index + 1]?.base.toLowerCase() ?? ''}`)
  }
  return { oldest, isPast }
}

function sentenceAt(sentences: readonly Sentence[], word: number): Sentence | undefined {
  const sentence = sentences[firstWhere(sentences, ({ last }) => last > word)]
  return sentence && sentence.first <= word ? sentence : undefined
}

const historic = new Set(
  `soviet soviets ussr u.s.s.r. bolshevik bolsheviks tsar tsarist czar czarist nazi nazis ottoman imperial colonial wartime raj
  wwi wwii ww1 ww2 medieval ancient century centuries habsburg pogrom holocaust`.split(/\s+/)
)

const historicPairs = new Set(['world war', 'cold war', 'russian revolution', 'october revolution', 'russian empire'])

/** “the Battle of Kiev”, “University of Calcutta”, “Muammar Gaddafi Street” */
function isNamedAfter(words: readonly Word[], { first, last }: Name): boolean {
  const after = words[last + 1]
  // “Kiev Military District”, “Madras Christian College”
  for (let at = last + 1; at < last + 4; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || !isCapital(word) || words[at - 1]!.base !== words[at - 1]!.text) break
    if (bodies.has(word.base.toLowerCase())) return true
  }
  const of = words[first - 1]
  // “the frigate Kiev”, “a Bombay cat”
  if (of && bearers.has(of.lower)) return true
  if (after?.kind === 'word' && after.apart && breeds.has(after.lower)) return true
  const head = words[first - 2]
  if (!of || !head || !isCapital(head)) return false
  // “The Road to Kiev”
  if (of.lower === 'to' || of.lower === 'from') return works.has(head.lower)
  return of.lower === 'of' && (deeds.has(head.lower) || (kindsOf(head.lower) & kinds.thing) !== 0)
}

/** What is of a town in names of its own: sieges, bishops, ships. */
const deeds = new Set(
  `battle siege fall treaty gate rape sack bank prince princes princess duke grand metropolitan archbishop bishop university
  empress spirit pride star maid`.split(/\s+/)
)

/** What is called by a town’s name alone. */
const bearers = new Set(
  `film movie novel album song single musical ship frigate carrier ferry destroyer cruiser submarine trawler liner yacht tanker
  band restaurant ballet opera horse colt filly`.split(/\s+/)
)

/** Sorts of things that have a town’s name before their own. */
const breeds = new Set(
  'cat cats mix shirt shirts curry curries opera cake potatoes creeper cutlet cutlets toast'.split(' ')
)

/** What works are called: “The Road to Kiev”, “Letters from Rangoon”. */
const works = new Set(['road', 'letters', 'journey', 'train', 'return', 'flight', 'postcards', 'dispatches', 'notes'])

const bodies = new Set(
  `street stadium airport international foundation university prize award center centre hospital mosque way square park road
  avenue bridge institute museum school college library memorial brigade brigades boulevard tower district court circus ballet opera
  theatre theater orchestra symphony conservatory academy zoo hotel club company exchange times post herald gazette journal
  observer agreement accord accords declaration pact protocol`.split(/\s+/)
)

/** Whether a name goes on before: “Igor Zelensky”, “Dynamo Kiev”. Not “Mr. Zelensky”, “When Zelensky”, “Ukraine’s Zelensky”. */
function isNameBefore(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]
  if (before?.kind !== 'word' || !words[first]!.apart || before.base !== before.text || /s'$/.test(before.text))
    return false
  if (!isCapital(before)) return particles.has(before.lower)
  const known = kindsOf(before.lower)
  return (known & beforeNames) === 0
}

const beforeNames = kinds.ordinary | kinds.title | kinds.courtesy | kinds.calendar | kinds.nation

const particles = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'van', 'von', 'der', 'den', 'de', 'da', 'di', 'du', 'abu'])

/** Whether a name goes on after: “Bombay Stock Exchange”, “Kiev Post”. Not “Kiev Mayor”, “Zelensky Monday”. */
function isNameAfter(words: readonly Word[], { last }: Name): boolean {
  const after = words[last + 1]
  if (after?.kind !== 'word' || !after.apart || !isCapital(after)) return false
  if (words[last]!.base !== words[last]!.text) return false
  return (kindsOf(after.lower) & (kinds.ordinary | kinds.title | kinds.calendar)) === 0
}

/** “born Nikolai Danilenko”, “formerly known as Ana Roe”: what somebody was called, or is called elsewhere. */
export function isOnceNamed(words: readonly Word[], { start }: Span): boolean {
  const at = firstWordFrom(words, start)
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    if (words[index]!.kind === 'word' && isGlossWord(words, index)) return true
  }
  return false
}

const bare = ({ lower }: Word) => lower.replaceAll('.', '')
