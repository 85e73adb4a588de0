import { kinds, kindsOf } from '../names/name-words.ts'
import { usStates } from '../names/states.ts'
import type { Role } from '../story.ts'
import type { HouseEntry } from '../style/style.ts'
import type { Sentence, Word } from './words.ts'
import type { Year } from './years.ts'

interface Seen {
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

/**
 * Why a spelling that is not the house’s may stand: it is `kept` in a gloss, in history, in the name of something else;
 * or it is an `other` of that name. Nothing where it may not.
 */
export function standing(seen: Seen, name: Name): 'kept' | 'other' | undefined {
  if (isElsewhere(seen.words, name)) return 'other'
  if (isGlossed(seen.words, name) || isHistoric(seen, name) || isNamedAfter(seen.words, name)) return 'kept'
  const isPart = name.short || name.entry.kind === 'place' || name.entry.kind === 'term'
  if (!isPart) return undefined
  if (isNameBefore(seen, name.first)) return seen.role === 'body' && name.entry.kind !== 'term' ? 'other' : 'kept'
  return isNameAfter(seen, name) ? 'kept' : undefined
}

/** “Odessa, Texas”, “Odessa (Fla.)” */
function isElsewhere(words: readonly Word[], { last, entry }: Name): boolean {
  if (entry.kind !== 'place') return false
  const mark = words[last + 1]?.text
  const next = words[last + 2]
  return (mark === ',' || mark === '(') && next !== undefined && isCapital(next) && usStates.has(bare(next))
}

/** “formerly spelled Kiev”, “Kolkata (Calcutta)”, “Kyiv, or Kiev, …” */
function isGlossed(words: readonly Word[], { first, last }: Name): boolean {
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
  const after = words[last + 2]
  if (words[last + 1]?.text === ',' && after?.lower === 'or' && words[last + 3] && isCapital(words[last + 3]!))
    return true
  // “Kiev (Kyiv)”
  return words[last + 1]?.text === '(' && words[last + 3]?.text === ')' && isCapital(after!)
}

const reach = 6

const isGlossWord = (words: readonly Word[], index: number) => {
  const { lower } = words[index]!
  // “born Nikolai Danilenko”, but not “was born in Kiev”
  if (lower === 'born') return !beings.has(words[index - 1]?.lower ?? '')
  if (glossWords.has(lower)) return true
  return glossPairs.has(`${lower} ${words[index + 1]?.lower ?? ''}`)
}

const glossWords = new Set(
  'formerly previously spelled spelt spelling spellings renamed rename renaming transliterated transliteration romanized romanised née nee pronounced'.split(
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

/** A sentence of the time before the change keeps the name of its time. */
function isHistoric({ words, sentences, years }: Seen, { first, entry: { since, kind } }: Name): boolean {
  if (since === undefined || kind === 'person') return false
  const sentence = sentences.find(sentence => sentence.first <= first && first < sentence.last)
  if (!sentence) return false
  if (years.some(({ year, start }) => year < since && sentence.start <= start && start < sentence.end)) return true
  for (let index = sentence.first; index < sentence.last; index++)
    if (historic.has(words[index]!.base.toLowerCase()) || words[index]!.lower.endsWith('-era')) return true
  return false
}

const historic = new Set(
  `soviet soviets ussr u.s.s.r. bolshevik bolsheviks tsar tsarist czar czarist nazi nazis ottoman imperial colonial wartime raj
  medieval ancient century centuries habsburg pogrom holocaust`.split(/\s+/)
)

/** “the Battle of Kiev”, “University of Calcutta”, “Muammar Gaddafi Street” */
function isNamedAfter(words: readonly Word[], { first, last }: Name): boolean {
  const after = words[last + 1]
  if (after?.kind === 'word' && isCapital(after) && bodies.has(after.lower)) return true
  const of = words[first - 1]
  const head = words[first - 2]
  if (of?.lower !== 'of' || !head || !isCapital(head)) return false
  return deeds.has(head.lower) || (kindsOf(head.lower) & kinds.thing) !== 0
}

const deeds = new Set(
  'battle siege fall treaty gate rape sack bank prince princes duke grand metropolitan archbishop bishop university'.split(
    ' '
  )
)

const bodies = new Set(
  `street stadium airport international foundation university prize award center centre hospital mosque way square park road
  avenue bridge institute museum school college library memorial brigade brigades boulevard tower`.split(/\s+/)
)

/** Whether a name goes on before: “Igor Zelensky”, “Dynamo Kiev”. Not “Mr. Zelensky”, “When Zelensky”, “Ukraine’s Zelensky”. */
function isNameBefore({ words }: Seen, first: number): boolean {
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
function isNameAfter({ words }: Seen, { last }: Name): boolean {
  const after = words[last + 1]
  if (after?.kind !== 'word' || !after.apart || !isCapital(after)) return false
  if (words[last]!.base !== words[last]!.text) return false
  return (kindsOf(after.lower) & (kinds.ordinary | kinds.title | kinds.calendar)) === 0
}

const isCapital = ({ text }: Word) => /^\p{Lu}/u.test(text)

const bare = ({ lower }: Word) => lower.replaceAll('.', '')
