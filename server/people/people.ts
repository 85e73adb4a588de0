import type { Range } from 'vscode-languageserver'
import { type Finding, type Level, type Role, type RollEntry, type RollReference, touching } from '#engine'
import type { OpenStory } from '../open-stories.ts'
import { toRange } from '../to-lsp.ts'
import { firstOf, titleOf } from './somebody.ts'

/**
 * One item of the answer to `wirelint/people` for a story’s `uri`: everyone in it, by first reference. It is to be asked
 * again when the text has changed, and after `wirelint/style`.
 */
export interface PersonShown {
  /** As the story first gives it in full; the surname alone where it never does. */
  readonly name: string
  readonly surname: string
  /** What the story calls somebody besides the name: `Mayor`, `a pilot`. */
  readonly title: string | null
  readonly ages: readonly number[]
  /** Which story of the document it is, from 0. */
  readonly story: number
  /** Where the story makes somebody known: the first reference in full in the body, or the first of any kind. */
  readonly first: Range
  /** All of them, in order. */
  readonly references: readonly ReferenceShown[]
  readonly spellings: readonly SpellingShown[]
  /** In how many references of each kind of paragraph somebody is named. */
  readonly roles: Readonly<Partial<Record<Role, number>>>
  /** The style’s own spelling, and the style. */
  readonly house: { readonly write: string; readonly style: string } | null
  /** What is found of the name, or of the title before it. */
  readonly warnings: readonly WarningShown[]
}

export interface ReferenceShown {
  readonly range: Range
  readonly role: Role
  readonly inSpeech: boolean
}

export interface SpellingShown {
  readonly text: string
  readonly count: number
  readonly inSpeech: number
}

export interface WarningShown {
  readonly range: Range
  readonly rule: string
  readonly level: Level
  readonly message: string
}

export function people(story: OpenStory): readonly PersonShown[] {
  const { people: roll, findings } = story.read()
  const found = foundOf(roll, findings)
  return roll.map(person => shown(person, found.get(person) ?? [], story))
}

function shown(person: RollEntry, findings: readonly Finding[], { document }: OpenStory): PersonShown {
  const { name, surname, ages, story, references, spellings, house } = person
  const roles: Partial<Record<Role, number>> = {}
  for (const { role } of references) roles[role] = (roles[role] ?? 0) + 1
  return {
    name,
    surname,
    title: titleOf(person) ?? null,
    ages,
    story,
    first: toRange(firstOf(person), document),
    references: references.map(reference => ({
      range: toRange(reference, document),
      role: reference.role,
      inSpeech: reference.inSpeech
    })),
    spellings: spellings.map(({ text, at, inSpeech }) => ({ text, count: at.length, inSpeech })),
    roles,
    house: house?.write === undefined ? null : { write: house.write, style: house.from },
    warnings: findings.map(({ at, rule, level, says }) => ({
      range: toRange(at, document),
      rule,
      level,
      message: says
    }))
  }
}

/**
 * Whose names, or titles before them, the findings touch; “Marlowe”, which is nobody’s, is found because of Marlow.
 */
function foundOf(people: readonly RollEntry[], findings: readonly Finding[]): ReadonlyMap<RollEntry, Finding[]> {
  const named = people
    .flatMap(person => person.references.map(reference => ({ person, start: startOf(reference), end: reference.end })))
    .sort((a, b) => a.start - b.start)
  const touched = (at: Finding['at']) => touching(named, at).map(({ person }) => person)
  const found = new Map<RollEntry, Finding[]>()
  for (const finding of findings) {
    const here = touched(finding.at)
    const whose = here.length > 0 ? here : finding.seeAlso.flatMap(({ at }) => touched(at))
    for (const person of new Set(whose)) {
      const known = found.get(person)
      if (known) known.push(finding)
      else found.set(person, [finding])
    }
  }
  return found
}

const startOf = ({ start, title }: RollReference) => title?.start ?? start
