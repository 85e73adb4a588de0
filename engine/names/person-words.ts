import { formalTitles, jobDescriptions, relations } from './title-words.ts'

/** Whether a word in lower case is what a person is called without a name: `mayor`, `analyst`, `sister`, `survivor`. */
export const isPersonWord = (lower: string): boolean => (words.has(lower) && !isPlural(lower)) || ending.test(lower)

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
