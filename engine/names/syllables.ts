import { onlyBurmese } from './cultures.ts'
import { folded } from './name-words.ts'
import { chineseSurnames, koreanSurnames, vietnameseSurnames } from './surnames.ts'
import { wordSet } from './word-set.ts'

/** Whether a name is of those that begin with the surname: `Xi Jinping`, `Kim Jong Un`, `Moon Jae-in`, `Nguyen Phu Trong`. */
export function familyFirst(parts: readonly string[]): boolean {
  if (parts.length < 2 || parts.length > 4) return false
  const [surname, ...given] = parts.map(folded) as [string, ...string[]]
  if (
    vietnameseSurnames.has(surname) &&
    given.length >= 2 &&
    given.every(part => part.length < 7 && vietnamese.test(part))
  )
    return true
  // “Min Aung Hlaing” has no surname.
  if (given.length > 2 || given.some(part => onlyBurmese.has(part))) return false
  const together = given.join('-')
  if (chineseSurnames.has(surname) && pinyin.test(together) && !isWestern(surname, together)) return true
  return koreanSurnames.has(surname) && isKoreanGiven(together) && !isWestern(surname, together)
}

/** “Lee Ann”, but not “Wang Dan” */
const isWestern = (surname: string, given: string) => western.has(surname) && english.has(given)

const western = new Set(
  'an ban bang chan chew gay gong han ho jo kim king ko lee long man may ming mo pan park ray rich rose so song sun ward you young'.split(
    ' '
  )
)

/** What could be read as syllables, but is a Western name or an English word. */
const english = new Set(
  'alan an ben dan de dong east gavin gene han hanna hugo jin joan june juan kane ken lane lee leo lin long lou louis luna man mae mei min ming nan nina pan paul rene sam sang shane shannon sean sun susan tan tina tom wang wan yang alan aian china hong kong liu dong'.split(
    ' '
  )
)

const initial = '(?:b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh|ch|sh|r|z|c|s|y|w)?'
const final =
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)'
const syllable = `${initial}${final}`
/** One or two syllables of Chinese, in Pinyin: `jinping`, `yi`, `chee-hwa`. */
const pinyin = new RegExp(`^(?:${syllable}(?:[-']?${syllable})?|[a-z]{2,6}-[a-z]{2,6})$`)

/** Two syllables of Korean, together, hyphenated or apart: `jong-un`, `geunhye`; one: `gu`. */
function isKoreanGiven(given: string): boolean {
  if (koreanSyllables.has(given)) return true
  for (let end = 1; end < given.length; end++) {
    const second = given.slice(given[end] === '-' ? end + 1 : end)
    if (koreanSyllables.has(given.slice(0, end)) && koreanSyllables.has(second)) return true
  }
  return false
}

const koreanSyllables = wordSet(
  'ae ah an bae beom bin bo bok bom bong byeong byung chae chan chang cheol cheon cheong chol chong choon chul chun dae dal deok do dok dong doo duck duk eok eon eui eun eung ga gap geol geon geun gi gil go gon goo gook gu gul gun gwan gwang gyeong gyu gyun ha hae hak han hang heang hee heon heung ho hong hoon hui hun hwa hwan hye hyeok hyeon hyo hyok hyon hyong hyoung hyuk hyun hyung i il in ja jae jang je jeong jeung ji jik jin jo jong joo joon joung ju jun jung kap keon keun ki kil kon kook koon koung ku kuk kun kwan kwang kwon kye kyeong kyo kyong kyoo kyu kyun kyung lim man mi min mo mok moo mook moon mu mun mung myeong myong myung na nam nyo ok pil pyo pyong ra rak ran ri rim rin rok ryol ryong ryul sam san sang seo seob seok seon seong seop seul seung shik shin si sik sim sin so sok sol son song soo sook soon sop su suh suk sun sung tae taek tak tal ui uk un ung vin wan weon wha wi won woo wook woon woong ye yeol yeon yeong yeop yo yol yon yong yoo yoon you youn young yu yuk yul yun yung'
)

/** One syllable of Vietnamese. */
const vietnamese = /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/
