import { prepared } from '../prepared.ts'
import { once } from '../remember.ts'
import { type Origin, originNames } from './given-name-groups.ts'
import { givenNamesOf } from './given-names.ts'
import type { Language } from './spelling-families.ts'

/** The languages that a folded word shows as a given name: of `sergei` Slavic ones, of `walter` none. */
export const spokenBy = (word: string): readonly Language[] => table().spoken.get(word) ?? nothing

/** A given name that comes through no other alphabet: `walter`. */
export const isWestern = (word: string): boolean => table().western.has(word)

const nothing: readonly Language[] = []

interface Table {
  readonly western: ReadonlySet<string>
  readonly spoken: ReadonlyMap<string, readonly Language[]>
}

/** Made when the first two names are compared: a story without near names waits for nothing. */
const table = once((): Table => {
  const { western, spoken } = written()
  const languages = new Map<string, readonly Language[]>()
  for (const [list, words] of Object.entries(spoken)) {
    const spoken = list.split(' ') as Language[]
    for (const word of words.split(' ')) languages.set(word, spoken)
  }
  return { western: new Set(western.split(' ')), spoken: languages }
})

/** The words of both, as text: those that show languages by the languages. */
const written = prepared('origins of given names', () => {
  const spoken = new Map<string, ReadonlySet<Language>>()
  const say = (word: string, languages: readonly Language[]) => {
    if (!common.has(word)) spoken.set(word, new Set([...(spoken.get(word) ?? nothing), ...languages]))
  }
  for (const [origin, name] of originNames()) say(name, byOrigin[origin])
  const western = new Set(westernCultures.flatMap(givenNamesOf).filter(word => !spoken.has(word)))
  for (const [culture, languages] of Object.entries(byCulture))
    for (const word of givenNamesOf(culture)) if (!western.has(word)) say(word, languages)
  const byLanguages: Record<string, string> = {}
  for (const [word, languages] of spoken) {
    if (languages.size === 0) continue
    const list = [...languages].join(' ')
    byLanguages[list] = byLanguages[list] === undefined ? word : `${byLanguages[list]} ${word}`
  }
  return { western: [...western].join(' '), spoken: byLanguages }
})

const byOrigin: Readonly<Record<Origin, readonly Language[]>> = {
  slavic: ['slavic'],
  arabic: ['arabic'],
  persian: ['arabic'],
  turkic: ['turkic'],
  greek: ['greek'],
  hebrew: ['hebrew'],
  armenian: ['slavic'],
  georgian: ['georgian', 'slavic'],
  baltic: ['slavic'],
  others: []
}

const byCulture: Readonly<Record<string, readonly Language[]>> = {
  slavic: ['slavic'],
  turkish: ['turkic'],
  arabic: ['arabic'],
  persian: ['arabic'],
  hebrew: ['hebrew'],
  indian: ['indic']
}

const westernCultures = ['english', 'spanish', 'portuguese', 'french', 'german', 'italian', 'dutch', 'nordic']

/** Names in which English copy and other languages meet: they show nothing of another alphabet. */
const common = new Set(
  `aaron abraham adam alexander alexandra anna arthur barbara benjamin boris christina constantin constantine daniel david eduard edward
  elena emil eugene gabriel george helena herman isaac jacob jonathan joseph joshua julia leo leon maria marina martin michael natalie
  nicholas nicolas nina oliver peter philip roman samuel simon sophia theodore valentin valentina vera veronica victor victoria violeta`.split(
    /\s+/
  )
)
