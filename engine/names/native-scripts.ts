import { distance } from './hearing.ts'
import { sameKorean, turned } from './korean.ts'
import { folded } from './name-words.ts'
import { readingOf } from './reading.ts'
import type { Language } from './spelling-families.ts'

/** A script that names are written in at home, so far as one word may say. */
export type Script =
  | 'cyrillic'
  | 'greek'
  | 'hangul'
  | 'arabic'
  | 'hebrew'
  | 'georgian'
  | 'armenian'
  | 'devanagari'
  | 'kana'
  | 'han'

/** The script that all letters of a text are in; nothing if they are in Latin ones, in several or in another. */
export function scriptOf(text: string): Script | undefined {
  const letters = text.normalize('NFC').replace(/[^\p{L}\p{M}]/gu, '')
  if (letters === '') return undefined
  return (Object.keys(scripts) as Script[]).find(script => scripts[script].test(letters))
}

const scripts: Readonly<Record<Script, RegExp>> = {
  cyrillic: /^[\p{Script=Cyrillic}\p{Mn}]+$/u,
  greek: /^[\p{Script=Greek}\p{Mn}]+$/u,
  hangul: /^\p{Script=Hangul}+$/u,
  arabic: /^[\p{Script=Arabic}\p{Mn}]+$/u,
  hebrew: /^[\p{Script=Hebrew}\p{Mn}]+$/u,
  georgian: /^\p{Script=Georgian}+$/u,
  armenian: /^\p{Script=Armenian}+$/u,
  devanagari: /^\p{Script=Devanagari}+$/u,
  kana: /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
  han: /^\p{Script=Han}+$/u
}

/**
 * Whether a Latin name can be a romanisation of a name in its own script: `Sergey Shoygu` of Сергей Шойгу, but not
 * `Sergei Lavrov`. Undefined where nothing can be said: of Han characters, of a script not known, of no letters.
 */
export function couldBe(native: string, latin: string): boolean | undefined {
  const script = scriptOf(native)
  if (!script || script === 'han') return undefined
  const [words, names] = [wordsOf(native), latinWords(latin, script)]
  if (words.length === 0 || names.length === 0) return undefined
  if (script === 'hangul' && names.length > 1) return couldBeKorean(words.join(''), latin)
  const isOne = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((word, at) => couldBeWord(word, other[at]!, script))
  if (isOne(words, names)) return true
  // An article and `ben` may be words or none: “בן גוריון”, “Bengurion”.
  if (isOne([words.join('')], [names.join('')])) return true
  // “Шойгу Сергей”, “Kim Jong Un” and “Jong Un Kim”: the surname may stand first.
  return words.length > 1 && isOne([...words.slice(1), words[0]!], names)
}

/** The surname is the first syllable, or the first two, and says more than it sounds: “박” is Bak, and Park. */
function couldBeKorean(native: string, latin: string): boolean {
  const name = latin.split(/\s+/).map(word => folded(word).replace(/[^a-z-]/g, ''))
  return [name, turned(name)].some(order =>
    [1, 2].some(cut => sameKorean([hangul(native.slice(0, cut)), hangul(native.slice(cut))], order))
  )
}

const wordsOf = (native: string) =>
  native
    .normalize('NFC')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(word => word !== '' && !sonOf.has(word))

/** “son of”, as `bin` is in Latin. */
const sonOf = new Set(['بن', 'ابن', 'بنت'])

function latinWords(latin: string, script: Script): readonly string[] {
  // “Abdel Fattah al-Sisi”: without what Arabic writes as a part of the word.
  if (script === 'arabic') return readingOf(latin.split(/\s+/)).words
  return latin
    .split(/[\s-]+/)
    .map(word => folded(word).replace(/[^a-z]/g, ''))
    .filter(word => word !== '')
}

function couldBeWord(native: string, latin: string, script: Exclude<Script, 'han'>): boolean {
  const { language, most } = readers[script]
  return readings(native, script).some(reading => distance(reading, latin, language, most) <= most)
}

