/** What a story may be about that makes a loaded verb the right one. */
export type Topic = 'court' | 'election' | 'sport'

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

/** A verb that tells who spoke. */
export interface SpeechVerb {
  readonly lemma: string
  /** `said`, which is also the form after *has*. */
  readonly past: string
  readonly present: string
  readonly participle: string
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
  /** In a story of these topics it is the term. */
  readonly fairIn: readonly Topic[]
}

type Given = Partial<
  Pick<SpeechVerb, 'past' | 'present' | 'participle' | 'particle' | 'level' | 'governs' | 'fairIn'>
> & {
  readonly instead?: string
  readonly unless?: string
  readonly fairWith?: string
}

const evidence = `evidence proof prove proves data study studies research researchers experiment experiments records document
  documents video footage test tests figures statistics survey analysis theory hypothesis scientists point`

const courts = `court trial jury judge prosecutor prosecutors lawyer lawyers attorney attorneys police charge charges charged
  pleaded indictment indicted lawsuit suit sued testimony testified convicted guilty`

/** What makes it right to doubt. */
const doubts = `falsely wrongly incorrectly erroneously false untrue baseless unfounded unsubstantiated unproven debunked evidence
  denied denies deny denying disputed disputes refutes refuted rejected rejects allegation allegations accused hoax conspiracy scam scams scammer scammers fake
  contradicted misleading ridiculously absurdly outrageously baselessly mistakenly inaccurately dubiously bizarrely implausibly`

/** What a confession is of. */
const faults = `mistake mistakes wrong wrongly error errors fault faults lied lying lie lies guilty guilt kill killed killing
  murder stole stolen stealing failed failure failures failing drug drugs doping cheated cheating affair illegal illegally
  misled misleading sorry regret blame fraud bribe bribes rape raped abuse abused assault assaulted shot shooting knew never
  not no unaware forgot problem problems difficult difficulties difficulty lost losing late delay delays struggled struggling
  shortcomings flaws flawed weakness weaknesses embarrassed ashamed nervous afraid fear fears scared worried surprised
  violated violating violation violations breached breaching breach broke broken collapse blow setback hurt hurts regret regrets
  regrettable wiser hindsight retrospect disappointed hard harder tough bad badly worse poor little less only could cannot`

const contests = `election elections vote votes voters ballot ballots race runoff recount primary defeat contest match goal goals
  penalty set game referendum retrospect hindsight wiser regrettable mistake mistakes wrong error errors fault failed failure`

/** What is struck, not criticized: `slammed into`, `blasted off`, `blasted a homer`. */
const struck =
  'apart into against on onto through to down up out off home shut past by in over with back open across from at'

const words = (list = '') => new Set(list.split(/\s+/).filter(word => word !== ''))

const verb = (lemma: string, kind: SpeechVerbClass, given: Given = {}): SpeechVerb => ({
  lemma,
  ...inflected(lemma),
  class: kind,
  level: 'off',
  governs: 'words',
  fairIn: [],
  ...given,
  instead: (given.instead ?? 'say').split(' '),
  unless: words(given.unless),
  fairWith: words(given.fairWith)
})

/** `quip`, `quipped`, `quipping`. */
const doubling = words('admit aver brag grin hit nod quip rebut rip shrug slam')

