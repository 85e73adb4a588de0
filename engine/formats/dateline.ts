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
  const match =
    (head.includes('(') ? byAgency().exec(head) : undefined) ??
    (/[-–—_]/.test(head) ? (where === 'lead' ? bare : dated)().exec(head) : undefined)
  return match && text.length - match[0].length >= 3 ? match[0].length : undefined
}

const longest = 110

const capitals = "(?:Mc|Mac|D[’']|O[’'])?\\p{Lu}[\\p{Lu}.’'/-]+"
const place = `${capitals}(?: (?:\\p{Lu}[\\p{Lu}.’'/-]*|de|do|da|di|la|el|of|on|upon|and)){0,4}`
/** A state, a country, a day. */
const detail = "(?:, (?:\\p{Lu}[\\p{L}.’']|\\d)(?:[\\p{L}\\d.’' ]|-(?=\\p{L})){0,28}?){0,3}"
const day = '(?: \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})?'
const dash = '\\s*(?:--|[-–—_])\\s*'
const agency =
  '(?:AP|Reuters|REUTERS|AFP|dpa|DPA|UPI|PA|ANI|PTI|IANS|TASS|Xinhua|Kyodo(?: News)?|Yonhap|CNN|Bloomberg|Thomson Reuters Foundation|Reuters Breakingviews|AP Photo|EFE|ANSA|CP)'

const byAgency = once(
  () =>
    new RegExp(
      `^${place}${detail}${day},? ?(?:\\(${agency}\\)(?:${dash}|\\s)|\\([\\p{L} .]{2,30}\\)\\s?(?:--|[-–—_])\\s)`,
      'u'
    )
)
const bare = once(() => new RegExp(`^${place}${detail}${day} ?(?:--|[–—]|(?<= )[-_]) ?(?=\\S)`, 'u'))
const dated = once(
  () =>
    new RegExp(
      `^${place}, (?:\\p{Lu}[\\p{Ll}.]|MARCH|APRIL|MAY|JUNE|JULY|\\d)(?:[\\p{L}\\d.’' ]|-(?=\\p{L})){0,28}?${detail} (?:--|[-–—]) `,
      'u'
    )
)
