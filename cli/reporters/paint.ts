import { styleText } from 'node:util'
import type { Io, Output } from '../io.ts'

type Colours = Parameters<typeof styleText>[0]

/** Colours a text for people, or leaves it as it is. */
export type Paint = (colours: Colours, text: string) => string

/** Colour where it was asked for; else on a terminal that does not forbid it. */
export function painter(wanted: boolean | undefined, out: Output, env: Io['env']): Paint {
  return isColoured(wanted, out, env)
    ? (colours, text) => styleText(colours, text, { validateStream: false })
    : (_, text) => text
}

function isColoured(wanted: boolean | undefined, out: Output, { FORCE_COLOR, NO_COLOR, TERM }: Io['env']): boolean {
  if (wanted !== undefined) return wanted
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return out.isTTY && !NO_COLOR && TERM !== 'dumb'
}

/**
 * A text that came from outside, fit for a terminal: what would move the cursor, colour it or turn the writing round
 * is shown as a sign of its own.
 */
export const harmless = (text: string) =>
  text
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(/[\0-\x1f]/g, char => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(/[\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '�')
