import { placesIn } from '#engine'

/** How a file is written down. It is written back the same way. */
export type Encoding = 'UTF-8' | 'UTF-8 with BOM' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252'

export interface Decoded {
  /** The text without its byte order mark. */
  readonly text: string
  readonly encoding: Encoding
}

/** What could not be done, in words. */
export interface Failure {
  readonly failure: string
}

/** The text of a file: Unicode where it is, else Windows-1252, as old desks write it. */
export function decode(bytes: Uint8Array): Decoded | Failure {
  const encoding = markedEncoding(bytes)
  const body = bytes.subarray(encoding ? byteOrderMarks[encoding].length : 0)
  const decoded = encoding
    ? unicode(body, encoding)
    : (unicode(body, 'UTF-8') ?? tornUtf8(body) ?? fromWindows1252(body))
  if (!decoded) return { failure: `It begins as ${encoding} does, but is not valid ${encoding}.` }
  if ('failure' in decoded) return decoded
  const other = otherFormats.find(({ start }) => start.test(decoded.text))
  if (other) return { failure: `It is ${other.name}; Wirelint reads plain text and Markdown.` }
  if (decoded.encoding === 'Windows-1252' && macQuotation.test(decoded.text))
    return { failure: 'Its quotation marks are written as old Macs wrote them. Save the file as UTF-8 first.' }
  if (isBinary(decoded)) return { failure: 'It is not text.' }
  return decoded
}

/**
 * What is no UTF-8, told where it is UTF-8 but for a few bytes, as when copy of two systems is put together. Read as Windows-1252 its quotation marks would
 * be others, and direct speech the reporter’s own words.
 */
function tornUtf8(bytes: Uint8Array): Failure | undefined {
  const text = Buffer.from(bytes).toString('utf8')
  const wrong = text.match(/\ufffd/g)?.length ?? 0
  const right = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0
  // A picture, and Windows-1252 with an “Ã©” in it, have more of the wrong ones.
  if (right < wrong || text.includes('\0')) return undefined
  const { line, column } = placesIn(text)(text.indexOf('\ufffd'))
  return {
    failure: `It is UTF-8, but for what stands at ${line}:${column}. Mend that, or save the whole file as UTF-8.`
  }
}

/** A picture that has no zero would pass for Windows-1252. (The copy of old wires has a few control characters.) */
const isBinary = ({ text, encoding }: Decoded) =>
  text.includes('\0') ||
  (encoding === 'Windows-1252' && (text.match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0) * 20 > text.length)

/** The bytes of a text. Fails where the encoding lacks a character, and names it. */
export function encode({ text, encoding }: Decoded): Uint8Array | Failure {
  if (encoding === 'Windows-1252') return toWindows1252(text)
  const body = Buffer.from(text, encoding.startsWith('UTF-16') ? 'utf16le' : 'utf8')
  if (encoding === 'UTF-8') return body
  return Buffer.concat([byteOrderMarks[encoding], encoding === 'UTF-16BE' ? body.swap16() : body])
}

type MarkedEncoding = Exclude<Encoding, 'UTF-8' | 'Windows-1252'>

const byteOrderMarks: Readonly<Record<MarkedEncoding, Uint8Array>> = {
  'UTF-8 with BOM': Uint8Array.of(0xef, 0xbb, 0xbf),
  'UTF-16LE': Uint8Array.of(0xff, 0xfe),
  'UTF-16BE': Uint8Array.of(0xfe, 0xff)
}

const markedEncoding = (bytes: Uint8Array) =>
  (Object.keys(byteOrderMarks) as MarkedEncoding[]).find(encoding =>
    byteOrderMarks[encoding].every((byte, index) => bytes[index] === byte)
  )

function unicode(bytes: Uint8Array, encoding: Exclude<Encoding, 'Windows-1252'>): Decoded | undefined {
  const label = encoding === 'UTF-8 with BOM' ? 'utf-8' : encoding.toLowerCase()
  try {
    return { text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes), encoding }
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** What Windows-1252 has at 0x80–0x9F; elsewhere a byte is its own code point. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows1252 = (bytes: Uint8Array): Decoded => ({
  text: Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, char => upper[char.charCodeAt(0) - 0x80]!),
  encoding: 'Windows-1252'
})

function toWindows1252(text: string): Uint8Array | Failure {
  const bytes = Buffer.alloc(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const byte = code < 0x80 || (code > 0x9f && code < 0x100) ? code : upper.indexOf(text[index]!) + 0x80
    if (byte < 0x80 && code >= 0x80) {
      const char = String.fromCodePoint(text.codePointAt(index)!)
      const { line, column } = placesIn(text)(index)
      return {
        failure: `“${char}” at ${line}:${column} cannot be written in Windows-1252. Save the file as UTF-8 first.`
      }
    }
    bytes[index] = byte
  }
  return bytes
}

/**
 * What “…” and ‘…’ of Mac OS Roman are in Windows-1252: ÒTo the sea,Ó she said. Read so, direct speech would be taken
 * for the reporter’s own words.
 */
const macQuotation = /(?:^|[\s([])[ÒÔ](?=[^ÒÓÔÕ\r\n]+[ÓÕ](?:[\s)\]]|$))/m

/** Files that start like text and are something else. */
const otherFormats: readonly { readonly name: string; readonly start: RegExp }[] = [
  { name: 'a Word file or another archive', start: /^PK\x03\x04/ },
  { name: 'an old Word file', start: /^ÐÏ\x11à/ },
  { name: 'RTF', start: /^\{\\rtf/ },
  { name: 'PDF', start: /^%PDF-/ },
  { name: 'HTML', start: /^\s*<(?:!doctype html|html)\b/i },
  { name: 'XML', start: /^\s*<\?xml\b/ }
]
