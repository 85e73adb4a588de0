import assert from 'node:assert/strict'
import { type Likeness, likeness, type NameForm, surnameLikeness } from './likeness.ts'
import { familyFirst } from './syllables.ts'

const form = (name: string): NameForm => {
  const [, plain, suffix] = /^(.*?)(?: (Jr\.?|Sr\.?|III?))?$/.exec(name)!
  const parts = plain!.split(' ')
  return { parts, familyFirst: familyFirst(parts), ...(suffix && { suffix }) }
}

const pairs: Readonly<Record<Likeness | 'none', readonly string[]>> = {
  marks: [
    'Andrés Quirós|Andrés Quiros',
    'Moon Jae-in|Moon Jae In',
    'Ursula von der Leyen|Ursula Von der Leyen',
    'Anwar al-Awlaki|Anwar Al-Awlaki',
    'Anwar al-Awlaki|Anwar Awlaki',
    'J.K. Rowling|J. K. Rowling',
    'JK Rowling|J.K. Rowling',
    'Samuel L. Jackson|Samuel L Jackson',
    'Sarah Mackenzie|Sarah MacKenzie',
    'Shannon O’Hare|Shannon OHare',
    'Peter Moore Jr.|Péter Moore Jr'
  ],
  sounds: ['Sergei Shoigu|Sergey Shoygu', 'Oleh Marchenko|Oleg Marchenko', 'Ahmed al-Qurashi|Ahmad al-Kurashi'],
  slip: [
    'Peter Timberlake|Peter Timberake',
    'Jonathan Hassell|Jonahtan Hassell',
    'Robert J. Prendergast|Robert Predergast',
    'Dorsa Deraskhsani|Dorsa Derakhshani'
  ],
  none: [
    'Vladimir Putin|Vladimir Putin',
    'Vladimir V. Putin|Vladimir Putin',
    'George W. Bush|George H.W. Bush',
    'George W. Busch|George H.W. Bush',
    'Peter Moore Jr.|Péter Moore',
    'Peter Moore Jr.|Péter Moore Sr.',
    'Hans Andersen|Hans Anderson',
    'Eric Garner|Erica Garner',
    'Volodymyr Zelenskyy|Olena Zelenska',
    'Kim Jong Un|Kim Jong Il',
    'Peter Hassell|Peter Hassells'
  ]
}

describe('two forms of a name', () => {
  for (const [by, list] of Object.entries(pairs))
    for (const pair of list)
      it(`${pair}: ${by}`, () => {
        const [a, b] = pair.split('|').map(form) as [NameForm, NameForm]
        assert.equal(likeness(a, b) ?? 'none', by)
        assert.equal(likeness(b, a) ?? 'none', by)
      })
})

describe('a surname alone and a name in full', () => {
  for (const [by, short, surname, given] of [
    ['marks', 'Quiros', 'Quirós', 'Andrés'],
    ['sounds', 'Shoygu', 'Shoigu', 'Sergei'],
    ['sounds', 'Hasell', 'Hassell', 'Brian'],
    ['slip', 'Chastian', 'Chastain', 'Amy'],
    ['none', 'Anderson', 'Andersen', 'Hans'],
    ['none', 'Hassell', 'Hassell', 'Brian']
  ] as const)
    it(`${short}, ${given} ${surname}: ${by}`, () =>
      assert.equal(surnameLikeness(short, surname, [given]) ?? 'none', by))
})
