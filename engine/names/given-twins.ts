import type { NameForm } from './likeness.ts'
import { folded } from './name-words.ts'

/**
 * Given names that sound alike in English and are spelled in two ways, each by its bearers. Two of a line are two people
 * until a story shows that it means one: `Kristen Wilkins`, `Kristin Wilkins`.
 */
const twins = `
  alan allan allen alun, aidan aiden, alastair alistair, alison allison, amelia emilia, ann anne, anita annita, barbara barbra,
  benedict benedikt, brendan brendon, brian bryan, brittany britney, carl karl, caroline carolyn, catherine katherine kathryn katharine,
  christina kristina, christine kristine, christopher kristopher, claire clare clair, colin collin, connor conor, craig kraig, darren darrin
  daren, deborah debra debora, denis dennis, derek derrick deric, diane dianne, dominic dominick, edmond edmund, elisabeth elizabeth,
  elliot elliott eliot, emanuel emmanuel, emily emilie, eric erik erick, erica erika, fredric frederic frederick fredrick,
  gary garry, geoffrey jeffrey jeffery geoffry, gerard gerrard, graham graeme, gregory greggory, hannah hanna, harriet harriett, helen hellen, hilary hillary,
  isabel isobel, jacqueline jaqueline jacquelyn, jaimie jaime jamie, jared jarrod jarod, jenifer jennifer, jeremy jeramy, john jon, jonathan
  jonathon johnathan, joseph josef, judith judyth, julian julien, karen karin, kathleen cathleen, katie katy, kelly kelley, keneth kenneth,
  kimberly kimberley, kirsten kirstin, kristen kristin, laurence lawrence, lindsay lindsey lynsey, linda lynda, louis lewis, lucas lukas, lynn
  lynne lyn, madeleine madeline, marc mark, margaret margret, marian marion, marilyn marylin, martin martyn, mathew matthew, megan meghan,
  melissa mellissa, micheal michael michal, michele michelle, mickey micky, natalie nathalie, neal neil niel neill, nicholas nicolas
  nickolas, nicky nikki, philip phillip phillipp, rachel rachael, raymond raymund, rebecca rebekah, rhianna rihanna, roderick rodrick, roger rodger,
  ronald ronnald, russell russel, samantha samanta, sandra saundra, sara sarah, sean shaun shawn, sherry sherri cheri, sidney sydney, simon
  symon, sophie sofie, sophia sofia, stacey stacy, stephanie stefanie, stephen steven, stewart stuart, susan suzan, suzanne susanne, teresa theresa,
  terence terrence terrance, thomas tomas, timothy timothey, tracey tracy, veronica veronika, victor viktor, vivian vivien vivienne, walter walther, wesley
  westley, zachary zachery zackary
`

const lineOf = new Map<string, number>()
twins
  .trim()
  .split(/,\s+/)
  .forEach((line, index) => {
    for (const name of line.split(/\s+/)) if (!lineOf.has(name)) lineOf.set(name, index)
  })

/** Surnames that so many bear that two given names that sound alike are likelier two people’s. */
const crowded = new Set(
  `smith jones brown johnson williams davis davies miller wilson taylor clark lee walker hall young allen king wright scott
  green baker adams nelson hill campbell mitchell roberts carter phillips evans turner collins edwards stewart morris murphy
  cook rogers reed bell thomas jackson white harris martin thompson robinson lewis anderson moore kelly hughes`.split(
    /\s+/
  )
)

/** Whether two forms of a name are one but for given names that sound alike, and for a surname that few bear. */
export function areTwins(a: NameForm, b: NameForm): boolean {
  if (a.parts.length !== b.parts.length || a.parts.length < 2 || a.familyFirst || b.familyFirst) return false
  const astray = a.parts.flatMap((part, at) => (folded(part) === folded(b.parts[at]!) ? [] : [at]))
  if (astray.length !== 1 || astray[0] !== 0 || a.suffix !== b.suffix) return false
  if (crowded.has(folded(a.parts[a.parts.length - 1]!))) return false
  const line = lineOf.get(folded(a.parts[0]!))
  return line !== undefined && line === lineOf.get(folded(b.parts[0]!))
}
