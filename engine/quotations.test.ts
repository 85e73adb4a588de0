import assert from 'node:assert/strict'
import { builtInStyles, createEngine, type Format, resolveStyle, rules } from '#engine'
import { processorTime } from '../test/kit/processor-time.ts'

const { style } = resolveStyle({ name: 'wire', data: builtInStyles['wire'] }, rules, builtInStyles)
const engine = createEngine(style, rules)
const quoted = (source: string, format: Format = 'plain') => engine.quotations(source, format)

const lead = 'Mayor Mira Tolvan spoke to the council on Monday.\n\n'

describe('quotations', () => {
  /** Words, speaker, how that is known; `?` where a statement lacks one. */
  const cases: readonly (readonly [copy: string, ...quotations: string[]])[] = [
    ['“The road is open,” Tolvan said.', 'The road is open, · Mira Tolvan · named · Tolvan'],
    ['“The road is open,” she said.', 'The road is open, · Mira Tolvan · pronoun · she'],
    ['“The road is open,” the mayor said.', 'The road is open, · Mira Tolvan · title · the mayor'],
    [
      '“The road is open,” she said. “It will stay so.”',
      'The road is open, · Mira Tolvan · pronoun · she',
      'It will stay so. · Mira Tolvan · speaks on · she'
    ],
    [
      '“The road is open,” Tolvan said. “It will stay so.\n\n“Nobody will close it.”',
      'The road is open, · Mira Tolvan · named · Tolvan',
      'It will stay so. · Mira Tolvan · speaks on · Tolvan',
      'Nobody will close it. · Mira Tolvan · speaks on · Tolvan'
    ],
    [
      '“The road is shut,” police said. “Nobody was hurt on it.”',
      'The road is shut, · – · – · police',
      'Nobody was hurt on it. · – · speaks on · police'
    ],
    [
      '“The road is open,” Tolvan said. The film “Turn Up the Sea” was there. “It was fun.”',
      'The road is open, · Mira Tolvan · named · Tolvan',
      'Turn Up the Sea · – · – · –',
      'It was fun. · Mira Tolvan · speaks on · Tolvan'
    ],
    [
      'The film “The Long Day of the Boats” was a “hit” in the town of 3,000 in the spring.\n\n' +
        'Rain fell on the town of 3,000 that night.\n\n“There is no more money for the lights.”',
      'The Long Day of the Boats · – · – · –',
      'hit · – · – · –',
      'There is no more money for the lights. · ?'
    ],
    [
      'The pier will stay dark, an official said. “There is no more money for the lights.”',
      'There is no more money for the lights. · – · – · –'
    ]
  ]
  for (const [copy, ...expected] of cases)
    it(copy, () => {
      const shown = quoted(lead + copy).map(({ words, speaker, how, saidBy, needsSpeaker }) =>
        [words, ...(needsSpeaker ? ['?'] : [speaker?.name ?? '–', how ?? '–', saidBy?.text ?? '–'])].join(' · ')
      )
      assert.deepEqual(shown, expected)
    })

  it('stand in the source with their marks, their cue and their speaker', () => {
    const source = `${lead}“The road is open,” Tolvan said.\n`
    const [quotation] = quoted(source)
    const slice = ({ start, end }: { start: number; end: number }) => source.slice(start, end)
    assert.equal(slice(quotation!.at), '“The road is open,”')
    assert.equal(slice(quotation!.cue!), 'said')
    assert.equal(slice(quotation!.saidBy!), 'Tolvan')
    assert.deepEqual(quotation!.speaker, { name: 'Mira Tolvan', surname: 'Tolvan', titles: ['Mayor'] })
  })

  it('are the same words whatever the machine and the markup', () => {
    const source = `${lead}“The road is\n*never* open &\ndry,” Tolvan said.\n`
    const [unix] = quoted(source, 'markdown')
    const [windows] = quoted(source.replaceAll('\n', '\r\n'), 'markdown')
    assert.equal(unix!.words, 'The road is never open & dry,')
    assert.equal(windows!.words, unix!.words)
    assert.equal(source.slice(unix!.at.start, unix!.at.end), '“The road is\n*never* open &\ndry,”')
  })

  it('say which story of the source they are in', () => {
    const source = `${lead}“The road is open,” Tolvan said.\n\n-30-\n\n${lead}“So is the pier,” she said.\n`
    assert.deepEqual(
      quoted(source).map(({ story, words }) => `${story} ${words}`),
      ['0 The road is open,', '1 So is the pier,']
    )
  })

  it('carry on from the paragraph before', () => {
    const [first, second] = quoted(`${lead}Tolvan said: “The road is open.\n\n“It will stay so.”\n`)
    assert.deepEqual([first!.continues, second!.continues], [false, true])
  })

  it('cost the same for each, however many there are', () => {
    const source = '“No,” he said. “It is a long road to the sea.” '.repeat(4000)
    const began = processorTime()
    assert.equal(quoted(source).length, 8000)
    assert.ok(processorTime() - began < 8000)
  })
})
