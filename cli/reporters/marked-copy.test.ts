import assert from 'node:assert/strict'
import { editsOf, type Marked, markedLines } from './marked-copy.ts'

const source = 'They saw Port Elery by ship.\n'

/** A finding on some words, with a fix that writes others for them. */
function marked(id: number, words: string, by: string): Marked {
  const start = source.indexOf(words)
  const place = { start, end: start + words.length }
  return { id, level: 'note', ...place, edits: [{ ...place, text: by }] }
}

/** The line as its pieces say it: [deleted], +inserted+, and what waits for another to be filtered out in brackets. */
function read(...findings: readonly Marked[]): string {
  const [line] = markedLines(source, findings, editsOf(findings))
  return line!.pieces
    .map(({ text, kind, edits }) => {
      const told = kind === 'deleted' ? `[${text}]` : kind === 'inserted' ? `+${text}+` : text
      return kind === 'kept' || edits.some(({ isShown }) => isShown) ? told : `(${told})`
    })
    .join('')
}

describe('copy with its marks', () => {
  it('shows what goes and what comes', () => {
    assert.equal(read(marked(1, 'Elery', 'Ellery')), 'They saw Port [Elery]+Ellery+ by ship.')
  })

  it('has the second of two edits that overlap ready', () => {
    const both = [marked(1, 'Port Elery', 'Port Ellery'), marked(2, 'Elery by', 'Elery in')]
    assert.equal(read(...both), 'They saw [Port ][Elery]+Port Ellery+([ by])(+Elery in+) ship.')
    assert.equal(read(both[1]!), 'They saw Port [Elery by]+Elery in+ ship.')
  })

  it('keeps apart what only touches', () => {
    assert.equal(
      read(marked(1, 'Port ', 'Cape '), marked(2, 'Elery', 'Ellery')),
      'They saw [Port ]+Cape +[Elery]+Ellery+ by ship.'
    )
  })
})
