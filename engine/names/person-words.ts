import { formalTitles, jobDescriptions, relations } from './title-words.ts'
import { wordSet } from './word-set.ts'

/** Whether a word in lower case is what a person is called without a name: `mayor`, `analyst`, `sister`, `survivor`. */
export const isPersonWord = (lower: string): boolean => (words.has(lower) && !isPlural(lower)) || ending.test(lower)

/** Whether a word in lower case is what somebody is: no `state` of `secretary of state`. */
export const isRole = (lower: string): boolean => (isPersonWord(lower) && !notRoles.has(lower)) || moreRoles.has(lower)

/** “diplomats”, but not “actress” */
const isPlural = (lower: string) => lower.endsWith('s') && !lower.endsWith('ss')

const words: ReadonlySet<string> = new Set([
  ...[formalTitles, jobDescriptions, relations].flatMap(list =>
    [...list].map(one => one.toLowerCase().split(' ').at(-1)!)
  ),
  ...`adult baby boy bystander child client couple customer defendant driver family father friend gentleman girl guest guy head host
  insider kid lady mother neighbor neighbour observer official one owner parent participant passenger patient person player
  prisoner protester refugee relative resident rider source student survivor suspect teenager trader victim viewer visitor voter
  witness worker`.split(/\s+/)
])

const ending = /(?:man|woman|person|ist|yst|cian)$/

const moreRoles = wordSet('ceo cfo boss chief star pastor novice premier')

/** The last words of titles that are none alone. */
const notRoles = wordSet(`
  one family list exist assist police human state treasury commerce labor labour energy agriculture security interior general defense
  defence education rod counsel
`)
