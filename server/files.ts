import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Powers } from './powers.ts'
import type { Runtime } from './runtime.ts'

/** The files that are not open as stories: the configuration, wherever it lies. */
export interface Files {
  /** The text of a file, as typed if it is open, saved or not; nothing where there is no such file. */
  read(uri: string): Promise<string | undefined>
  /** The nearest file of this name, from the story’s folder upwards; for an untitled story, in a workspace folder. */
  nearest(name: string, story: string): Promise<string | undefined>
  /** The folders of the workspace. */
  workspace(): Promise<readonly string[]>
  /** Where a new file of this name would speak for the story; nothing for an untitled story without a workspace. */
  place(name: string, story: string): Promise<string | undefined>
}

export function files(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  runtime: Runtime,
  powers: Powers
): Files {
  const read = async (uri: string) =>
    documents.get(uri)?.getText() ?? (await runtime.readFile(uri)) ?? (await readByClient(uri))

  async function readByClient(uri: string) {
    if (!powers.own.readsFiles || uri.startsWith('file:')) return undefined
    return (await connection.sendRequest<string | null>('wirelint/readFile', { uri })) ?? undefined
  }

  const workspace = async (): Promise<readonly string[]> => {
    const folders = powers.folders ? ((await connection.workspace.getWorkspaceFolders()) ?? []) : powers.root
    return folders.map(({ uri }) => uri.replace(/\/$/, ''))
  }

  return {
    read,
    workspace,
    async nearest(name, story) {
      const above = foldersAbove(story)
      for (const folder of above.length > 0 ? above : await workspace()) {
        const uri = `${folder}/${name}`
        if ((await read(uri)) !== undefined) return uri
      }
      return undefined
    },
    async place(name, story) {
      const above = foldersAbove(story)
      const folders = await workspace()
      const folder = above.length > 0 ? (folders.find(folder => above.includes(folder)) ?? above[0]) : folders[0]
      return folder && `${folder}/${name}`
    }
  }
}

/** The folders that a file is in, the nearest first. An untitled story with a name to be is in that name’s folder. */
export function foldersAbove(uri: string): readonly string[] {
  const file = uri.replace(/^untitled:\/+/, 'file:///')
  const root = /^[\w+.-]+:(?:\/\/[^/]*)?/.exec(file)?.[0].length ?? 0
  const folders: string[] = []
  for (let at = file.lastIndexOf('/'); at >= root && at > 0; at = file.lastIndexOf('/', at - 1))
    folders.push(file.slice(0, at))
  return folders
}
