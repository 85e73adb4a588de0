import { ageAgreement } from './age-agreement.ts'
import { ageComma } from './age-comma.ts'
import { ageFormat } from './age-format.ts'
import { ageLabel } from './age-label.ts'
import { ageRepeat } from './age-repeat.ts'
import { ageWording } from './age-wording.ts'
import { attributionOrder } from './attribution-order.ts'
import { attributionVerb } from './attribution-verb.ts'
import { copyMark } from './copy-mark.ts'
import { familyFirstName } from './family-first-name.ts'
import { firstReference } from './first-reference.ts'
import { houseName } from './house-name.ts'
import { laterReference } from './later-reference.ts'
import { missingAttribution } from './missing-attribution.ts'
import { nameAccents } from './name-accents.ts'
import { nameParticle } from './name-particle.ts'
import { nameSpelling } from './name-spelling.ts'
import type { Rule } from './rule.ts'
import { sameSurname } from './same-surname.ts'
import { titleCase } from './title-case.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  ageAgreement,
  ageComma,
  ageFormat,
  ageLabel,
  ageRepeat,
  ageWording,
  attributionOrder,
  attributionVerb,
  copyMark,
  familyFirstName,
  firstReference,
  houseName,
  laterReference,
  missingAttribution,
  nameAccents,
  nameParticle,
  nameSpelling,
  sameSurname,
  titleCase
]
