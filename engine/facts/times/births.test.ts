import assert from 'node:assert/strict'
import { builtInStyles, resolveStyle } from '#engine'
import type { Role } from '../../story.ts'
import { gatherer } from '../gather.ts'

const gather = gatherer(resolveStyle({ name: 'wire', data: builtInStyles['wire'] }, [], builtInStyles).style)

describe('when somebody was born', () => {
  for (const [text, ...expected] of [
    ['Jo Roe was born on May 3, 1961.', 'Jo Roe', { year: 1961, month: 5, day: 3 }],
    ['Jo Roe, who was born in Springfield on 3 May 1961, fell.', 'Jo Roe', { year: 1961, month: 5, day: 3 }],
    ['Jo Roe (born 1961) fell.', 'Jo Roe', { year: 1961 }],
    ['Jo Roe (1961-) fell.', 'Jo Roe', { year: 1961 }],
    ['Jo Roe (1961–) fell.', 'Jo Roe', { year: 1961 }],
    ['Born in May 1961, Jo Roe fell.', 'Jo Roe', { year: 1961, month: 5 }],
    ['Jo Roe (1930–2024) fell.'],
    ['Jo Roe (1961) is a film.'],
    ['Jo Roe was born in Springfield; in 1990 it fell.'],
    ['She saw Jo Roe when a son was born in 1990.']
  ] as const)
    it(text, () =>
      assert.deepEqual(
        gather({ role: 'body', text }).births.flatMap(({ whose, day }) => [text.slice(whose.start, whose.end), day]),
        expected
      )
    )
})

describe('the day of a story', () => {
  for (const [role, text, day] of [
    ['dateline', 'PARIS, Jan. 5, 2024 (Reuters) -', { year: 2024, month: 1, day: 5 }],
    ['dateline', 'PARIS, Jan. 5 (Reuters) -', undefined],
    ['byline', 'Friday, May 8, 2009', { year: 2009, month: 5, day: 8 }],
    ['boilerplate', '8 May 2009', { year: 2009, month: 5, day: 8 }],
    ['body', 'May 8, 2009', { year: 2009, month: 5, day: 8 }],
    ['body', 'On May 8, 2009, it rained.', undefined],
    ['headline', '2009', undefined]
  ] as const satisfies readonly (readonly [Role, string, unknown])[])
    it(`${role}: ${text}`, () => assert.deepEqual(gather({ role, text }).day, day))
})
