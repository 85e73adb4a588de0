/**
 * Whether two names can be one Chinese name, of which one is in Pinyin and the other as Taiwan, or the desks of old,
 * write it: `Xi Jinping` and `Hsi Chin-ping`. Two in Pinyin are one only if their letters are.
 */
export function sameChinese(a: readonly string[], b: readonly string[]): boolean {
  return isTranscript(a, b) || isTranscript(b, a)
}

/** Whether a name, each word folded and with its hyphens, looks Chinese all through, in whatever system. */
export const isChinese = (name: readonly string[]): boolean =>
  name.every(word => pinyinOf(word) !== undefined || oldOf(word) !== undefined)

/** Whether a name can be read as Pinyin all through: `Li Tao`, which a Korean might bear. */
export const isPinyin = (name: readonly string[]): boolean => name.every(word => pinyinOf(word) !== undefined)

function isTranscript(inPinyin: readonly string[], other: readonly string[]): boolean {
  const plain = inPinyin.map(pinyinOf)
  const old = other.map(oldOf)
  if (plain.includes(undefined) || old.includes(undefined)) return false
  const [one, two] = [plain.flat() as string[], old.flat() as (readonly string[])[]]
  if (one.length !== two.length || !one.every((syllable, at) => two[at]!.includes(syllable))) return false
  // “Li Tao” is not Li Dao: something must show that the other name is no Pinyin.
  return other.some(word => word.includes('-') || pinyinOf(word) === undefined) || other.length > 2
}

/** The syllables of a word in Pinyin; nothing if it is none. */
function pinyinOf(word: string): readonly string[] | undefined {
  return parts(word, 6, text => (syllables().pinyin.has(text) ? text : undefined))
}

/** For each syllable of a word in an older system the Pinyin that it may stand for. */
function oldOf(word: string): readonly (readonly string[])[] | undefined {
  return parts(word, 7, text => syllables().old.get(text))
}

/** The parts of a word, each cut into at most three syllables, the longest first. */
function parts<T>(word: string, longest: number, read: (text: string) => T | undefined): readonly T[] | undefined {
  const found: T[] = []
  for (const part of word.split(/[-']/)) {
    const syllables = cut(part, longest, read, 3)
    if (!syllables) return undefined
    found.push(...syllables)
  }
  return found
}

function cut<T>(
  text: string,
  longest: number,
  read: (text: string) => T | undefined,
  most: number
): readonly T[] | undefined {
  if (text === '') return []
  if (most === 0) return undefined
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const found = read(text.slice(0, length))
    if (found === undefined) continue
    const rest = cut(text.slice(length), longest, read, most - 1)
    if (rest) return [found, ...rest]
  }
  return undefined
}

interface Syllables {
  readonly pinyin: ReadonlySet<string>
  readonly old: ReadonlyMap<string, readonly string[]>
}

let made: Syllables | undefined

function syllables(): Syllables {
  if (made) return made
  const pinyin = new Set<string>()
  const old = new Map<string, string[]>()
  for (const line of initials.trim().split('\n')) {
    const [initial, ...finals] = line.trim().split(' ') as [string, ...string[]]
    for (const final of finals) {
      const syllable = `${initial === '-' ? '' : initial}${final}`
      pinyin.add(syllable)
      for (const spelling of spellingsOf(initial === '-' ? '' : initial, final)) {
        const known = old.get(spelling)
        if (!known) old.set(spelling, [syllable])
        else if (!known.includes(syllable)) known.push(syllable)
      }
    }
  }
  for (const pair of customary.split(' ')) {
    const [spelling, syllable] = pair.split(':') as [string, string]
    old.set(spelling, [...(old.get(spelling) ?? []), syllable])
  }
  made = { pinyin, old }
  return made
}

/** How Wade-Giles without its marks, Tongyong and the offices of Taiwan write a syllable. */
function spellingsOf(initial: string, final: string): Set<string> {
  const whole = `${initial}${final}`
  const starts = startsOf[initial] ?? [initial]
  const ends = [final, ...(endsOf[final] ?? [])]
  const found = new Set(starts.flatMap(start => ends.map(end => `${start}${end}`)))
  // “Zhi”, “chi”, “shi”, “ri” are “chih”, “shih”, “jih”; “zi”, “ci”, “si” are “tzu”, “ssu”.
  if (final === 'i' && /^(?:zh?|ch?|sh?|r)$/.test(initial)) {
    found.clear()
    const dull = initial === 's' ? ['ssu', 'szu', 'sih', 'si'] : ['tzu', 'tsu', 'tzi', 'tze']
    for (const spelling of initial.length > 1 || initial === 'r'
      ? starts.flatMap(start => [`${start}ih`, `${start}i`])
      : dull)
      found.add(spelling)
  }
  for (const spelling of (wholes[whole] ?? '').split(' ')) if (spelling) found.add(spelling)
  return found
}

const startsOf: Readonly<Record<string, readonly string[]>> = {
  b: ['b', 'p'],
  d: ['d', 't'],
  g: ['g', 'k'],
  zh: ['ch', 'jh'],
  ch: ['ch'],
  j: ['ch', 'j'],
  q: ['ch', 'c'],
  x: ['hs', 's', 'sh'],
  r: ['j', 'r'],
  z: ['ts', 'tz', 'z'],
  c: ['ts', 'tz', 'c']
}

const endsOf: Readonly<Record<string, readonly string[]>> = {
  e: ['eh', 'o'],
  ie: ['ieh'],
  ue: ['ueh'],
  uo: ['o'],
  ian: ['ien'],
  ong: ['ung'],
  iong: ['iung'],
  iu: ['iou', 'iew'],
  ui: ['uei'],
  un: ['uen'],
  i: ['ee'],
  u: ['oo'],
  ou: ['ow']
}

const wholes: Readonly<Record<string, string>> = {
  yan: 'yen',
  ye: 'yeh',
  yi: 'i yee ih',
  you: 'yu yo',
  yu: 'yue',
  yong: 'yung',
  er: 'erh',
  wen: 'wun',
  feng: 'fong',
  weng: 'wong',
  ying: 'ing',
  yin: 'in',
  jiu: 'jeou chiou',
  xu: 'hsu shu syu',
  xue: 'hsueh',
  shi: 'shih',
  zhe: 'je che',
  li: 'lee',
  hui: 'hwei',
  jing: 'king',
  xiong: 'hsiung'
}

/** Surnames that keep a spelling of their own: `Soong`. */
const customary = 'soong:song kung:kong chow:zhou hwa:hua'

const initials = `
  - a ai an ang ao e ei en eng er o ou
  b a ai an ang ao ei en eng i ian iao ie in ing o u
  p a ai an ang ao ei en eng i ian iao ie in ing o ou u
  m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
  f a an ang ei en eng o ou u
  d a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo
  t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
  n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue v
  l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo ue v
  g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
  k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
  h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
  j i ia ian iang iao ie in ing iong iu u uan ue un
  q i ia ian iang iao ie in ing iong iu u uan ue un
  x i ia ian iang iao ie in ing iong iu u uan ue un
  zh a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
  ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
  sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
  r an ang ao e en eng i ong ou u uan ui un uo
  z a ai an ang ao e ei en eng i ong ou u uan ui un uo
  c a ai an ang ao e en eng i ong ou u uan ui un uo
  s a ai an ang ao e en eng i ong ou u uan ui un uo
  y a an ang ao e i in ing ong ou u uan ue un
  w a ai an ang ei en eng o u`
