import type { FirstPlace, Form } from './archive.ts'
import { nearForms } from './near.ts'

/** One person of an archive. */
export interface Somebody {
  /** The forms of the name, the one that most stories have first. */
  readonly forms: readonly Form[]
  /** The first reference of all. */
  readonly first: FirstPlace
}

export function peopleOf(forms: readonly Form[]): readonly Somebody[] {
  const leaders = new Map<Form, Form>()
  const leaderOf = (form: Form): Form => {
    let leader = form
    while (leaders.has(leader)) leader = leaders.get(leader)!
    return leader
  }
  const order = new Map(forms.map((form, index) => [form, index]))
  for (const { a, b } of nearForms(forms)) {
    const [one, other] = [leaderOf(a), leaderOf(b)]
    if (one === other) continue
    const [first, then] = order.get(one)! < order.get(other)! ? [one, other] : [other, one]
    leaders.set(then, first)
  }
  const groups = new Map<Form, Form[]>()
  for (const form of forms) {
    const leader = leaderOf(form)
    const group = groups.get(leader)
    if (group) group.push(form)
    else groups.set(leader, [form])
  }
  return [...groups.values()].map(group => ({
    first: group[0]!.first,
    forms: group.sort((a, b) => b.stories - a.stories)
  }))
}
