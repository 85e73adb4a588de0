import assert from 'node:assert/strict'
import { home, unbroken } from './home.ts'
import { read } from './index.ts'

const blocksOf = (source: string) => read(source, 'markdown').flatMap(({ blocks }) => blocks)
const told = (source: string) =>
  blocksOf(source).map(({ role, text, quoted }) => `${quoted ? '> ' : ''}${role}: ${text}`)
const reads = (source: string, ...blocks: readonly string[]) =>
  it(JSON.stringify(source).slice(1, -1), () => assert.deepEqual(told(source), blocks))

describe('markdown', () => {
  describe('takes the markup off', () => {
    reads('The *mayor* __left__ [the hall](http://a.b "c").', 'body: The mayor left the hall.')
    reads('AT&amp;T sold R&D &#8212; &quot;so&quot; &nope;.', 'body: AT&T sold R&D — "so" &nope;.')
    reads('A \\*star\\* and 3 \\& 4 and C:\\dir.', 'body: A *star* and 3 & 4 and C:\\dir.')
    reads(
      'The mayor said at <https://example.com/a\\_b> on Monday that he would leave.',
      'body: The mayor said at https://example.com/a\\_b on Monday that he would leave.'
    )
    reads('The `lint` command left.', 'body: The \ufffc command left.')
    reads('The mayor\nleft.', 'body: The mayor\nleft.')
    reads('The mayor  \nleft\\\nOrdek.', 'body: The mayor\nleft\nOrdek.')
    reads('The mayor\r\nleft.', 'body: The mayor\r\nleft.')
    reads('> The mayor\n> left.', '> body: The mayor\nleft.')
    reads('> The mayor\r\nleft.', '> body: The mayor\r\nleft.')
    reads('- The mayor\n  left.\n  - He did.', 'body: The mayor\nleft.', 'body: He did.')
    reads('The mayor<br>left<!-- so --> Ordek.', 'body: The mayor\nleft Ordek.')
    reads('\ufeff# Mayor leaves', 'headline: Mayor leaves')
  })

  describe('tells what is copy', () => {
    reads(
      '# Mayor leaves\n\nBy Jo Kim\n\nORDEK (AP) — He left.\n\n## Next\n\nSo.',
      'headline: Mayor leaves',
      'byline: By Jo Kim',
      'dateline: ORDEK (AP) —',
      'body: He left.',
      'headline: Next',
      'body: So.'
    )
    reads('---\nslug: ORDEK\n---\nThe mayor left.', 'body: The mayor left.')
    reads('+++\nslug = "ORDEK"\n\n[more]\ntags = "Ordek"\n+++\n\nThe mayor left.', 'body: The mayor left.')
    reads('---\n\nThe mayor left.\n\n---\n\nSo.', 'body: The mayor left.', 'body: So.')
    reads('The mayor left.\n---\nSo.', 'body: The mayor left.', 'body: So.')
    reads('```\ncode\n```\n\n    code\n\nThe mayor left.', 'body: The mayor left.')
    reads('<div>\nmarkup\n</div>\n\nThe mayor left.', 'body: The mayor left.')
    reads(
      'The mayor left.\n\n| a | b |\n|---|---|\n| 1 | 2 |',
      'body: The mayor left.',
      'boilerplate: | a | b |\n|---|---|\n| 1 | 2 |'
    )
    reads(
      'The mayor left.\n\n- [Ordek in pictures](http://a.b)',
      'body: The mayor left.',
      'boilerplate: Ordek in pictures'
    )
    reads(
      'The mayor left.\n\n![The mayor](a.png)\n\n*The mayor in Ordek. (AP Photo/Jo Kim)*',
      'body: The mayor left.',
      'caption: The mayor in Ordek.',
      'credit: (AP Photo/Jo Kim)'
    )
    reads('![The mayor](a.png) The mayor in Ordek.', 'caption: The mayor in Ordek.')
    reads('So.\n\n![The mayor](a.png) *Photo: Jo Kim*', 'body: So.', 'boilerplate: Photo: Jo Kim')
    reads(
      'The mayor left the hall.\nMore: Ordek in May\n\nSo.',
      'body: The mayor left the hall.\nMore: Ordek in May',
      'body: So.'
    )
    reads(
      'So.\n\n___\n\nFollow Jo Kim at http://a.b',
      'body: So.',
      'boilerplate: ___',
      'boilerplate: Follow Jo Kim at http://a.b'
    )
  })

  it('splits stories at a bare ###', () =>
    assert.deepEqual(
      read('# One\n\n### Two\n\nSo.\n\n###\n\n# Three\n\nSo.\n\n-30-\n', 'markdown').map(({ blocks }) =>
        blocks.map(({ text }) => text)
      ),
      [
        ['One', 'Two', 'So.'],
        ['Three', 'So.']
      ]
    ))

  it('keeps remarks for the paragraph below', () =>
    assert.deepEqual(
      blocksOf('<!-- wirelint-ignore age-format -->\nThe mayor left.\n\n<!-- so -->\n\nHe did.').map(
        ({ ignore }) => ignore
      ),
      [['age-format'], undefined]
    ))

  describe('knows the way home', () => {
    /** The stretch of text, the source that it stands for, and whether an edit there breaks no markup. */
    const stands = (source: string, text: string, written: string, whole: 'unbroken' | 'broken') =>
      it(`${text} in ${JSON.stringify(source)}`, () => {
        const block = blocksOf(source).find(block => block.text.includes(text))!
        const start = block.text.indexOf(text)
        const span = { start, end: start + text.length }
        const at = home(block, span)
        assert.equal(source.slice(at.start, at.end), written)
        assert.equal(unbroken(block, span) ? 'unbroken' : 'broken', whole)
      })
    stands('AT&amp;T left.', 'AT&T', 'AT&amp;T', 'unbroken')
    stands('AT&amp;T left.', '&', '&amp;', 'unbroken')
    stands('AT&amp;T left.', 'left', 'left', 'unbroken')
    stands('The \\*mayor\\* left.', '*mayor*', '\\*mayor\\*', 'unbroken')
    stands('The **mayor** left.', 'mayor', 'mayor', 'unbroken')
    stands('The **mayor** left.', 'mayor left', 'mayor** left', 'broken')
    stands('> The mayor\n> left. He did.', 'He', 'He', 'unbroken')
    stands('> The mayor\n> left. He did.', 'mayor\nleft', 'mayor\n> left', 'unbroken')
    stands('The mayor\\\nleft.', 'mayor\nleft', 'mayor\\\nleft', 'broken')
    stands('&#x1F600; so [the *mayor*](http://a.b) left.', 'mayor', 'mayor', 'unbroken')
    stands('\ufeff---\na: b\n---\n\nThe mayor left.', 'mayor', 'mayor', 'unbroken')
    stands('The mayor\0 left.', 'left', 'left', 'unbroken')
  })
})
