/** A place in a text: line and column from 1, offset from 0, in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Says where an offset of a text stands. Lines end as editors end them: \n, \r\n or \r. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)]
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset }
  }
}
