import { builtInStyles, createEngine, resolveStyle, rules } from '#engine'
import { examplesOf, unmark } from './manuscript.ts'

/** A short story with one person in two spellings, or with two people, and what `name-spelling` should say of it. */
export interface TwoPeopleStory {
  readonly name: string
  /** Every place that the marks ask to be mended, and what should stand there. */
  readonly wanted: string
  readonly told: () => string
}

export const twoPeopleStories = (page: string): readonly TwoPeopleStory[] =>
  examplesOf(page).map(({ name, info, manuscript }) => {
    const { copy, marked } = unmark(manuscript)
    const shown = (places: readonly { readonly start: number; readonly end: number; readonly text?: string }[]) =>
      places
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end, text }) => `${start} “${copy.slice(start, end)}” → “${text}”`)
        .join(', ') || 'nothing'
    return {
      name,
      wanted: shown(marked),
      told: () =>
        shown(
          engineFor(info[1] ?? 'wire')
            .lint(copy, 'plain')
            .findings.flatMap(({ fixes: [fix], at }) =>
              fix ? fix.edits.map(({ at, text }) => ({ ...at, text })) : [{ ...at, text: '' }]
            )
        )
    }
  })

function engineFor(style: string) {
  const rule = rules.find(({ id }) => id === 'name-spelling')!
  return createEngine(resolveStyle({ name: style, data: builtInStyles[style] }, rules, builtInStyles).style, [rule])
}
