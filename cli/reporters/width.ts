/** How many columns of a terminal a text takes, once `readyToMeasure` has seen it. */
export const widthOf = (text: string): number => (isPlain(text) ? text.length : measure(text))

/** Loads what it takes to measure a text: for most copy nothing. The library takes 20 ms to start. */
export async function readyToMeasure(text: string): Promise<void> {
  if (!isPlain(text)) measure = (await import('string-width')).default
}

/** Whether every letter takes one column, and none joins the one before. */
export const isPlain = (text: string): boolean =>
  /^[\s\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/.test(text)

let measure = (text: string): number => text.length
