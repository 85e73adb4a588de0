import type { Mention } from '../facts/mentions.ts'
import { kinds, kindsOf } from '../names/name-words.ts'
import type { HouseEntry } from '../style/style.ts'
import type { Introduced, Somebody } from './introduced.ts'
import type { Reference } from './people.ts'

/** A mention, and where the story has it. */
export interface Seen {
  readonly block: number
  readonly mention: Mention
  readonly inSpeech: boolean
}

/** Give every mention to whom it is of, in story order; one that nobody is introduced by may introduce by itself. */
export function refer(seen: readonly Seen[], introduced: Introduced, house: ReadonlyMap<string, HouseEntry>) {
  const { byName, bySurname, byGiven, byMiddle, add } = introduced
  const latest = new Map<string, Somebody>()
  const place = ({ block, mention, inSpeech }: Seen, order: number) => {
    const refer = (person: Somebody, by: Reference['by'], ambiguous = false) => {
      person.references.push({ block, mention, inSpeech, by, ambiguous })
    }
    const { forms, shape, evidence, key } = mention
    if (shape === 'full') {
      const person = byName.get(key)
      if (person) {
        for (const form of forms) latest.set(form.key, person)
        refer(person, 'full')
      } else {
        const bearer = bySurname.get(mention.short)?.[0]
        if (bearer) refer(bearer, 'surname')
      }
      return
    }
    const bearers = bySurname.get(mention.short)
    const bearer = latest.get(mention.short) ?? bearers?.[0]
    if (bearer) return refer(bearer, 'surname', bearers !== undefined && bearers.length > 1 && bearers[1]!.from < order)
    if (mention.title || mention.courtesy) {
      const middle = byMiddle.get(mention.short)
      if (middle) return refer(middle, 'surname')
    }
    const given = byGiven.get(mention.short)
    if (given && !mention.title && !mention.courtesy && !(kindsOf(mention.parts[0]!) & notByGivenName))
      return refer(given, 'given')
    if (evidence !== 'named') return
    const entry = mention.title && house.get(mention.short)
    const person: Somebody = {
      name: mention.name,
      surname: mention.parts.join(' '),
      parts: [mention.short],
      references: [],
      from: order,
      ...(entry && { entry })
    }
    add(person, mention.short)
    refer(person, 'surname')
  }
  seen.forEach(place)
}

/** “Paris”, “Will” alone are no short for Paris Jones and Will Roe. */
const notByGivenName = kinds.place | kinds.nation | kinds.ordinary | kinds.thing | kinds.calendar
