import assert from 'node:assert/strict'
import { archive, builtInStyles, createEngine, placesIn, resolveStyle, rules } from '#engine'

const desk = {
  names: {
    'Mira Tolvan': { kind: 'person', write: 'Mira Tolvan', wrong: ['Myra Tolvan'] },
    'Oleh Marchuk': { kind: 'person', also: ['Oleg Marchuk'] },
    'Sergei Bryanski': { kind: 'person', write: 'Sergei Bryanski', distinct: ['Sergey Bryansky'] }
  }
}
const engine = createEngine(resolveStyle({ name: 'desk', data: desk }, rules, builtInStyles).style, rules)

/** An archive of these stories, `1.txt`, `2.txt` … */
function archiveOf(stories: readonly string[]) {
  const files = archive()
  for (const [index, story] of stories.entries())
    files.add(
      `${index + 1}.txt`,
      engine.read(story, story.startsWith('<') ? 'markdown' : 'plain').people,
      placesIn(story)
    )
  return files
}

const crowd = (name: string, count: number) =>
  Array.from({ length: count }, () => `The prize went to ${name} on Monday, the club said.\n`)

describe('a person across stories', () => {
  const cases: readonly (readonly [name: string, stories: readonly string[], told: readonly string[]])[] = [
    [
      'is told by the ear, in the spelling of most stories',
      [
        'Coach Sergey Shabaykin spoke on Monday. Shabaykin wept.\n',
        'Coach Sergei Shabaikin spoke on Tuesday.\n',
        'Coach Sergei Shabaikin spoke on Friday.\n'
      ],
      ['Sergey Shabaykin -> Sergei Shabaikin, sounds']
    ],
    [
      'is told by the letters, in the spelling that came first',
      ['Striker Andrés Quirolo scored.\n', 'Striker Andres Quirolo scored again.\n'],
      ['Andres Quirolo -> Andrés Quirolo, marks']
    ],
    [
      'is told in every spelling',
      [
        'Cleric Moktada al-Sabri spoke.\n',
        'Cleric Muqtada al-Sabri spoke.\n',
        'Cleric Muqtada al-Sabri prayed.\n',
        'Cleric Moqtada al-Sabri prayed.\n'
      ],
      ['Moktada al-Sabri -> Muqtada al-Sabri, sounds', 'Moqtada al-Sabri -> Muqtada al-Sabri, sounds']
    ],
    [
      'is told by a slip where both do the same',
      [
        'Carla Brentwick, an analyst at Acme Securities, bought.\n',
        'Carla Brentwik, an analyst at Acme Securities, sold.\n'
      ],
      ['Carla Brentwik -> Carla Brentwick, slip']
    ],
    [
      'is told by a slip of the surname where the other is in many stories',
      [...crowd('Carla Brentwick', 5), ...crowd('Carla Brentwik', 1)],
      ['Carla Brentwik -> Carla Brentwick, slip']
    ],
    [
      'is spelled as the desk has checked it',
      ['Coach Sergei Shabaikin spoke on Tuesday.\n', 'Coach Sergey Shabaykin (CQ) spoke on Monday.\n'],
      ['Sergei Shabaikin -> Sergey Shabaykin, sounds']
    ],
    [
      'is spelled as the desk’s list has it',
      ['Mayor Mira Tovlan spoke.\n', 'Mayor Mira Tovlan wept.\n', 'Mayor Mira Tolvan spoke.\n'],
      ['Mira Tovlan -> Mira Tolvan, slip']
    ],
    [
      'is told where the list takes no side',
      ['Coach Oleh Marchuk spoke.\n', 'Governor Oleg Marchuk spoke.\n'],
      ['Oleg Marchuk -> Oleh Marchuk, sounds']
    ]
  ]
  for (const [name, stories, told] of cases) it(name, () => assert.deepEqual(tell(stories), told))
})

