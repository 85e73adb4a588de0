import { once } from '../remember.ts'
import type { Role } from '../story.ts'
import { isCaption, isCredit } from './credits.ts'

/** What a paragraph shows of itself. `sentence` and `line` (no stop at its end) show only their shape. */
export type Sign = Exclude<Role, 'headline' | 'deck' | 'body' | 'dateline'> | 'sentence' | 'line'

/** What a paragraph shows of its part in the story, whatever stands around it. */
export function signOf(text: string): Sign {
  // Furniture is short: what is longer than this is copy.
  if (text.length > 400) return isCaption(text) ? 'caption' : 'sentence'
  if (isAdvisory.test(text)) return 'advisory'
  if (
    (opensAsSignOff.test(text) && isSignOff.test(text)) ||
    isContribution.test(text.slice(-60)) ||
    opensAssistance.test(text)
  )
    return 'sign-off'
  if (isSource.test(text)) return 'source'
  if (isOfThePage(text)) return 'boilerplate'
  const isShort = text.length <= 120
  if (isShort && isSlug.test(text)) return 'slug'
  if (isShort && isByline(text)) return 'byline'
  if (isShort && isCredit(text)) return 'credit'
  if (isCaption(text)) return 'caption'
  if (isFigures(text)) return 'boilerplate'
  return isShort && !endsSentence(text) ? 'line' : 'sentence'
}

/** Whether a sign says that a paragraph is no copy. */
export const isFurniture = (sign: Sign) => sign !== 'sentence' && sign !== 'line' && sign !== 'caption'

/** Whether a line never runs on from the line above: a byline, a credit, a sign-off. */
export const isApart = (line: string) => apart.has(signOf(line)) || endMark(line) !== undefined
const apart: ReadonlySet<Sign> = new Set<Sign>(['byline', 'credit', 'source', 'sign-off', 'slug', 'advisory'])

