import stringWidth from 'string-width'

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => (isPlain.test(text) ? text.length : stringWidth(text))

/** Most copy is; the library takes 20 ms to think of its first emoji. */
const isPlain = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/
