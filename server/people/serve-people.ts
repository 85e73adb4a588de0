import {
  type Connection,
  MessageType,
  type ServerCapabilities,
  ShowMessageNotification,
  type TextDocumentIdentifier,
  type WorkspaceSymbol
} from 'vscode-languageserver'
import type { OpenStories } from '../open-stories.ts'
import type { Powers } from '../powers.ts'
import type { RunSafe } from '../run-safe.ts'
import type { WithStory } from '../with-story.ts'
import { completion, described, type Offer } from './completion.ts'
import { definition, highlights, references } from './definition.ts'
import { inlayHints } from './inlay-hints.ts'
import { people } from './people.ts'
import { prepareRename, rename } from './rename.ts'
import { documentSymbols, peopleCalled } from './symbols.ts'

/** What an editor does with the names of a program, done with the people of a story. */
export const peopleCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: { label: 'Wirelint' },
  workspaceSymbolProvider: true,
  completionProvider: { resolveProvider: true },
  inlayHintProvider: true
} satisfies ServerCapabilities

export function servePeople(
  connection: Connection,
  stories: OpenStories,
  runSafe: RunSafe,
  withStory: WithStory,
  powers: Powers
): void {
  connection.onDefinition((asked, token) =>
    withStory(asked, [], token, story => definition(story, asked.position, powers))
  )
  connection.onReferences((asked, token) =>
    withStory(asked, [], token, story => references(story, asked.position, asked.context))
  )
  connection.onDocumentHighlight((asked, token) =>
    withStory(asked, [], token, story => highlights(story, asked.position))
  )
  connection.onPrepareRename((asked, token) =>
    withStory(asked, null, token, story => prepareRename(story, asked.position))
  )
  connection.onRenameRequest((asked, token) =>
    withStory(asked, null, token, story => {
      const { edit, remark } = rename(story, asked.position, asked.newName, powers)
      if (remark)
        void connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: `Wirelint: ${remark}`
        })
      return edit
    })
  )
  connection.onDocumentSymbol((asked, token) => withStory(asked, [], token, story => documentSymbols(story, powers)))
  connection.onWorkspaceSymbol(({ query }, token) =>
    runSafe(
      async () => {
        const found: WorkspaceSymbol[] = []
        for (const story of await stories.all()) found.push(...peopleCalled(query, story))
        return found
      },
      [],
      token
    )
  )
  connection.onCompletion((asked, token) => withStory(asked, null, token, story => completion(story, asked.position)))
  connection.onCompletionResolve((item, token) => {
    const { uri } = item.data as Offer
    return withStory({ textDocument: { uri } }, item, token, story => described(item, story, powers))
  })
  connection.languages.inlayHint.on((asked, token) =>
    withStory(asked, [], token, story => inlayHints(story, asked.range))
  )
  connection.onRequest('wirelint/people', ({ uri }: TextDocumentIdentifier, token) =>
    withStory({ textDocument: { uri } }, [], token, people)
  )
}
