import { once } from '../remember.ts'

/**
 * Where a dateline ends, its dash included, at the head of a paragraph: `KYIV, March 3 (Reuters) - `.
 * One that names no agency, no state and no date (`FARGO — `) is one only in a story’s lead: `TOO LATE — ` heads a list item.
 */
export function datelineEnd(text: string, where: 'lead' | 'anywhere'): number | undefined {
  const first = text.charCodeAt(0)
  // Most paragraphs do not begin with two capitals. (“McALLEN” and “ST. LOUIS” do, as far as this goes.)
  if (!(first >= 65 && first <= 90) && first < 0xc0) return undefined
  const second = text.charCodeAt(1)
  if (second <= 32 || (second >= 97 && second <= 122 && !/^Ma?c/.test(text))) return undefined
  const head = text.slice(0, longest)
  const { byAgency, bare, dated } = isPlain.test(head) ? plain : any
  const match =
    (head.includes('(') ? byAgency().exec(head) : undefined) ??
    (/[-–—_]/.test(head) ? (where === 'lead' ? bare : dated)().exec(head) : undefined)
  return match && text.length - match[0].length >= 3 ? match[0].length : undefined
}

const longest = 110

/** The patterns of datelines. Where a head has no letters beyond A to Z, V8 needs a tenth of the time to make them ready. */
function datelines({ upper, lower, letter, flags }: Letters) {
  const capitals = `(?:Mc|Mac|D[’']|O[’'])?[${upper}][${upper}.’'/-]+`
  const place = `${capitals}(?: (?:[${upper}][${upper}.’'/-]*|de|do|da|di|la|el|of|on|upon|and)){0,4}`
  /** A state, a country, a day. */
  const detail = `(?:, (?:[${upper}][${letter}.’']|\\d)(?:[${letter}\\d.’' ]|-(?=[${letter}])){0,28}?){0,3}`
  const day = `(?: [${upper}][${lower}]{2,8}\\.? \\d{1,2})?`
  const dash = '\\s*(?:--|[-–—_])\\s*'
  return {
    byAgency: once(
      () =>
        new RegExp(
          `^${place}${detail}${day},? ?(?:\\(${agency}\\)(?:${dash}|\\s)|\\([${letter} .]{2,30}\\)\\s?(?:--|[-–—_])\\s)`,
          flags
        )
    ),
    bare: once(() => new RegExp(`^${place}${detail}${day} ?(?:--|[–—]|(?<= )[-_]) ?(?=\\S)`, flags)),
    dated: once(
      () =>
        new RegExp(
          `^${place}, (?:[${upper}][${lower}.]|MARCH|APRIL|MAY|JUNE|JULY|\\d)(?:[${letter}\\d.’' ]|-(?=[${letter}])){0,28}?${detail} (?:--|[-–—]) `,
          flags
        )
    )
  }
}

/** What stands for a capital, a small letter and any letter in a class of a pattern. */
interface Letters {
  readonly upper: string
  readonly lower: string
  readonly letter: string
  readonly flags: string
}

const agency =
  '(?:AP|Reuters|REUTERS|AFP|dpa|DPA|UPI|PA|ANI|PTI|IANS|TASS|Xinhua|Kyodo(?: News)?|Yonhap|CNN|Bloomberg|Thomson Reuters Foundation|Reuters Breakingviews|AP Photo|EFE|ANSA|CP)'

const plain = datelines({ upper: 'A-Z', lower: 'a-z', letter: 'A-Za-z', flags: '' })
const any = datelines({ upper: '\\p{Lu}', lower: '\\p{Ll}', letter: '\\p{L}', flags: 'u' })
const isPlain = /^[\s!-~‐-…]*$/
