import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver'
import type { OpenStory } from '../open-stories.ts'
import { fromRange, toRange } from '../to-lsp.ts'

/** The titles that the style’s list knows, before first references that miss them: as `first-reference` does. */
export function inlayHints(story: OpenStory, range: Range): InlayHint[] {
  const { document, setting } = story
  if (!setting.inlayHints) return []
  const { start, end } = fromRange(range, document)
  return story.people().flatMap(({ name, untitled, house }): InlayHint[] => {
    if (!untitled?.title || !house) return []
    const { at, title } = untitled
    if (at.start < start || at.start > end) return []
    const { start: position } = toRange(at, document)
    return [
      {
        position,
        label: title,
        kind: InlayHintKind.Parameter,
        paddingRight: true,
        tooltip: `${name} has no title at the first reference. Style: ${house.from.slice(house.from.lastIndexOf('/') + 1)}`,
        ...(at.isOwn && { textEdits: [{ range: { start: position, end: position }, newText: `${title} ` }] })
      }
    ]
  })
}
