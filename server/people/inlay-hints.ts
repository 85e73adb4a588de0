import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver'
import type { RollEntry } from '#engine'
import type { OpenStory } from '../open-stories.ts'
import { fromRange, toRange } from '../to-lsp.ts'

/** The titles that the style’s list knows, before first references that say nothing of who somebody is. */
export function inlayHints(story: OpenStory, range: Range): InlayHint[] {
  const { document, setting } = story
  if (!setting.inlayHints) return []
  const { start, end } = fromRange(range, document)
  return story.people().flatMap((person): InlayHint[] => {
    const { introduced, house } = person
    if (!introduced || !house?.title || !isMissed(person)) return []
    if (introduced.start < start || introduced.start > end) return []
    const { start: position } = toRange(introduced, document)
    return [
      {
        position,
        label: house.title,
        kind: InlayHintKind.Parameter,
        paddingRight: true,
        tooltip: `${person.name} has no title at the first reference. Style: ${house.from.slice(house.from.lastIndexOf('/') + 1)}`,
        ...(introduced.isOwn && {
          textEdits: [{ range: { start: position, end: position }, newText: `${house.title} ` }]
        })
      }
    ]
  })
}

const isMissed = ({ introduced, house }: RollEntry) =>
  introduced !== undefined && !introduced.identifies && !introduced.title && !house?.known
