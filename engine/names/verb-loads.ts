import type { SpeechVerbClass } from './speech-verbs.ts'

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
  fact: { says: 'makes a fact of an opinion.', because: 'Facts are noted and explained, opinions are said.' },
  accusation: { says: 'accuses.', because: 'It needs an accuser, with a charge, a lawsuit or a complaint.' },
  praise: { says: 'takes the speaker’s side.', because: 'It is for readers to judge how good a thing is.' },
  mind: { says: 'reads a mind.', because: 'Nobody can see what another thinks; what was said can be told.' },
  disclosure: { says: 'takes it for true.', because: 'It fits documents and findings, not what somebody says.' }
}
