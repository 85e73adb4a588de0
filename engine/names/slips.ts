import { folded } from './name-words.ts'

/** Whether one name may be the other with a slip of the finger: a letter too many, too few, wrong, or two swapped. */
export function isSlip(a: string, b: string, most: 1 | 2 = 1, shortest = 5): boolean {
  const [one, other] = [folded(a), folded(b)]
  const shorter = Math.min(one.length, other.length)
  if (shorter < shortest || one[0] !== other[0] || Math.abs(one.length - other.length) > most) return false
  if (isDerived(one, other) || isDerived(other, one)) return false
  if (isGendered(one, other) && !isTurned(one, other)) return false
  if (one === other) return false
  return slips(one, other) <= most || undoubled(one) === undoubled(other)
}

/** “Dolesnka” for “Dolenska”: the letters are all there. */
export const isTurned = (a: string, b: string) =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

/** A letter too many or too few inside the word, where the eye skips it: “Paradyine”. */
export const isPlainSlip = (a: string, b: string) =>
  Math.abs(a.length - b.length) === 1 && a[a.length - 1] === b[b.length - 1] && slips(a, b) === 1

/** “Labbot” and “Labott”: the wrong letter is doubled. */
const undoubled = (word: string) => word.replace(/(.)\1/g, '$1')

/** “Zelensky” and “Zelenska”, “Ivanov” and “Ivanova” are two people; so may “Mario” and “Maria” be. */
export function isGendered(a: string, b: string): boolean {
  if (isWomans(a) !== isWomans(b)) return true
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[ao]$/.test(a) && /[ao]$/.test(b)
}

const isWomans = (word: string) => /(?:ov|ev|yov|in|yn|iev|yev)a$|(?:ay|ai|aj|sk|ski|sky|tay)a$/.test(word)

/** “Moore’s” and “Moores”, “Iran” and “Iranian”, “Norilsk” and “Norilsky”: an ending makes another word. */
function isDerived(word: string, longer: string): boolean {
  return longer.startsWith(word) && endings.has(longer.slice(word.length))
}

const endings = new Set(['s', 'es', 'n', 'an', 'ian', 'i', 'is', 'ese', 'er', 'ers', 'a', 'o', 'in', 'son', 'y', "'s"])

/** How many single slips part two words; two neighbours swapped are one. More than two are three. */
function slips(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const now = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min(last[j]! + 1, now[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      now.push(least)
    }
    before = last
    last = now
  }
  return last[b.length]!
}
