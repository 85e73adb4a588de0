import { kinds } from '../../names/name-words.ts'
import type { Role } from '../../story.ts'
import type { Word } from '../words.ts'
import { agencies } from './introduced.ts'
import {
  articles,
  isCapital,
  isCapitalOrPrefixed,
  isPossessive,
  kindOf,
  openingParticles,
  particles,
  suffixes
} from './parts.ts'

/** `running`: capitals mean names. `titled`: every Word of a Headline has one. `capitals`: ALL OF IT IS. */
export type Register = 'running' | 'titled' | 'capitals'

export function registerOf(words: readonly Word[], role: Role): Register {
  let long = 0
  let capital = 0
  let upper = 0
  let ordinary = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.kind !== 'word' || word.text.length < 4) continue
    long++
    if (!isCapital(word.text)) continue
    capital++
    if (word.lower !== word.text && word.text === word.text.toUpperCase()) upper++
    if (at > 0 && kindOf(word) === kinds.ordinary) ordinary++
  }
  if (long >= 2 && upper >= long * 0.8) return 'capitals'
  if (capital < long * 0.75) return 'running'
  // “Anita Hill and Jack London met Stephen King.” is a sentence; “Anita Hill Tells What It Means.” is a headline.
  if (role === 'body' && /[.!?]/.test(words[words.length - 1]?.text ?? ''))
    return long >= 6 && ordinary > 0 ? 'titled' : 'running'
  return long >= 4 ? 'titled' : 'running'
}

/** More capitals in a row than this are a list without commas, or shouting. */
export const longestRun = 14

/** How many words from `at` on stand together under capitals, particles between them included. */
export function runEnd(words: readonly Word[], at: number, limit: number, register: Register): number {
  let end = at
  while (end < limit) {
    const word = words[end]!
    if (end > at && (!word.apart || isPossessive(words, end - 1))) break
    if (isNameWord(word, register)) end++
    else {
      const after = afterParticles(words, end, limit, end === at)
      if (after === end) break
      end = after + 1
    }
  }
  return end
}

/** Past the particles at `at`, where a name goes on behind them: `van der` of `van der Berg`. */
function afterParticles(words: readonly Word[], at: number, limit: number, opening: boolean): number {
  if (!(opening ? openingParticles : particles).has(words[at]!.text)) return at
  // “a van Smith had hired”
  if (opening && articles.has(words[at - 1]?.lower ?? '')) return at
  let after = at + 1
  while (after < limit && after - at < 3 && particles.has(words[after]!.text) && words[after]!.apart) after++
  const next = words[after]
  if (after >= limit || !next?.apart || !isNameWord(next, 'running')) return at
  return kindOf(next) & (kinds.ordinary | kinds.nation | kinds.place) ? at : after
}

/** “Johnson & Johnson”, “Roe/Doe Associates”: a company, or two. “Photo/Jo Roe” is somebody. */
export function isJoined(words: readonly Word[], first: number, end: number): boolean {
  const before = words[first - 1]?.text
  const after = words[end]?.text
  if (before === '&' || after === '&' || before === '@' || before === '#') return true
  if (after === '/' && !words[end]!.apart) return !agencies.has(words[end + 1]?.text ?? '')
  // “Roe/Dent” of “Roe/Dent Associates”
  return before === '/' && !words[first]!.apart && end - first === 1
}

function isNameWord({ kind, text, base }: Word, register: Register): boolean {
  if (kind !== 'word' || !isCapitalOrPrefixed(text) || /\d/.test(text)) return false
  if (register === 'capitals') return true
  if (text.includes('-') && compound.test(base) && !koreanGiven.test(base)) return false
  // “IBM”, “NATO”; but “JD Vance”, “John Paul II”, “MacARTHUR”
  return base.length < 3 || base !== base.toUpperCase() || suffixes.has(base) || base.includes('.')
}

/** `Jae-in`, and `Gaffe-prone` where a sentence begins. */
export const isCompound = (text: string) => text.includes('-') && compound.test(text)

/** `Berlin-based`, but not `Young-ho`. */
const compound = /-\p{Ll}[^-]*$/u

const koreanGiven =
  /^\p{Lu}\p{Ll}{1,5}-(?!(?:led|era|run|made|like|born|wide|held|based|bound|owned|elect|style|cut|free|only|area|type|old|to|off)$)\p{Ll}{1,5}$/u
