import { isBlank } from './paragraph.ts'

/** Whether a line is nothing but who made a picture: `Jo Kim / AFP - Getty Images`, `Photograph: Jo Kim/EPA`. */
export const isCredit = (text: string) => isNamed.test(text) || isOwned.test(text)

/** Whether a line says that it stands below a picture: `FILE - In this June 1 photo, …`. */
export const isCaption = (text: string) => opensCaption.test(text) || opensOwned.test(text)

/** Where the credit begins that a caption ends with, glued on or not; undefined if it ends with none. */
export function creditStart(text: string): number | undefined {
  const from = Math.max(0, text.length - tailLength)
  const tail = text.slice(from)
  for (const pattern of endings) {
    const match = pattern.exec(tail)
    if (!match) continue
    const start = from + match.index + match[0].length - match[1]!.length
    let end = start
    while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--
    return end > 0 ? start : undefined
  }
  return undefined
}

/** No credit is longer. */
const tailLength = 160

const agencies =
  '(?:AP Photos?|AP|AFP|Agence France-Presse|The Associated Press|Associated Press|Reuters(?: Pictures)?|REUTERS|EPA(?:-EFE)?|Getty Images?|Getty|Shutterstock|Alamy(?: Stock Photo)?|PA Wire|PA Images|PA Media|PA|Press Association|Xinhua|Anadolu(?: Agency)?|KCNA|TASS|Sputnik|Bloomberg|Zuma(?: Press)?|ZUMA(?: Press)?|Rex Features|Rex|WireImage|NurPhoto|Pool|Handout|Contributor|Canadian Press|NASA|CBC|USA TODAY Sports|dpa|DPA|Kyodo(?: News)?|Yonhap|UPI)'
const word = "[\\p{L}.’'-]{1,24}"
const name = `\\p{Lu}${word}(?: ${word}){0,4}`
const glue = '\\s?(?:/|-|–|\\bvia\\b)\\s?'
const owners = `${agencies}(?:${glue}(?:${agencies}|${name}))*(?: file)?`
/** A name and who sells the picture; an agency alone is too little to go by. */
const signature = `(?:${name}\\s?(?:/|–|\\bvia\\b)\\s?${owners}|${agencies}${glue}${owners}|REUTERS/${name})`

const isNamed = new RegExp(`^\\(?(?:${signature}|${agencies})\\)?\\.?$`, 'u')
const isOwned =
  /^\(?(?:Photos?|Photographs?|Photographer|Images?|Pictures?|Pics?|(?:Image |Photo )?Credits?|Illustrations?|File photo|Courtesy(?: photo)?|Video|Graphic)(?: courtesy)?(?:\s?:| (?:by|of|from|courtesy of)) ?(?:[^.!?]|\.(?!\s)){0,100}\.?\)?$/i

const endings: readonly RegExp[] = [
  // … in Ordek. (AP Photo/Jo Kim) … (Image: Jo Kim) … (Jo Kim/CBC) … (KCNA via Reuters)
  new RegExp(
    `(\\(\\s?(?:(?:AP Photo|Photos?|Images?|Photographs?|Pictures?|Courtesy|Credits?|Handout|File photo)\\b[^()]{0,100}|${name} ?/ ?\\p{Lu}[\\p{L}. ]{1,30}|${signature})\\s?\\)\\.?)$`,
    'u'
  ),
  // … in Ordek. ( Ordek Library ) … (Daily Reed file photo)
  /(\((?: [^()]{3,80} |[A-Z][^()]{0,80}(?:photo|PHOTO|[Hh]andout|HANDOUT|[Aa]rchives?))\)\.?)$/,
  // … in Ordek. Jo Kim/The Reed … in Ordek. Jo Kim, AP
  new RegExp(`[.!?]["”’)]*\\s+(\\p{Lu}${word} ${name}(?: ?/ ?\\p{Lu}[\\p{L} ]{1,30}|, (?:for )?${agencies}))$`, 'u'),
  // … in Ordek Courtesy of Jo Kim
  /\s(Courtesy of [^.]{2,60})$/,
  // … in Ordek. Photograph: Jo Kim/EPA
  /(?:^|[\s.!?”"’)\p{Ll}])((?:Photographs?|Photos?|Images?|Pictures?|Credits?|Illustrations?): ?\p{Lu}[^.!?:]{1,80}\.?)$/u,
  /[.!?]["”’)]*\s*((?:Photos?|Photographs?|Images?|Pictures?) (?:by|courtesy of) \p{Lu}[^.!?:]{1,80}\.?)$/u,
  // … on May 5. REUTERS/Jo Kim
  new RegExp(`(?:[.!?”"’)\\p{Ll}]|\\s)(REUTERS/${name}\\.?)$`, 'u'),
  // … on Wednesday.Jo Kim / AFP - Getty Images file
  new RegExp(`[.!?]["”’)]*\\s*(${signature}\\.?)$`, 'u')
]

const opensCaption =
  /^(?:FILE\b ?(?:[-–—:]|PHOTO)|File (?:photo|image|picture)\b|In this (?:[\p{L}\d.,]+ ){0,8}(?:file )?(?:photo|image|picture|frame)\b|This (?:undated |combination |file |handout |combo |satellite )*(?:photo|image|picture|frame)s?\b|An? (?:undated |file |handout |satellite |combination )*(?:photo|image|picture) (?:from|of|shows|released|provided|taken)\b|Looking back:)/u
const opensOwned = /^Pictured?(?::| (?:above|below|left|right|here)\b)/
