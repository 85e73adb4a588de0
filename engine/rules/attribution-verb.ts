import type { Attribution } from '../facts/attributions.ts'
import type { Facts } from '../facts/facts.ts'
import { firstFrom } from '../in-order.ts'
import { topicsOf } from '../ledger/topics.ts'
import { inForm, speechForms } from '../names/speech-verbs.ts'
import type { Topic } from '../names/topic-words.ts'
import { loads } from '../names/verb-loads.ts'
import { contains } from '../story.ts'
import { oneOf, words } from '../style/options.ts'
import { type StoryFix, type StoryProblem, storyRule } from './rule.ts'

export const attributionVerb = storyRule({
  id: 'attribution-verb',
  says: 'Attribute with a neutral verb.',
  because: '“Said” takes no side.',
  level: 'warning',
  options: {
    accept: words([], 'Verbs that this desk uses freely: claim, concede.'),
    also: words(
      [],
      'Verbs to note that are left alone otherwise: insist, maintain, contend, assert, allege, confirm, stress, emphasize, hail, tout.'
    ),
    spelling: oneOf(['american', 'british'], 'american', 'How an offered verb is spelled: criticize or criticise.')
  },
  *checkStory({ blocks, facts }, { accept, also, spelling }) {
    const topics = topicsOf(facts)
    const isNear = (block: number, topics: readonly Topic[]) =>
      topics.some(topic => facts[block]!.topics.includes(topic) || facts[block + 1]?.topics.includes(topic))
    const tells = (block: number) => facts[block]?.attributions.some(({ lemma }) => said.has(lemma)) === true
    for (const [block, { attributions }] of facts.entries()) {
      const inHeadline = blocks[block]!.role === 'headline'
      for (const attribution of attributions) {
        const { loaded, lemma } = attribution
        if (!loaded || accept.includes(lemma)) continue
        const { verb } = speechForms.get(lemma)!
        if (verb.class === 'plain' || verb.fairIn.some(topic => topics.has(topic))) continue
        const level = verb.level === 'off' && also.includes(lemma) ? 'note' : verb.level
        // Headlines need short verbs; only violence is too much for one.
        if (level === 'off' || (inHeadline && verb.class !== 'attack')) continue
        if (isNear(block, verb.fairNear)) continue
        const isTold = () => tells(block - 1) || tells(block) || tells(block + 1)
        if (verb.class === 'mind' && (isTold() || !isPerson(facts[block]!, attribution))) continue
        yield problem(block, blocks[block]!.text, attribution, verb, inHeadline ? 'note' : level, spelling)
      }
    }
  }
})

/** “Moscow believes that” reads no mind. */
function isPerson({ mentions }: Facts, { speaker }: Attribution): boolean {
  if (speaker?.is !== 'name') return true
  const mention = mentions[firstFrom(mentions, speaker.start)]
  return mention !== undefined && contains(speaker, mention)
}

/** What tells what was said, so that nobody has to read a mind. */
const said: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'according to', 'write', 'ask', 'describe', 'call'])

type Verb = NonNullable<ReturnType<typeof speechForms.get>>['verb']

function problem(
  block: number,
  text: string,
  attribution: Attribution,
  verb: Verb,
  atMost: 'note' | 'warning',
  spelling: 'american' | 'british'
): StoryProblem {
  const { start, end } = attribution
  const { says, because } = loads[verb.class as keyof typeof loads]
  return {
    block,
    at: { start, end },
    atMost,
    entry: entries.get(verb.class) ?? 'V1',
    says: `“${text.slice(start, end)}” ${says}`,
    because,
    fixes: offered(attribution, verb).map(({ end, text }) => {
      const written = spelling === 'british' ? text.replace('iciz', 'icis') : text
      return fix(block, start, end, written)
    })
  }
}

const entries: ReadonlyMap<Verb['class'], string> = new Map([
  ['proof', 'V3'],
  ['gesture', 'V2'],
  ['mind', 'V2']
])

/** What can stand for the verb, each with where what it replaces ends. */
function offered({ end, form, order, content, to }: Attribution, verb: Verb) {
  const neutral = verb.instead
    // “Rejected that she was late” is not English.
    .filter(lemma => lemma !== 'reject' || content !== 'clause')
    .map(lemma => ({ end, text: inForm(lemma, form) }))
  // “She smiled” is “she said with a smile”.
  if (verb.class === 'gesture' && order === 'speaker first')
    return [{ end, text: `${inForm('say', form)} with a ${verb.lemma}` }, ...neutral]
  // “Boasted to reporters that” is “told reporters that”.
  return to && verb.instead[0] === 'say' ? [{ end: to.end, text: inForm('tell', form) }, ...neutral] : neutral
}

const fix = (block: number, start: number, end: number, text: string): StoryFix => ({
  title: `Write “${text}”`,
  edits: [{ block, at: { start, end }, text }],
  safe: false
})