function inflected(lemma: string): Pick<SpeechVerb, 'past' | 'present' | 'participle'> {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubling.has(lemma) ? `${lemma}${lemma.at(-1)}` : lemma
  const body = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : stem
  const sibilant = /(?:s|sh|ch|x|z)$/.test(lemma)
  return {
    past: `${body}ed`,
    present: sibilant || body.endsWith('i') ? `${body}es` : `${lemma}s`,
    participle: `${stem}ing`
  }
}

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
  verb('think', 'plain', { past: 'thought' }),
  verb('feel', 'plain', { past: 'felt' }),
  verb('agree', 'plain', { participle: 'agreeing' }),
  verb('disagree', 'plain', { participle: 'disagreeing' }),
  verb('forecast', 'plain', { past: 'forecast' }),
  verb('rebut', 'plain'),
  verb('go', 'plain', { particle: 'on', past: 'went', present: 'goes' }),
  verb('point', 'plain', { particle: 'out' }),
  verb('put', 'plain', { particle: 'it', past: 'put', participle: 'putting' }),
  ...all(
    `accuse acknowledge add advise allege announce answer appeal apologize apologise argue ask assure believe call caution chant
    charge cite comment complain conclude condemn confess confirm continue counter cry declare demand deny describe dispute email
    estimate exclaim explain express fear hope insert instruct interject joke lament mutter note observe offer order plead pledge
    post predict promise propose protest question quote react reason recall recount reflect reiterate reject remark remember remind
    repeat reply report request respond rule scream shout speculate suggest tease testify text threaten tweet urge vow warn
    whisper wonder worry yell type label dub chant liken`,
    'plain'
  ),
  ...all('emphasize emphasise stress underline underscore', 'endorsement'),
  ...all('insist maintain contend assert', 'insistence', { instead: 'say argue' }),
  ...all('reveal disclose', 'disclosure', { instead: 'say announce' }),
  verb('state', 'stiff', { level: 'note', fairWith: `${courts} ruling affidavit`, fairIn: ['court'] }),
  verb('claim', 'doubt', {
    level: 'note',
    instead: 'say assert argue',
    unless: 'responsibility victory credit life lives title asylum benefits damages to gold silver bronze',
    fairWith: `${doubts} ${courts} solicitor deposition damages sue suing insurer insurance privilege immunity exemption`,
    fairIn: ['court']
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
    fairWith: contests,
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

/** What a loaded verb does to the words, and why a desk minds; the sentence is “claimed” … */
export const loads: Readonly<
  Record<Exclude<SpeechVerbClass, 'plain'>, { readonly says: string; readonly because: string }>
> = {
  doubt: { says: 'casts doubt.', because: 'It tells readers that the writer does not believe it.' },
  guilt: { says: 'makes a confession of it.', because: 'People admit what is held against them.' },
  defeat: {
    says: 'makes a defeat of it.',
    because: 'People concede what they fought against; “acknowledge” says less.'
  },
  proof: { says: 'means proved wrong.', because: 'Whoever only says no denies, rejects or disputes.' },
  pride: { says: 'mocks the speaker.', because: 'The words can speak for themselves.' },
  color: { says: 'comments on the words.', because: 'They can speak for themselves.' },
  gesture: { says: 'is no way to speak.', because: 'Words are said, and the gesture goes along.' },
  attack: {
    says: 'is violence where there were only words.',
    because: 'Neutral verbs let readers judge how harsh it was.'
  },
  stiff: { says: 'is stiff.', because: 'Documents state, people say.' },
  endorsement: { says: 'lends the words weight.', because: 'It tells readers that the writer thinks they matter.' },
  insistence: { says: 'hints that the facts are against it.', because: '“Said” leaves that to the facts.' },
  disclosure: { says: 'takes it for true.', because: 'It fits documents and findings, not what somebody says.' }
}

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

const topics: Readonly<Record<Topic, string>> = {
  court: `court trial jury judge prosecutor prosecutors defendant defendants indictment indicted sentenced convicted lawsuit
    plaintiff plea inquest`,
  election: 'ballot ballots voters polls turnout runoff recount constituency electorate primary caucus',
  sport: `striker goalkeeper midfielder touchdown quarterback innings batsman batter inning pitcher league season playoffs homer
    semifinal semifinals semi-final semi-finals homers halftime half-time rugby cricket teammate teammates coach coached winger
    midfield defender scrum wickets knockout`
}

/** The words that give a story’s topic away. */
export const topicWords: ReadonlyMap<string, Topic> = new Map(
  Object.entries(topics).flatMap(([topic, list]) => [...words(list)].map(word => [word, topic as Topic] as const))
)
