import assert from 'node:assert/strict'
import fc from 'fast-check'
import { processorTime } from '../../test/kit/processor-time.ts'
import type { Format, Story } from '../story.ts'
import { home, isVerbatim } from './home.ts'
import { read } from './index.ts'

const holds = (format: Format, sources: fc.Arbitrary<string>) =>
  fc.assert(
    fc.property(sources, source => check(source, read(source, format))),
    { numRuns: 400 }
  )

/** Pieces cover the text, verbatim ones are the source’s, and blocks stand in the source one after the other. */
function check(source: string, stories: readonly Story[]) {
  let from = 0
  for (const { blocks } of stories)
    for (const block of blocks) {
      assert.notEqual(block.text, '')
      let covered = 0
      for (const piece of block.pieces) {
        assert.equal(piece.start, covered)
        assert.ok(piece.end > piece.start && piece.sourceStart >= from && piece.sourceEnd > piece.sourceStart)
        if (isVerbatim(piece))
          assert.equal(source.slice(piece.sourceStart, piece.sourceEnd), block.text.slice(piece.start, piece.end))
        covered = piece.end
        from = piece.sourceEnd
      }
      assert.equal(covered, block.text.length)
      assert.ok(home(block, { start: 0, end: block.text.length }).end <= source.length)
    }
}

const some = (...parts: readonly string[]) => fc.constantFrom(...parts)

const markedUp = fc
  .array(
    some(
      'The council',
      ' said ',
      '*',
      '**',
      '_',
      '`',
      '``',
      '[',
      ']',
      '](http://a.b)',
      '![',
      '<',
      '>',
      '<br>',
      '&amp;',
      '&',
      '&#0;',
      '&nope;',
      '\\',
      '\\*',
      '\\\n',
      '  \n',
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      '\n> ',
      '> ',
      '> > ',
      '\n- ',
      '\n  - ',
      '\n1. ',
      '    ',
      '\t',
      '# ',
      '\n### ',
      '\n---\n',
      '\n***\n',
      '```\n',
      '~~~',
      '<!-- wirelint-ignore age-format -->',
      '<!--',
      '-->',
      '\0',
      '\ufeff',
      '\u2028',
      '😀',
      '\ud800',
      '| a | b |\n|---|---|\n',
      '[a]: b\n',
      'https://example.com ',
      '&#x1F600;',
      'é',
      '.',
      ' '
    ),
    { maxLength: 40 }
  )
  .map(parts => parts.join(''))

const storyLike = fc
  .array(
    fc.tuple(
      some(
        'Mayor of Ordek resigns',
        'The mayor of Ordek resigned on Monday.',
        'By Jo Kim',
        'ORDEK (AP) — ',
        'ORDEK — The mayor left.',
        'The council met in Ordek to speak of the bridge and the school and',
        'the road that leads to it, the mayor said.',
        '/ Source: Reuters',
        'The mayor leaves.Jo Kim / AFP - Getty Images',
        '(Reporting by Jo Kim)',
        '-30-',
        'ENDS',
        '___',
        '• Roads',
        'HED: Mayor resigns',
        'Q: Why?',
        '(Adds quotes)',
        'Read more: Roads',
        '12 4.5 7',
        'Photograph: Jo Kim/EPA',
        '<!-- wirelint-ignore -->',
        '— Jo Kim',
        'He left. MORE'
      ),
      some('\n', '\n\n', '\r\n', '\r', '\u2028', '\n\t', '  \n')
    ),
    { maxLength: 30 }
  )
  .map(lines => lines.flat().join(''))

const million = 1_000_000
const hostile: Readonly<Record<string, string>> = {
  nothing: '',
  'lines that look like credits': `AP${'-Aa'.repeat(36)}!\n${'AP/Aa '.repeat(18)}!\n${'AP - '.repeat(20)}!\n`.repeat(
    100
  ),
  'lines that look like datelines': `${'AA, Aa '.repeat(15)}!\n${'AA '.repeat(36)}!\nA${'A-/'.repeat(36)}!\n`.repeat(
    100
  ),
  'a megabyte in one line': 'The council said so. '.repeat(million / 21),
  'a megabyte of one word': 'a'.repeat(million),
  'a megabyte of white space': ' '.repeat(million),
  'a megabyte of capitals': 'A '.repeat(million / 2),
  'a megabyte of figures': '1 '.repeat(million / 2),
  'a hundred thousand lines': 'Jo Kim\n'.repeat(100_000),
  'a hundred thousand bullets': '• '.repeat(100_000),
  'a hundred thousand datelines': 'ORDEK (AP) — '.repeat(100_000),
  'ten thousand quotation marks': '“'.repeat(10_000),
  'ten thousand decks': 'The mayor left.\nBy Jo Kim\n'.repeat(10_000),
  'ten thousand labels': 'HED: '.repeat(10_000),
  'ten thousand ends': 'A\n\n-30-\n\n'.repeat(10_000),
  'ten thousand sign-offs': 'So. (Reporting by Jo Kim) '.repeat(10_000),
  ...Object.fromEntries(
    [
      '[',
      '*',
      '_',
      '>',
      '> ',
      '`',
      '&',
      '&amp;',
      '[a](',
      '*a**b ',
      '![',
      '<',
      '\\',
      '- ',
      '1. ',
      '<!--',
      '- * ',
      '~',
      '\0',
      '\n',
      '<!-- a -->\n'
    ].map(unit => [`200 kB of ${JSON.stringify(unit)}`, unit.repeat(200_000 / unit.length)])
  )
}

/** What must hold of any source in any format. */
describe('read', () => {
  for (const format of ['plain', 'markdown'] as const) {
    describe(format, () => {
      it('reads any text', () => holds(format, fc.string({ unit: 'binary', maxLength: 300 })))
      it('reads lone surrogates and control characters', () =>
        holds(
          format,
          fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map(codes => String.fromCharCode(...codes))
        ))
      it('reads what looks like copy with markup', () => holds(format, markedUp))
      it('reads what looks like a story', () => holds(format, storyLike))
      for (const [name, source] of Object.entries(hostile))
        it(`reads ${name} in time`, () => {
          const began = processorTime()
          check(source, read(source, format))
          assert.ok(processorTime() - began < 8000)
        })
    })
  }
  it('keeps each character of plain copy', () => {
    fc.assert(
      fc.property(storyLike, source => {
        const kept = read(source, 'plain')
          .flatMap(({ blocks }) => blocks)
          .map(({ text }) => text)
          .join('')
        const isKept = (char: string) => /[\p{L}]/u.test(char)
        const copy = source.replace(/^\s*(?:-30-|ENDS|<!--.*-->)\s*$/gm, '')
        assert.equal([...kept].filter(isKept).join(''), [...copy].filter(isKept).join(''))
      })
    )
  })
})
