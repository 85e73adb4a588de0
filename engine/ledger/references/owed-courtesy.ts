import type { Facts } from '../../facts/facts.ts'
import type { Mention } from '../../facts/mentions.ts'
import { firstWordFrom, isCapital, sentenceAround, type Word } from '../../facts/words.ts'
import { sovereigns } from '../../names/cultures.ts'
import { folded } from '../../names/name-words.ts'
import { isRole } from '../../names/person-words.ts'
import { wordSet } from '../../names/word-set.ts'
import type { Block } from '../../story.ts'
import { agesTold } from '../ages.ts'
import type { Ledger } from '../ledger.ts'
import { gendersOf, kinOf } from '../people/genders.ts'
import type { Person, Reference } from '../people.ts'
import { topicsOf } from '../topics.ts'
import { letsStand } from './let-stand.ts'

/** Somebody who is called by the bare surname, by a house that calls people Mr. Roe, Ms. Roe, General Roe. */
export interface OwedCourtesy {
  readonly person: Person
  readonly courtesy: string
  readonly places: readonly { readonly block: number; readonly mention: Mention }[]
}

/** Only where the story leaves no doubt which title it is; none for players, princes, children, and those long dead. */
export function* owedCourtesies(
  blocks: readonly Block[],
  facts: readonly Facts[],
  ledger: Ledger
): Iterable<OwedCourtesy> {
  if (topicsOf(facts).has('sport')) return
  const kinIn = kinOf(facts)
  const children = new Set(agesTold(facts, ledger).flatMap(({ person, years }) => (years < 18 ? [person] : [])))
  for (const person of ledger.people) {
    const { introduced, family, doubtful, entry, references } = person
    if (introduced?.mention.evidence !== 'named' || family.length > 1 || doubtful || children.has(person)) continue
    if (entry?.known || (entry?.born && Number(entry.born.slice(0, 4)) < longDead)) continue
    const short = references.filter(
      ({ block, by, inSpeech }) => by === 'surname' && !inSpeech && blocks[block]!.role === 'body'
    )
    const isLater = ({ block, mention }: Reference) =>
      (introduced.block - block || introduced.mention.start - mention.start) < 0
    // “President Clinton and his wife, Hillary Clinton … Clinton”
    if (!short.every(isLater)) continue
    const places = short.filter(
      ({ block, mention }) =>
        !(mention.title || mention.courtesy || mention.attributive) &&
        !isPartOfName(mention, facts[block]!) &&
        !letsStand('later-reference', mention, blocks[block]!, facts[block]!)
    )
    if (places.length === 0 || isDoctor(introduced, facts)) continue
    const courtesy = courtesyOf(person, () => gendersOf(person, kinIn).own)
    if (courtesy) yield { person, courtesy, places }
  }
}

/**
 * “a group called Citizens for Roe”, “the Stop Roe march”; and “Roe haters”, “other Roe nominations”, “Roe senior
 * communications adviser Ana Paz”, of which the list of what is called after people knows nothing.
 */
function isPartOfName({ start, end }: Mention, { words, sentences }: Facts): boolean {
  const at = firstWordFrom(words, start)
  const opening = sentenceAround(sentences, start)?.first ?? at
  const joint = words[at - 1]
  const before = joint && causes.has(joint.lower) && (isCapital(joint) ? joint : words[at - 2])
  if (before && isCapital(before) && before !== words[opening]) return true
  const next = firstWordFrom(words, end)
  const after: Word[] = []
  for (let index = next; index < next + 4 && words[index]?.kind === 'word' && !isCapital(words[index]!); index++)
    after.push(words[index]!)
  const ends = words[next + after.length]
  if (!after[0] || after[0].start !== end + 1) return false
  // “Roe nominations”; but “Roe says”
  if (manyOf.test(after[0].lower)) return true
  return (
    after.length > 1 &&
    ends?.kind === 'word' &&
    isRole(after.at(-1)!.lower) &&
    !after.some(({ lower }) => verbs.has(lower))
  )
}

const causes = wordSet('for against to stop with')
const manyOf = /(?:ers|ors|ions|ists|ites|ees)$/
const verbs = wordSet(
  'was is were are became becomes met told named called appointed replaced and or as who whose a an the'
)

/** Born before this year: history has no Mr. Lincoln. */
const longDead = 1900

/** “Jo Roe, a clinical psychologist”: she may be Dr. Roe. */
function isDoctor({ block, mention }: Reference, facts: readonly Facts[]): boolean {
  const { words } = facts[block]!
  const from = firstWordFrom(words, mention.title?.start ?? mention.start)
  return words.slice(from, firstWordFrom(words, mention.end) + 12).some(({ lower }) => doctors.has(lower))
}

const doctors = wordSet(`
  physician surgeon neurosurgeon psychologist psychiatrist pediatrician paediatrician cardiologist oncologist epidemiologist
  neurologist virologist pathologist dermatologist radiologist dentist veterinarian
`)

function courtesyOf(
  { name, entry, references, gender: told }: Person,
  genders: () => ReadonlySet<string>
): string | undefined {
  for (const { mention } of references) {
    // “King Charles III”
    if (mention.suffix && /^[IVX]+$/.test(mention.suffix)) return undefined
    const words = mention.title?.text.split(' ').map(word => folded(word.replace('.', ''))) ?? []
    if (words.some(word => sovereigns.has(word) || ofTheirOwn.has(word))) return undefined
    const title = professional.get(words.at(-1) ?? '')
    // “Prosecutor General”, “the governor general”
    if (title) return words.every(word => professional.has(word) || lower.has(word)) ? title : undefined
  }
  const [gender, other] = genders()
  // “Mr. Brandt and I have talked,” she said: he is another.
  if (!gender || other || gender !== told) return undefined
  return gender === 'man' ? 'Mr.' : wives.has(folded(entry?.write ?? name)) ? 'Mrs.' : 'Ms.'
}

/** Who is, or was, called Mrs. because she asked for it. */
const wives = new Set([
  'hillary clinton',
  'michelle obama',
  'laura bush',
  'barbara bush',
  'nancy reagan',
  'theresa may',
  'margaret thatcher'
])

/** What a title is at later references. */
const professional: ReadonlyMap<string, string> = new Map([
  ['dr', 'Dr.'],
  ['doctor', 'Dr.'],
  ['gen', 'General'],
  ['general', 'General'],
  ['col', 'Colonel'],
  ['colonel', 'Colonel'],
  ['lt', 'Lieutenant'],
  ['lieutenant', 'Lieutenant'],
  ['capt', 'Captain'],
  ['captain', 'Captain'],
  ['maj', 'Major'],
  ['major', 'Major'],
  ['adm', 'Admiral'],
  ['admiral', 'Admiral'],
  ['sgt', 'Sergeant'],
  ['sergeant', 'Sergeant'],
  ['judge', 'Judge'],
  ['justice', 'Justice']
])

/** What stands before a rank and is left out after: `Lt. Gen.` is General. */
const lower = wordSet('brig brigadier vice rear chief')

/** Who bears one of these is called by it, or by what each church has. */
const ofTheirOwn = wordSet(`
  father sister brother rev reverend bishop archbishop cardinal rabbi imam ayatollah mullah maulana lama saint st sir dame lord lady
  baroness baron earl count countess
`)
