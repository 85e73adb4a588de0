import type { Attribution } from '../facts/attributions.ts'
import { inForm } from '../names/speech-verbs.ts'
import { type StoryProblem, storyRule } from './rule.ts'

export const attributionTense = storyRule({
  id: 'attribution-tense',
  says: 'Keep to “said” or to “says” for one speaker.',
  because: 'A change of tense is a change of occasion.',
  level: 'note',
  options: {},
  *checkStory({ blocks, facts }) {
    const speakers = new Map<string, Said[]>()
    for (const [block, one] of blocks.entries())
      if (one.role === 'body')
        for (const attribution of facts[block]!.attributions) {
          const name = isQuoted(attribution) ? surname(one.text, attribution) : undefined
          if (!name) continue
          const said = speakers.get(name) ?? []
          said.push({ block, attribution })
          speakers.set(name, said)
        }
    for (const said of speakers.values()) yield* oddOnes(said)
  }
})

interface Said {
  readonly block: number
  readonly attribution: Attribution
}

const isQuoted = ({ lemma, tag, form, moment, speaker }: Attribution) =>
  lemma === 'say' && tag && !moment && (form === 'past' || form === 'present') && speaker?.is === 'name'

const surname = (text: string, { speaker }: Attribution) =>
  text
    .slice(speaker!.start, speaker!.end)
    .split(/\s/)
    .at(-1)!
    .replace(/['’]s$/, '')

/** The one that is not in the tense of at least two others. */
function* oddOnes(said: readonly Said[]): Generator<StoryProblem> {
  const present = said.filter(({ attribution }) => attribution.form === 'present')
  const past = said.filter(({ attribution }) => attribution.form === 'past')
  const [few, many] = present.length < past.length ? [present, past] : [past, present]
  if (few.length !== 1 || many.length < least) return
  const { block, attribution } = few[0]!
  const usual = many[0]!.attribution.form
  const at = { start: attribution.start, end: attribution.end }
  const written = inForm('say', usual)
  yield {
    block,
    at,
    entry: 'V5',
    says: `“${inForm('say', attribution.form)}” here, “${written}” elsewhere for this speaker.`,
    fixes: [{ title: `Write “${written}”`, edits: [{ block, at, text: written }], safe: false }],
    seeAlso: [{ at: { block: many[0]!.block, ...span(many[0]!.attribution) }, says: `“${written}” here` }]
  }
}

const least = 2
const span = ({ start, end }: Attribution) => ({ start, end })
