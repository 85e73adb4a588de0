import { wordSet } from '../../names/word-set.ts'
import type { Word } from '../words.ts'
import { isCapital, isPossessive } from './parts.ts'

/** “Charles de Gaulle airport”, “Ted Baker shops”, “Morgan Stanley”: called after somebody. */
export function isThing(words: readonly Word[], first: number, last: number): boolean {
  const after = words[last]
  // “USS Gerald R. Ford”, “the carrier Gerald R. Ford”
  if (ships.has(words[first - 1]?.text ?? '')) return true
  if (after?.apart && after.kind === 'word' && !isPossessive(words, last - 1)) {
    if (thingsAfter.has(after.lower)) return true
    // “the John F. Kennedy Center”; “Ana Roe, center,” plays basketball.
    if (isCapital(after.text) && centers.has(after.lower)) return true
  }
  return last - first > 1 && namesakes.has(`${kindless(words[first]!)} ${kindless(words[first + 1]!)}`)
}

const ships = wordSet(`
  USS HMS HMCS HMAS RMS SS MV MS USNS USCGC carrier destroyer frigate cruiser submarine ship vessel flagship warship battleship ferry trawler yacht tanker supertanker
`)

const kindless = ({ lower, base }: Word) => lower.slice(0, base.length)

/** Things that are called after people; their names say nothing of anybody. */
const thingsAfter = wordSet(`
  airport stadium street avenue university college school award awards prize hospital bridge store stores shop shops magazine show
  museum library theater theatre gallery square airline brand brands chain supermarket hotel hotels crater comet syndrome disease
  ship aircraft plc group inc corp metro subway station dam reservoir lake mountain volcano battlegroup
`)

const centers = wordSet('center centers centre centres')

/** Things whose names are also surnames, after a given name. */
export const surnameThings = wordSet(`
  Hill Wood Woods Hall Lane Wall Field Fields Banks Rivers Young Power Powers Stone Brooks Marsh Moss Forest Brand Gates Waters Land Hunt
  Mills Bridges Page Glass Gold Flowers Price Rock Day Castle Steel Gross Cable Bond Bonds Holmes West North Best Parks Bell Ford Goldman Santos Costa Villa Suzuki Bloomberg
`)

/** Companies and places with the names of people, by first and second word. */
const namesakes: ReadonlySet<string> = new Set(
  `morgan stanley|merrill lynch|goldman sachs|charles schwab|philip morris|freddie mac|fannie mae|sallie mae|ginnie mae|eli lilly|ted baker
  calvin klein|ralph lauren|louis vuitton|christian dior|hugo boss|giorgio armani|tommy hilfiger|william hill|ben sherman|laura ashley
  john deere|john lewis|jack daniels|johnnie walker|jim beam|arthur andersen|ernst young|price waterhouse|smith barney|salomon smith
  edward jones|raymond james|robert walters|michael page|robert half|sam adams|samuel adams|tim hortons|wm morrison|jp morgan|j.p morgan
  j.p. morgan|jardine matheson|rolls royce|aston martin|harley davidson|marks spencer|james hardie|harvey norman|david jones|oscar mayer
  betty crocker|victoria secret|victoria's secret|carl vinson|abraham lincoln's|harry potter|james bond|sherlock holmes|mickey mouse
  donald duck|santa claus|uncle sam|tunbridge wells|wells fargo|lloyds tsb|henry schein|jenny craig|kate spade|michael kors|steve madden
  jimmy choo|paul smith's|stella artois|dolce gabbana|marc jacobs|dean witter|jones lang|booz allen|kohlberg kravis|sri lanka|sri lankan|sri lankans|sierra leone|sierra leonean|sierra leoneans|hang seng|milton keynes|costa rica|costa rican|costa ricans
  hong kong|los angeles|las vegas|kuala lumpur|tel aviv|abu dhabi|abu ghraib|phnom penh|addis ababa|dar es|new york|new zealand|burkina faso
  saint lucia|coral gables|baton rouge|palo alto|little rock|grand rapids|wall street|downing street|capitol hill|buckingham palace`
    .split(/[|\n]/)
    .map(pair => pair.trim())
)