describe('two people across stories', () => {
  const cases: readonly (readonly [name: string, stories: readonly string[]])[] = [
    ['of one spelling', ['Coach Ana Roe spoke.\n', 'Coach Ana Roe spoke.\n']],
    ['of two trades', ['Striker Sergei Shabaikin scored.\n', 'Governor Sergey Shabaykin spoke.\n']],
    ['of two nations', ['Russian coach Sergei Shabaikin spoke.\n', 'Ukrainian coach Sergey Shabaykin spoke.\n']],
    ['of two ages', ['Sergei Shabaikin, 24, scored on Monday.\n', 'Sergey Shabaykin, 51, retired on Monday.\n']],
    ['of two kinds', ['Mr. Jo Shabaikin spoke on Monday.\n', 'Ms. Jo Shabaykin spoke on Monday.\n']],
    [
      'of one story',
      [
        'Coach Sergei Shabaikin met coach Sergey Shabaykin, a cousin.\n',
        'Coach Sergei Shabaikin spoke.\n',
        'Coach Sergey Shabaykin spoke.\n'
      ]
    ],
    [
      'that the desk’s list keeps apart',
      ['Coach Sergei Bryanski spoke on Monday.\n', 'Coach Sergey Bryansky spoke on Monday.\n']
    ],
    ['that are both checked', ['Coach Sergei Shabaikin (CQ) spoke.\n', 'Coach Sergey Shabaykin (CQ) spoke.\n']],
    ['with a doubled letter and nothing to tie them', ['Jon O’Neil laughed.\n', 'Jon O’Neill laughed.\n']],
    ['with two common given names', ['Coach Karen Lewis spoke.\n', 'Coach Karin Lewis spoke.\n']],
    ['with two common given names and nothing', [...crowd('Karen Lewis', 3), ...crowd('Karin Lewis', 1)]],
    ['with one letter between them', ['President Kim Jong-un spoke.\n', 'President Kim Jong-in spoke.\n']],
    ['with a slip and a trade', ['Striker Carla Brentwick laughed.\n', 'Striker Carla Brentwik laughed.\n']],
    ['with a slip and nothing to tie them', ['Carla Brentwick laughed.\n', 'Carla Brentwik laughed.\n']],
    ['of one family', [...crowd('Ivanka Brentwick', 6), ...crowd('Ivana Brentwick', 1)]],
    ['who are father and son', ['Coach Péter Shabaikin Jr. spoke.\n', 'Coach Peter Shabaikin spoke.\n']],
    ['of which the list corrects one', ['Coach Mira Tolvan spoke.\n', 'Coach Myra Tolvan spoke.\n']],
    ['of the never-merged', ['Coach Ali Khamenei spoke on Monday.\n', 'Coach Ali Khomeini spoke on Monday.\n']]
  ]
  for (const [name, stories] of cases) it(name, () => assert.deepEqual(tell(stories), []))

  it('are not told by what people say', () => {
    assert.deepEqual(tell(['Coach Sergei Shabaikin spoke.\n', '“Ask coach Sergey Shabaykin,” the note read.\n']), [])
  })

  it('are not told by what an editor lets stand', () => {
    assert.deepEqual(tell(['Coach Sergei Shabaikin spoke.\n', 'Coach Sergey Shabaykin (STET) spoke.\n']), [])
    assert.deepEqual(
      tell([
        'Coach Sergei Shabaikin spoke.\n',
        '<!-- wirelint-ignore name-spelling -->\nCoach Sergey Shabaykin spoke.\n'
      ]),
      []
    )
  })

  it('are not told by how initials are pointed', () => {
    assert.deepEqual(tell(['Coach Sergei D. Roe spoke.\n', 'Coach Sergei D Roe spoke.\n']), [])
  })
})

describe('a file of several stories', () => {
  it('is compared with itself, and told once', () => {
    const takes = ['Coach Sergei Shabaikin spoke.', ...Array(2).fill('Coach Sergey Shabaykin wept.')].join(
      '\n\n###\n\n'
    )
    const [clash] = archiveOf([`${takes}\n\n###\n\nCoach Sergei Shabaikin ate.\n`]).across()
    assert.equal(clash!.other.name, 'Sergey Shabaykin')
    assert.equal(clash!.other.own, 2)
    assert.equal(clash!.other.places.length, 1)
  })
})

describe('the places of a clash', () => {
  it('are the first in each file, with all that an edit may reach', () => {
    const stories = [
      'Coach Sergei Shabaikin spoke.\n',
      'On Monday came coach Sergey Shabaykin.\n\n“Sergey Shabaykin will win,” Shabaykin said.\n\nSergey Shabaykin left.\n'
    ]
    const [clash] = archiveOf(stories).across()
    const [place] = clash!.other.places
    assert.equal(place!.path, '2.txt')
    assert.deepEqual([place!.start.line, place!.start.column], [1, 22])
    assert.deepEqual(
      [place!.full, place!.short].map(offsets => stories[1]!.slice(offsets[0], offsets[1])),
      ['Sergey Shabaykin', 'Shabaykin']
    )
    assert.equal(place!.full.length, 4)
  })
})

describe('the people of an archive', () => {
  it('are one row each, over all stories and spellings', () => {
    const people = archiveOf([
      'Coach Sergey Shabaykin spoke on Monday. Ana Roe, 31, wept.\n',
      'Coach Sergei Shabaikin spoke on Tuesday. Shabaikin smiled.\n',
      'Coach Sergei Shabaikin spoke on Friday.\n'
    ]).people()
    assert.deepEqual(
      people.map(({ forms }) => forms.map(({ name, stories }) => `${name} ${stories}`)),
      [['Sergei Shabaikin 2', 'Sergey Shabaykin 1'], ['Ana Roe 1']]
    )
  })
})

function tell(stories: readonly string[]) {
  return archiveOf(stories)
    .across()
    .map(({ kept, other, by }) => `${other.name} -> ${kept.name}, ${by}`)
}

describe('an age across stories', () => {
  const cases: readonly (readonly [name: string, stories: readonly string[], told: readonly string[]])[] = [
    [
      'is told where both give one title',
      ['Coach Mira Tolvan, 41, left.\n', 'Coach Mira Tolvan, 41, spoke.\n', 'Coach Mira Tolvan, 47, came back.\n'],
      ['Mira Tolvan 47, 41 in 1.txt']
    ],
    [
      'is told of a name on the list',
      ['Mira Tolvan, 41, left.\n', 'Mira Tolvan, 44, left.\n'],
      ['Mira Tolvan 44, 41 in 1.txt']
    ],
    ['may have had a birthday', ['Coach Ana Belling, 41, left.\n', 'Coach Ana Belling, 42, spoke.\n'], []],
    ['may be a namesake’s', ['Coach Ana Belling, 41, left.\n', 'Judge Ana Belling, 60, spoke.\n'], []],
    ['of nobody in particular says nothing', ['Ana Belling, 41, left.\n', 'Ana Belling, 19, sang.\n'], []]
  ]
  for (const [name, stories, told] of cases)
    it(name, () =>
      assert.deepEqual(
        archiveOf(stories)
          .ages()
          .map(({ name, kept, other }) => `${name} ${other.years}, ${kept.years} in ${kept.path}`),
        told
      )
    )
})
