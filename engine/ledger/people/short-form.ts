import { kinds, kindsOf } from '../../names/name-words.ts'
import { keyOf } from '../../names/surname-forms.ts'
import type { Reference } from '../people.ts'
import type { Somebody } from './introduced.ts'

/**
 * The story itself shows what it calls somebody for short, where it is not what the culture of the name lets expect:
 * “Claudia Sheinbaum Pardo … Pardo”, “Brelo Tanwit … Brelo said”. The style’s own list is above both.
 */
export function settleSurname(person: Somebody) {
  const { entry, references } = person
  if (entry?.later || person.parts.length < 2) return
  const forms = references.find(({ by }) => by === 'full')?.mention.forms
  if (!forms) return
  const used = new Set<string>()
  for (const { by, mention } of references) if (by === 'surname') used.add(mention.short)
  if (used.size === 0) return byFirstName(person)
  if (used.has(forms[0]!.key)) return
  const form = forms.find(({ key }) => used.has(key))
  if (form) person.surname = form.text
  else person.surname = references.find(({ by }) => by === 'surname')!.mention.name
}

/** An unknown name, the first part of which speaks, and the last part of which never stands alone. */
function byFirstName(person: Somebody) {
  const given = person.references.filter(({ by }) => by === 'given')
  // “Tanwit Corp … Tanwit said”: a company, unless something says who this is.
  if (!person.references.some(({ by, mention }) => by === 'full' && mention.identifier && mention.evidence === 'named'))
    return
  const spoken = given.find(({ mention, inSpeech }) => mention.speaks && !inSpeech)
  if (!spoken || kindsOf(person.parts[0]!) & kinds.given || keyOf([person.parts[0]!]) !== spoken.mention.short) return
  person.surname = spoken.mention.name
  person.references.forEach((reference, at) => {
    if (reference.by === 'given') person.references[at] = { ...reference, by: 'surname' } satisfies Reference
  })
}
