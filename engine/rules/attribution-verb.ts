import type { Attribution } from '../facts/attributions.ts'
import type { Facts } from '../facts/facts.ts'
import { inForm, loads, speechForms, type Topic } from '../names/speech-verbs.ts'
import { oneOf, words } from '../style/options.ts'
import { replace, type StoryProblem, storyRule } from './rule.ts'

export const attributionVerb = storyRule({
  id: 'attribution-verb',
  says: 'Attribute with a neutral verb.',
  because: '“Said” takes no side.',
  level: 'warning',
  options: {
    accept: words([], 'Verbs that this desk uses freely: claim, concede.'),
    also: words(
      [],
      'Verbs to note that are left alone otherwise: insist, maintain, contend, assert, reveal, disclose, stress.'
    ),
    spelling: oneOf(['american', 'british'], 'american', 'How an offered verb is spelled: criticize or criticise.')
  },
  *checkStory({ blocks, facts }, { accept, also, spelling }) {
    const topics = topicsOf(facts)
    for (const [block, { attributions }] of facts.entries()) {
      const inHeadline = blocks[block]!.role === 'headline'
      for (const attribution of attributions) {
        if (!attribution.loaded || accept.includes(attribution.lemma)) continue
        const { verb } = speechForms.get(attribution.lemma)!
        if (verb.class === 'plain' || verb.fairIn.some(topic => topics.has(topic))) continue
        const level = verb.level === 'off' && also.includes(verb.lemma) ? 'note' : verb.level
        // Headlines need short verbs; only violence is too much for one.
        if (level === 'off' || (inHeadline && verb.class !== 'attack')) continue
        yield problem(block, blocks[block]!.text, attribution, verb, inHeadline ? 'note' : level, spelling)
      }
    }
  }
})

type Verb = NonNullable<ReturnType<typeof speechForms.get>>['verb']

function problem(
  block: number,
  text: string,
  { start, end, form, order }: Attribution,
  verb: Verb,
  atMost: 'note' | 'warning',
  spelling: 'american' | 'british'
): StoryProblem {
  const { says, because } = loads[verb.class as keyof typeof loads]
  const at = { start, end }
  const written = verb.instead
    .map(lemma => inForm(lemma, form))
    .map(form => (spelling === 'british' ? british(form) : form))
  // “She smiled” is “she said with a smile”.
  const offered =
    verb.class === 'gesture' && order === 'speaker first' ? [`${written[0]} with a ${verb.lemma}`, ...written] : written
  return {
    block,
    at,
    atMost,
    entry: verb.class === 'proof' ? 'V3' : verb.class === 'gesture' ? 'V2' : 'V1',
    says: `“${text.slice(start, end)}” ${says}`,
    because,
    fixes: offered.map(word => ({ ...replace(at, word), edits: [{ block, at, text: word }] }))
  }
}

const british = (form: string) => form.replace('iciz', 'icis')

/** A topic takes three words to be one: a story in which somebody goes to court once is no court story. */
function topicsOf(facts: readonly Facts[]): ReadonlySet<Topic> {
  const counts = new Map<Topic, number>()
  for (const { topics } of facts) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= 3).map(([topic]) => topic))
}