/** Whether a text stops as a sentence does: `.`, `?`, `!`, `…`, or a mark that leads to the next paragraph. */
export const endsSentence = (text: string) => /[.?!…:;,]["'”’)\]»*]*$/.test(text.slice(-8))

/** Whether a line ends a story: `###` before another, `-30-` and `ENDS` before nothing. After `MORE` it goes on. */
export function endMark(line: string): 'separator' | 'end' | undefined {
  if (line.length > 12) return undefined
  if (/^(?:# # #|#{3,})$/.test(line)) return 'separator'
  return isEnd.test(line) ? 'end' : undefined
}

const isEnd = /^(?:[-–—]{1,2} ?(?:30|ENDS?|Ends?|ends?) ?[-–—]{1,2}|\(?ENDS\)?\.?|\((?:Ends?|ends?|END)\))$/

/** What follows `ENDS` in a press release. */
export const isTail = (text: string) =>
  /^(?:notes?\b|about\b|for (?:more|further|all)\b|further\b|contacts?\b|media\b|press\b|issued by|photos?\b|images?\b|sources?\b|e-?mail|tel\b|phone|copyright|[©*@+(\d-]|https?:|www\.)/i.test(
    text
  ) || signOf(text) === 'boilerplate'

const isAdvisory =
  /^(?:\((?:Adds|Updat(?:es|ed|ing)|Corrects|Recasts|Rewrites|Refil(?:es|ing)|Removes|Clarifies|Deletes|Repeats|Writes through|Releads|Subs|Eliminates)\b[^()]*(?:\([^()]*\)[^()]*)*\)$|[[(]?(?:Eds|EDS|Attention editors|ATTENTION EDITORS)\s?[:.]|[[(]?editor(?:['’]?s|s['’])?['’]? note\b|(?:EMBARGO(?:ED)?|HOLD FOR|NOT FOR (?:RELEASE|PUBLICATION)|FOR (?:IMMEDIATE )?(?:RELEASE|USE)|STRICTLY EMBARGOED)\b|(?:CORRECTION|CLARIFICATION|ADVISORY|STORY (?:WITHDRAWN|KILLED)|KILL|WITHDRAWN)\s*[:-])/i

const opensAsSignOff =
  /^[-—([]{0,2}\s{0,2}(?:[Aa]dditional |With additional |[Rr]eporting|[Ww]rit|[Ee]dit|[Cc]ompil|[Tt]ranslat|Production|Graphic)/
const isSignOff =
  /^(?:[([]|--?\s?|—\s?)?\s?(?:(?:[Aa]dditional |With additional )?(?:[Rr]eporting|[Ww]riting)|[Ee]dit(?:ing|ed)|[Cc]ompil(?:ing|ed)|[Ww]ritten|[Tt]ranslat(?:ing|ed)|Production|Graphics?)(?: and (?:writing|editing|reporting))? (?:by|from) (?:\p{Lu}|agencies|staff|wire)/u

/** `Jo Kim contributed to this report.` */
const isContribution = /\b(?:contributed to|assisted with) (?:this|the) (?:report|story|article|reporting)\.?\)?$/
const opensAssistance =
  /^(?:The Associated Press contributed\b|[—-]{0,2}\s?With (?:assistance|files|reporting) (?:by|from)\b)/

const isSource =
  /^\/?\s?Sources?: .{2,80}$|^(?:Reuters|The Associated Press|Associated Press|AP|AFP|Agence France-Presse|dpa|UPI|PA|PA Media|Press Association|Xinhua|Bloomberg|Staff and agencies|Staff report|From staff reports)$/

const isSlug =
  /^(?:[A-Z][A-Z0-9]+(?:[-/][A-Z0-9&'’]*[A-Z][A-Z0-9&'’]*)+\/?(?: \([^()]{1,30}\))?|(?:BC|AM|PM)-[A-Z]\S*.*|[A-Z]{3,}\/)$/

/** `By Jo Kim and Lee Park`, `By Jo Kim, Staff Writer`, `Jo Kim, The Associated Press`; never `By Friday it rained.` */
function isByline(text: string): boolean {
  if (/^(?:By|BY)[:\s]/.test(text))
    return text
      .slice(3)
      .split(/[\s,]+/)
      .every(
        word =>
          word === '' ||
          (/^(?:[(@]?\p{Lu}|d['’]\p{Lu}|al-|el-)/u.test(word) && !isDay.test(word)) ||
          bylineWords.has(word)
      )
  if (/^(?:By|BY)$/.test(text)) return true
  return endsAsByline.test(text) && (isCompany.test(text) || isPost.test(text))
}

const isDay =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|June|July|August|September|October|November|December)\b/u
const bylineWords: ReadonlySet<string> = new Set(
  'and in of for the at with & | - – — de da di du la van von der den bin ibn al el'.split(' ')
)
/** Patterns with `\p{L}` cost V8 milliseconds, and most copy need not be asked. */
const endsAsByline = /(?:Press|Writer|Reuters|AFP|AP|Writers|(?:Reporter|Correspondent|Columnist)s?)$/
const isCompany =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?:,| \||,? [-–—]) (?:The )?(?:Associated Press(?: Writer)?|Reuters|AFP|AP|Canadian Press)$/u
const isPost = /^(?:\p{Lu}[\p{L}&]+ ){0,4}(?:Writer|Reporter|Correspondent|Columnist)s?$/u

/** What the page around a story says: links, buttons, banners, contacts, rules, tables. */
function isOfThePage(text: string): boolean {
  if (!hasLetter.test(text)) return true
  if (opensFurniture(text)) return true
  if (isLegal(text)) return true
  if (text.length <= 160 && isBracketed.test(text)) return true
  if ((text.includes('\t') || text.includes('   ')) && /\S(?:\t| {3,})\S.*\S(?:\t| {3,})\S/.test(text)) return true
  if (text.length > 100) return false
  if (/\d/.test(text) && (isDate.test(text) || (/^\d/.test(text) && isTime.test(text)))) return true
  if (/^(?:--? ?)?.{0,40}\b(?:news ?(?:room|desk)|newroom|bureau)\b[^.]*\d{3}/i.test(text)) return true
  return (
    (isContact.test(text) && (text.length <= 60 || !endsSentence(text))) ||
    /^\(\$1 ?=/.test(text) ||
    isShoutedLabel.test(text)
  )
}

/** `[Ordek votes]` links to another story; `((Ordek newsroom))`, `<tag>` and `█ Ordek: 3` are no copy either. */
const isBracketed = /^(?:\[[^\]]*\]|\(\(.*\)\)|<.*>|█.*|<\w[^>]*)$/
const hasLetter = /\p{L}/u
/** `FULL TEXT.`, `ABSTRACT.` */
const isShoutedLabel = /^\(?(?:FULL TEXT|ABSTRACT|MORE|SUMMARY|FREE|WATCH|VIDEO|PHOTOS?|GALLERY)\)?\.?$/
const isContact = /https?:\/\/|\bwww\.|\S@\S+\.\w|\+?\(?\d[\d ().-]{7,}\d(?!\d)|^@\w|\(@\w+\)/

/** Whether a text begins as what the page says: its first word tells which of the patterns to ask. */
function opensFurniture(text: string): boolean {
  const [opening, word] = opensWith.exec(text) as unknown as readonly [string, string]
  const rest = text.slice(opening.length - word.length)
  return (
    furniture()
      .get(word.toLowerCase())
      ?.some(pattern => pattern.test(rest)) ?? false
  )
}

const opensWith = /^[-–—>→•*\s]{0,3}([a-z]*)/i

/** The patterns by those words. Of all of them in one, V8 would take ten milliseconds to make ready what most copy never needs. */
const furniture = once(() => {
  const patterns = new Map<string, RegExp[]>()
  for (const [words, pattern] of furnitureByWords)
    for (const word of words.split(' ')) patterns.set(word, [...(patterns.get(word) ?? []), pattern])
  return patterns
})

/** What the page says, and the words, as far as they are of letters, that it begins with. */
const furnitureByWords: readonly (readonly [words: string, pattern: RegExp])[] = [
  ['advertisement', /^advertisement\b.{0,40}$/i],
  ['article story', /^(?:article|story) continue[sd] below/i],
  [
    'you also read see find learn watch more',
    /^(?:(?:(?:you (?:may|might) also|also) (?:like|read)|read|see|find out|learn|watch|more)(?: (?:more|next|also|on this|the full (?:story|article|report)|it now|here|below|now|live))?\s?[:|>»])/i
  ],
  ['read see find learn', /^(?:read|see|find out|learn) (?:more|also|next)(?: [a-zà-ÿ]+){0,5}$/i],
  ['related', /^related(?: (?:stor(?:y|ies)|articles?|content|topics|links|coverage|news))?(?:\s?:|$)/i],
  [
    'share tweet pin print e email save comment comments like flip bookmark copy',
    /^(?:share|tweet|pin|print|e-?mail|save|comments?|like|flip|bookmark|copy link)(?: (?:this|on|via|to)(?: [a-zà-ÿ]+){0,3})?$/i
  ],
  [
    'facebook twitter google linkedin pinterest whatsapp instagram reddit telegram fullscreen loading',
    /^(?:facebook|twitter|google\+?|linkedin|pinterest|whatsapp|instagram|reddit|telegram|fullscreen|loading)(?:[ ,|]|\.{3}|…|$)(?:[^.]{0,60}$)/i
  ],
  ['sign', /^sign up\b.{0,80}(?:newsletter|alerts?|e-?mail|inbox|here|free|today)/i],
  ['sign', /^sign up$/i],
  ['subscribe', /^subscribe(?:$| (?:to|now|here|today)\b)/i],
  [
    'follow like join find',
    /^(?:follow|like|join|find) (?:us|him|her|them|[A-Z][a-zà-ÿ.]+(?: [A-Z][a-zà-ÿ.]+){0,3}|@\w+) on (?:facebook|twitter|instagram|x|social|threads|bluesky|tiktok|telegram)/i
  ],
  ['click', /^click (?:here|on|to)\b/i],
  ['scroll', /^scroll down\b/i],
  ['continue', /^continue reading\b/i],
  ['skip', /^skip to\b/i],
  ['download', /^download (?:the|our) .{0,40}\bapp\b/i],
  ['view', /^view (?:full size|comments|all|gallery|image)/i],
  ['play', /^play (?:slideshow|video)/i],
  ['enlarge', /^enlarge this image/i],
  ['open', /^open this photo/i],
  ['listen', /^listen(?: (?:now|live|here))?\s?:/i],
  [
    'photo photos video videos gallery in slideshow podcast live interactive',
    /^(?:photos?|videos?|gallery|in pictures|slideshow|podcast|live updates|interactive)\s?: /i
  ],
  ['most', /^most (?:read|popular|viewed)\b[^.]{0,30}$/i],
  [
    'recommended trending top latest editor editors',
    /^(?:recommended|trending|top stories|latest news|editors? picks)\b[^.]{0,30}$/i
  ],
  ['more', /^more (?:from|on|news|stories|coverage)\b[^.]{0,60}$/i],
  ['get', /^get (?:it (?:on|at|for)|our|the latest)\b(?:[^.]|\.\d){0,60}$/i],
  ['also available buy', /^(?:also|available|buy(?: it)?) (?:at|on|from) [^.]{0,30}$/i],
  ['use', /^use code\b/i],
  ['visit', /^visit (?:https?:|www\.|our)/i],
  [
    'tel phone fax e email contact contacts media press',
    /^(?:tel|phone|fax|e-?mail|contacts?|media contacts?|press contacts?)\s?:/i
  ],
  ['for', /^for (?:more|further|additional) information[, ]+(?:please )?(?:contact|visit|call|see|go|e-?mail|click)/i],
  [
    'last first updated published posted modified',
    /^(?:last |first )?(?:updated|published|posted|modified)(?: on| at)?\s?(?::|\d|[A-Z])[^.]{0,60}(?:[ap]\.?m\.?)?[^.]{0,20}$/i
  ],
  ['image', /^image (?:source|caption|copyright)\b/i],
  ['copyright', /^copyright\b/i],
  ['', /^©/i],
  ['', /^\(c\) ?\d/i],
  ['our', /^our standards:/i],
  ['disclaimer', /^disclaimer\s?:?$/i],
  ['home homepage', /^home(?:page)?$/i]
]

/** What lawyers and browsers have to say. */
const isLegal = (text: string) => legalWords.some(word => text.includes(word)) && saysLegal.test(text)
const legalWords = ['eserved', 'ESERVED', 'not be ', 'NOT BE ', 'ookie', 'rowser', 'avaScript', 'avascript', 'erms of ']
const saysLegal =
  /\ball rights reserved\b|\bmay not be (?:published|reproduced)\b|\b(?:uses?|accept|our) cookies\b|\bcookie (?:policy|settings|preferences)\b|\bjavascript\b.{0,40}\b(?:enable|disable|browser)|\b(?:enable|disable)d? javascript\b|\bnot supported\b.{0,80}\bbrowser\b|\bbrowser\b.{0,40}\b(?:not|un)[ -]?supported\b|\bterms of (?:use|service)\b.{0,40}\bprivacy\b/i

const isDate = new RegExp(
  `^(?:${'(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? '})?(?:${'\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:1[89]|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}{2,8}\\.?,? (?:1[89]|20)\\d\\d|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}'})(?:[,T ]+(?:at )?\\d{1,2}[:.]\\d\\d.{0,20})?$`,
  'u'
)
const isTime =
  /^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|GMT|BST|E[DS]?T)?(?:[ ,]+(?:[A-Z]{2,4}|\p{Lu}\p{Ll}+ \d{1,2}(?:, \d{4})?)){0,3}\.?$/u

/** A score, a row of a table: figures make up half of it, and names the rest. `6 dead, 12 hurt` is a headline. */
function isFigures(text: string): boolean {
  if (text.length > 200 || !/\d/.test(text)) return false
  if (isTally.test(text)) return true
  const words = text.split(/\s+/)
  const figures = words.filter(word => /\d/.test(word)).length
  const isBare = !words.some(word => /^\p{Ll}/u.test(word))
  if (isBare && figures >= 3 && figures * 5 >= words.length) return true
  return !endsSentence(text) && figures * 2 >= words.length && (isBare || figures * 2 > words.length + 1)
}

/** `Jo Kim: 1,769.` */
const isTally = /^[^.:]{2,40}: [\d,.]+%?\.?$/
