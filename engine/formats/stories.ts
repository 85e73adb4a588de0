import type { Story } from '../story.ts'
import type { Paragraph } from './paragraph.ts'
import type { PartsOf } from './parts.ts'
import { blocksOf } from './roles.ts'
import { endMark, isTail } from './signs.ts'

/** Stories end at `###`, `-30-` and `ENDS`. What follows the last two is for editors, unless it is another story. */
export function storiesOf(paragraphs: readonly Paragraph[], partsOf: PartsOf): readonly Story[] {
  const stories: Story[] = []
  let from = 0
  let isAfterEnd = false
  const close = (to: number) => {
    const own = paragraphs.slice(from, to)
    const [first] = own
    if (!first) return
    const isForEditors = isAfterEnd && isTail(first.text)
    stories.push({
      blocks: isForEditors
        ? own.map(({ told, ...block }) => ({ ...block, role: 'boilerplate' }))
        : blocksOf(own, partsOf)
    })
  }
  for (const [index, { text }] of paragraphs.entries()) {
    const mark = endMark(text)
    if (!mark) continue
    close(index)
    isAfterEnd = mark === 'end'
    from = index + 1
  }
  close(paragraphs.length)
  return stories.length > 0 ? stories : [{ blocks: [] }]
}
