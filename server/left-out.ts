import ignore from 'ignore'
import { type Files, foldersAbove } from './files.ts'

/** Tells of a file whether `.gitignore` or `.wirelintignore` leaves it out: its own folder’s, or one’s above it. */
export type LeftOut = (uri: string) => Promise<boolean>

/**
 * As the command reads them: what is nearest has the last word, and of what is in a folder that is left out nothing comes
 * in again. They are read through the client where the server has no file system.
 * @param roots The folders of the workspace: nothing above them is read.
 */
export function leftOut(files: Files, roots: readonly string[]): LeftOut {
  const matcher = remembered(async (folder: string) => {
    const texts = await Promise.all(ignoreFiles.map(name => files.read(`${folder}/${name}`)))
    const lines = texts.filter(text => text !== undefined)
    return lines.length > 0 ? ignore().add(lines.join('\n')) : undefined
  })
  const isNamed = async (uri: string, kind: 'file' | 'folder'): Promise<boolean> => {
    for (const folder of foldersWithin(uri)) {
      const path = decoded(uri.slice(folder.length + 1))
      const { ignored, unignored } = (await matcher(folder))?.test(kind === 'folder' ? `${path}/` : path) ?? {}
      if (ignored || unignored) return ignored === true
    }
    return false
  }
  const isShut: (folder: string) => Promise<boolean> = remembered(async (folder: string) => {
    const [above] = foldersWithin(folder)
    return above !== undefined && ((await isShut(above)) || (await isNamed(folder, 'folder')))
  })
  /** The folders that a file is in, from the nearest up to the workspace’s. */
  const foldersWithin = (uri: string): readonly string[] => {
    const folders = foldersAbove(uri)
    const root = folders.findIndex(folder => roots.includes(folder))
    return folders.slice(0, root + 1)
  }
  return async uri => {
    const [folder] = foldersWithin(uri)
    return folder !== undefined && ((await isShut(folder)) || (await isNamed(uri, 'file')))
  }
}

const ignoreFiles = ['.gitignore', '.wirelintignore']

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Each answer is made once. */
function remembered<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>()
  return key => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key)!
  }
}
