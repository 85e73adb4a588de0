import { wordSet } from './word-set.ts'

/** Given names that men alone have in the news. Folded. */
const mens = wordSet(`
  aaron abdul adam ahmed alan albert alexander ali andrew anthony arthur barack ben benjamin bernard bill bob boris brad brian bruce carl
  carlos charles chris christopher colin craig daniel dave david dennis dick dmitry donald doug douglas ed edward emmanuel eric ernest
  francisco frank fred gary geoffrey george gerald gordon graham greg gregory hans harold harry henry herbert howard hugh ian igor ivan
  jack jacob jacques james jason jeff jeffrey jeremy jerry jim joe john jonathan jorge jose joseph joshua juan keith ken kenneth kevin
  larry lawrence luis mahmoud marco mario mark martin matthew michael miguel mike mitt mohammed nathan neil nicholas nigel oliver oscar
  patrick paul pedro peter phil philip pierre ralph raymond richard rick rob robert rodrigo roger ronald roy russell samuel scott sergei
  simon stephen steve steven stuart ted thomas tim timothy tom tony vincent vladimir walter wayne william
`)

/** Given names that women alone have in the news. Folded. */
const womens = wordSet(`
  abigail alice alison amanda amy ana angela ann anna anne barbara beth betty brenda camilla carol caroline catherine charlotte cherie
  christina christine claire cynthia deborah debra denise diana diane donna dorothy eileen elena elizabeth ella emily emma eva fatima
  fiona gloria grace hannah harriet heather helen hillary irene ivanka jane janet jean jennifer jenny jessica jill joan joanna josephine
  joyce judith julia julie karen kate katherine kathleen kathryn katie laura lauren linda lisa liz louise lucy lynn margaret maria marie
  marion martha mary megan melania melissa michelle monica nancy natalie nicola nicole olga olivia pamela patricia paula rachel rebecca
  rose ruth samantha sandra sara sarah sharon sheila sophie stephanie susan susana svetlana teresa theresa tina ursula valerie vanessa
  victoria virginia wendy yulia
`)

const mensKin = wordSet(
  'husband father son brother stepfather stepson uncle nephew grandfather grandson widower ex-husband dad'
)
const womensKin = wordSet(
  'wife mother daughter sister stepmother stepdaughter aunt niece grandmother granddaughter widow ex-wife mum mom'
)

const mensTitles = wordSet(`
  king prince duke emperor lord sir baron monsignor businessman congressman policeman waiter nobleman
`)
const womensTitles = wordSet(`
  queen princess duchess empress lady dame baroness countess actress heiress hostess stewardess waitress headmistress ballerina nun
`)

export type Gender = 'man' | 'woman'

/** What a courtesy title says. `Dr.`, `Mx` say nothing. */
export function genderOfCourtesy(courtesy: string): Gender | undefined {
  const key = courtesy.replace('.', '').toLowerCase()
  if (key === 'mr') return 'man'
  return key === 'mrs' || key === 'ms' || key === 'miss' ? 'woman' : undefined
}

/** What a given name says, folded; of most names nothing. */
export function genderOfGiven(name: string): Gender | undefined {
  if (mens.has(name)) return 'man'
  return womens.has(name) ? 'woman' : undefined
}

/** What a word in small letters says of whose kin somebody is: `wife`. */
export function genderOfKin(word: string): Gender | undefined {
  if (mensKin.has(word)) return 'man'
  return womensKin.has(word) ? 'woman' : undefined
}

/** What a title says, by its last word: `actress`, `spokeswoman`, `King`. Many a chairman is a woman. */
export function genderOfTitle(title: string): Gender | undefined {
  const word = title.slice(title.lastIndexOf(' ') + 1).toLowerCase()
  if (womensTitles.has(word) || word.endsWith('woman')) return 'woman'
  return mensTitles.has(word) ? 'man' : undefined
}
