import assert from 'node:assert/strict'
import { read } from './index.ts'

const texts = (source: string) => read(source, 'plain').map(({ blocks }) => blocks.map(({ text }) => text))
const splits = (name: string, source: string, ...stories: readonly (readonly string[])[]) =>
  it(name, () => assert.deepEqual(texts(source), stories))

const wrapped = [
  'The council of Ordek voted late on Monday evening to close its last',
  'public library, a decision that readers said they would fight in the',
  'courts of Minx.'
]

describe('plain', () => {
  describe('lines', () => {
    splits('a line is a paragraph', 'The mayor left.\nReaders stayed.', ['The mayor left.', 'Readers stayed.'])
    for (const [name, end] of Object.entries({
      LF: '\n',
      CRLF: '\r\n',
      CR: '\r',
      'a line separator': '\u2028',
      'a paragraph separator': '\u2029',
      'a form feed': '\f'
    }))
      splits(`${name} ends a line`, `One left.${end}${end}Two stayed.${end}`, ['One left.', 'Two stayed.'])
    splits('a byte order mark is no text', '\ufeffThe mayor left.', ['The mayor left.'])
    splits('nor is white space at the edges', '\t The mayor left.\0\u00a0\n', ['The mayor left.'])
    splits('NUL within is', 'The\0mayor left.', ['The\0mayor left.'])
    splits('nothing is a story without blocks', '', [])
  })

  describe('wrapped lines', () => {
    splits('are one paragraph, with their line ends', wrapped.join('\n'), [wrapped.join('\n')])
    splits('whatever the line end', wrapped.join('\r\n'), [wrapped.join('\r\n')])
    splits('until an empty line', `${wrapped.join('\n')}\n\n${wrapped.join('\n')}`, [
      wrapped.join('\n'),
      wrapped.join('\n')
    ])
    splits('until an indent', `${wrapped.join('\n')}\n    ${wrapped.join('\n')}`, [
      wrapped.join('\n'),
      wrapped.join('\n')
    ])
    splits('until a line that is not full', `${wrapped.join('\n')}\n${wrapped.join('\n')}`, [
      wrapped.join('\n'),
      wrapped.join('\n')
    ])
    splits('do not take in a headline', `Ordek closes library\n${wrapped.join('\n')}`, [
      'Ordek closes library',
      wrapped.join('\n')
    ])
    splits(
      'do not take in one as wide as they are',
      `Ordek votes to close its last public library, but readers fight on\n${wrapped.join('\n')}`,
      ['Ordek votes to close its last public library, but readers fight on', wrapped.join('\n')]
    )
    splits('do not take in a credit', `${wrapped.join('\n')}\nJo Kim / AFP - Getty Images`, [
      wrapped.join('\n'),
      'Jo Kim / AFP - Getty Images'
    ])
    splits(
      'are not lines that are paragraphs',
      'The council of Ordek voted late on Monday evening to close its last library.\nReaders said they would fight the decision in the courts of Minx if they must.',
      [
        'The council of Ordek voted late on Monday evening to close its last library.',
        'Readers said they would fight the decision in the courts of Minx if they must.'
      ]
    )
    splits('nor short ones', 'the 15-year-old girl\na 3-year-old horse', ['the 15-year-old girl', 'a 3-year-old horse'])
  })

  describe('stories', () => {
    const [one, two] = ['Ordek votes.\n\nThe mayor left.', 'Minx votes\n\nReaders stayed.']
    const [first, second] = [
      ['Ordek votes.', 'The mayor left.'],
      ['Minx votes', 'Readers stayed.']
    ]
    for (const mark of ['###', '# # #', '-30-', '— 30 —', 'ENDS', '(ENDS)', '-ends-', '--ENDS--', '####'])
      splits(`end at ${mark}`, `${one}\n\n${mark}\n\n${two}`, first, second)
    splits('go on after MORE', `${one}\n\n(MORE)\n\n${two}`, [...first, '(MORE)', ...second])
    splits('are not what stands between two marks', `${one}\n###\n###\n${two}\n###\n`, first, second)
    splits('do not end at a heading', '### Ordek votes\nThe mayor left.', ['### Ordek votes', 'The mayor left.'])
    it('do not begin with notes for editors', () => {
      const [, notes] = read(`${one}\n\nENDS\n\nNotes to editors\n\nOrdek is a town of 3,000.`, 'plain')
      assert.deepEqual(
        notes!.blocks.map(({ role }) => role),
        ['boilerplate', 'boilerplate']
      )
    })
  })

  describe('remarks', () => {
    const ignored = (source: string) =>
      read(source, 'plain').flatMap(({ blocks }) => blocks.map(({ text, ignore }) => [text, ignore?.join()]))
    it('switch rules off for the paragraph below', () =>
      assert.deepEqual(ignored('<!-- wirelint-ignore age-format, cq -->\nThe mayor left.\nReaders stayed.'), [
        ['The mayor left.', 'age-format,cq'],
        ['Readers stayed.', undefined]
      ]))
    it('switch all rules off where they name none', () =>
      assert.deepEqual(ignored('<!--wirelint-ignore-->\n\nThe mayor left.'), [['The mayor left.', '*']]))
    it('are no copy', () =>
      assert.deepEqual(ignored('<!-- a note -->\nThe mayor left.'), [['The mayor left.', undefined]]))
  })
})
