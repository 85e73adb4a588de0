/** One line of a stream, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Absent where the line is not UTF-8, or longer than `longest`. */
  readonly text?: string
  readonly failure?: string
}

/** The lines of a stream of bytes, one after the other, without those that are empty. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = []
  let length = 0
  let number = 0
  const add = (piece: Uint8Array) => {
    length += piece.length
    if (length <= longest) pieces.push(piece)
    else pieces = []
  }
  const end = (): Line | undefined => {
    number++
    const line = length > longest ? { number, failure: tooLong } : decoded(Buffer.concat(pieces), number)
    pieces = []
    length = 0
    return line.text?.trim() === '' ? undefined : line
  }
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      add(chunk.subarray(from, at))
      from = at + 1
      const line = end()
      if (line) yield line
    }
    add(chunk.subarray(from))
  }
  const line = length > 0 ? end() : undefined
  if (line) yield line
}

const newline = 10
/** A line that never ends is no story. */
const longest = 64_000_000
const tooLong = 'It is longer than 64 MB.'

function decoded(bytes: Uint8Array, number: number): Line {
  try {
    return { number, text: utf8.decode(bytes) }
  } catch {
    return { number, failure: 'It is not UTF-8.' }
  }
}

/** A byte order mark at the beginning is left out. */
const utf8 = new TextDecoder('utf-8', { fatal: true })
