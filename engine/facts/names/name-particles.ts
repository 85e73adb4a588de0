import type { Role, Span } from '../../story.ts'
import type { Word } from '../words.ts'

/** What leads a name of two words or more: `von` of “von der Leyen”, `al` of “al-Sadr” and “al Qaeda”. */
export interface NameParticle extends Span {
  /** As written. */
  readonly found: string
  /** `opening`: a sentence begins with it. `inside`: it does not. `unclear`: a quotation or a headline may raise it. */
  readonly at: 'opening' | 'inside' | 'unclear'
}

export function nameParticles(text: string, role: Role, words: readonly Word[]): readonly NameParticle[] {
  const found: NameParticle[] = []
  for (let index = 0; index < words.length; index++) {
    const length = lengthOf(words, index)
    if (length === 0) continue
    const { start, text: word } = words[index]!
    found.push({ start, end: start + length, found: word.slice(0, length), at: placeOf(text, role, words, index) })
  }
  return found
}

/** How many letters the particle has that this word is, or begins with; none where no name follows. */
function lengthOf(words: readonly Word[], index: number): number {
  const { lower, text, kind, start, end } = words[index]!
  // A word with a soft hyphen in it is left alone.
  if (kind === 'mark' || end - start !== text.length) return 0
  if (particles.has(lower)) {
    const next = words[index + 1]
    if (!next?.apart || text === text.toUpperCase()) return 0
    // “von der Leyen”, “de la Cruz”
    const name = particles.has(next.lower) || articles.has(next.lower) ? words[index + 2] : next
    return name && isCapital(name.text) && name.text !== 'I' ? text.length : 0
  }
  return lower.charCodeAt(2) === hyphen && prefixed.test(text) ? 2 : 0
}

function placeOf(text: string, role: Role, words: readonly Word[], index: number): NameParticle['at'] {
  const before = words[index - 1]
  // A paragraph that was cut in two goes on in small letters.
  if (!before) return role === 'headline' || role === 'deck' || /[.!?…”"’')]\s*$/.test(text) ? 'opening' : 'unclear'
  if (before.kind === 'word') {
    // “He came late. von Bork slept”, but “He met Gen. al-Sadr”, “at 10 a.m. al-Sadr said”
    if (before.text.endsWith('.'))
      return /^\p{Ll}{4,}\.$/u.test(before.text) && !short.has(before.text) ? 'opening' : 'unclear'
    return role === 'headline' || role === 'deck' ? 'unclear' : 'inside'
  }
  if (words[index]!.apart && /^[.?!]$/.test(before.text) && words[index - 2]?.kind === 'word') return 'opening'
  return before.text === ',' ? 'inside' : 'unclear'
}

const short = new Set(['dept.', 'govt.', 'approx.', 'prof.', 'capt.', 'messrs.'])

const hyphen = 45

const prefixed = /^[ae]l-\p{Lu}\p{Ll}/iu

const isCapital = (text: string) => /^\p{Lu}\p{Ll}|^\p{Lu}['’]\p{Lu}/u.test(text)

const particles = new Set('de del della di da dos du van von bin ibn al el'.split(' '))
const articles = new Set('la las los der den dem het ter'.split(' '))
