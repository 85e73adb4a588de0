import { once } from '../remember.ts'
import { isBlank } from './paragraph.ts'

/** Whether a line is nothing but who made a picture: `Jo Kim / AFP - Getty Images`, `Photograph: Jo Kim/EPA`. */
export const isCredit = (text: string) =>
  (namesAgency(text) && isNamed().test(text) && !isGlued.test(text)) || isOwned.test(text)

/** Whether a line says that it stands below a picture: `FILE - In this June 1 photo, …`. */
export const isCaption = (text: string) =>
  (opensAsCaption.test(text) && opensCaption.test(text)) || opensOwned.test(text)

/** Where the credit begins that a caption ends with, glued on or not; undefined if it ends with none. */
export function creditStart(text: string): number | undefined {
  if (!endsAsCredit(text)) return undefined
  const from = Math.max(0, text.length - tailLength)
  const tail = text.slice(from)
  for (const { has, pattern } of endings) {
    const match = has(tail) ? pattern().exec(tail) : undefined
    if (!match) continue
    const start = from + match.index + match[0].length - match[1]!.length
    let end = start
    while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--
    return end > 0 ? start : undefined
  }
  return undefined
}

/** A credit ends with a name or a bracket, as few paragraphs do. */
function endsAsCredit(text: string): boolean {
  const to = text.length - (text.endsWith('.') ? 1 : 0)
  if (text[to - 1] === ')') return true
  const from = text.lastIndexOf(' ', to - 1) + 1
  const last = text.slice(Math.max(from, to - 60), to)
  return /^[a-z\d.,;:!?'"()’”-]*$/.test(last) ? last === 'file' : /^[^\p{L}]{0,2}\p{Lu}|^file$|[/.”"]\p{Lu}/u.test(last)
}

/** No credit is longer. */
const tailLength = 160

const agencies =
  '(?:AP Photos?|AP|AFP|Agence France-Presse|The Associated Press|Associated Press|Reuters(?: Pictures)?|REUTERS|EPA(?:-EFE)?|Getty Images?|Getty|Shutterstock|Alamy(?: Stock Photo)?|PA Wire|PA Images|PA Media|PA|Press Association|Xinhua|Anadolu(?: Agency)?|KCNA|TASS|Sputnik|Bloomberg|Zuma(?: Press)?|ZUMA(?: Press)?|Rex Features|Rex|WireImage|NurPhoto|Pool|Handout|Contributor|Canadian Press|NASA|CBC|USA TODAY Sports|dpa|DPA|Kyodo(?: News)?|Yonhap|UPI)'
/** A word of each agency: V8 needs 20 ms to make ready the patterns below, and most stories never ask for them. */
const agencyWords =
  'AP AFP Agence Associated Reuters REUTERS EPA Getty Shutterstock Alamy PA Press Xinhua Anadolu KCNA TASS Sputnik Bloomberg Zuma ZUMA Rex WireImage NurPhoto Pool Handout Contributor NASA CBC USA dpa DPA Kyodo Yonhap UPI'.split(
    ' '
  )
const namesAgency = (text: string) => agencyWords.some(word => text.includes(word))

const word = "[\\p{L}.’'-]{1,24}"
const named = `(?:\\p{Lu}${word}|\\p{Lu}|al-${word}|de|da|di|du|la|el|van|von|der|den|bin|of|the|and|for)`
const name = `\\p{Lu}${word}(?: ${named}){0,4}`
const fullName = `\\p{Lu}${word}(?: ${named}){1,4}`
// A dash between two sellers stands between spaces: one that a name could hold as well would cost exponential time.
const glue = '(?:\\s?/\\s?| [-–] | via )'
const owners = `${agencies}(?:${glue}(?:${agencies}|${name}))*(?: file)?`
/** A name and who sells the picture; an agency alone is too little to go by. */
const signature = `(?:${name}(?:\\s?/\\s?| – | via )${owners}|${agencies}${glue}${owners}|REUTERS/${name})`

const isNamed = once(() => new RegExp(`^\\(?(?:${signature}|${agencies}(?:${glue}${name}(?:, File)?)?)\\)?\\.?$`, 'u'))
/** `… Monday.Jo Kim / AFP` is more than a credit. */
const isGlued = /\p{Ll}{3}[.!?]["”’)]*\p{Lu}/u
const isOwned =
  /^\(?(?:(?:[Pp]hotos?|[Pp]hotographs?|Photographer|Images?|Pictures?|Pics?|(?:Image |Photo )?[Cc]redits?|Illustrations?|File photo|Video|Graphic)(?: courtesy)?(?:\s?:| (?:by|courtesy of) (?=[A-Z@]))|Courtesy(?: of|:)|PHOTO(?:S|GRAPH)?(?: BY|:)|CREDIT:) ?(?:[^.!?]|\.(?!\s)){0,100}\.?\)?$/

/** The credits that captions end with, and what stands in every one: most paragraphs have none of it. */
const endings: readonly { readonly has: (tail: string) => boolean; readonly pattern: () => RegExp }[] = [
  // … in Ordek. (AP Photo/Jo Kim) … (Image: Jo Kim) … (Jo Kim/CBC) … (KCNA via Reuters)
  {
    has: tail => tail.includes(')'),
    pattern: once(
      () =>
        new RegExp(
          `(\\(\\s?(?:(?:AP Photo|Photos?|Images?|Photographs?|Pictures?|Courtesy|Credits?|Handout|File photo)\\b[^()]{0,100}|${fullName} ?/ ?\\p{Lu}[\\p{L}. ]{1,30}|${signature})\\s?\\)\\.?)$`,
          'u'
        )
    )
  },
  // … in Ordek. ( Ordek Library ) … (Daily Reed file photo)
  {
    has: tail => tail.includes(')'),
    pattern: () => /(\((?: [^()]{3,80} |[A-Z][^()]{0,80}(?:photo|PHOTO|[Hh]andout|HANDOUT|[Aa]rchives?))\)\.?)$/
  },
  // … in Ordek. Jo Kim/The Reed … in Ordek. Jo Kim, AP
  {
    has: tail => tail.includes('/') || (tail.includes(', ') && namesAgency(tail)),
    pattern: once(
      () => new RegExp(`[.!?]["”’)]*\\s+(${fullName}(?: ?/ ?\\p{Lu}[\\p{L} ]{1,30}|, (?:for )?${agencies}))$`, 'u')
    )
  },
  // … in Ordek Courtesy of Jo Kim
  { has: tail => tail.includes('Courtesy'), pattern: () => /\s(Courtesy of [^.]{2,60})$/ },
  // … in Ordek. Photograph: Jo Kim/EPA
  {
    has: tail => tail.includes(':'),
    pattern: () =>
      /(?:^|[\s.!?”"’)\p{Ll}])((?:Photographs?|Photos?|Images?|Pictures?|Credits?|Illustrations?): ?\p{Lu}[^.!?:]{1,80}\.?)$/u
  },
  {
    has: tail => tail.includes(' by ') || tail.includes('ourtesy of '),
    pattern: () =>
      /[.!?]["”’)]*\s*((?:Photos?|Photographs?|Images?|Pictures?) (?:by|courtesy of) \p{Lu}[^.!?:]{1,80}\.?)$/u
  },
  // … on May 5. REUTERS/Jo Kim
  {
    has: tail => tail.includes('REUTERS/'),
    pattern: once(() => new RegExp(`(?:[.!?”"’)\\p{Ll}]|\\s)(REUTERS/${name}\\.?)$`, 'u'))
  },
  // … on Wednesday.Jo Kim / AFP - Getty Images file
  { has: namesAgency, pattern: once(() => new RegExp(`[.!?]["”’)]*\\s*(${signature}\\.?)$`, 'u')) }
]

const opensAsCaption = /^(?:F(?:ILE|ile )|In this |This |An? |Looking back:|\d)/
const opensCaption =
  /^(?:FILE\b ?(?:[-–—:]|PHOTO)|File (?:photo|image|picture)\b|In this (?:[\p{L}\d.,]+ ){0,8}(?:file )?(?:photo|image|picture|frame)\b|This (?:undated |combination |file |handout |combo |satellite )*(?:photo|image|picture|frame)s?\b|An? (?:undated |file |handout |satellite |combination )*(?:photo|image|picture) (?:from|of|shows|released|provided|taken)\b|Looking back:|\d{1,3} of \d{1,3}[.:]? \p{Lu}|\d{1,3}\/\d{1,3} \p{Lu})/u
const opensOwned = /^Pictured?(?::| (?:above|below|left|right|here)\b)/
