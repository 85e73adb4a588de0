import { descriptionOf, type RollEntry, type RollReference } from '#engine'

/** Who is named at an offset, and by which of their references. */
export interface Named {
  readonly person: RollEntry
  readonly reference: RollReference
}

export function namedAt(people: readonly RollEntry[], offset: number): Named | undefined {
  for (const person of people)
    for (const reference of person.references)
      if (reference.start <= offset && offset <= reference.end) return { person, reference }
  return undefined
}

/** Where a story makes somebody known: the first reference in full in the body, or the first of any kind. */
export const firstOf = ({ introduced, references }: RollEntry): RollReference => introduced ?? references[0]!

/** Somebody with what the story says of them: `Mayor Jo Paz`, `Ana Roe, a pilot`. */
export function introduced(person: Pick<RollEntry, 'name' | 'titles' | 'described'>): string {
  const { name, titles } = person
  if (titles[0]) return `${onOneLine(titles[0])} ${name}`
  const described = descriptionOf(person)
  return described ? `${name}, ${described}` : name
}

/** What the story calls somebody besides the name: `Mayor`, `a pilot`. */
export const titleOf = (person: Pick<RollEntry, 'titles' | 'described'>): string | undefined =>
  person.titles[0] ? onOneLine(person.titles[0]) : descriptionOf(person)

const onOneLine = (text: string) => text.replace(/\s+/g, ' ')
