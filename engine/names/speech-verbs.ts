import { type Inflected, inflected } from './inflected.ts'
import type { Topic } from './topic-words.ts'
import { contests, courts, doubts, evidence, faults, harm, opinions, struck, told } from './verb-company.ts'

/** The light that a verb casts on what is said: `plain` none, `doubt` that it is untrue, `guilt` that it is a confession … */
export type SpeechVerbClass =
  | 'plain'
  | 'doubt'
  | 'guilt'
  | 'defeat'
  | 'proof'
  | 'pride'
  | 'color'
  | 'gesture'
  | 'attack'
  | 'stiff'
  | 'endorsement'
  | 'insistence'
  | 'disclosure'
  | 'fact'
  | 'accusation'
  | 'praise'
  | 'mind'

/** A verb that tells who spoke. */
export interface SpeechVerb extends Inflected {
  readonly lemma: string
  /** `out` of `lash out`. */
  readonly particle?: string
  readonly class: SpeechVerbClass
  /** What can stand in its place, by lemma, the most neutral first. */
  readonly instead: readonly string[]
  /** How much a wire desk minds. */
  readonly level: 'warning' | 'note' | 'off'
  /** What it must govern to be the loaded verb: a quotation or clause; a quotation just before it; what is spoken of. */
  readonly governs: 'words' | 'tag' | 'object'
  /** Directly after the verb these make it another one: `slammed into`, `admitted to`. */
  readonly unless: ReadonlySet<string>
  /** Anywhere in the sentence these make it fair: `conceded … ballots`. */
  readonly fairWith: ReadonlySet<string>
  /** It is loaded only before one of these, if there are any: `noted that the tax was unfair`. */
  readonly onlyWith: ReadonlySet<string>
  /** In a story of these topics it is the term. */
  readonly fairIn: readonly Topic[]
  /** Where its paragraph, or the next, is about these, somebody answers it. */
  readonly fairNear: readonly Topic[]
}

type Given = Partial<
  Pick<SpeechVerb, 'past' | 'present' | 'participle' | 'particle' | 'level' | 'governs' | 'fairIn' | 'fairNear'>
> & {
  readonly instead?: string
  readonly unless?: string
  readonly fairWith?: string
  readonly onlyWith?: string
}

const words = (list = '') => new Set(list.split(/\s+/).filter(word => word !== ''))

const verb = (lemma: string, kind: SpeechVerbClass, given: Given = {}): SpeechVerb => ({
  lemma,
  ...inflected(lemma),
  class: kind,
  level: 'off',
  governs: 'words',
  fairIn: [],
  fairNear: [],
  ...given,
  instead: (given.instead ?? 'say').split(' '),
  unless: words(given.unless),
  fairWith: words(given.fairWith),
  onlyWith: words(given.onlyWith)
})

const all = (lemmas: string, kind: SpeechVerbClass, given: Given = {}) =>
  [...words(lemmas)].map(lemma => verb(lemma, kind, given))

