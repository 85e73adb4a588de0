import { copyMark } from './copy-mark.ts'
import { firstReference } from './first-reference.ts'
import { houseName } from './house-name.ts'
import { laterReference } from './later-reference.ts'
import type { Rule } from './rule.ts'
import { sameSurname } from './same-surname.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [copyMark, firstReference, houseName, laterReference, sameSurname]
