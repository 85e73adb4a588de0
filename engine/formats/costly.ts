/**
 * Whether Markdown would cost the parser more than time in proportion to its length.
 * Its time grows with the square of the emphasis marks and brackets of one paragraph (measured: 16,000 take
 * 12 seconds; 1,000 take some 10 milliseconds) and of the containers that are opened on one line (80,000 `>`
 * take a minute). No story has half as many; what has is no Markdown, or was written to harm.
 */
export function isCostly(source: string): boolean {
  let marks = 0
  let containers = 0
  let isAtStart = true
  let isEmpty = true
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 10 || code === 13) {
      if (isEmpty) marks = 0
      containers = 0
      isAtStart = isEmpty = true
    } else if (code !== 32 && code !== 9) {
      if (isEmpty && code !== greaterThan) isEmpty = false
      if (isAtStart && containerMarks.has(code)) containers++
      else isAtStart = false
      if (inlineMarks.has(code)) marks++
      if (marks > mostMarks || containers > mostContainers) return true
    }
  }
  return false
}

const mostMarks = 1000
const mostContainers = 40

const codesOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, mark => mark.charCodeAt(0)))
const greaterThan = 62
const containerMarks = codesOf('>*+-.)0123456789')
const inlineMarks = codesOf('*_[]`')
