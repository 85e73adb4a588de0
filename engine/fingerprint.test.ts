import assert from 'node:assert/strict'
import type { Finding } from './finding.ts'
import { fingerprints } from './fingerprint.ts'
import type { Format } from './story.ts'

/** The fingerprint of what is found of some words, where they stand first or in their nth place. */
function print(source: string, words: string, more: Partial<Finding> & { nth?: number; format?: Format } = {}): string {
  const { nth = 0, format = 'plain', ...other } = more
  let start = source.indexOf(words)
  for (let place = 0; place < nth; place++) start = source.indexOf(words, start + 1)
  assert.ok(start >= 0, words)
  return fingerprints(source, format, [{ ...finding, at: { start, end: start + words.length }, ...other }])[0]!
}

const finding: Finding = {
  rule: 'age-format',
  level: 'error',
  at: { start: 0, end: 0 },
  says: '',
  because: '',
  fixes: [],
  seeAlso: [],
  inSpeech: false,
  style: 'wire'
}

const story =
  'HARBOR REOPENS\n\nThe gate is shut. Ana Roe, fifteen, won “the cup” in Varna. It rained.\n\nNobody came.\n'
const known = print(story, 'fifteen')

describe('a fingerprint', () => {
  const same: Readonly<Record<string, string>> = {
    'paragraphs are put before it': `A NEW HEADLINE\n\nOne more.\n\n${story}`,
    'another sentence of the paragraph changes': story.replace('The gate is shut.', 'The gates are open again.'),
    'the sentence after it goes': story.replace(' It rained.', ''),
    'the line ends are those of Windows': story.replaceAll('\n', '\r\n'),
    'quotation marks are turned': story.replace('“the cup”', '"the cup"'),
    'capitals around it change': story.replace('Varna', 'VARNA'),
    'a soft hyphen is put in': story.replace('Varna', 'Var\u00adna')
  }
  for (const [when, other] of Object.entries(same))
    it(`stays when ${when}`, () => assert.equal(print(other, 'fifteen'), known))

  it('stays when accents are written in two characters', () => {
    const copy = 'José Paz, fifteen, won the cup.'
    assert.equal(print(copy.normalize('NFD'), 'fifteen'), print(copy.normalize('NFC'), 'fifteen'))
  })

  it('stays when markup is put around it', () => {
    const copy = 'Ana Roe, fifteen, won the cup.'
    const format = 'markdown'
    assert.equal(print(copy.replace('cup', '**cup**'), 'fifteen', { format }), print(copy, 'fifteen', { format }))
  })

  it('stays when the lines of a paragraph are broken otherwise', () => {
    const format = 'markdown'
    assert.equal(print(story.replace('Roe, fifteen', 'Roe,\nfifteen'), 'fifteen', { format }), known)
  })

  it('is one for the same thing twice in a sentence', () => {
    const twice = 'Ana Roe, fifteen, and Jo Paz, fifteen, won.'
    assert.equal(print(twice, 'fifteen', { nth: 1 }), print(twice, 'fifteen'))
  })

  it('is another when a word of the sentence changes', () => {
    assert.notEqual(print(story.replace('won', 'lost'), 'fifteen'), known)
  })

  it('is another for other words, another rule, another entry, another sentence', () => {
    const others = [
      print(story, 'Ana Roe'),
      print(story, 'fifteen', { rule: 'age-label' }),
      print(story, 'fifteen', { entry: 'A2' }),
      print(story.replace('It rained.', 'She is fifteen.'), 'fifteen', { nth: 1 })
    ]
    assert.equal(new Set([known, ...others]).size, others.length + 1)
  })

  it('keeps the words that are found as they are', () => {
    assert.notEqual(print(story, '“the cup”'), print(story.replace('“the cup”', '"the cup"'), '"the cup"'))
    assert.notEqual(print(story, 'Varna'), print(story.replace('Varna', 'VARNA'), 'VARNA'))
  })

  it('is of all sentences that a finding goes through, and of a place without words', () => {
    const both = print(story, 'fifteen, won “the cup” in Varna. It')
    assert.notEqual(both, print(story.replace('rained', 'snowed'), 'fifteen, won “the cup” in Varna. It'))
    const start = story.indexOf('Varna')
    assert.match(print(story, 'Varna', { at: { start, end: start } }), /^[\da-f]{16}$/)
    assert.match(print('', '', {}), /^[\da-f]{16}$/)
  })

  it('is FNV-1a of what the documentation says, so that others can make it', () => {
    const sentence = fnv('ana roe, fifteen, won "the cup" in varna.')
    assert.equal(known, fnv(['age-format', '', sentence, 'fifteen'].join('\0')))
  })

  it('takes no longer for each finding of a paragraph that is one long sentence', () => {
    const source = 'and so to Varna '.repeat(60_000)
    const findings = Array.from({ length: 5000 }, (_, index) => ({
      ...finding,
      at: { start: index * 16 + 10, end: index * 16 + 15 }
    }))
    const prints = fingerprints(source, 'plain', findings)
    assert.ok(new Set(prints).size < prints.length)
  }).timeout(20_000)
})

/** As it is defined, in big numbers. */
function fnv(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of Buffer.from(text, 'utf16le')) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
