import { folded, kinds, kindsOf } from '../../names/name-words.ts'
import { koreanSurnames } from '../../names/surnames.ts'
import type { Span } from '../../story.ts'
import type { Mention } from '../mentions.ts'
import { firstWordFrom, type Word } from '../words.ts'

/** A name that begins with the surname and has a given name of two syllables: `Kim Jong Un`, `Lai Ching-Te`. */
export interface SyllableName extends Span {
  /** Straight apostrophes, single spaces. */
  readonly found: string
  readonly family: string
  /** As written: `Jong` and `un` of `Kim Jong-un`. */
  readonly syllables: readonly [string, string]
  readonly form: 'hyphen' | 'apart'
  /** The Korea that the sentence says this is a person of. */
  readonly korea?: 'north' | 'south'
  /** The sentence has an office for the name: `North Korean Foreign Minister`. */
  readonly hasTitle: boolean
}

/** The names of a paragraph whose syllables houses write in several ways. */
export function syllableNames(words: readonly Word[], mentions: readonly Mention[]): readonly SyllableName[] {
  return mentions.flatMap(mention => {
    if (mention.parts.length < 2 || mention.parts.length > 3) return []
    const [family, ...given] = mention.parts as [string, ...string[]]
    const syllables = given.length === 2 ? given : given[0]!.split('-')
    if (syllables.length !== 2 || !syllables.every(syllable => isSyllable.test(syllable))) return []
    // “Wong Anne-Marie”
    if (given.length === 1 && isEnglish(syllables[1]!)) return []
    const korea = koreanSurnames.has(folded(family)) ? koreaOf(words, mention) : undefined
    if (!korea && !mention.familyFirst) return []
    return {
      start: mention.start,
      end: mention.end,
      found: mention.name,
      family,
      syllables: syllables as [string, string],
      form: given.length === 2 ? 'apart' : 'hyphen',
      ...(korea && { korea }),
      hasTitle: mention.title !== undefined
    }
  })
}

const isSyllable = /^[A-Z]?[a-z]{1,6}$/

const isEnglish = (syllable: string) =>
  syllable.length > 3 && (kindsOf(syllable.toLowerCase()) & (kinds.given | kinds.familyFirst)) === kinds.given

/** “North Korean diplomat Ri Su Yong”, “Choe Son Hui, North Korea’s foreign minister,” */
function koreaOf(words: readonly Word[], { start, end }: Mention): SyllableName['korea'] {
  const first = firstWordFrom(words, start)
  let commas = 0
  for (let at = first - 1; at >= Math.max(1, first - reach); at--) {
    const { kind, text } = words[at]!
    if (kind === 'mark' && (text !== ',' || ++commas > 1)) break
    const korea = koreaAt(words, at - 1)
    if (korea) return isBetween(words, at + 1, first, commas) ? korea : undefined
  }
  const after = firstWordFrom(words, end)
  if (words[after]?.text !== ',') return undefined
  for (let at = after + 1; at < Math.min(words.length, after + 6); at++) {
    const korea = koreaAt(words, at)
    // “Kim Yong-hyun, a professor of North Korean studies”
    if (korea) return apart.has(words[at + 2]?.lower ?? '') ? undefined : korea
    if (!leading.has(words[at]!.lower)) return undefined
  }
  return undefined
}

/** What stands between the land and the name is an office and nothing else: no verb of another sentence’s end. */
function isBetween(words: readonly Word[], from: number, to: number, commas: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!
    if (apart.has(lower) || joining.has(lower)) return false
  }
  // “the North Korean leader, Kim Jong-un”, but not “officials from North Korea, Lee Jae-won”
  return commas === 0 || words[from - 1]!.base !== words[from - 1]!.text || words[from - 1]!.lower === 'korean'
}

const reach = 9

function koreaAt(words: readonly Word[], at: number): SyllableName['korea'] {
  const side = words[at]!.lower
  if (side !== 'north' && side !== 'south') return undefined
  const next = words[at + 1]?.base.toLowerCase()
  return next === 'korean' || next === 'korea' ? side : undefined
}

/** Those who fled write their names as the South does, and so do those elsewhere who study the North. */
const apart = new Set(
  `defector defectors refugee refugees escapee escapees born ex studies study expert experts analyst analysts specialist specialists watcher
  professor researcher scholar affairs policy issues envoy negotiator historian author`.split(/\s+/)
)
/** What may stand between a name and its land: “Ri Su Yong, a senior North Korean diplomat”, “the head of North Korea’s navy” */
const leading = new Set(
  'a an the one of senior former top high-ranking veteran head leader chief director vice deputy minister member founder commander'.split(
    ' '
  )
)
const joining = new Set(
  'and with said says told to from in at on by that but for as is was are were met who which against counterpart'.split(
    ' '
  )
)
