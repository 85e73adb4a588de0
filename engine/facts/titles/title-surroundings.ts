import { kinds, kindsOf } from '../../names/name-words.ts'
import { speechForms } from '../../names/speech-verbs.ts'
import { demonyms, partyWords } from '../../names/title-words.ts'
import { isCapital, type Sentence, type Word } from '../words.ts'

/** What stands before a title with all that belongs to it: the start of a sentence, or `the` before `former president`. */
export type Before = 'start' | 'mark' | 'article' | 'possessive' | 'other'

export function beforePhrase(text: string, words: readonly Word[], phrase: number, { first }: Sentence): Before {
  const word = words[phrase - 1]
  if (phrase === first || !word) return 'start'
  if (word.kind === 'mark' && opening.test(word.text)) return 'mark'
  // “Acme Inc. President Jo Roe”: a sentence may have ended there. And a new line may be a new caption.
  if (text.slice(word.end, words[phrase]!.start).includes('\n')) return 'start'
  if (word.text.endsWith('.') && !/^(?:\p{L}\.)+$/u.test(word.text)) return 'start'
  if (isPossessive(words, phrase - 1)) return 'possessive'
  return articles.has(word.lower) || owners.has(word.lower) ? 'article' : 'other'
}

/** Whose title it is, as far as what belongs to it and the word before can tell. */
export function holderOf(
  words: readonly Word[],
  {
    phrase,
    first,
    before,
    loose,
    single,
    known
  }: {
    readonly phrase: number
    readonly first: number
    readonly before: Before
    /** Others than a state have it too. */
    readonly loose: boolean
    /** A surname alone follows. */
    readonly single: boolean
    /** A president whom all know follows. */
    readonly known: boolean
  }
): 'state' | 'body' | 'other' {
  const president = words[first]!.lower.endsWith('president') || words[first]!.lower === 'vice'
  let named = false
  let body = false
  for (let at = phrase; at < first; at++) {
    const word = words[at]!
    if (isNation(words, at) || (at > phrase && isTwoWordNation(words, at - 1)) || (!president && isPlaceOrParty(word)))
      named = true
    else if (qualifies(word) || (!president && renews.has(word.lower))) continue
    // “U.N. secretary-general Jo Roe”, “Acme president Jo Roe”
    else if (isCapital(word) && word.kind === 'word') body = true
    else if (body && word.lower === 'of') continue
    // “club president Jo Roe”, “shadow chancellor Jo Roe”
    else return 'other'
  }
  if (body && !named) return loose ? (isBody(words, phrase, first) ? 'body' : 'other') : 'state'
  // “North Korean Red Cross president Jo Roe”
  if (named && body && president) return 'body'
  if (named || !loose || (before !== 'other' && !(before === 'mark' && president))) return 'state'
  const word = words[phrase - 1]!
  // “In June, president Roe hosted”, “Taxes rose, president Barack Obama said”: no company’s.
  if ((single || known) && phrase === first) return 'state'
  // “with her husband, former president Bill Clinton”
  if (known && words.slice(phrase, first).every(qualifies)) return 'state'
  // “Acme earned more, president Jo Roe said”
  // “to meet colonial governor Jo Roe”, but “Ruritania’s colonial governor Jo Roe”
  if (word.lower === 'colonial') return isDeterminer(words, phrase - 2) ? 'other' : 'state'
  const plain =
    (word.text === ',' && !president) ||
    (word.lower.endsWith('ing') && !describing.has(word.lower)) ||
    plainBefore.has(word.lower) ||
    // “On Monday president Jo Roe met farmers.”
    (kindsOf(word.lower) & kinds.calendar) !== 0 ||
    (word.text === ',' && opensWithDay(words, phrase - 1)) ||
    speechForms.has(word.lower)
  return plain ? 'state' : 'other'
}

/** “On Monday, president Jo Roe met farmers.”; but “Profit rose on Monday, president Jo Roe said”, who may be a firm’s. */
function opensWithDay(words: readonly Word[], comma: number): boolean {
  const [opening, day] = [words[comma - 2], words[comma - 1]]
  return !!opening && isCapital(opening) && timely.has(opening.lower) && (kindsOf(day!.lower) & kinds.calendar) !== 0
}