/** The language by whose ear a script is compared, and what may be stretched. */
const readers: Readonly<Record<Exclude<Script, 'han'>, { readonly language: Language; readonly most: number }>> = {
  cyrillic: { language: 'slavic', most: 1 },
  greek: { language: 'greek', most: 0 },
  hangul: { language: 'korean', most: 0 },
  arabic: { language: 'consonants', most: 1 },
  hebrew: { language: 'consonants', most: 1 },
  georgian: { language: 'georgian', most: 1 },
  armenian: { language: 'slavic', most: 1 },
  devanagari: { language: 'indic', most: 1 },
  kana: { language: 'any', most: 0 }
}

/** The plainest romanisations of a word; two where the script serves languages that read it otherwise. */
function readings(native: string, script: Exclude<Script, 'han'>): readonly string[] {
  const word = native.toLowerCase()
  if (script === 'hangul') return [hangul(native)]
  if (script === 'kana') return [kana(native)]
  if (script === 'devanagari') return devanagari(native)
  if (script === 'arabic')
    return [
      spelled(
        word
          .normalize('NFD')
          .replace(/\p{Mn}/gu, '')
          .replace(/^ال/u, ''),
        letters.arabic
      )
    ]
  if (script === 'hebrew') return [spelled(word.normalize('NFD').replace(/\p{Mn}/gu, ''), letters.hebrew)]
  if (script === 'greek') return [spelled(word.normalize('NFD').replace(/\p{Mn}/gu, ''), letters.greek)]
  const plain = spelled(word, letters[script])
  // Ukrainian и, г and Bulgarian щ, ъ are other sounds in Russian.
  return script === 'cyrillic' ? [plain, spelled(word, letters.ukrainian)] : [plain]
}

function spelled(word: string, table: ReadonlyMap<string, string>): string {
  let found = ''
  for (let at = 0; at < word.length; ) {
    const pair = table.get(word.slice(at, at + 2))
    found += pair ?? table.get(word[at]!) ?? ''
    at += pair === undefined ? 1 : 2
  }
  return found
}

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map(pair => {
        const [native, latin] = pair.split(':') as [string, string]
        return [native, latin] as const
      })
  )

const cyrillic = `а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y
  ь: э:e ю:yu я:ya є:ye і:i ї:yi ґ:g ў:u ј:y љ:l њ:n ћ:ch ђ:dj џ:dzh ѓ:g ќ:k ѕ:dz ә:a ғ:g қ:k ң:n ө:o ұ:u ү:u һ:h ҳ:h қ:k ҷ:j ӣ:i ӯ:u кс:x ий:iy ый:y
  дж:j ия:iya`

const letters = {
  cyrillic: pairs(cyrillic),
  ukrainian: pairs(`${cyrillic} г:h и:y щ:sht ъ:a е:ye ий:yi є:ie ї:i`),
  greek:
    pairs(`α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o ου:ou μπ:mp ντ:nt γκ:gk γγ:ng
    τζ:tz τσ:ts ευ:ev αυ:av ει:i οι:i αι:e γι:gi`),
  georgian:
    pairs(`ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:gh ყ:q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh
    ჯ:j ჰ:h`),
  armenian:
    pairs(`ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t
    ր:r ց:ts ւ:v փ:p ք:k և:ev օ:o ֆ:f ու:u եւ:ev յա:ya`),
  arabic:
    pairs(`ا:a أ:a إ:a آ:a ء: ئ:y ؤ:w ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:gh ف:f ق:q ك:k ک:k ل:l م:m ن:n
    ه:h ة:a و:w ي:y ی:y ى:a پ:p چ:ch ژ:zh گ:g ٹ:t ڈ:d ڑ:r ں:n ے:y ہ:h ھ:h ۀ:h`),
  hebrew: pairs(
    `א:a ב:b ג:g ד:d ה:h ו:w ז:z ח:kh ט:t י:y כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע: פ:p ף:f צ:ts ץ:ts ק:q ר:r ש:sh ת:t`
  )
}

