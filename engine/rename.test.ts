import assert from 'node:assert/strict'
import { apply, builtInStyles, createEngine, type Format, resolveStyle, rules } from '#engine'

const engine = createEngine(resolveStyle({ name: 'ap', data: builtInStyles['ap'] }, rules, builtInStyles).style, rules)

/** Renames whoever is named where `|` stands. An edit of the reporter’s own words is made, another is told. */
function rename(copy: string, to: string, format: Format = 'plain') {
  const at = copy.indexOf('|')
  const source = copy.slice(0, at) + copy.slice(at + 1)
  const found = engine.rename(source, format, at, to)
  if (!found) return undefined
  const told = found.edits
    .filter(({ of }) => of !== 'own')
    .map(({ at, text, of }) => `${of}: ${source.slice(at.start, at.end)} → ${text}`)
  const left = found.left.map(({ start, end }) => `left: ${source.slice(start, end)}`)
  return [
    apply(
      source,
      found.edits.filter(({ of }) => of === 'own')
    ),
    ...told,
    ...left
  ]
}

describe('a new name', () => {
  const cases: readonly (readonly [
    name: string,
    copy: string,
    to: string,
    after: readonly string[],
    format?: Format
  ])[] = [
    [
      'begins a sentence with a capital',
      'Mayor |Ana Petrova spoke on Monday. Petrova left, Petrova said. Mayor Petrova wept. “Petrova is late,” she said.\n',
      'Ana de Wit',
      [
        'Mayor Ana de Wit spoke on Monday. De Wit left, de Wit said. Mayor de Wit wept. “Petrova is late,” she said.\n',
        'speech: Petrova → De Wit'
      ]
    ],
    [
      'at a surname changes it in every reference, in full and alone',
      'Mayor Ana Petrova spoke on Monday. |Petrova’s car is red, and Petrova left.\n',
      'Petrov',
      ['Mayor Ana Petrov spoke on Monday. Petrov’s car is red, and Petrov left.\n']
    ],
    [
      'at a surname is the surname alone where the given name is typed before it',
      'Mayor Ana Petrova spoke on Monday. |Petrova left.\n',
      'Ana Petrov',
      ['Mayor Ana Petrov spoke on Monday. Petrov left.\n']
    ],
    [
      'changes nothing where it is the old one',
      'Mayor Ana Petrova spoke on Monday. |Petrova left. Petrova Street was closed.\n',
      'Petrova',
      ['Mayor Ana Petrova spoke on Monday. Petrova left. Petrova Street was closed.\n']
    ],
    [
      'tells of the family',
      'Mayor Ana Petrova spoke on Monday. |Petrova left. The Petrovas wept.\n',
      'Jones',
      ['Mayor Ana Jones spoke on Monday. Jones left. The Petrovas wept.\n', 'unsure: Petrovas → Joneses']
    ],
    [
      'at a name in full changes both of its parts',
      'Mayor Ana |Petrova spoke on Monday. Petrova left.\n\nAna smiled.\n',
      'Anna Petrov',
      ['Mayor Anna Petrov spoke on Monday. Petrov left.\n\nAnna smiled.\n']
    ],
    [
      'leaves the surname alone where it stays',
      'Mayor |Ana Petrova spoke on Monday. Petrova left.\n',
      'Anna Petrova',
      ['Mayor Anna Petrova spoke on Monday. Petrova left.\n']
    ],
    [
      'may have a word more',
      'Mayor |Ana Petrova spoke on Monday. Petrova left.\n',
      'Ana Maria Petrova',
      ['Mayor Ana Maria Petrova spoke on Monday. Petrova left.\n']
    ],
    [
      'may have a word less, with its particle',
      'Mayor |Ana Maria Petrova spoke on Monday. Petrova left.\n',
      'Ana van Dorn',
      ['Mayor Ana van Dorn spoke on Monday. Van Dorn left.\n']
    ],
    [
      'leaves direct speech to the editor',
      'Mayor Ana Petrova spoke on Monday. “Petrova is kind,” |Petrova said.\n',
      'Petrov',
      ['Mayor Ana Petrov spoke on Monday. “Petrova is kind,” Petrov said.\n', 'speech: Petrova → Petrov']
    ],
    [
      'leaves what is checked to the editor',
      'Mayor |Ana Petrova spoke on Monday. Petrova (CQ) left.\n',
      'Ana Petrov',
      ['Mayor Ana Petrov spoke on Monday. Petrova (CQ) left.\n', 'checked: Petrova → Petrov']
    ],
    [
      'keeps capitals',
      'PETROVA LEAVES OFFICE\n\nMayor Ana |Petrova spoke on Monday.\n',
      'Ana Petrov',
      ['PETROV LEAVES OFFICE\n\nMayor Ana Petrov spoke on Monday.\n']
    ],
    [
      'is for one of two who share a surname; where it may be either, the editor decides',
      'Mayor Ana Roe met coach Ben Roe on Monday. Ana Roe left.\n\nThen |Roe sang. Roe slept.\n',
      'Rowe',
      [
        'Mayor Ana Rowe met coach Ben Roe on Monday. Ana Rowe left.\n\nThen Rowe sang. Roe slept.\n',
        'unsure: Roe → Rowe'
      ]
    ],
    [
      'keeps the other words of a longer form',
      'Mayor Ana K. Petrova spoke on Monday. Later |Ana Petrova left, and Petrova slept.\n',
      'Anna Petrov',
      ['Mayor Anna K. Petrov spoke on Monday. Later Anna Petrov left, and Petrov slept.\n']
    ],
    [
      'keeps a suffix',
      'Pastor Martin Roe Jr. spoke on Monday. Later |Roe slept.\n',
      'Rowe',
      ['Pastor Martin Rowe Jr. spoke on Monday. Later Rowe slept.\n']
    ],
    [
      'has the surname first where the old one had',
      'Leader |Kim Jong Un spoke on Monday. Kim left.\n',
      'Gim Jeong-un',
      ['Leader Gim Jeong-un spoke on Monday. Gim left.\n']
    ],
    [
      'is written around markup',
      'Mayor *Ana* **Petrova** spoke on Monday. |Petrova left.\n',
      'Petrov',
      ['Mayor *Ana* **Petrov** spoke on Monday. Petrov left.\n'],
      'markdown'
    ],
    [
      'is not written where markup stands in the way',
      'Mayor Ana Pet*rova* spoke on Monday. |Petrova left.\n',
      'Petrov',
      ['Mayor Ana Pet*rova* spoke on Monday. Petrov left.\n', 'left: Ana Pet*rova'],
      'markdown'
    ],
    [
      'has the apostrophe of the copy',
      'Mayor Ana |O’Brien spoke on Monday. O’Brien left.\n',
      "Ana O'Brian",
      ['Mayor Ana O’Brian spoke on Monday. O’Brian left.\n']
    ],
    [
      'counts as the editor does, whatever stands before it',
      '🚢🚢 Mayor Ana Petrova spoke\r\non Monday.\r\n\r\n🚢 |Petrova left.\r\n',
      'Petrov',
      ['🚢🚢 Mayor Ana Petrov spoke\r\non Monday.\r\n\r\n🚢 Petrov left.\r\n']
    ],
    [
      'begins as the old one does in its place',
      'Minister Ursula von der Leyen spoke on Monday. Von der Leyen left, |von der Leyen said.\n',
      'von der Layen',
      ['Minister Ursula von der Layen spoke on Monday. Von der Layen left, von der Layen said.\n']
    ],
    [
      'leaves to the editor what is called after somebody, or may be',
      'Mayor Ana Roe spoke on Monday. The Roe-backed bill, on Roe Street in Roehampton, is |Roe’s.\n',
      'Rowe',
      [
        'Mayor Ana Rowe spoke on Monday. The Roe-backed bill, on Roe Street in Roehampton, is Rowe’s.\n',
        'unsure: Roe → Rowe',
        'unsure: Roe → Rowe'
      ]
    ],
    [
      'that is the old one changes nothing',
      'Mayor Ana |Petrova spoke.\n',
      'Ana Petrova',
      ['Mayor Ana Petrova spoke.\n']
    ]
  ]
  for (const [name, copy, to, after, format] of cases) it(name, () => assert.deepEqual(rename(copy, to, format), after))

  it('needs somebody to have the old one', () => {
    assert.equal(rename('Mayor Ana Petrova |spoke on Monday.\n', 'Ana'), undefined)
  })
})
