import {
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type Position
} from 'vscode-languageserver'
import type { OpenStory } from '../open-stories.ts'
import type { Powers } from '../powers.ts'
import { toRange } from '../to-lsp.ts'
import { firstOf, namedAt } from './somebody.ts'

/** Where the story makes somebody known. */
export function definition(story: OpenStory, position: Position, powers: Powers): DefinitionLink[] | Location[] {
  const { document } = story
  const named = namedIn(story, position)
  if (!named) return []
  const range = toRange(firstOf(named.person), document)
  if (!powers.linksDefinitions) return [{ uri: document.uri, range }]
  return [
    {
      originSelectionRange: toRange(named.reference, document),
      targetUri: document.uri,
      targetRange: range,
      targetSelectionRange: range
    }
  ]
}

/** Every place where somebody is named; the one that makes them known only where it is asked for. */
export function references(
  story: OpenStory,
  position: Position,
  { includeDeclaration }: { readonly includeDeclaration: boolean }
): Location[] {
  const { document } = story
  const named = namedIn(story, position)
  if (!named) return []
  const first = firstOf(named.person)
  return named.person.references
    .filter(reference => includeDeclaration || reference !== first)
    .map(reference => ({ uri: document.uri, range: toRange(reference, document) }))
}

/** The same places, for who reads: the one that makes somebody known is what writing is to a variable. */
export function highlights(story: OpenStory, position: Position): DocumentHighlight[] {
  const named = namedIn(story, position)
  if (!named) return []
  const first = firstOf(named.person)
  return named.person.references.map(reference => ({
    range: toRange(reference, story.document),
    kind: reference === first ? DocumentHighlightKind.Write : DocumentHighlightKind.Text
  }))
}

const namedIn = ({ document, people }: OpenStory, position: Position) => namedAt(people(), document.offsetAt(position))
