import type { Facts } from '../facts/facts.ts'
import type { Mention } from '../facts/mentions.ts'
import { bones, start } from '../names/bones.ts'
import { areTwins } from '../names/given-twins.ts'
import { givenNameKey } from '../names/keys.ts'
import { type Likeness, likeness, surnameLikeness } from '../names/likeness.ts'
import { soundKeys } from '../names/sound-keys.ts'
import type { Block } from '../story.ts'
import type { Style } from '../style/style.ts'
import type { Speech } from './speech.ts'
import { type Clash, fullClash, surnameClash } from './spellings/clash.ts'
import { identity } from './spellings/identity.ts'
import { type Form, formsOf, usesOf } from './spellings/name-forms.ts'
import { toldApart } from './spellings/told-apart.ts'
import { toldOnce } from './told-once.ts'

/** The names of people that a story spells in two ways. Words in direct speech are neither evidence nor looked at. */
export function* clashesOf(
  blocks: readonly Block[],
  facts: readonly Facts[],
  speech: Speech,
  style: Style
): Iterable<Clash> {
  const uses = usesOf(blocks, facts, speech)
  const full = formsOf(uses.filter(({ mention }) => mention.shape === 'full'))
  const single = formsOf(uses.filter(({ mention }) => mention.shape === 'single'))
  const areTwo = toldApart(style)
  const singleBySurname = new Map(single.map(form => [form.surname, form]))
  const told = new Set<Form>()
  for (const [a, b] of nearPairs(full)) {
    if (told.has(a) || told.has(b)) continue
    const by = oneInFull(a, b, facts)
    if (!by || areTwo(a.name, b.name)) continue
    const clash = fullClash(a, b, by, form => singleBySurname.get(form.surname))
    told.add(clash.kept.name === a.name ? b : a)
    yield clash
  }
  const bearers = new Map<string, Form[]>()
  for (const form of full) if (!told.has(form)) for (const key of keysOfSurname(form)) addTo(bearers, key, form)
  const borne = new Set<string>()
  for (const { parts } of full) for (const part of parts) borne.add(part.toLowerCase())
  for (const short of single) {
    if (borne.has(short.surname.toLowerCase())) continue
    const near = new Set(keysOfSurname(short).flatMap(key => bearers.get(key) ?? []))
    const found = [...near].flatMap(form => {
      const by = oneInShort(short, form, facts)
      return by && !areTwo(short.name, form.surname) ? [{ form, by }] : []
    })
    const [first] = found
    if (!first || found.some(({ form }) => form.surname !== first.form.surname)) continue
    yield surnameClash(first.form, singleBySurname.get(first.form.surname), short, first.by)
  }
}

function oneInFull(a: Form, b: Form, facts: readonly Facts[]): Likeness | undefined {
  if (hasSameStanding(a, b)) return undefined
  const [one, other] = [a.uses[0]!.mention, b.uses[0]!.mention]
  const { by, areTwins } = compared(one)(other)
  // “Kim Jong Un” in “Kim Jong un” or a headline that raises every word: only a particle’s capital is told, in running text.
  if (by === 'marks' && a.name.toLowerCase() === b.name.toLowerCase())
    return [...a.uses, ...b.uses].every(({ weight }) => weight === 1) ? by : undefined
  if (by === 'marks') return by
  if (!by && !areTwins) return undefined
  const told = identity(a, b, facts)
  if (told) return told === 'one' ? (by ?? 'slip') : undefined
  // Two that both come back are likelier two people than one with a slip each time.
  return a.uses.length > 1 && b.uses.length > 1 ? undefined : (by ?? 'slip')
}

const compared = toldOnce((one: Mention) =>
  toldOnce((other: Mention) => {
    const by = likeness(one, other)
    return { by, areTwins: !by && areTwins(one, other) }
  })
)

/** Both are checked, or both are listed: then both stand. */
const hasSameStanding = (a: Form, b: Form) => (a.isChecked && b.isChecked) || (a.isHouse && b.isHouse)

function oneInShort(short: Form, full: Form, facts: readonly Facts[]): Likeness | undefined {
  const { surname, parts } = full
  if (hasSameStanding(short, full) || short.surname.toLowerCase() === surname.toLowerCase()) return undefined
  const by = surnameLikeness(
    short.surname,
    surname,
    parts.filter(part => part !== surname)
  )
  if (!by || by === 'marks') return by
  return identity(short, full, facts) === 'two' ? undefined : by
}

/** How a surname begins, and how it may sound: what a slip keeps, and what another alphabet keeps. */
const keysOfSurname = (form: Form) => surnameKeys(form.uses[0]!.mention, form.surname)

const surnameKeys = toldOnce((_: Mention, surname: string): readonly string[] => [
  `${start(surname)}…`,
  ...soundKeys(surname)
])

/** Pairs that share a word, or all their letters: what shares nothing is not looked at twice. */
function* nearPairs(forms: readonly Form[]): Iterable<readonly [Form, Form]> {
  const seen = new Set<number>()
  const groups = new Map<string, number[]>()
  for (const [at, form] of forms.entries()) for (const key of keysOf(form)) addTo(groups, key, at)
  for (const group of groups.values())
    for (let index = 0; index < group.length; index++)
      for (let next = index + 1; next < group.length; next++) {
        const key = group[index]! * forms.length + group[next]!
        if (seen.has(key)) continue
        seen.add(key)
        yield [forms[group[index]!]!, forms[group[next]!]!]
      }
}

const keysOf = (form: Form) => nameKeys(form.uses[0]!.mention, form.surname)

const nameKeys = toldOnce(
  ({ parts }: Mention, surname: string): ReadonlySet<string> =>
    new Set([...parts.map(givenNameKey), parts.map(bones).join(''), ...soundKeys(surname).map(key => `…${key}`)])
)

/** A key that very many have tells nothing: the rest of them are left out. */
function addTo<T>(groups: Map<string, T[]>, key: string, form: T): void {
  const group = groups.get(key)
  if (!group) groups.set(key, [form])
  else if (group.length < mostOfOneKey) group.push(form)
}

const mostOfOneKey = 24