/** “UAW president Jo Roe”, “Bank of Ruritania president Jo Roe”; of “Oxton president Jo Roe” nobody knows whether it is a club. */
const isBody = (words: readonly Word[], phrase: number, title: number) =>
  words.slice(phrase, title).every(({ text }) => /^\p{Lu}{3,}$/u.test(text)) ||
  words.slice(phrase, title).some(({ lower }) => bodies.has(lower)) ||
  // “Acme Executive vice president Jo Roe”, but “Senior vice president Jo Roe”
  words.slice(phrase + 1, title).some(({ lower }) => lower === 'executive' || lower === 'senior')

/** A nation’s adjective with its capital, no mere direction or faith, alone or as the second word of one: `Korean` of `South Korean`. */
export function isNation(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (!isCapital(word) || word.base !== word.text || noState.has(word.lower)) return false
  if (demonyms.has(word.lower) || demonyms.has(word.lower.replace(/\.$/, ''))) return true
  return isTwoWordNation(words, at)
}

/** `South` of `South Korean` */
const isTwoWordNation = (words: readonly Word[], at: number) =>
  demonyms.has(`${words[at]!.lower} ${words[at + 1]?.lower}`)

/** There can be several of them: `former`, `ex-`. */
export const isFormer = ({ lower }: Word) => past.has(lower) || lower.startsWith('ex-') || lower.startsWith('then-')

/** Says since when or no more, and leaves the title a title: `former`, `then`. */
export const qualifies = ({ lower }: Word) => qualifiers.has(lower)

/** An article, a possessive or the like, so that a noun has to follow: `the`, `his`, `Ruritania’s`. */
export const isDeterminer = (words: readonly Word[], at: number) =>
  words[at]!.kind === 'word'
    ? articles.has(words[at]!.lower) || owners.has(words[at]!.lower) || isPossessive(words, at)
    : isPossessive(words, at)

/** “elected President”, “as Prime Minister”, “ran for Governor” */
export function appoints(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!
  return appointing.has(lower) || (lower === 'for' && running.has(words[at - 1]?.lower ?? ''))
}

/** A place or a party with its capital: `Vermont`, `Republican`. */
export function isPlaceOrParty(word: Word): boolean {
  return isCapital(word) && (partyWords.has(word.lower) || (kindsOf(word.lower) & kinds.place) !== 0)
}

function isPossessive(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.kind === 'word') return word.base !== word.text || word.text.endsWith("s'")
  // “the United States’ president”
  return (word.text === "'" || word.text === '’') && !word.apart && /s$/i.test(words[at - 1]?.text ?? '')
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const opening = /^[:"“”‘'*•·|/()[\]–—-]/
const articles = set('the a an this these those each every any some no another')
/** “Eastern president Jo Roe” is an airline’s. */
const noState =
  set(`western southern northern eastern european african asian black white hispanic latino latina jewish muslim christian
  catholic protestant anglican orthodox hindu buddhist sikh mormon islamic methodist baptist episcopal lutheran presbyterian`)
const owners = set('his her its their our my your whose')
const qualifiers = set(
  'former then current late retired ousted deposed exiled jailed outgoing onetime one-time longtime incumbent ex'
)
/** “new Home Secretary Jo Roe”; but of a new president nobody knows whose he is. */
const renews = set('new newly acting interim caretaker state colonial')
const bodies = set(
  'bank corp corporation inc group watch association union federation foundation institute university council'
)
const timely = set('on in since by until')
const describing = set('incoming outgoing acting sitting ruling managing founding presiding reigning opposing standing')
const past = set('former late retired onetime one-time ex then')
const appointing = set('elected became become becoming as named appointed sworn-in')
const running = set('run runs ran running candidate candidates bid campaign vote voted votes nominee')
/** Words after which a title without more stands for the state’s, not as a noun after a noun: `club president`. */
const plainBefore = set(
  `about after against alongside among and as at before behind between but by despite during for from if in including into like of on
  or over than that to toward towards under unless until upon when where whether which while who whom with without
  said says told tell tells asked urged met meet meets meeting accused accuses called calls praised praises criticized criticised
  thanked blamed backed supported elected appointed named replaced replace succeed succeeded replacing succeeding joined ousted
  visited welcomed greeted invoked help helped helps both hosted invited quoted saw sees killed defeated beat interviewed assassinated endorsed warned informed is was
  are were be left made gave took held sent put let heard knew found brought impeach impeached oust replace support elect`
)
