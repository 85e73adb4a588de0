import { distance } from './hearing.ts'

/** Whether a name is Korean by its surname and syllables; each word folded, with its hyphens. */
export function isKorean([surname, ...given]: readonly string[]): boolean {
  if (surname === undefined || given.length === 0 || given.length > 2) return false
  return classesOf(surname) !== undefined && syllables.test(given.join('-'))
}

/** `Taegyeong Kim`: some desks of sport turn the name round. */
export const turned = (name: readonly string[]): readonly string[] => [name[name.length - 1]!, ...name.slice(0, -1)]

export function sameKorean([surname, ...given]: readonly string[], [other, ...others]: readonly string[]): boolean {
  const isOneSurname = surname === other || classesOf(surname!)?.some(at => classesOf(other!)?.includes(at))
  const letters = (parts: readonly string[]) => parts.join('').replaceAll('-', '')
  return isOneSurname === true && distance(letters(given), letters(others), 'korean', 0) === 0
}

/** Whether a word by itself is two or three syllables of Korean: `Kaesong`, `Busan`. */
export const isKoreanWord = (word: string): boolean => word.length > 4 && placeSyllables.test(word)

const vowel =
  '(?:yae|yeo|you|yoo|weo|wae|eui|oui|ae|ai|ah|eo|eu|ee|ey|ei|oe|oi|oo|ou|ui|ye|yo|yu|ya|wa|we|wi|wo|a|e|i|o|u|y)'
const syllable = `(?:kk|gg|tt|pp|ss|jj|ch|sh|kh|ph|th|[bcdghjklmnprstwy])?${vowel}(?:ng|ck|[gbhklmnpt])?`
/** One or two syllables, together, hyphenated or apart. */
const syllables = new RegExp(`^${syllable}(?:-?${syllable})?$`)
/** Places end as rivers, castles, mountains and provinces do. */
const placeSyllables =
  /^(?:[gkbpdtjnhsmciy]h?)?(?:ae|eo|yeo|yo|o|u|a|eu|i)(?:ng|n|k|m|l)?-?(?:s[aeou]+n|s[eo]+ng|g[uo]|gu|ju|chon|cheon|p[eo]+ng|bu|nam|buk|puk|do|to|ju|chu|ch[eou]+ng)$/

/** The surnames, as numbers, that a folded word may be: `roh` and `noh` are one. */
export const surnameClassesOf = (word: string): readonly number[] => classesOf(word) ?? []

function classesOf(surname: string): readonly number[] | undefined {
  made ??= classes()
  return made.get(surname)
}

let made: ReadonlyMap<string, readonly number[]> | undefined

function classes(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [index, names] of surnames.trim().split('\n').entries())
    for (const name of names.trim().split(' ')) found.set(name, [...(found.get(name) ?? []), index])
  return found
}

/** Surnames that are one in several spellings: each line is one, folded. */
const surnames = `
  kim gim
  lee yi ri rhee li rhie
  park pak bak
  choi choe
  jung jeong chung chong jong
  kang gang
  cho jo joe
  yoon yun
  jang chang
  lim im rim
  oh o
  shin sin
  seo suh so
  kwon gwon
  hwang
  ahn an
  song
  yoo yu ryu you
  hong
  jeon jun chun chon
  ko goh go koh
  moon mun
  son sohn
  bae pae
  baek paik paek
  heo hur huh ho
  nam
  shim sim
  noh roh no ro
  ha
  kwak gwak
  sung seong song
  cha
  joo ju chu
  woo wu u
  koo ku gu goo
  min
  ryoo ryu
  na ra
  jin chin
  ji chi
  um eom
  chae
  won weon
  cheon chon chun
  bang pang
  kong gong
  hyun hyon hyeon
  ham
  han
  byun byon byeon pyon
  yeo yo
  choo chu
  do to
  seok sok suk
  seol sol
  ma
  gil kil
  wi
  pyo
  myung myong myeong
  ki gi
  ban pan
  wang
  geum kum keum
  ok
  yook yuk
  in
  maeng
  je che
  mo
  tak
  kuk kook gook
  eun un`
