import type { HouseName } from '../../facts/names/house-names.ts'
import type { HouseEntry } from '../../style/style.ts'

/**
 * The spelling of the style’s list and the one that the copy has, each as a list would have it: the whole name, not
 * in capitals. Nothing where the copy’s cannot be told.
 */
export function twoSpellings(
  { write, later, also = [], wrong = [] }: HouseEntry,
  { found, write: instead = '', short }: HouseName
): { readonly kept: string; readonly other: string } | undefined {
  if (write === undefined) return undefined
  const known = [...also, ...wrong]
  const isCapitals = found === found.toUpperCase()
  const same = (form: string) => form.toLowerCase() === found.toLowerCase()
  const other = known.find(form => form === found) ?? known.find(same) ?? (isCapitals ? undefined : found)
  if (other === undefined) return undefined
  if (!short) return instead.toLowerCase() === write.toLowerCase() ? { kept: write, other } : undefined
  // “Zelensky” is said of Volodymyr Zelenskyy, who is Volodymyr Zelensky in full.
  const surname = later ?? write.slice(write.lastIndexOf(' ') + 1)
  const inFull =
    known.find(form => form.endsWith(` ${other}`)) ?? ` ${write} `.replace(` ${surname} `, ` ${other} `).trim()
  return inFull === write ? undefined : { kept: write, other: inFull }
}