/** A syllable of Hangul is three letters in one: they are got by counting. */
function hangul(word: string): string {
  let found = ''
  for (const letter of word) {
    const index = letter.codePointAt(0)! - 0xac00
    if (index < 0 || index >= 11172) continue
    found += `${leads[Math.floor(index / 588)]}${vowels[Math.floor((index % 588) / 28)]}${tails[index % 28]}`
  }
  return found
}

const leads = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h']
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const tails = ['', ...'k kk ks n nj nh t l lk lm lp ls lt lp lh m p ps t t ng t t k t p t'.split(' ')]

/** A consonant of Devanagari says an a after it, unless a vowel's sign or the mark of none follows; at the end it is mute. */
function devanagari(word: string): readonly string[] {
  let found = ''
  let isOpen = false
  for (const letter of word.normalize('NFC')) {
    const consonant = consonants.get(letter)
    const sign = signs.get(letter)
    if (isOpen && sign === undefined) found += 'a'
    isOpen = consonant !== undefined
    found += consonant ?? sign ?? ''
  }
  return isOpen ? [found, `${found}a`] : [found]
}

const consonants =
  pairs(`क:k ख:kh ग:g घ:gh ङ:n च:ch छ:ch ज:j झ:jh ञ:n ट:t ठ:th ड:d ढ:dh ण:n त:t थ:th द:d ध:dh न:n प:p फ:ph ब:b भ:bh म:m य:y र:r ल:l
  व:v श:sh ष:sh स:s ह:h ज़:z फ़:f ड़:r`)
const signs = pairs(`ा:a ि:i ी:i ु:u ू:u ृ:ri े:e ै:ai ो:o ौ:au ्: ़: ं:n ँ:n ः: अ:a आ:a इ:i ई:i उ:u ऊ:u ऋ:ri ए:e ऐ:ai ओ:o औ:au`)

/** Kana, Hepburn without marks of length. */
function kana(word: string): string {
  const plain = [...word]
    .map(letter => (/[ァ-ヶ]/u.test(letter) ? String.fromCodePoint(letter.codePointAt(0)! - 0x60) : letter))
    .join('')
    .replaceAll('ー', '')
  return spelled(plain, syllabary).replace(/っ(.)/gu, '$1$1').replaceAll('ou', 'o').replaceAll('uu', 'u')
}

const syllabary =
  pairs(`あ:a い:i う:u え:e お:o か:ka き:ki く:ku け:ke こ:ko さ:sa し:shi す:su せ:se そ:so た:ta ち:chi つ:tsu て:te と:to な:na に:ni ぬ:nu
  ね:ne の:no は:ha ひ:hi ふ:fu へ:he ほ:ho ま:ma み:mi む:mu め:me も:mo や:ya ゆ:yu よ:yo ら:ra り:ri る:ru れ:re ろ:ro わ:wa を:o ん:n が:ga ぎ:gi ぐ:gu
  げ:ge ご:go ざ:za じ:ji ず:zu ぜ:ze ぞ:zo だ:da ぢ:ji づ:zu で:de ど:do ば:ba び:bi ぶ:bu べ:be ぼ:bo ぱ:pa ぴ:pi ぷ:pu ぺ:pe ぽ:po きゃ:kya きゅ:kyu きょ:kyo
  しゃ:sha しゅ:shu しょ:sho ちゃ:cha ちゅ:chu ちょ:cho にゃ:nya にゅ:nyu にょ:nyo ひゃ:hya ひゅ:hyu ひょ:hyo みゃ:mya みゅ:myu みょ:myo りゃ:rya りゅ:ryu りょ:ryo
  ぎゃ:gya ぎゅ:gyu ぎょ:gyo じゃ:ja じゅ:ju じょ:jo びゃ:bya びゅ:byu びょ:byo ぴゃ:pya ぴゅ:pyu ぴょ:pyo っ:っ`)
