/** A name without its accents, capitals kept: `Jose Munoz` of `José Muñoz`, `Lukasz` of `Łukasz`. */
export const withoutAccents = (name: string) =>
  name
    .replace(plainLetters, letter => plain[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')

/** The same with German umlauts written out: `Schaeuble` of `Schäuble`. */
export const writtenOut = (name: string) =>
  withoutAccents(name.normalize('NFC').replace(/[äöüÄÖÜ]/g, letter => umlauts[letter]!))

/** Letters with a mark of their own. Only Latin: `й` is no accent. */
export const accented = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]|[A-Za-z][\u0300-\u036f]/

const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ə: 'a',
  Ə: 'A'
}
const plainLetters = /[łŁøØđĐðÐþÞıßæÆœŒəƏ]/g

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }
