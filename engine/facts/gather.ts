import { type Block, copyRoles, type Role } from '../story.ts'
import type { Style } from '../style/style.ts'
import { ages } from './ages.ts'
import { hearsay } from './attributions/hearsay.ts'
import { stateOutlets } from './attributions/state-media.ts'
import { attributions } from './attributions.ts'
import { copyMarks } from './copy-marks.ts'
import type { Facts } from './facts.ts'
import { mentions } from './mentions.ts'
import { accentedPlaces } from './names/accented-places.ts'
import { houseNames } from './names/house-names.ts'
import { nameParticles } from './names/name-particles.ts'
import { nativeNames } from './names/native-names.ts'
import { properNames } from './names/proper-names.ts'
import { syllableNames } from './names/syllable-names.ts'
import { thingNames } from './names/thing-names.ts'
import { quotationMarks } from './quotation.ts'
import { tags } from './tags.ts'
import { births } from './times/births.ts'
import { dayTold } from './times/days.ts'
import { years } from './times/years.ts'
import { descriptions, openings } from './titles/descriptions.ts'
import { introductions } from './titles/introductions.ts'
import { loneCommas } from './titles/lone-commas.ts'
import { nameSuffixes } from './titles/name-suffixes.ts'
import { titleForms } from './titles/title-forms.ts'
import { titles } from './titles.ts'
import { topics } from './topics.ts'
import { wordsOf } from './words.ts'

/** A gatherer of facts for one style. What is no copy says nothing. */
export function gatherer(style: Style): (block: Pick<Block, 'role' | 'text'>) => Facts {
  const houseNamesOf = houseNames(style)
  return ({ role, text }) => {
    if (!copyRoles.has(role)) return dated(role, text)
    const { words, sentences } = wordsOf(text)
    const marks = quotationMarks(text)
    const yearsOf = years(words)
    const day = dayTold(role, words)
    const people = mentions({ text, role, words, sentences })
    const said = attributions(words, sentences, marks)
    return {
      words,
      sentences,
      quotationMarks: marks,
      copyMarks: copyMarks(words),
      mentions: people,
      thingNames: thingNames(words),
      nativeNames: nativeNames(text, words, people),
      properNames: properNames(role, words, sentences, people),
      houseNames: houseNamesOf({ text, role, words, sentences, years: yearsOf }),
      syllableNames: syllableNames(words, people),
      nameParticles: nameParticles(text, role, words),
      accentedPlaces: accentedPlaces(text, words),
      years: yearsOf,
      titles: titles(text, words, sentences, people),
      titleForms: titleForms(text, words, people),
      nameSuffixes: nameSuffixes(text, words, people),
      introductions: introductions(text, words, sentences, people),
      loneCommas: loneCommas(text, words, sentences, people),
      descriptions: descriptions(words, sentences, people),
      openings: openings(words, sentences),
      ages: ages({ text, role, words, sentences, mentions: people }),
      births: births(words, sentences, people),
      ...(day && { day }),
      attributions: said,
      tags: tags(words, sentences, marks),
      hearsay: hearsay(words, said),
      stateOutlets: stateOutlets(words, sentences),
      topics: topics(words)
    }
  }
}

/** What is no copy may still be the line that gives the day. */
function dated(role: Role, text: string): Facts {
  const day = text.length < 40 && /\d{4}/.test(text) ? dayTold(role, wordsOf(text).words) : undefined
  return day ? { ...nothing, day } : nothing
}

export const nothing: Facts = {
  words: [],
  sentences: [],
  quotationMarks: [],
  copyMarks: [],
  mentions: [],
  thingNames: [],
  nativeNames: [],
  properNames: [],
  houseNames: [],
  syllableNames: [],
  nameParticles: [],
  accentedPlaces: [],
  years: [],
  titles: [],
  titleForms: [],
  nameSuffixes: [],
  introductions: [],
  loneCommas: [],
  descriptions: [],
  openings: [],
  ages: [],
  births: [],
  attributions: [],
  tags: [],
  hearsay: [],
  stateOutlets: [],
  topics: []
}
