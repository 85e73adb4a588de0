import { ageAgreement } from './age-agreement.ts'
import { ageComma } from './age-comma.ts'
import { ageFormat } from './age-format.ts'
import { ageLabel } from './age-label.ts'
import { ageRepeat } from './age-repeat.ts'
import { ageWording } from './age-wording.ts'
import { attributionOrder } from './attribution-order.ts'
import { attributionTense } from './attribution-tense.ts'
import { attributionVerb } from './attribution-verb.ts'
import { captionReference } from './caption-reference.ts'
import { copyMark } from './copy-mark.ts'
import { doubleAttribution } from './double-attribution.ts'
import { falseTitle } from './false-title.ts'
import { familyFirstName } from './family-first-name.ts'
import { firstReference } from './first-reference.ts'
import { houseName } from './house-name.ts'
import { laterReference } from './later-reference.ts'
import { longTitle } from './long-title.ts'
import { minorName } from './minor-name.ts'
import { missingAttribution } from './missing-attribution.ts'
import { nameAccents } from './name-accents.ts'
import { nameParticle } from './name-particle.ts'
import { nameSpelling } from './name-spelling.ts'
import { nameSuffix } from './name-suffix.ts'
import { pluralSource } from './plural-source.ts'
import { quotationMark } from './quotation-mark.ts'
import { quotationStyle } from './quotation-style.ts'
import { quoteBrackets } from './quote-brackets.ts'
import { quoteEllipsis } from './quote-ellipsis.ts'
import { quoteFragment } from './quote-fragment.ts'
import { quotePunctuation } from './quote-punctuation.ts'
import type { Rule } from './rule.ts'
import { sameSurname } from './same-surname.ts'
import { speakerLate } from './speaker-late.ts'
import { stateMedia } from './state-media.ts'
import { thatAfterTime } from './that-after-time.ts'
import { titleAbbreviation } from './title-abbreviation.ts'
import { titleCase } from './title-case.ts'
import { titleComma } from './title-comma.ts'
import { toldWhom } from './told-whom.ts'
import { vagueSource } from './vague-source.ts'
import { whoseMinister } from './whose-minister.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  ageAgreement,
  ageComma,
  ageFormat,
  ageLabel,
  ageRepeat,
  ageWording,
  attributionOrder,
  attributionTense,
  attributionVerb,
  captionReference,
  copyMark,
  doubleAttribution,
  falseTitle,
  familyFirstName,
  firstReference,
  houseName,
  laterReference,
  longTitle,
  minorName,
  missingAttribution,
  nameAccents,
  nameParticle,
  nameSpelling,
  nameSuffix,
  pluralSource,
  quotationMark,
  quotationStyle,
  quoteBrackets,
  quoteEllipsis,
  quoteFragment,
  quotePunctuation,
  sameSurname,
  speakerLate,
  stateMedia,
  thatAfterTime,
  titleAbbreviation,
  titleCase,
  titleComma,
  toldWhom,
  vagueSource,
  whoseMinister
]
