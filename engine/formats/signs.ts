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
  if (isSignOff.test(text) || isContribution.test(text.slice(-60)) || opensAssistance.test(text)) return 'sign-off'
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
  return isCompany.test(text) || isPost.test(text)
}

const isDay =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|June|July|August|September|October|November|December)\b/u
const bylineWords: ReadonlySet<string> = new Set(
  'and in of for the at with & | - – — de da di du la van von der den bin ibn al el'.split(' ')
)
const isCompany =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}(?:,| \||,? [-–—]) (?:The )?(?:Associated Press(?: Writer)?|Reuters|AFP|AP|Canadian Press)$/u
const isPost = /^(?:\p{Lu}[\p{L}&]+ ){0,4}(?:Writer|Reporter|Correspondent|Columnist)s?$/u

/** What the page around a story says: links, buttons, banners, contacts, rules, tables. */
function isOfThePage(text: string): boolean {
  if (!hasLetter.test(text)) return true
  if (mayOpenFurniture(text) && opensFurniture().test(text)) return true
  if (isLegal(text)) return true
  if (text.length <= 160 && isBracketed.test(text)) return true
  if ((text.includes('\t') || text.includes('   ')) && /\S(?:\t| {3,})\S.*\S(?:\t| {3,})\S/.test(text)) return true
  if (text.length > 100) return false
  if (isDate.test(text) || isTime.test(text)) return true
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

/** What the page says begins with few words, and copy with many: its pattern is long, and takes V8 long to make ready. */
function mayOpenFurniture(text: string): boolean {
  const word = /^[-–—>→•*\s]{0,3}([a-z]*)/i.exec(text)![1]!
  return word === '' || furnitureWords.has(word.toLowerCase())
}

const furnitureWords: ReadonlySet<string> = new Set(
  'advertisement article story you also read see find learn watch more related share tweet pin print e email save comment comments like flip bookmark copy facebook twitter google linkedin pinterest whatsapp instagram reddit telegram fullscreen loading sign subscribe follow join click scroll continue skip download view play enlarge open listen photo photos video videos gallery in slideshow podcast live interactive most recommended trending top latest editor editors get available buy use visit tel phone fax contact contacts media press for last first updated published posted modified image copyright our disclaimer home homepage'.split(
    ' '
  )
)

const opensFurniture = once(
  () =>
    new RegExp(
      `^(?:[-–—>→•*\\s]{0,3})(?:${[
        'advertisement\\b.{0,40}$',
        '(?:article|story) continue[sd] below',
        '(?:(?:you (?:may|might) also|also) (?:like|read)|read|see|find out|learn|watch|more)(?: (?:more|next|also|on this|the full (?:story|article|report)|it now|here|below|now|live))?\\s?[:|>»]',
        '(?:read|see|find out|learn) (?:more|also|next)(?: [a-zà-ÿ]+){0,5}$',
        'related(?: (?:stor(?:y|ies)|articles?|content|topics|links|coverage|news))?(?:\\s?:|$)',
        '(?:share|tweet|pin|print|e-?mail|save|comments?|like|flip|bookmark|copy link)(?: (?:this|on|via|to)(?: [a-zà-ÿ]+){0,3})?$',
        '(?:facebook|twitter|google\\+?|linkedin|pinterest|whatsapp|instagram|reddit|telegram|fullscreen|loading)(?:[ ,|]|\\.{3}|…|$)(?:[^.]{0,60}$)',
        'sign up\\b.{0,80}(?:newsletter|alerts?|e-?mail|inbox|here|free|today)',
        'sign up$',
        'subscribe(?:$| (?:to|now|here|today)\\b)',
        '(?:follow|like|join|find) (?:us|him|her|them|[A-Z][a-zà-ÿ.]+(?: [A-Z][a-zà-ÿ.]+){0,3}|@\\w+) on (?:facebook|twitter|instagram|x|social|threads|bluesky|tiktok|telegram)',
        'click (?:here|on|to)\\b',
        'scroll down\\b',
        'continue reading\\b',
        'skip to\\b',
        'download (?:the|our) .{0,40}\\bapp\\b',
        'view (?:full size|comments|all|gallery|image)',
        'play (?:slideshow|video)',
        'enlarge this image',
        'open this photo',
        'listen(?: (?:now|live|here))?\\s?:',
        '(?:photos?|videos?|gallery|in pictures|slideshow|podcast|live updates|interactive)\\s?: ',
        'most (?:read|popular|viewed)\\b[^.]{0,30}$',
        '(?:recommended|trending|top stories|latest news|editors? picks)\\b[^.]{0,30}$',
        'more (?:from|on|news|stories|coverage)\\b[^.]{0,60}$',
        'get (?:it (?:on|at|for)|our|the latest)\\b(?:[^.]|\\.\\d){0,60}$',
        '(?:also|available|buy(?: it)?) (?:at|on|from) [^.]{0,30}$',
        'use code\\b',
        'visit (?:https?:|www\\.|our)',
        '(?:tel|phone|fax|e-?mail|contacts?|media contacts?|press contacts?)\\s?:',
        'for (?:more|further|additional) information[, ]+(?:please )?(?:contact|visit|call|see|go|e-?mail|click)',
        '(?:last |first )?(?:updated|published|posted|modified)(?: on| at)?\\s?(?::|\\d|[A-Z])[^.]{0,60}(?:[ap]\\.?m\\.?)?[^.]{0,20}$',
        'image (?:source|caption|copyright)\\b',
        'copyright\\b',
        '©',
        '\\(c\\) ?\\d',
        'our standards:',
        'disclaimer\\s?:?$',
        'home(?:page)?$'
      ].join('|')})`,
      'i'
    )
)

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
