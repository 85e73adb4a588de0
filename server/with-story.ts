import type { CancellationToken, TextDocumentIdentifier } from 'vscode-languageserver'
import type { OpenStories, OpenStory } from './open-stories.ts'
import type { RunSafe } from './run-safe.ts'

/** Answers a request about a story; with `otherwise` where the document is none, or what goes wrong is ours. */
export type WithStory = <T>(
  about: { readonly textDocument: TextDocumentIdentifier },
  otherwise: T,
  token: CancellationToken,
  answer: (story: OpenStory) => T | Promise<T>
) => Promise<T>

export const asking =
  (stories: OpenStories, runSafe: RunSafe): WithStory =>
  ({ textDocument }, otherwise, token, answer) =>
    runSafe(
      async () => {
        const story = await stories.get(textDocument.uri)
        return story ? answer(story) : otherwise
      },
      otherwise,
      token
    )
