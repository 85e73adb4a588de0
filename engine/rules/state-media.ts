import type { StateOutlet } from '../facts/attributions/state-media.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const stateMedia = storyRule({
  id: 'state-media',
  says: 'Say whose a state’s news outlet is where it is first cited.',
  because: 'Readers should know that a government speaks.',
  level: 'note',
  options: {},
  *checkStory({ blocks, facts, ledger: { speech } }) {
    const told = new Set<string>()
    const first = new Map<string, { readonly block: number; readonly outlet: StateOutlet }>()
    for (const [block, { role }] of blocks.entries()) {
      if (role !== 'body') continue
      for (const outlet of facts[block]!.stateOutlets) {
        if (speech.touches(block, outlet)) continue
        // “The agency is run by the state”, later on, is late, but there.
        if (outlet.owned) told.add(outlet.name)
        if (outlet.cited && !first.has(outlet.name)) first.set(outlet.name, { block, outlet })
      }
    }
    for (const [name, { block, outlet }] of first)
      if (!told.has(name)) yield problem(block, blocks[block]!.text, outlet)
  }
})

function problem(block: number, text: string, { start, end, owner }: StateOutlet): StoryProblem {
  const name = text.slice(start, end)
  const before = text.slice(0, start)
  // “Iran’s Tasnim” becomes “Iran’s semi-official Tasnim”, “Tasnim” alone “semi-official outlet Tasnim”.
  const isDetermined = /(?:\bthe|['’]s|\w+n)\s$/i.test(before.slice(-12))
  // “Xinhua news agency said” has its noun.
  const isAgency = text.startsWith(' news agency', end)
  const added = isDetermined || isAgency ? adjectives[owner] : `${adjectives[owner]} outlet`
  const edit = /[.?!]\s$|^$/.test(before.slice(-2)) ? `The ${added} ` : `${added} `
  return {
    block,
    at: { start, end },
    entry: 'V17',
    says: `Nothing says who runs “${name}”.`,
    fixes: [{ title: `Write “${edit}${name}”`, edits: [{ block, at: { start, end: start }, text: edit }], safe: false }]
  }
}

const adjectives = { state: 'state-run', 'semi-official': 'semi-official', party: 'ruling-party' } as const
