import { copyMark } from './copy-mark.ts'
import { houseName } from './house-name.ts'
import type { Rule } from './rule.ts'

/** Every rule, by id. */
export const rules: readonly Rule[] = [copyMark, houseName]
