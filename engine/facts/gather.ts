import { type Block, copyRoles, type Role } from '../story.ts'
import type { Style } from '../style/style.ts'
import { accentedPlaces } from './accented-places.ts'
import { ages } from './ages.ts'
import { attributions } from './attributions.ts'
import { births } from './births.ts'
import { copyMarks } from './copy-marks.ts'
import { dayTold } from './days.ts'
import type { Facts } from './facts.ts'
import { hearsay } from './hearsay.ts'
import { houseNames } from './house-names.ts'
import { introductions } from './introductions.ts'
import { loneCommas } from './lone-commas.ts'
import { mentions } from './mentions.ts'
import { nameParticles } from './name-particles.ts'
import { nameSuffixes } from './name-suffixes.ts'
import { nativeNames } from './native-names.ts'
import { properNames } from './proper-names.ts'
import { quotationMarks } from './quotation.ts'
import { stateOutlets } from './state-media.ts'
import { syllableNames } from './syllable-names.ts'
import { tags } from './tags.ts'
import { thingNames } from './thing-names.ts'
import { titleForms } from './title-forms.ts'
import { titles } from './titles.ts'
import { topics } from './topics.ts'
import { wordsOf } from './words.ts'
import { years } from './years.ts'

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

const nothing: Facts = {
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
  ages: [],
  births: [],
  attributions: [],
  tags: [],
  hearsay: [],
  stateOutlets: [],
  topics: []
}