/** Verbs that tell who spoke. */
export const speechVerbs: readonly SpeechVerb[] = [
  verb('say', 'plain', { past: 'said' }),
  verb('tell', 'plain', { past: 'told' }),
  verb('write', 'plain', { past: 'wrote' }),
  verb('read', 'plain', { past: 'read' }),
  verb('sing', 'plain', { past: 'sang' }),
  verb('swear', 'plain', { past: 'swore' }),
  verb('begin', 'plain', { past: 'began', participle: 'beginning' }),
  verb('agree', 'plain', { participle: 'agreeing' }),
  verb('disagree', 'plain', { participle: 'disagreeing' }),
  verb('forecast', 'plain', { past: 'forecast' }),
  verb('rebut', 'plain'),
  verb('go', 'plain', { particle: 'on', past: 'went', present: 'goes' }),
  verb('put', 'plain', { particle: 'it', past: 'put', participle: 'putting' }),
  ...all(
    `accuse acknowledge add advise announce answer appeal apologize apologise argue ask assure call caution chant
    charge cite comment complain conclude condemn confess continue counter cry declare demand deny describe dispute email
    estimate exclaim express fear insert instruct interject joke lament mutter offer order plead pledge
    post predict promise propose protest question quote react reason recall recount reflect reiterate reject remark remember remind
    repeat reply report request respond rule scream shout speculate suggest tease testify text threaten tweet urge vow warn
    whisper wonder worry yell type label dub chant liken`,
    'plain'
  ),
  ...all('emphasize emphasise stress underline underscore', 'endorsement'),
  ...all('insist maintain contend assert', 'insistence', {
    instead: 'say argue',
    fairWith: `${doubts} ${courts}`,
    fairIn: ['court']
  }),
  verb('confirm', 'disclosure'),
  ...all('note observe explain reveal disclose', 'fact', { level: 'note', onlyWith: opinions }),
  verb('point', 'fact', { particle: 'out', level: 'note', onlyWith: opinions }),
  // “A letter alleging that the vote was rigged”: whoever has an accuser for a subject has named him.
  verb('allege', 'accusation', {
    instead: 'say argue',
    fairWith: `${doubts} ${courts}`,
    fairIn: ['court']
  }),
  ...all('tout hail', 'praise', { governs: 'object', instead: 'praise promote' }),
  ...all('believe hope', 'mind', { level: 'note', fairWith: told }),
  verb('think', 'mind', { past: 'thought', level: 'note', fairWith: told }),
  verb('feel', 'mind', { past: 'felt', level: 'note', fairWith: told }),
  verb('state', 'stiff', { level: 'note', fairWith: `${courts} ruling affidavit`, fairIn: ['court'] }),
  verb('claim', 'doubt', {
    level: 'note',
    instead: 'say assert argue',
    unless: 'responsibility victory credit life lives title asylum benefits damages to gold silver bronze',
    fairWith: `${doubts} ${courts} solicitor deposition damages sue suing insurer insurance privilege immunity exemption`,
    fairIn: ['court'],
    fairNear: ['dispute']
  }),
  verb('admit', 'guilt', {
    level: 'note',
    instead: 'say acknowledge',
    unless: 'to into',
    fairWith: `${faults} ${courts}`,
    fairIn: ['court']
  }),
  verb('concede', 'defeat', {
    level: 'note',
    instead: 'acknowledge say',
    fairWith: `${contests} ${harm}`,
    fairIn: ['election', 'sport']
  }),
  verb('refute', 'proof', { level: 'warning', governs: 'object', instead: 'deny reject dispute', fairWith: evidence }),
  verb('boast', 'pride', { level: 'warning', instead: 'say', unless: 'of a an the about more over' }),
  verb('brag', 'pride', { level: 'warning', unless: 'of about' }),
  verb('gloat', 'pride', { level: 'warning', unless: 'over about' }),
  verb('quip', 'color', { level: 'warning' }),
  ...all('opine aver', 'color', { level: 'warning', instead: 'say argue', fairIn: ['court'] }),
  ...all('gush chuckle crow fume enthuse intone muse', 'color', { level: 'warning' }),
  ...all('smile laugh grin sigh shrug frown grimace nod wince beam smirk', 'gesture', {
    level: 'warning',
    governs: 'tag'
  }),
  ...all('slam blast skewer torch rip', 'attack', {
    level: 'warning',
    governs: 'object',
    instead: 'criticize condemn denounce',
    unless: struck,
    fairIn: ['sport']
  }),
  verb('lash', 'attack', { level: 'warning', particle: 'out', governs: 'object', instead: 'criticize condemn' }),
  verb('hit', 'attack', {
    past: 'hit',
    particle: 'back',
    governs: 'tag',
    level: 'warning',
    instead: 'respond reply'
  }),
  verb('fire', 'attack', { particle: 'back', governs: 'tag', level: 'warning', instead: 'respond reply' }),
  verb('shoot', 'attack', {
    past: 'shot',
    particle: 'back',
    governs: 'tag',
    level: 'warning',
    instead: 'respond reply'
  })
]

const byLemma = new Map(speechVerbs.map(verb => [verb.lemma, verb]))

export type VerbForm = 'past' | 'present' | 'participle' | 'base'

/** A verb of the table or any regular one in a form: `say` as `claimed` is `said`. */
export const inForm = (lemma: string, form: VerbForm): string =>
  form === 'base' ? lemma : (byLemma.get(lemma) ?? inflected(lemma))[form]

/** Every form of every verb. */
export const speechForms: ReadonlyMap<string, { readonly verb: SpeechVerb; readonly form: VerbForm }> = new Map(
  speechVerbs.flatMap(verb =>
    (['base', 'participle', 'present', 'past'] as const).map(
      form => [form === 'base' ? verb.lemma : verb[form], { verb, form }] as const
    )
  )
)
