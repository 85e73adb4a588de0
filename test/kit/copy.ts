import fc from 'fast-check'

/** Pieces of invented copy that the rules have something to say about, or could wrongly have. */
const people = [
  'Ana Petrova',
  'Kim Jong-un',
  'Kim Jong Un',
  'Sergei Shoygu',
  'Volodymyr Zelensky',
  'Mr. Marlowe',
  'Dana Marlowe',
  'Prime Minister Jo Reyes',
  'president Luis Ortega',
  'Coach Pep Ruiz',
  'Abbas Araghchi',
  'Kiev',
  'al-Qaeda'
]
const ages = [
  'a 5 year old boy',
  'the five-year-old',
  'a 7-year-old girl',
  'in her 30\u2019s',
  'Marlowe, 32 said so',
  '15-24-year-olds',
  'aged between 18-24'
]
const says = ['said', 'claimed', 'admitted', 'refuted the report', 'slammed the budget', 'said he', 'told reporters']
const plain = [
  'the harbor board',
  'on Tuesday',
  'a vote was due',
  'the ferry ran late',
  'in 1998',
  'U.S. officials',
  'TK',
  '(CQ)',
  '(STET)'
]
const marks: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['“', ''],
  ['"', ''],
  ['', '”']
]

const phrase = fc.constantFrom(...people, ...ages, ...says, ...plain)
const clause = fc.array(phrase, { minLength: 1, maxLength: 6 }).map(phrases => phrases.join(' '))
const quotation = fc
  .tuple(fc.constantFrom(...marks), clause, fc.constantFrom(',', '.', ''))
  .map(([[open, close], words, stop]) => `${open}${words}${stop}${close}`)
const sentence = fc
  .array(fc.oneof({ weight: 3, arbitrary: clause }, { weight: 2, arbitrary: quotation }), {
    minLength: 1,
    maxLength: 4
  })
  .map(parts => `${parts.join(', ')}.`)

export const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map(sentences => sentences.join(' '))

/** A story as wire copy has it, with mistakes of every family in and outside of quotation marks. */
export const story = fc.array(paragraph, { minLength: 1, maxLength: 8 }).map(paragraphs => paragraphs.join('\n\n'))
