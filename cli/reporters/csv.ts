/** What a table begins with, so that Excel reads it as UTF-8. */
export const byteOrderMark = '\uFEFF'

/** A record as RFC 4180 has it. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export const csvLine = (row: readonly (string | number)[]): string =>
  `${row
    .map(cell => {
      const text = typeof cell === 'string' ? cell.replace(/^[=+\-@\t\r]/, "'$&") : String(cell)
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(',')}\r\n`
