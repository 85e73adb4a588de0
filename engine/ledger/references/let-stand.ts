import type { Facts } from '../../facts/facts.ts'
import type { Block, Span } from '../../story.ts'
import { hasMark } from '../in-order.ts'

/** Whether an editor lets a stretch stand. What he lets stand in one place is no reason to be silent on the next. */
export const letsStand = (rule: string, at: Span, { ignore }: Block, { copyMarks }: Facts): boolean =>
  ignore?.some(id => id === rule || id === '*') === true || hasMark(copyMarks, at)
