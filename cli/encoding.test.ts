import assert from 'node:assert/strict'
import { decode, encode } from './encoding.ts'

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')]
const swapped = (text: string) => [...Buffer.from(text, 'utf16le').swap16()]

describe('a file’s encoding', () => {
  const cases: readonly (readonly [name: string, file: Buffer, text: string, encoding: string])[] = [
    ['nothing', bytes(), '', 'UTF-8'],
    ['UTF-8', bytes('“Óscar” 東\r\n'), '“Óscar” 東\r\n', 'UTF-8'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'Ó'), 'Ó', 'UTF-8 with BOM'],
    ['a second mark is text', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'a'), '\ufeffa', 'UTF-8 with BOM'],
    ['UTF-16, small end first', bytes([0xff, 0xfe], utf16('“Ó” 😀')), '“Ó” 😀', 'UTF-16LE'],
    ['UTF-16, big end first', bytes([0xfe, 0xff], swapped('“Ó” 😀')), '“Ó” 😀', 'UTF-16BE'],
    ['a capital with a grave accent', bytes([0xd2], 'scar met ', [0xd3], 'scar.'), 'Òscar met Óscar.', 'Windows-1252'],
    [
      'an old wire’s',
      bytes(
        [0x01],
        'zczc ',
        [0x02],
        'The caf',
        [0xe9],
        ' was shut on Monday, its owner and the mayor of the town said.',
        [0x03]
      ),
      '\x01zczc \x02The café was shut on Monday, its owner and the mayor of the town said.\x03',
      'Windows-1252'
    ],
    [
      'Windows-1252 that was garbled',
      bytes('Jos', [0xc3, 0xa9], [0x92], ' caf', [0xe9]),
      'JosÃ©’ café',
      'Windows-1252'
    ],
    ['Windows-1252', bytes([0x93, 0xd3, 0x94, 0x20, 0x80, 0x97, 0x81]), '“Ó” €—\u0081', 'Windows-1252']
  ]
  for (const [name, file, text, encoding] of cases)
    it(`${name}: is read, and written back the same`, () => {
      const decoded = decode(file)
      assert.deepEqual(decoded, { text, encoding })
      assert.deepEqual(Buffer.from(encode(decoded as never) as Uint8Array), file)
    })

  const refused: readonly (readonly [name: string, file: Buffer, failure: RegExp])[] = [
    ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), /not text/],
    ['a picture without a zero', bytes([0x89, 0x50, 0x1a, 0x0f, 0xe2, 0x9c, 0x13, 0x41, 0x20]), /not text/],
    ['UTF-16 without its mark', bytes(utf16('They went.')), /not text/],
    ['half of UTF-16', bytes([0xff, 0xfe, 0x41]), /begins as UTF-16LE does, but is not valid UTF-16LE/],
    ['broken UTF-8 behind its mark', bytes([0xef, 0xbb, 0xbf, 0xff]), /not valid UTF-8/],
    [
      'UTF-8 with a byte of something else',
      bytes('“No,” she\nsaid of the Caf', [0xe9], '.'),
      /UTF-8, but for .* at 2:16/
    ],
    ['an old Mac’s', bytes([0xd2], 'To the sea,', [0xd3], ' she said.'), /quotation marks .* old Macs/],
    ['a Word file', bytes('PK\x03\x04 They went.', [0]), /is a Word file/],
    ['an old Word file', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), /is an old Word file/],
    ['RTF', bytes('{\\rtf1\\ansi They went.}'), /is RTF/],
    ['HTML', bytes('<!DOCTYPE html><p>They went.'), /is HTML/],
    ['XML', bytes('<?xml version="1.0"?><nitf/>'), /is XML/],
    ['PDF', bytes('%PDF-1.4 They went.'), /is PDF/]
  ]
  for (const [name, file, failure] of refused)
    it(`${name}: is refused`, () => assert.match((decode(file) as { failure: string }).failure, failure))

  it('names the character that it lacks, and its place', () => {
    assert.deepEqual(encode({ text: 'To\nŁódź', encoding: 'Windows-1252' }), {
      failure: '“Ł” at 2:1 cannot be written in Windows-1252. Save the file as UTF-8 first.'
    })
    assert.ok('failure' in encode({ text: 'a\u0092', encoding: 'Windows-1252' }))
  })
})
