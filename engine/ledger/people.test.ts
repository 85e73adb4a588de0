import assert from 'node:assert/strict'
import { processorTime } from '../../test/kit/processor-time.ts'
import { gatherer } from '../facts/gather.ts'
import type { Block } from '../story.ts'
import type { HouseEntry, Style } from '../style/style.ts'
import { type Person, peopleOf } from './people.ts'

const names = new Map<string, HouseEntry>([
  ['Anwar Ibrahim', { kind: 'person', write: 'Anwar Ibrahim', later: 'Anwar', from: 'wire' }]
])
const style = { name: 'wire', rules: new Map(), names } as unknown as Style

/** Everyone in a story, one paragraph an argument, with what each reference says: `Ana Paz|Paz`. */
function people(...paragraphs: readonly string[]): readonly string[] {
  return peopleIn(paragraphs).map(({ references }) =>
    references.map(({ block, mention }) => paragraphs[block]!.slice(mention.start, mention.end)).join('|')
  )
}

function peopleIn(paragraphs: readonly string[]): readonly Person[] {
  const blocks = paragraphs.map((text): Block => ({ role: 'body', text, pieces: [] }))
  const facts = blocks.map(gatherer(style))
  const speech = { spansIn: () => [], quotationsIn: () => [], touches: () => false }
  return peopleOf(blocks, facts, speech, style)
}

