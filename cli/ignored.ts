import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** The files that say what searches of folders leave out, written as git’s are. The last has the last word. */
export const ignoreFiles: readonly string[] = ['.gitignore', '.wirelintignore']

/**
 * Tells of the files that a search of a folder finds whether they are to be left out. Ignore files hold for their own
 * folder and below, from the root of the repository, or else from the working folder, on down. Of a folder that
 * is left out itself, but searched by name, only what its own ignore files say.
 */
export async function ignoredBelow(base: string, cwd: string): Promise<(file: string) => boolean> {
  const { default: ignore } = await import('ignore')
  const matcher = remembered((folder: string) => {
    const texts = ignoreFiles.map(name => join(folder, name)).filter(file => existsSync(file))
    return texts.length > 0 ? ignore().add(texts.map(file => readFileSync(file, 'utf8')).join('\n')) : undefined
  })

  /** What the ignore file nearest to a path that speaks of it says. */
  const isNamed = (path: string, top: string, kind: 'file' | 'folder'): boolean => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const within = relative(folder, path).replaceAll(sep, '/')
      const { ignored, unignored } = matcher(folder)?.test(kind === 'folder' ? `${within}/` : within) ?? {}
      if (ignored || unignored) return ignored === true
      if (folder === top || folder === dirname(folder)) return false
    }
  }

  const root = topOf(base, cwd)
  const top = base !== root && isNamed(base, root, 'folder') ? base : root
  const isShut: (folder: string) => boolean = remembered((folder: string) => {
    if (folder === base || folder === dirname(folder)) return false
    return isShut(dirname(folder)) || isNamed(folder, top, 'folder')
  })
  return file => isShut(dirname(file)) || isNamed(file, top, 'file')
}

/** From where ignore files are read: the repository that a folder is in, else the working folder. */
function topOf(base: string, cwd: string): string {
  for (let folder = base; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, '.git'))) return folder
  const within = relative(cwd, base)
  return within.startsWith('..') ? base : cwd
}

function remembered<V>(make: (key: string) => V): (key: string) => V {
  const known = new Map<string, V>()
  return key => {
    if (!known.has(key)) known.set(key, make(key))
    return known.get(key)!
  }
}
