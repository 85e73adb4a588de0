/** A text as the value of an attribute: what a parser would change, and what XML cannot hold, written so that it can. */
export const attribute = (text: string): string =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, char => entities[char]!)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}