describe('people', () => {
  const stories: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['Ana Paz left.', 'Paz was late. Acme was not.'], ['Ana Paz|Paz']],
    [['Paz left.', 'Ana Paz was late.'], ['Paz|Ana Paz']],
    [['Xi Jinping left.', 'Xi was late. Jinping Road was closed.'], ['Xi Jinping|Xi']],
    [['George W. Bush left.', 'George Bush was late. Bush ran.'], ['George W. Bush|George Bush|Bush']],
    [['Joseph Biden left.', 'Joe Biden was late.'], ['Joseph Biden|Joe Biden']],
    [
      ['Ana Paz and Luis Paz left.', 'Ana was late. Luis ran.'],
      ['Ana Paz|Ana', 'Luis Paz|Luis']
    ],
    [
      ['Ana Paz left.', 'Luis Paz ran. Paz was late.'],
      ['Ana Paz', 'Luis Paz|Paz']
    ],
    [['Carla del Ponte left.', 'Del Ponte was late.'], ['Carla del Ponte|Del Ponte']],
    [['Hamid al-Rashid left.', 'Rashid was late. Al-Rashid ran.'], ['Hamid al-Rashid|Rashid|Al-Rashid']],
    [
      ['Gabriel García Márquez left.', 'García Márquez was late. García ran.'],
      ['Gabriel García Márquez|García Márquez|García']
    ],
    [['Anwar Ibrahim left.', 'Anwar was late.'], ['Anwar Ibrahim|Anwar']],
    [['Abu Hamza al-Tanak left.', 'Abu Hamza was late.'], ['Abu Hamza al-Tanak|Abu Hamza']],
    [['Nguyen Van Troi left.', 'Troi was late.'], ['Nguyen Van Troi|Troi']],
    [['Brelo Tanwit, a farmer, left.', 'Brelo said he was late.'], ['Brelo Tanwit|Brelo']],
    [['Enio Tanwit Breloso, a farmer, left.', 'Mr. Tanwit was late.'], ['Enio Tanwit Breloso|Tanwit']],
    // “Wells” is a company for all that the story says.
    [['Mary Wells Lawrence left.', 'Wells was late.'], ['Mary Wells Lawrence']],
    [['Prime Minister Tanak left.', 'Tanak was late.'], ['Tanak|Tanak']],
    [['Brenor Tarrat left.', 'Tarrat said he was late.'], ['Brenor Tarrat|Tarrat']],
    [['Brenor Tarrat left.', 'It was late.'], []],
    // Fathers, sons and numbers.
    [
      ['Donald Trump met his son, Donald Trump Jr., on Monday.', 'Trump was late. Trump Jr. ran.'],
      ['Donald Trump|Trump', 'Donald Trump Jr.|Trump Jr.']
    ],
    [
      ['Mayor Oscar Breld Jr. left.', 'Breld was late.', 'His father, Oscar Breld, died in May.', 'Breld ran.'],
      ['Oscar Breld Jr.|Breld|Breld', 'Oscar Breld']
    ],
    [['OSCAR BRELD RETIRES', 'Oscar Breld Jr. left.', 'Breld was late.'], ['Oscar Breld Jr.|Breld']],
    [
      ['Pope John Paul II left.', 'John Paul was late.', 'Pope Paul VI ran.'],
      ['John Paul II|John Paul', 'Paul VI']
    ],
    [
      [
        'Oscar Breld Sr. and his son, Oscar Breld Jr., left.',
        'The elder Breld was late. The younger Breld ran.',
        'Breld Sr. slept.'
      ],
      ['Oscar Breld Sr.|Breld|Breld Sr.', 'Oscar Breld Jr.|Breld']
    ],
    [
      ['Oscar Breld met his son, Oscar Breld Jr.', 'The younger Breld was late. The elder Breld ran.'],
      ['Oscar Breld|Breld', 'Oscar Breld Jr.|Breld']
    ],
    [['Mayor Walter Breld Sr. left.', 'Walter Breld was late.'], ['Walter Breld Sr.|Walter Breld']],
    [
      ['Oscar Breld and Luis Breld left.', 'The younger Breld was late.'],
      ['Oscar Breld', 'Luis Breld']
    ],
    // Middle names, initials and short forms of given names.
    [
      ['George Bush left.', 'George W. Bush was late.', 'George H.W. Bush ran.'],
      ['George Bush|George W. Bush', 'George H.W. Bush']
    ],
    [
      ['John Fitzgerald Kennedy left.', 'John F. Kennedy was late.', 'John Kennedy ran.'],
      ['John Fitzgerald Kennedy|John F. Kennedy|John Kennedy']
    ],
    [['J. Edgar Hoover left.', 'Edgar Hoover was late.'], ['J. Edgar Hoover|Edgar Hoover']],
    [['Bob Breld left.', 'Rob Breld was late.', 'Robert Breld ran.'], ['Bob Breld|Rob Breld|Robert Breld']],
    [['Dan Breld and Daniel Breld left.'], ['Dan Breld', 'Daniel Breld']],
    [['Claudia Sheinbaum Pardo left.', 'Claudia Sheinbaum was late.'], ['Claudia Sheinbaum Pardo|Claudia Sheinbaum']],
    [
      ['Robert “Bobby” Breld left.', 'Bobby Breld was late.', 'Bobby ran. Breld slept.'],
      ['Robert “Bobby” Breld|Bobby Breld|Bobby|Breld']
    ],
    [
      ['Daw Khin Myo Chit, a farmer, left.', 'Khin Myo Chit was late. Daw Khin Myo Chit ran.'],
      ['Daw Khin Myo Chit|Khin Myo Chit|Daw Khin Myo Chit']
    ],
    [['President U Thein Sein left.', 'Thein Sein was late.'], ['U Thein Sein|Thein Sein']],
    // The beginning of a name, where nobody else begins so.
    [
      ['Sri Mulyani Indrabreld, a farmer, left.', 'Sri Mulyani said she was late.'],
      ['Sri Mulyani Indrabreld|Sri Mulyani']
    ],
    [
      ['John Paul Jones, a farmer, left.', 'John Paul said he was late.'],
      ['John Paul Jones', 'John Paul']
    ],
    // Surnames that are titles and words are somebody’s where the story has one.
    [['Analyst Bill Bishop left.', '“No,” joked Bishop. Bishop left.'], ['Bill Bishop|Bishop|Bishop']],
    [['The Bishop left.', '“No,” joked Bishop.'], []],
    [
      ['Karen and Luis Breld left.', 'Karen was late. Breld ran.'],
      ['Karen|Karen', 'Luis Breld|Breld']
    ],
    // A word at the head of a sentence is no given name where the story has another bearer.
    [['Mayor Anna Breld left.', 'Longtime Breld friends wept.'], ['Anna Breld']],
    [
      ['Mayor Anna Breld left.', 'Ayo Breld wept.', 'Ayo Breld ran.'],
      ['Anna Breld', 'Ayo Breld|Ayo Breld']
    ],
    // Somebody named before with that word is as likely as who is introduced later.
    [
      ['Mayor Ana Breld Roe left.', 'Breld was late.', 'Senator Luis Breld ran.'],
      ['Ana Breld Roe|Breld', 'Luis Breld']
    ],
    // Whose kin somebody is, somebody is not.
    [['Breld’s brother, Tim Breld, left.', 'Tim Breld was late.'], ['Tim Breld|Tim Breld']],
    [
      ['Otto Breld left.', 'Tim Breld ran.', 'Breld’s older brother Tim Breld was late.'],
      ['Otto Breld|Breld', 'Tim Breld|Tim Breld']
    ],
    // Which of two who bear a name.
    [
      ['Mayor Joe Breld and his wife, Anna Breld, left.', 'Mrs. Breld was late. Mr. Breld ran.'],
      ['Joe Breld|Breld', 'Anna Breld|Breld']
    ],
    [
      ['Mayor Joe Breld left.', 'His wife, Anna, was late.', 'Mrs. Breld ran.'],
      ['Joe Breld', 'Anna|Breld']
    ],
    [
      ['Mayor Joe Breld met Anna Breld.', 'Breld said she was late.', 'Breld told him. Breld said he ran.'],
      ['Joe Breld|Breld', 'Anna Breld|Breld|Breld']
    ],
    [
      ['Mayor Joe Breld met Senator Anna Breld.', 'Mayor Breld was late.'],
      ['Joe Breld|Breld', 'Anna Breld']
    ],
    [
      ['Oscar Breld left.', 'Breld was late.', 'Breld’s mother, Anna Breld, died.', 'Breld ran.'],
      ['Oscar Breld|Breld|Breld|Breld', 'Anna Breld']
    ],
    [
      ['Anna Breld left.', 'She married Otto Breld in 1960; he died in 2001.', 'Breld was late. Breld said he ran.'],
      ['Anna Breld|Breld', 'Otto Breld|Breld']
    ],
    [
      ['Anna Breld left.', 'Her husband of 40 years, Otto Breld, died in 2001.', 'Breld was late.'],
      ['Anna Breld|Breld', 'Otto Breld']
    ],
    [
      [
        'Oscar Breld left.',
        '“No,” said Anna Breld.',
        'Breld was late.',
        'It rained.',
        'It snowed.',
        'It thawed.',
        'Breld ran.'
      ],
      ['Oscar Breld', 'Anna Breld|Breld|Breld']
    ],
    [
      ['Kim Jong Il, the father of Kim Jong Un, met Kim Dae-jung.', 'Kim Jong Un was late.', 'Kim ran.'],
      ['Kim Jong Il', 'Kim Jong Un|Kim Jong Un|Kim', 'Kim Dae-jung']
    ],
    [
      ['KIM VISITS PUTIN', 'Vladimir Putin met Kim Jong Un.'],
      ['KIM|Kim Jong Un', 'PUTIN|Vladimir Putin']
    ]
  ]
  for (const [paragraphs, expected] of stories)
    it(paragraphs.join(' ¶ '), () => assert.deepEqual(people(...paragraphs), expected))

  const shortForms: readonly (readonly [readonly string[], string])[] = [
    [['Xi Jinping left.', 'Xi said he was late.'], 'Xi'],
    [['Claudia Sheinbaum Pardo left.', 'Pardo was late.'], 'Pardo'],
    [['Claudia Sheinbaum Pardo left.', 'Sheinbaum was late.'], 'Sheinbaum'],
    [['Brelo Tanwit, a farmer, left.', 'Brelo said he was late.'], 'Brelo'],
    [['Brelo Tanwit, a farmer, left.', 'Tanwit said he was late.'], 'Tanwit'],
    [['Prabowo Subianto left.', 'Subianto was late.'], 'Subianto'],
    [['Anwar Ibrahim left.'], 'Anwar']
  ]
  for (const [paragraphs, expected] of shortForms)
    it(`for short: ${paragraphs.join(' ¶ ')}`, () => assert.equal(peopleIn(paragraphs)[0]!.surname, expected))

  const genders: readonly (readonly [readonly string[], string | undefined])[] = [
    [['Oto Breld, a farmer, left.'], undefined],
    [['Anna Breld left.'], 'woman'],
    [['Anna Breld left.', 'Mr. Breld was late.'], 'woman'],
    [['Oto Breld, a farmer, left.', 'Mr. Breld was late.'], 'man'],
    [['Robin Breld, his wife, left.'], 'woman'],
    [['Actress Oto Breld left.'], 'woman'],
    [['Oto Breld, a farmer, left. She was late.'], 'woman'],
    [['Oto Breld, a farmer, left. She was late. He was not.'], undefined],
    [['Oto Breld, a farmer, left. His wife was late. She ran.'], undefined],
    [['Jean Breld, a farmer, left. He was late.'], undefined],
    [['Oto Breld, a farmer, met Ana Paz. She was late.'], undefined]
  ]
  for (const [paragraphs, expected] of genders)
    it(`man or woman: ${paragraphs.join(' ¶ ')}`, () => assert.equal(peopleIn(paragraphs)[0]!.gender, expected))

  it('stays quick with many bearers of one surname', () => {
    const began = processorTime()
    people(`${'Ana Smith met Bo Smith, Smith said. '.repeat(4000)}`)
    assert.ok(processorTime() - began < 4000)
  })
})
