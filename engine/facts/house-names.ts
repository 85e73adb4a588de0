import type { Role, Span } from '../story.ts'
import type { Style } from '../style/style.ts'
import type { Word } from './words.ts'

/** A name of the style’s list, in whatever spelling the copy has. The span leaves a possessive ending out. */
export interface HouseName extends Span {
  /** The key of the entry in the style’s `names`. */
  readonly entry: string
  /** The spelling found. */
  readonly found: string
  /** `house`: as the style wants it. `variant`: right in another house. `wrong`: right nowhere. */
  readonly spelling: 'house' | 'variant' | 'wrong'
  /** What the style would write here, where that differs. */
  readonly write?: string
  /** The surname alone, not the whole name. */
  readonly short: boolean
}

/** A reader of house names for one style. */
export function houseNames(
  _style: Style
): (seen: { readonly text: string; readonly role: Role; readonly words: readonly Word[] }) => readonly HouseName[] {
  return () => []
}
