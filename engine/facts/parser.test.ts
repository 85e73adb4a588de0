import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Nodes } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import { parse } from './parser.ts'

/** What is where, without lines and columns, for which nobody asks. */
const told = (node: Nodes): unknown => [
  node.type,
  node.position?.start.offset,
  node.position?.end.offset,
  'children' in node ? node.children.map(told) : node.value
]

describe('the parser', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'Roe',
    '’s',
    ' ',
    '. ',
    '\n',
    '\n\n',
    '\r\n',
    ', ',
    '“',
    '”',
    'e.g. ',
    '3.5',
    'a',
    '…',
    '😀'
  )
  it('tells what parse-english does, with empty lines and without', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        assert.deepEqual(told(parse(text)), told(new ParseEnglish().parse(text)))
      })
    ))
})
