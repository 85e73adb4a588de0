import type { Mention } from '../../facts/mentions.ts'
import { type Gender, genderOfCourtesy } from '../../names/genders.ts'
import { kinds, kindsOf } from '../../names/name-words.ts'
import type { HouseEntry } from '../../style/style.ts'
import type { Reference } from '../people.ts'
import { meant } from './bearers.ts'
import { genderOfPerson } from './genders.ts'
import { type Introduced, type Somebody, wholeKey } from './introduced.ts'

/** A mention, and where the story has it. */
export interface Seen {
  readonly block: number
  readonly mention: Mention
  readonly inSpeech: boolean
  /** A sentence, or a quotation, begins with it. */
  readonly opens: boolean
  /** “Ana and Luis Paz”: another name follows, and “and” is all that stands between. */
  readonly isJoined: boolean
  /** “Roe said she was late.” */
  readonly saidToBe: Gender | undefined
}

/** Give every mention to whom it is of, in story order; one that nobody is introduced by may introduce by itself. */
export function refer(seen: readonly Seen[], introduced: Introduced, house: ReadonlyMap<string, HouseEntry>) {
  const { byName, bySurname, byGiven, byMiddle, byWord, add } = introduced
  /** The wives and the mothers whom the story has by the given name alone: “his wife, Ana, … Mrs. Roe”. */
  const relatives: Somebody[] = []
  /** “Ana and Luis Paz left. Ana was late.” */
  const givenOnly = new Map<string, Somebody>()
  const place = (one: Seen, order: number) => {
    const { block, mention, inSpeech } = one
    const refer = (person: Somebody, by: Reference['by'], ambiguous = false) => {
      person.references.push({ block, mention, inSpeech, by, ambiguous })
      if (by !== 'given') person.weight++
    }
    const { shape, evidence, key } = mention
    if (shape === 'full') {
      const person = byName.get(wholeKey(mention)) ?? byName.get(key)
      if (person) refer(person, 'full')
      else {
        const bearer = bySurname.get(mention.short)?.[0]
        if (bearer) refer(bearer, 'surname')
      }
      return
    }
    const all = bySurname.get(mention.short)
    const kin = all && kinBehind(seen[order + 1], one)
    const relative = kin && byName.get(wholeKey(kin))
    const bearers = relative ? all.filter(person => person !== relative) : all
    if (bearers && bearers.length > 0) {
      const bearer = meant(bearers, one, order)
      if (!bearer && mention.generation) return
      const gender = mention.courtesy && genderOfCourtesy(mention.courtesy.text)
      if (gender && (!bearer || genderOfPerson(bearer) !== gender)) {
        const relative = relatives.findLast(person => genderOfPerson(person) === gender)
        if (relative) return refer(relative, 'surname')
      }
      // “Ana Breld Roe left. Breld sang. Luis Breld ran.”: whoever has been named with that word is as likely.
      const earlier = bearer && bearer.from > order && !mention.title && !mention.courtesy && byWord.get(mention.short)
      if (earlier && earlier !== bearer && earlier.from < order) {
        if (byGiven.get(mention.short) === earlier) refer(earlier, 'given')
        return
      }
      if (bearer) return refer(bearer, 'surname', bearers.length > 1 && bearers[1]!.from < order)
    }
    if (mention.title || mention.courtesy) {
      const middle = byMiddle.get(mention.short)
      if (middle) return refer(middle, 'surname')
    }
    const given = byGiven.get(mention.short)
    if (given && !mention.title && !mention.courtesy && !(kindsOf(mention.parts[0]!) & notByGivenName))
      return refer(given, 'given')
    const spouse = spouseOf(seen[order + 1], one)
    if (spouse) {
      const surname = spouse.forms[0]!
      const person: Somebody = {
        name: `${mention.name} ${surname.text}`,
        surname: surname.text,
        parts: [mention.key, surname.key],
        familyFirst: false,
        references: [],
        from: order,
        latest: block,
        weight: 0
      }
      add(person, surname.key)
      givenOnly.set(mention.short, person)
      return refer(person, 'given')
    }
    const alone = givenOnly.get(mention.short)
    if (alone && !mention.title && !mention.courtesy) return refer(alone, 'given')
    if (evidence !== 'named') return
    const entry = mention.title && house.get(mention.short)
    const person: Somebody = {
      name: mention.name,
      surname: mention.parts.join(' '),
      parts: [mention.short],
      familyFirst: false,
      references: [],
      from: order,
      latest: block,
      weight: 0,
      ...(entry && { entry })
    }
    if (mention.kin) relatives.push(person)
    add(person, mention.short)
    refer(person, mention.kin ? 'given' : 'surname')
  }
  seen.forEach(place)
}

/** `Ana Paz` of “Paz’s sister, Ana Paz, left.”: whoever Paz is, it is not she. */
function kinBehind(next: Seen | undefined, { block, mention }: Seen): Mention | undefined {
  if (!mention.possessive || next?.block !== block) return undefined
  const { shape, kin, start } = next.mention
  return shape === 'full' && kin && start - mention.end < kinReach ? next.mention : undefined
}

/** In letters: “’s youngest surviving sister, ” */
const kinReach = 30

/** `Luis Paz` of “Ana and Luis Paz”, for Ana. */
function spouseOf(next: Seen | undefined, { block, mention, isJoined }: Seen): Mention | undefined {
  if (next?.block !== block || next.mention.shape !== 'full' || next.mention.familyFirst) return undefined
  if (!isJoined || mention.possessive || mention.title) return undefined
  const isGiven = kindsOf(mention.parts[0]!) & kinds.given && !(kindsOf(mention.parts[0]!) & notByGivenName)
  return isGiven && next.mention.evidence === 'named' ? next.mention : undefined
}

/** “Paris”, “Will” alone are no short for Paris Jones and Will Roe. */
const notByGivenName = kinds.place | kinds.nation | kinds.ordinary | kinds.thing | kinds.calendar
