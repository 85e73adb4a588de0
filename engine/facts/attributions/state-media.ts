import { type Owner, stateMedia } from '../../names/state-media.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Span } from '../../story.ts'
import type { Sentence, Word } from '../words.ts'

/** A news outlet that belongs to a state, or speaks for one. */
export interface StateOutlet extends Span {
  /** Its name as listed, so that two mentions are of one outlet. */
  readonly name: string
  readonly owner: Owner
  /** Whether the sentence says whose it is: `state news agency KCNA`. */
  readonly owned: boolean
  /** Whether it is cited: `KCNA said`, `according to KCNA`, not `a photo of Tass headquarters`. */
  readonly cited: boolean
}

/** The state’s outlets that a paragraph names, in order. */
export function stateOutlets(words: readonly Word[], sentences: readonly Sentence[]): readonly StateOutlet[] {
  const found: StateOutlet[] = []
  for (const sentence of sentences)
    for (let at = sentence.first; at < sentence.last; at++) {
      const listed = stateMedia.get(words[at]!.base)
      const one = listed?.find(({ rest }) => rest.every((word, index) => isSame(words[at + 1 + index], word)))
      if (!one) continue
      const last = at + one.rest.filter(word => word !== 'agency').length
      found.push({
        start: words[at]!.start,
        end: words[last]!.end - (words[last]!.text.length - words[last]!.base.length),
        name: words
          .slice(at, last + 1)
          .map(({ base }) => base.toUpperCase())
          .join(' '),
        owner: one.owner,
        owned: saysOwner(words, at, sentence),
        cited: isCited(words, at, last, sentence)
      })
      at = last
    }
  return found
}

const isSame = (word: Word | undefined, listed: string) =>
  listed === 'agency' ? word?.lower === 'agency' || word?.lower === 'news' : word?.base === listed

/** How far from its name an outlet’s owner is told, in words. */
const reach = 14

const saysOwner = (words: readonly Word[], at: number, { first, last }: Sentence) =>
  words.slice(Math.max(first, at - reach), Math.min(last, at + reach)).some(({ lower }) => owners.has(lower))

const owners = wordSet(`
  state state-run state-owned state-controlled state-backed state-funded state-affiliated state-linked official semi-official
  semiofficial government government-run government-owned government-controlled government-backed party party-run
  communist-run communist ruling kremlin-run kremlin-backed kremlin-controlled pro-kremlin regime mouthpiece soviet
`)

const isCited = (words: readonly Word[], at: number, last: number, sentence: Sentence) =>
  words.slice(last + 1, Math.min(sentence.last, last + 5)).some(({ lower }) => cites.has(lower)) ||
  words
    .slice(Math.max(sentence.first, at - 5), at)
    .some(({ lower }) => lower === 'to' || lower === 'by' || lower === 'told')

const cites = wordSet(
  'said says reported reports quoted quotes cited cites added adds announced published showed aired'
)
