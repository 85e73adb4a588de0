import assert from 'node:assert/strict'
import { builtInStyles, resolveStyle } from '#engine'
import { gatherer } from '../../facts/gather.ts'
import type { Block } from '../../story.ts'
import { meet } from '../ledger.ts'
import { identity } from './identity.ts'
import { formsOf, usesOf } from './name-forms.ts'

const { style } = resolveStyle({ name: 'wire', data: builtInStyles['wire'] }, [], builtInStyles)

/** What a story says of the first two names that it has. */
function told(...paragraphs: readonly string[]): ReturnType<typeof identity> {
  const blocks = paragraphs.map((text): Block => ({ role: 'body', text, pieces: [] }))
  const facts = blocks.map(gatherer(style))
  const { speech } = meet(blocks, facts, style)
  const [a, b] = formsOf(usesOf(blocks, facts, speech))
  return identity(a!, b!, facts)
}

describe('one person or two', () => {
  for (const [paragraphs, wanted] of [
    [['Ana Hassell, the coach, spoke.', 'Later Anna Hassell, the coach, left.'], 'one'],
    [['Ana Hassell, 34, won.', 'Anna Hassell, 34, lost.'], 'one'],
    [['They met Sergei Shumov (Шумов).', 'They met Sergey Shumov (Шумов).'], 'one'],
    [['Ana Hassell met Anna Hassell.'], 'two'],
    [['Ana Hassell, 34, won.', 'Anna Hassell, 19, lost.'], 'two'],
    [['Police Chief Jan Hassell left.', 'Finance Minister Jann Hassell stayed.'], 'two'],
    [['Peter Hassell left.', 'His son Petr Hassell stayed.'], 'two'],
    [['They met Peter Hassell.', 'Mrs. Hasell stayed.'], 'two'],
    [['They met Sergei Shumov (Шумов).', 'They met Sergey Shumov (Чумов).'], 'two'],
    [['They met Ana Hassell.', 'They left Anna Hassell.'], undefined]
  ] as const)
    it(`${paragraphs.join(' / ')}: ${wanted ?? 'nothing said'}`, () => assert.equal(told(...paragraphs), wanted))
})
